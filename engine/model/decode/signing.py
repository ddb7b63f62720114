"""Sign-offs, and what they cover: everything as written that can change a guide in one language.

The digest is made from the files and not from the decoded model: it stays the same when the engine changes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from engine.model.decode.context import SCOPED_SECTIONS, Context, day, scalar_text, words
from engine.model.procedure import SignOff
from engine.source import Map, Node, Scalar, Sequence
from engine.text import LANGUAGES, Language

_LENGTH: Final = 16
_APART: Final = frozenset({"status", "sign_offs", "allow", *SCOPED_SECTIONS})
"""What is not the procedure's wording, and the sections whose entries count only where something names them."""
_NAMES: Final = frozenset({"inputs", "outputs", "keys"})
"""Below these, ``fr`` and ``de`` are names like others."""
_WORD: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_READ: Final = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)")
_CODE: Final = re.compile(r"[A-Z][0-9]{3}")


def sign_offs(context: Context, root: Map) -> tuple[SignOff, ...]:
    """``sign_offs``: which authority stands for which language, and whether that language has changed since."""
    written = root.get("sign_offs")
    items = [item for item in written.items if isinstance(item, Map)] if isinstance(written, Sequence) else []
    return tuple(found for item in items if (found := _sign_off(context, root, item)) is not None)


def _sign_off(context: Context, root: Map, node: Map) -> SignOff | None:
    by, on, digest = context.reference("authorities", node.get("by")), day(node.get("on")), node.get("digest")
    language = next((known for known in LANGUAGES if known == scalar_text(node.get("language"))), None)
    if by is None or on is None or language is None or not isinstance(digest, Scalar):
        return None
    return SignOff(by, on, language, digest.text, edition(context, root, language) == digest.text, node.span)


def edition(context: Context, root: Map, language: Language) -> str:
    """The digest of what a procedure and all that it names say in that language. ``context``: its own scope."""
    parts: dict[str, object] = {key.text: _plain(value, language) for key, value in _body(root)}
    parts["phase labels"] = [_plain(node, language) for node in _phases(context, root)]
    pending = {word for _, value in _body(root) for word in _words(value)}
    seen: set[str] = set()
    while pending:
        word = pending.pop()
        seen.add(word)
        for section, names in context.declared.items():
            if word in names:
                _, node = names[word]
                parts[f"{section} {word}"] = _plain(node, language)
                pending.update(other for other in _words(node) if other not in seen)
    return sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:_LENGTH]


def _body(root: Map) -> Iterator[tuple[Scalar, Node]]:
    return ((key, value) for key, value in root.entries if key.text not in _APART)


def _phases(context: Context, root: Map) -> Iterator[Node]:
    """The words of the phases: steps name a phase, but nothing names the set."""
    known = context.declared["types"]["phase"][1] if "phase" in context.declared["types"] else None
    options = known.entries if isinstance(known, Map) else ()
    return (node for key, node in options if key.text in words(root.get("phases")))


def _plain(node: Node, language: Language | None) -> object:
    """What a node says in that language (None: in both), without places and allowances."""
    if isinstance(node, Scalar):
        return [" ".join(line.split()) for line in node.text.strip().split("\n")]
    if isinstance(node, Sequence):
        return [_plain(item, language) for item in node.items]
    kept: list[object] = []
    for key, value in node.entries:
        if key.text in LANGUAGES and isinstance(value, Scalar) and language is not None and _is_text(node):
            # The other language's words do not count, but a figure read in one of them is told in both.
            kept.append([key.text, value.text.strip() if key.text == language else sorted(set(_reads(value)))])
        elif not _is_allowance(key, value):
            kept.append([key.text, _plain(value, None if key.text in _NAMES else language)])
    return kept


def _words(node: Node, *, texts: bool = True) -> Iterator[str]:
    """Every word that may be a name: of a text only those in braces. ``texts``: whether there can be any."""
    if isinstance(node, Scalar):
        yield from _WORD.findall(node.text)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _words(item)
    else:
        for key, value in node.entries:
            if texts and key.text in LANGUAGES and isinstance(value, Scalar) and _is_text(node):
                yield from _reads(value)
            elif not _is_allowance(key, value):
                yield from _words(value, texts=key.text not in _NAMES)


def _is_text(node: Map) -> bool:
    return all(isinstance(node.get(language), Scalar) for language in LANGUAGES)


def _reads(text: Scalar) -> list[str]:
    return _READ.findall(text.text)


def _is_allowance(key: Scalar, value: Node) -> bool:
    """Whether it is ``allow`` with codes; an option may bear that name too."""
    return (
        key.text == "allow" and isinstance(value, Map) and all(_CODE.fullmatch(code.text) for code, _ in value.entries)
    )
