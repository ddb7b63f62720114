"""A report as plain data, for other programs. ``docs/check-json.md`` describes it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any, Final

from engine.check.runner import Report
from engine.check.words import message, person
from engine.messages import Language
from engine.problems import Problem, Severity, Span

VERSION: Final = 1
"""Grows when a field changes its meaning or goes; not when one is added."""


def as_data(report: Report, language: Language, today: date) -> dict[str, Any]:
    """The report with its messages in one language."""
    return {
        "version": VERSION,
        "language": language,
        "today": today.isoformat(),
        "loaded": report.loaded,
        "procedures": report.procedures,
        "counts": {severity.value: report.count(severity) for severity in Severity},
        "coverage": asdict(report.coverage),
        "problems": [_problem(found, language) for found in report.problems],
        "allowed": [{**_problem(each.problem, language), "reason": each.reason} for each in report.allowed],
        "not_proved": [{"codes": list(each.codes), "reason": each.reason} for each in report.not_proved],
    }


def _problem(found: Problem, language: Language) -> dict[str, Any]:
    return {
        "code": found.code,
        "severity": found.severity.value,
        "message": message(found, language),
        "place": _place(found.span),
        "suggestion": found.suggestion,
        "person": list(person(found, language)),
        "related": [_place(span) for span in found.related],
        "more": [_place(span) for span in found.more],
    }


def _place(span: Span) -> dict[str, Any]:
    return asdict(span)
