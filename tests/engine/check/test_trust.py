"""The rules of trust at their bounds: days, severities, what is read through something else."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from engine.check.examples import DAY, variant
from engine.check.rule import Subject
from engine.check.rules import RULES
from engine.check.trust import first_day, last_day, one_year_before, readers
from engine.check.trust_examples import ACT, FIGURE, OUTCOME
from engine.examine import subject_of
from engine.load import editions, load_files
from engine.problems import Problem, Severity
from tests.engine.model.content import write

FIND: Mapping[str, Callable[[Subject], object]] = {rule.code: rule.find for rule in RULES if rule.find is not None}


@cache
def subject(snippet: str = "", today: date = DAY) -> Subject:
    with TemporaryDirectory() as folder:
        found = subject_of(load_files(write(Path(folder), variant(snippet))), today)
    assert found is not None
    return found


def found(code: str, snippet: str = "", today: date = DAY) -> list[Problem]:
    return list(FIND[code](subject(snippet, today)))  # type: ignore[call-overload]


def figure(until: date | str, later: str = "") -> str:
    return (
        FIGURE + f"        verified_on: 2026-01-10\n        verified_until: {until}\n        value: 2 months\n" + later
    )


def source(lines: str) -> str:
    title = "    title:\n      fr: Loi\n      de: Gesetz\n"
    return f"# world.yaml\nsources:\n  act:\n{title}{lines}"


@pytest.mark.parametrize(
    ("until", "lapsed", "soon"),
    [
        (DAY - timedelta(1), 1, 0),
        (DAY, 0, 1),
        (DAY + timedelta(60), 0, 1),
        (DAY + timedelta(61), 0, 0),
    ],
)
def test_a_figure_lapses_the_day_after_its_last_verified_one(until: date, lapsed: int, soon: int) -> None:
    assert (len(found("R011", figure(until))), len(found("R012", figure(until)))) == (lapsed, soon)


def later(start: str) -> str:
    return f"      - valid_from: {start}\n        sources: [act]\n        value: 3 months\n"


@pytest.mark.parametrize(("start", "soon", "gap"), [("2026-12-31", 0, 0), ("2027-01-01", 0, 0), ("2027-01-02", 1, 1)])
def test_a_figure_that_is_followed_in_time_does_not_run_out(start: str, soon: int, gap: int) -> None:
    snippet = figure("2026-12-31", later(start))
    assert (len(found("R012", snippet)), len(found("R015", snippet))) == (soon, gap)


def test_a_gap_names_its_first_and_its_last_day() -> None:
    (gap,) = found("R015", figure("2026-12-31", later("2027-02-01")))
    assert (gap.params["first"], gap.params["last"]) == ("2027-01-01", "2027-01-31")


def test_a_gap_that_has_begun_is_a_lapsed_figure() -> None:
    snippet = figure("2026-10-31", later("2027-02-01"))
    assert [len(found(code, snippet)) for code in ("R011", "R015")] == [1, 0]


BEGINS = "      - valid_from: 2026-01-01\n"


@pytest.mark.parametrize(("start", "early"), [(DAY, 0), (DAY + timedelta(1), 1), (DAY + timedelta(365), 1)])
def test_a_figure_of_which_no_version_has_begun_is_told_on_its_first_day(start: date, early: int) -> None:
    snippet = figure("2028-12-31").replace(BEGINS, f"      - valid_from: {start}\n")
    every = found("R031", snippet)
    assert len(every) == early
    for each in every:
        line = variant(snippet)["parameters/more.yaml"].splitlines()[each.span.line - 1]
        assert (line.strip(), each.severity) == (f"- valid_from: {start}", Severity.warning)


def test_a_figure_that_begins_without_a_day_or_that_nothing_reads_is_in_force() -> None:
    always = figure("2028-12-31").replace(BEGINS + "        sources", "      - sources")
    assert "valid_from" not in always
    assert found("R031", always) == []
    coming = figure("2028-12-31").replace(BEGINS, "      - valid_from: 2028-01-01\n")
    assert found("R031", "# parameters/more.yaml\n" + coming.partition("# parameters/more.yaml\n")[2]) == []
    assert found("R031", figure("2028-12-31", later("2028-01-01"))) == []


def test_only_the_version_read_today_can_lapse() -> None:
    snippet = figure("2026-05-31", later("2026-06-01"))
    assert [len(found(code, snippet)) for code in ("R011", "R012", "R013")] == [0, 0, 1]


def test_a_figure_that_nothing_reads_touches_nobody() -> None:
    unread = "# parameters/more.yaml\n" + figure("2026-05-31").partition("# parameters/more.yaml\n")[2]
    assert found("R011", unread) == []


def test_a_figure_is_followed_through_values_to_the_steps_that_show_it() -> None:
    assert set(readers(subject(), "needed_age")) == {"too_early", "apply"}
    assert readers(subject(), "fee") == ("apply",)
    assert readers(subject(figure("2027-12-31")), "wait") == ("last_day",)


@pytest.mark.parametrize(
    ("day", "passed", "near"),
    [(DAY - timedelta(1), 1, 0), (DAY, 0, 1), (DAY + timedelta(30), 0, 1), (DAY + timedelta(31), 0, 0)],
)
def test_a_review_is_late_the_day_after(day: date, passed: int, near: int) -> None:
    snippet = f"updated: 2026-01-10\nreview_by: {day}\n"
    assert (len(found("R017", snippet)), len(found("R018", snippet))) == (passed, near)


@pytest.mark.parametrize(
    ("checked", "old", "to_come"),
    [
        ("2025-11-21", 1, 0),
        ("2025-11-22", 0, 0),
        ("2025-10", 1, 0),
        ("2025-11", 0, 0),
        ("2024", 1, 0),
        ("2025", 0, 0),
        ("2026-11-22", 0, 0),
        ("2026-11-23", 0, 1),
        ("2026-11", 0, 0),
        ("2026-12", 0, 1),
        ("2026", 0, 0),
        ("2027", 0, 1),
        ("undated", 0, 0),
    ],
)
def test_a_month_or_a_year_is_old_only_when_its_last_day_is(checked: str, old: int, to_come: int) -> None:
    snippet = source(f"    reference: art. 3\n    checked_on: {checked}\n    basis: official\n")
    assert (len(found("R007", snippet)), len(found("R027", snippet))) == (old, to_come)


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2024-02-03", date(2024, 2, 3), date(2024, 2, 3)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("undated", None, None),
    ],
)
def test_the_days_that_a_written_date_can_mean(written: str, first: date | None, last: date | None) -> None:
    assert (first_day(written), last_day(written)) == (first, last)


def test_a_year_before_the_leap_day_is_the_day_before_march() -> None:
    assert one_year_before(date(2028, 2, 29)) == date(2027, 2, 28)
    assert one_year_before(date(2028, 3, 1)) == date(2027, 3, 1)


@pytest.mark.parametrize("basis", ["general", "open"])
def test_professional_knowledge_has_no_reference_and_no_date(basis: str) -> None:
    snippet = source(f"    checked_on: undated\n    basis: {basis}\n")
    assert [len(found(code, snippet)) for code in ("R004", "R006", "R008")] == [1, 0, 0]


def test_a_title_that_bears_the_number_of_the_text_can_be_found_again() -> None:
    plain = source("    checked_on: 2026-11-20\n    basis: official\n")
    assert len(found("R006", plain)) == 1
    assert found("R006", plain.replace("fr: Loi", "fr: Règlement (CE) n° 883/2004, annexe XI")) == []


@pytest.mark.parametrize(("status", "severity"), [("published", Severity.error), ("draft", Severity.notice)])
def test_only_what_is_published_fails(status: str, severity: Severity) -> None:
    unsourced = ACT.replace("    sources: [act]\n", "")
    (problem,) = found("R001", f"status: {status}\n{unsourced}")
    assert (problem.severity, problem.params["name"]) == (severity, "fetch")


def test_a_paragraph_with_its_own_basis_or_sources_needs_none_of_the_step() -> None:
    text = "    text:\n      fr: Retirez la carte au bureau.\n      de: Holen Sie die Karte im Grenzbüro ab.\n"
    paragraphs = (
        "    text:\n      - basis: general\n        confirm_with: office\n        fr: Signez.\n        de: Bitte.\n"
        "      - sources: [act]\n        fr: Gardez-la.\n        de: Behalten Sie sie.\n"
    )
    assert text in ACT
    snippet = ACT.replace(text, paragraphs).replace("    sources: [act]\n", "")
    assert found("R001", snippet) == []


def test_a_step_that_two_procedures_reach_is_reported_once_at_its_full_weight() -> None:
    shared = ACT.replace("    sources: [act]\n", "")
    other = """# demo/other.yaml
procedure: other
status: draft
title:
  fr: Autre
  de: Anderes
summary:
  fr: Autre
  de: Anderes
updated: 2026-11-20
review_by: 2027-06-30
content_owner: office
phases: [later]
tree:
  - do: fetch
"""
    assert [problem.severity for problem in found("R001", shared + other)] == [Severity.error]


def test_the_defaults_of_an_authority_fill_a_duty() -> None:
    (problem,) = found("R019", ACT)
    assert problem.params["duties"] == "fee, processing_time"


def test_what_was_not_found_is_told_with_who_can_say() -> None:
    (problem,) = found(
        "R020", ACT + "    fee:\n      not_found: office\n    processing_time:\n      not_found: office\n"
    )
    assert (problem.params["duties"], problem.params["offices"]) == ("fee, processing_time", "office")


def test_a_sign_off_of_one_language_leaves_the_other() -> None:
    signed = "    on: 2026-11-20\n    digest: 0123456789abcdef\n"
    snippet = f"sign_offs:\n  - by: office\n    language: de\n{signed}"
    assert [problem.params["languages"] for problem in found("R029", snippet)] == ["fr"]
    assert [problem.params["language"] for problem in found("R030", snippet)] == ["de"]
    assert found("R029", f"status: draft\n{snippet}") == []


def test_a_sign_off_of_the_text_as_it_is_is_not_outdated() -> None:
    digests = editions(subject().files, "demo/pass")
    lines = "".join(
        f"  - by: office\n    on: 2026-11-20\n    language: {language}\n    digest: {digest}\n"
        for language, digest in digests.items()
    )
    assert found("R030", f"sign_offs:\n{lines}") == []


def test_an_unconfirmed_cell_without_an_office_is_a_warning() -> None:
    bare = figure("2027-12-31").replace("    confirm_with: office\n", "")
    open_cell = bare.replace("value: 2 months", "value: unconfirmed(court)").replace(
        "    versions:", "    reasons:\n      court:\n        fr: Pas tranché.\n        de: Offen.\n    versions:"
    )
    assert [problem.severity for problem in found("R016", bare)] == [Severity.notice]
    assert [problem.severity for problem in found("R016", open_cell)] == [Severity.warning]


def test_questions_asked_item_by_item_say_why_too() -> None:
    words = "\n".join(f"        {key}:\n          fr: Oui ?\n          de: Ja?" for key in ("short", "ask"))
    group = "\n".join(
        f"    {key}:\n      fr: Enfant{text}\n      de: Kind{text}"
        for key, text in (("short", ""), ("ask", ""), ("why", ""), ("label", " {number}"))
    )
    item = f"    questions:\n      disabled:\n        type: boolean\n        sensitivity: special\n{words}\n"
    tree = "trees:\n  branch:\n    - each: children\n      then: {ask: disabled}\n    - do: apply\n"
    head = "questions:\n  children:\n    type: group\n    max: 3\n    sensitivity: personal\n"
    snippet = f"{tree}# demo/shared/children.yaml\n{head}{group}\n{item}"
    assert [problem.params["name"] for problem in found("R025", snippet)] == ["disabled"]
    assert found("R026", snippet) == []


def outcome(fr: str, de: str) -> str:
    return f"{OUTCOME}    alternative:\n      fr: {fr}\n      de: {de}\n"


@pytest.mark.parametrize(
    ("fr", "de", "empty", "alone"),
    [
        ("Revenez plus tard.", "Kommen Sie wieder.", 0, 1),
        ("Revenez.", "Kommen Sie wieder.", 1, 1),
        ("C'est encore trop tôt !", "Kommen Sie wieder.", 1, 1),
        ("Revenez plus tard.", "Es ist noch zu früh.", 1, 1),
        ("Voyez example.org avant.", "Sehen Sie dort nach.", 0, 0),
        ("Appelez le 3960 avant.", "Rufen Sie vorher an.", 0, 0),
        ("Revenez plus tard.", "Fragen Sie das Grenzbüro.", 0, 0),
        ("Revenez plus tard.", "Fragen Sie das Grenzbürolein.", 0, 1),
    ],
)
def test_an_alternative_says_something_new_and_where_to_turn(fr: str, de: str, empty: int, alone: int) -> None:
    snippet = outcome(fr, de)
    assert (len(found("R021", snippet)), len(found("R022", snippet))) == (empty, alone)
