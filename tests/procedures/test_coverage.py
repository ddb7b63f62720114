"""Every branch of every shipped procedure is taken by somebody, and their guides can be read in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from engine.explain import Wording, why_not, wording
from engine.guide import Guide, build
from engine.model.procedure import every
from engine.text import LANGUAGES, Text, format_value
from engine.walk import Walk
from tests.procedures.coverage import Searcher
from tests.procedures.shipped import KEYS, library

DAYS = (date(2026, 11, 23), date(2027, 9, 1))
TRIES = 20_000
SLIPS = re.compile(r"[{}]|  |\bNone\b|Unknown|Missing|Unconfirmed")


@cache
def searched(key: str, today: date) -> Searcher:
    searcher = Searcher(library(), library().programs[key], today)
    searcher.search(TRIES)
    return searcher


def test_procedures_are_found() -> None:
    assert KEYS
    assert sorted(library().programs) == KEYS


@pytest.mark.parametrize("key", KEYS)
def test_every_item_is_taken_by_somebody(key: str) -> None:
    searcher = searched(key, DAYS[0])
    items = every(library().procedures[key].tree)
    left = [f"{item.span.file}:{item.span.line}" for item in items if item.number in searcher.missing]
    assert not left, f"nobody was found who comes to {left}"


@pytest.mark.parametrize("key", KEYS)
def test_every_step_is_in_a_guide(key: str) -> None:
    given = {step for person in searched(key, DAYS[0]).people for step in person.steps}
    unknown = {question.unknown for question in library().procedures[key].questions.values()} - {None}
    assert set(library().procedures[key].steps) - given - unknown == set()


def texts(guide: Guide) -> Iterator[Text]:
    """Every text that a guide shows."""
    outcome = guide.outcome
    yield guide.procedure.title
    if outcome is not None:
        yield outcome.title
    yield from (paragraph.text for paragraph in (*guide.reason, *guide.alternative))
    for step in guide.steps:
        yield step.step.title
        yield from (paragraph.text for paragraph in step.paragraphs)
        yield from (link.label for link in step.links)
        duties = (step.identification, step.processing_time, step.silence, step.cross_border)
        yield from (duty for duty in duties if isinstance(duty, Text))


def lines(guide: Guide, words: Wording) -> Iterator[str]:
    """What a person reads of a guide, line by line."""
    yield from (words.fill(text) for text in texts(guide))
    yield from (words.reason(reason) for step in guide.steps for reason in step.reasons)
    for step, reasons in why_not(guide.walk):
        yield words.fill(step.title)
        yield from (words.reason(reason) for reason in reasons)
    for deadline, _ in guide.timeline:
        days = (deadline.recommended, deadline.latest, deadline.unmoved)
        yield from (format_value(day, words.language) for day in days if day is not None)


def check(guide: Guide) -> None:
    for language in LANGUAGES:
        for line in lines(guide, wording(library(), guide.walk, language)):
            assert line.strip(), guide.walk.answers
            # Indents and the line breaks of Markdown stand at the ends of lines.
            inside = [part.strip() for part in line.splitlines()]
            assert not any(SLIPS.search(part) for part in inside), (line, guide.walk.answers)


@pytest.mark.parametrize("today", DAYS, ids=str)
@pytest.mark.parametrize("key", KEYS)
def test_every_guide_can_be_read_in_both_languages(key: str, today: date) -> None:
    people = searched(key, today).people
    assert len(people) > 3
    for person in people:
        check(build(library(), person))


@pytest.mark.parametrize("key", KEYS)
def test_every_step_that_is_not_there_says_why(key: str) -> None:
    for person in searched(key, DAYS[0]).people:
        explained = {step.id for step, _ in why_not(person)}
        silent = set(person.procedure.steps) - set(person.steps) - explained
        assert not silent, (silent, person.answers)


def test_the_search_notices_what_nobody_can_reach() -> None:
    key = KEYS[0]
    searcher = Searcher(library(), library().programs[key], DAYS[0])
    people: list[Walk] = searcher.search(1)
    assert len(people) == 1
    assert searcher.missing
