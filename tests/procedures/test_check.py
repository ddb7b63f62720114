"""The shipped content has no error on the day it was last looked at as a whole."""

from datetime import date

import pytest

from engine.check.data import as_data
from engine.check.rules import RULES
from engine.check.runner import PROOFS, Report
from engine.check.words import render
from engine.examine import examine_loaded, load_files
from engine.load import texts
from engine.messages import Language
from engine.problems import Severity
from tests.guards.project import ROOT

CONTENT = ROOT / "procedures"
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def report() -> Report:
    """Every rule; the proofs too."""
    return examine_loaded(load_files(CONTENT), TODAY)


def test_there_is_no_error(report: Report) -> None:
    shown = texts(CONTENT)
    assert [render(found, "fr", shown) for found in report.of(Severity.error)] == []
    assert report.loaded
    assert report.procedures > 0


def test_everything_was_proved(report: Report) -> None:
    assert report.not_proved == ()


def test_every_duty_has_a_state(report: Report) -> None:
    assert report.coverage.total > 0
    assert report.coverage.total % 10 == 0, "ten duties an act"


@pytest.mark.parametrize("language", ["fr", "de"])
def test_every_finding_can_be_told(report: Report, language: Language) -> None:
    shown = texts(CONTENT)
    assert all(f" {found.code} " in render(found, language, shown) for found in report.problems)
    assert len(as_data(report, language, TODAY)["problems"]) == len(report.problems)


def test_the_lint_rules_hold_on_other_days() -> None:
    """Some years on, much has lapsed: what was sound is a notice or a warning then, and still can be shown."""
    lint = [rule for rule in RULES if not rule.code.startswith(PROOFS)]
    later = examine_loaded(load_files(CONTENT), date(2031, 1, 1), rules=lint)
    assert later.loaded
    assert later.count(Severity.notice) + later.count(Severity.warning) + later.count(Severity.error) > 0
