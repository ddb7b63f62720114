"""A marked tree against the JSON Schema: every deviation becomes a problem with its place and what would be right.

The schemas avoid ``oneOf`` and judge with ``anyOf`` only inside ``if``, so that each error is exact.
Scalars are text; a plain one may be a boolean.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from engine.model.quick import Quick
from engine.problems import Problems, Span, nearest
from engine.source import Map, Node, PlainText, Scalar, locate, plain

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator, TypeChecker, ValidationError

FOLDER: Final = Path(__file__).parent.parent / "schema"
_LANGUAGES: Final = frozenset({"fr", "de"})
_NO_SPACE: Final = re.compile(r"[a-zA-Z_]\w*(?P<sign>:)(?=[^ /\n])")
"""A key that YAML takes for a text because no ordinary blank is behind its colon."""
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NAME: Final = re.compile(r"[a-z][a-z0-9_]*")
_BRANCHES: Final = frozenset({"then", "else", "otherwise"})
_KINDS: Final = {"object": "V004", "array": "V010", "string": "V011", "boolean": "V012"}


def _is_boolean(_checker: TypeChecker, instance: object) -> bool:
    return isinstance(instance, PlainText) and instance in ("true", "false")


# These two differ from the standard only in what their errors carry: the missing key as the message,
# and the key that asks for it as the instance.


def _required(
    validator: Draft202012Validator, wanted: Sequence[str], instance: object, _schema: object
) -> Iterator[ValidationError]:
    from jsonschema import ValidationError

    if validator.is_type(instance, "object"):
        yield from (ValidationError(key) for key in wanted if key not in cast("Mapping[str, object]", instance))


def _dependent(
    validator: Draft202012Validator, wanted: Mapping[str, Sequence[str]], instance: object, _schema: object
) -> Iterator[ValidationError]:
    from jsonschema import ValidationError

    if not validator.is_type(instance, "object"):
        return
    given = cast("Mapping[str, object]", instance)
    for key, others in wanted.items():
        if key in given:
            yield from (ValidationError(other, instance=key) for other in others if other not in given)


@cache
def _schemas() -> dict[str, dict[str, Any]]:
    names = [f"{name}.schema.json" for name in ("common", "procedure", "shared")]
    return {name: json.loads((FOLDER / name).read_text(encoding="utf-8")) for name in names}


@cache
def _quick() -> Quick:
    return Quick(_schemas())


@cache
def _validator(kind: str) -> Draft202012Validator:
    from jsonschema import Draft202012Validator, FormatChecker
    from jsonschema.validators import extend
    from referencing import Registry, Resource

    registry: Registry[Any] = Registry().with_resources(
        (name, Resource.from_contents(schema)) for name, schema in _schemas().items()
    )
    types = Draft202012Validator.TYPE_CHECKER.redefine("boolean", _is_boolean)
    keywords = {"required": _required, "dependentRequired": _dependent}
    made = extend(Draft202012Validator, validators=keywords, type_checker=types)  # type: ignore[no-untyped-call]
    schema, formats = _schemas()[f"{kind}.schema.json"], FormatChecker(formats=["date"])
    return cast("Draft202012Validator", made(schema, registry=registry, format_checker=formats))


def validate(root: Map, kind: str, problems: Problems) -> list[Span]:
    """Report every deviation from the schema of that kind of file (``procedure`` or ``shared``).

    Returns the places of the faulty nodes: each lies inside the entry that cannot be decoded.
    """
    if _quick().test(f"{kind}.schema.json")(root):
        return []
    return list(_faults(root, kind, problems))


def _faults(root: Map, kind: str, problems: Problems) -> Iterator[Span]:
    for error in _validator(kind).iter_errors(plain(root)):
        path = list(error.absolute_path)
        node, span = locate(root, path)
        place = _start(root.span) if not path else span
        _REPORTS[str(error.validator)](error, node, place, str(path[-1]) if path else "", problems)
        yield _start(node.span)


def _start(span: Span) -> Span:
    """The first character of a span: enough to point at a whole file."""
    return Span(span.file, span.line, span.column, span.line, span.column + 1)


def _shown(node: Node) -> str:
    """A wrong value as a sentence can name it."""
    return node.text if isinstance(node, Scalar) else "{…}" if isinstance(node, Map) else "[…]"


def _unknown_keys(error: ValidationError, node: Node, _place: Span, _key: str, problems: Problems) -> None:
    known = sorted(cast("dict[str, Any]", error.schema).get("properties", {}))
    assert isinstance(node, Map)
    free = [name for name in known if name not in node]
    for key, _value in node.entries:
        if key.text not in known:
            suggestion = nearest(key.text, free)
            problems.report("V001", key.span, suggestion=suggestion, key=key.text, known=", ".join(known))


def _meant(error: ValidationError, node: Map) -> Iterator[str]:
    """What the unknown keys of a mapping were probably meant to be."""
    known = cast("dict[str, Any]", error.schema).get("properties", {})
    free = [name for name in known if name not in node]
    for name in (key.text for key, _ in node.entries):
        near = None if name in known else nearest(name, free)
        if near is not None:
            yield near


def _missing_key(error: ValidationError, node: Node, place: Span, _key: str, problems: Problems) -> None:
    missing = error.message
    assert isinstance(node, Map)
    if missing in node.refused or missing in _meant(error, node):  # it is there, and has its own remark
        return
    other = next((node.key(language) for language in _LANGUAGES - {missing} if language in node), None)
    if missing in _LANGUAGES and other is not None:
        problems.report("V003", other.span, language=missing)
    else:
        problems.report("V002", place, key=missing)


def _missing_companion(error: ValidationError, node: Node, place: Span, _key: str, problems: Problems) -> None:
    asking = node.key(str(error.instance)) if isinstance(node, Map) else None
    problems.report("V002", asking.span if asking is not None else place, key=error.message)


def _wrong_kind(error: ValidationError, node: Node, _place: Span, key: str, problems: Problems) -> None:
    close = _NO_SPACE.match(node.text) if isinstance(node, Scalar) and node.plain else None
    if close is not None and isinstance(node, Scalar):
        problems.report("S041", node.at(close.start("sign"), close.end("sign")), sign=close["sign"])
        return
    wanted = error.validator_value
    code = _KINDS[str(wanted[0] if isinstance(wanted, list) else wanted)]
    problems.report(code, node.span, suggestion=_branch(error, node, key))


def _branch(error: ValidationError, node: Node, key: str) -> str | None:
    """A branch that names a step alone, as it has to be written."""
    path = list(error.absolute_path)
    inside = key in _BRANCHES or (len(path) > 2 and path[-2] == "cases")
    named = isinstance(node, Scalar) and node.plain and _NAME.fullmatch(node.text) is not None
    return f"{key}: {{do: {node.text}}}" if inside and named and isinstance(node, Scalar) else None


def _no_choice(error: ValidationError, node: Node, _place: Span, _key: str, problems: Problems) -> None:
    value = error.validator_value
    options = [str(option) for option in value] if isinstance(value, list) else [str(value)]
    shown = _shown(node)
    problems.report("V005", node.span, suggestion=nearest(shown, options), found=shown, options=", ".join(options))


def _bad_word(error: ValidationError, node: Node, place: Span, _key: str, problems: Problems) -> None:
    """A word that does not follow its pattern: a scalar, or one of the keys of a mapping."""
    word = str(error.instance)
    key = node.key(word) if isinstance(node, Map) else None
    example = cast("dict[str, Any]", error.schema)["examples"][0]
    where = key.span if key is not None else node.span if isinstance(node, Scalar) else place
    problems.report("V006", where, found=word, example=example)


def _too_few(_error: ValidationError, _node: Node, place: Span, key: str, problems: Problems) -> None:
    problems.report("V007", place, key=key)


def _no_date(error: ValidationError, node: Node, _place: Span, _key: str, problems: Problems) -> None:
    # The schema's format is the calendar's: what has the form of a day and fails is a day that does not exist.
    if _DAY.fullmatch(str(error.instance)):
        problems.report("V013", node.span, found=str(error.instance))
    else:
        problems.report("V008", node.span, found=str(error.instance))


def _too_many(_error: ValidationError, node: Node, place: Span, _key: str, problems: Problems) -> None:
    problems.report("V009", place, keys=", ".join(node.keys()) if isinstance(node, Map) else "")


_REPORTS: Final[Mapping[str, Callable[[ValidationError, Node, Span, str, Problems], None]]] = {
    "additionalProperties": _unknown_keys,
    "required": _missing_key,
    "dependentRequired": _missing_companion,
    "type": _wrong_kind,
    "enum": _no_choice,
    "const": _no_choice,
    "pattern": _bad_word,
    "format": _no_date,
    "minItems": _too_few,
    "minProperties": _too_few,
    "minLength": _too_few,
    "maxProperties": _too_many,
}
