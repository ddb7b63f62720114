"""The report of a comparison as data for other programs: docs/compare.md describes it."""

from __future__ import annotations

from typing import Any

from engine.compare.changes import changed
from engine.compare.facts import Facts
from engine.compare.report import Compared, Difference, Group, Known, Report, Unproved, Whom
from engine.text import Language


def as_data(report: Report, language: Language) -> dict[str, Any]:
    """The whole report; its words in one language."""
    return {
        "same": report.same,
        "identical": report.identical,
        "days": [day.isoformat() for day in report.days],
        "language": language,
        "added": list(report.added),
        "removed": list(report.removed),
        "edits": [changed(edit, language) for edit in report.edits],
        "procedures": {key: _procedure(each, language) for key, each in report.procedures.items()},
    }


def _procedure(compared: Compared, language: Language) -> dict[str, Any]:
    facts = Facts(compared, language)
    return {
        "same": compared.same,
        "edits": [changed(edit, language) for edit in compared.edits],
        "other_answers": list(compared.answers),
        "causes": [_group(each, facts) for each in compared.groups],
        "differences": [_difference(each, facts) for each in compared.differences],
        "examples": [
            {"before": dict(each.old.raw), "after": dict(each.new.raw), "words": facts.answers(number)}
            for number, each in enumerate(compared.examples)
        ],
        "not_proved": [_unproved(each) for each in compared.unproved],
        "bounds": [{"group": group.of(language), "items": count} for group, count in compared.bounds],
        "known_people": None if compared.known is None else _known(compared.known, compared),
        "people": {"walked": compared.walked, "touched": compared.touched},
    }


def _group(group: Group, facts: Facts) -> dict[str, Any]:
    return {
        "entries": [{"of": kind, "name": name} for kind, name in group.causes],
        "differences": list(group.members),
        "for": None if group.whom is None else _whom(group.whom, facts),
    }


def _known(known: Known, compared: Compared) -> dict[str, Any]:
    places = {id(each): place for place, each in enumerate(compared.examples)}
    touched = [
        {"number": each.number, "answers": dict(each.raw), "example": places.get(id(each.example))}
        for each in known.touched
    ]
    return {"people": known.people, "touched": touched}


def _difference(difference: Difference, facts: Facts) -> dict[str, Any]:
    before, after = facts.sides(difference)
    return {
        "kind": difference.kind,
        "of": difference.subject.kind,
        "name": difference.subject.name,
        "item": difference.item[1] if difference.item is not None else None,
        "title": facts.title(difference),
        "languages": list(difference.languages),
        "for": None if difference.whom is None else _whom(difference.whom, facts),
        "example": difference.example,
        "seen_by": list(difference.seen),
        "before": list(before),
        "after": list(after),
    }


def _whom(whom: Whom, facts: Facts) -> dict[str, Any]:
    needed, example = facts.statements(whom.needed), facts.statements(whom.example)
    return {"needed": needed, "enough": example, "complete": whom.sure}


def _unproved(left: Unproved) -> dict[str, Any]:
    subject = left.subject
    return {
        "reason": left.reason,
        "kind": left.slot if left.kind == "shown" else left.kind,
        "of": None if subject is None else subject.kind,
        "name": None if subject is None else subject.name,
    }
