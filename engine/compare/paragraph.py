"""Many differences with one cause as one paragraph: the cause, for whom, how much moves, and one or two people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from engine.compare.causing import causing
from engine.compare.details import Details
from engine.compare.edits import Edit
from engine.compare.lines import listed, wrapped
from engine.compare.report import Difference, Group
from engine.compare.sentences import KINDS, named
from engine.text import NBSP

_NAMES: Final = 5
"""So many names of a kind are listed."""
_PLACES: Final = 2
"""So many places of a kind are shown of one person."""
_LINES: Final = 3
_LISTED: Final = frozenset({"step_gained", "step_lost", "question_gained", "question_lost"})
"""Of these the name says all."""


def paragraph(group: Group, details: Details, edits: Sequence[Edit]) -> Iterator[str]:
    """A group in few lines."""
    members = [details.compared.differences[place] for place in group.members]
    yield ""
    yield from causing(group, details.compared, edits, details.language) or [_same(details, members)]
    needed = () if group.whom is None else group.whom.needed
    if needed:
        yield from wrapped(details.say("only", whom=details.joined(needed)), "  ", "    ")
    if group.causes:
        for kind, same in groupby(members, key=lambda each: each.kind):
            yield from wrapped(_counted(details, kind, list(same)), "  - ", "    ")
    else:
        yield from wrapped(_some(details, _titles(details, members)), "  ", "    ")
    told: set[str] = set()
    for example in _people(details, members):
        seen = [replace(each, example=example) for each in members if example in (each.seen or (each.example,))]
        yield ""
        yield from details.example(example, "  ")
        for kind, same in groupby((each for each in seen if each.kind not in told), key=lambda each: each.kind):
            yield from _shown(details, kind, list(same)[: None if group.causes else 1])
        told |= {each.kind for each in seen}


def _same(details: Details, members: Sequence[Difference]) -> str:
    return details.say("same everywhere", what=named(KINDS, members[0].kind, details.language), count=len(members))


def _counted(details: Details, kind: str, members: Sequence[Difference]) -> str:
    """A kind with its number and some names."""
    colon = f"{NBSP}:" if details.language == "fr" else ":"
    title = named(KINDS, kind, details.language)
    if members[0].subject.kind == "guide":
        return title
    count = f" ({len(members)})" if len(members) > 1 else ""
    return f"{title}{count}{colon} {_some(details, _titles(details, members))}"


def _titles(details: Details, members: Sequence[Difference]) -> list[str]:
    """What differs, each once: two ends where people end elsewhere."""
    facts = details.facts
    found = (
        " → ".join(map(facts.end, each.pair)) if each.kind == "outcome" and each.pair else facts.title(each)
        for each in members
    )
    return list(dict.fromkeys(found))


def _some(details: Details, names: Sequence[str]) -> str:
    """The first of many names, and how many there are beside."""
    if len(names) <= _NAMES + 1:
        return listed(names)
    return f"{listed(names[:_NAMES])} · {details.say('others', count=len(names) - _NAMES)}"


def _people(details: Details, members: Sequence[Difference]) -> Iterator[int]:
    """One or two example people who show the most kinds, then the most places; first one of the procedure's own."""
    seen: dict[int, set[tuple[str, int]]] = {}
    for place, each in enumerate(members):
        for example in each.seen or (each.example,):
            seen.setdefault(example, set()).add((each.kind, place))
    told: set[tuple[str, int]] = set()
    for candidates in ([each for each in seen if details.person(each)] or seen, seen):
        kinds = {kind for kind, _ in told}
        worth = {each: (len({kind for kind, _ in seen[each]} - kinds), len(seen[each] - told)) for each in candidates}
        best = max(worth, key=lambda example: (worth[example], -example))
        if worth[best][0]:
            yield best
            told |= seen[best]


def _shown(details: Details, kind: str, members: Sequence[Difference]) -> Iterator[str]:
    """What one person sees of a kind."""
    colon = f"{NBSP}:" if details.language == "fr" else ":"
    title = named(KINDS, kind, details.language)
    if kind in _LISTED:
        yield from wrapped(f"{title}{colon} {_some(details, _titles(details, members))}", "    ", "      ")
        return
    for each in members[:_PLACES]:
        bare = each.subject.kind == "guide" or kind == "outcome"
        yield from wrapped(title if bare else f"{title}{colon} {details.facts.title(each)}", "    ", "      ")
        yield from details.sides(_its_own(details, each), "      ", _LINES)
    if len(members) > _PLACES:
        yield "    " + details.say("and more", what=title, count=len(members) - _PLACES)


def _its_own(details: Details, difference: Difference) -> Difference:
    """The difference with the languages in which its example sees it."""
    if not difference.slot:
        return difference
    example = details.compared.examples[difference.example]
    return replace(difference, languages=example.languages(difference.place))
