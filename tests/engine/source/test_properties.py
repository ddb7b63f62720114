"""Any data written as YAML is read back; both parsers agree; no text at all brings the reader down."""

from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from engine.messages import render
from engine.problems import Problems
from engine.source import Map, Node, Scalar, Sequence, parse, plain, reader
from engine.source.characters import split_lines

keys = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,12}", fullmatch=True).filter(lambda key: key not in {"fr", "de"})
texts = st.text(
    st.one_of(
        st.sampled_from("ab \n'\":#-|>{}[],&*!%@`?~01.é\u00a0\u202f…„“«»😀"),
        st.characters(min_codepoint=32, max_codepoint=0x2FFF, categories=["L", "N", "P", "S"]),
    ),
    max_size=30,
)
trees = st.recursive(
    texts, lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(keys, inner, max_size=4)), max_leaves=25
)
roots = st.dictionaries(keys, trees, min_size=1, max_size=5)
INSIDE = "a;b: ;fr: ;: ;';\";\\;#; # ;{;};[;],;&a ;*a ;!t ;%;@;é;😀;\u00a0;<<;~"
LINES = "- ;? ;|;>-\n;---\n;...\n;\t;\n;\n  ;\n    ;\r\n"
soup = st.lists(st.sampled_from([*INSIDE.split(";"), *LINES.split(";")]), max_size=25).map("".join)


class NoAliases(yaml.SafeDumper):
    """Two equal lists are written twice."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def written(data: Any, style: str | None, flow: bool | None, width: int, indent: int) -> str:
    return str(
        yaml.dump(
            data,
            Dumper=NoAliases,
            default_style=style,
            default_flow_style=flow,
            width=width,
            indent=indent,
            allow_unicode=True,
            sort_keys=False,
        )
    )


ways = {
    "style": st.sampled_from([None, "'", '"', "|", ">"]),
    "flow": st.sampled_from([None, True, False]),
    "width": st.sampled_from([12, 40, 1000]),
    "indent": st.sampled_from([2, 4]),
}


def read(text: str, loader: Any) -> tuple[Map | None, Problems]:
    problems = Problems()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader, "_LOADER", loader)
        return parse(text, "a.yaml", problems), problems


def outline(node: Node) -> Any:
    """Everything a node holds, as plain data that can be compared."""
    if isinstance(node, Scalar):
        return node.span, node.text, node.plain, node.block
    if isinstance(node, Sequence):
        return node.span, node.flow, [outline(item) for item in node.items]
    return node.span, node.flow, [(outline(key), outline(value)) for key, value in node.entries]


def scalars(node: Node) -> list[Scalar]:
    if isinstance(node, Scalar):
        return [node]
    if isinstance(node, Sequence):
        return [scalar for item in node.items for scalar in scalars(item)]
    return [scalar for key, value in node.entries for scalar in (key, *scalars(value))]


@given(data=roots, **ways)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_what_is_written_is_read(data: Any, style: str | None, flow: bool | None, width: int, indent: int) -> None:
    text = written(data, style, flow, width, indent)
    assume(yaml.load(text, Loader=yaml.BaseLoader) == data)  # PyYAML does not always write what it is given
    tree, problems = read(text, reader._LOADER)
    assert list(problems) == []
    assert tree is not None
    assert plain(tree) == data


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="PyYAML was built without libyaml")
@given(data=roots, **ways)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_both_parsers_see_the_same_at_the_same_places(
    data: Any, style: str | None, flow: bool | None, width: int, indent: int
) -> None:
    text = written(data, style, flow, width, indent)
    one, _ = read(text, yaml.CSafeLoader)
    other, _ = read(text, yaml.SafeLoader)
    assert one is not None
    assert other is not None
    assert outline(one) == outline(other)


@given(data=roots, **ways)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_the_place_of_a_character_holds_that_character(
    data: Any, style: str | None, flow: bool | None, width: int, indent: int
) -> None:
    text = written(data, style, flow, width, indent)
    lines = split_lines(text)
    tree, _ = read(text, reader._LOADER)
    assert tree is not None
    for scalar in scalars(tree):
        for offset, char in enumerate(scalar.text):
            span = scalar.at(offset, offset + 1)
            found = lines[span.line - 1][span.column - 1 : span.end_column - 1]
            escaped = found.startswith("\\") or found == "''"
            assert span == scalar.span or char in " \n" or found == char or escaped


@given(text=st.one_of(soup, st.text(max_size=40)), loader=st.sampled_from([yaml.SafeLoader, reader._LOADER]))
@example("a: '", yaml.SafeLoader)
@example("%", yaml.SafeLoader)
@example("- ? ", reader._LOADER)
@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_is_read_or_explained(text: str, loader: Any) -> None:
    tree, problems = read(text, loader)
    assert tree is not None or problems.errors
    lines = split_lines(text.removeprefix("\ufeff"))
    for problem in problems:
        span = problem.span
        assert 1 <= span.line <= span.end_line <= len(lines)
        assert (span.line, span.column) <= (span.end_line, span.end_column)
        assert 1 <= span.column <= len(lines[span.line - 1]) + 1
        assert span.end_column <= len(lines[span.end_line - 1]) + 2
        assert render(problem, "fr", {"a.yaml": text}) != render(problem, "de", {"a.yaml": text})


@given(content=st.binary(max_size=60))
def test_any_bytes_are_read_or_explained(content: bytes) -> None:
    problems = Problems()
    assert parse(content, "a.yaml", problems) is not None or problems.errors
