"""The runner: every rule once, findings in reading order, what is accepted and why, what was not proved."""

from dataclasses import replace
from pathlib import Path

import pytest

from engine.check import runner
from engine.check.allow import allowances
from engine.check.examples import DAY, example, variant
from engine.check.rule import Rule, Subject
from engine.check.rules import RULES
from engine.check.runner import examine
from engine.examine import examine_folder
from engine.problems import Problem, Severity, problem
from tests.engine.check.content import examined, found, report, subject, write

RULE = next(rule for rule in RULES if rule.code == "U002")
VALUES = """\
values:
  start: born + lookup(needed_age, born)
  counter: decide(desk, home, married)
  last_day:
    is: start + 3 months
"""


def rule(code: str, places: list[tuple[str, int, int]]) -> Rule:
    """A rule that reports the words at some places of the procedure."""

    def find(given: Subject) -> list[Problem]:
        document = given.file("demo/pass.yaml")
        spans = [replace(document.root.span, line=line, column=column) for _, line, column in places]
        return [
            problem(code, span, severity=Severity.warning, name=name)
            for span, (name, _, _) in zip(spans, places, strict=True)
        ]

    return replace(RULE, code=code, find=find)


def test_findings_stand_in_reading_order_and_the_same_once() -> None:
    rules = (rule("U002", [("b", 9, 1), ("a", 3, 1)]), rule("U003", [("c", 5, 1), ("a", 7, 1), ("a", 8, 1)]))
    said = examine(subject(), rules)
    assert [(each.code, each.params["name"], each.span.line) for each in said.problems] == [
        ("U002", "a", 3),
        ("U003", "c", 5),
        ("U003", "a", 7),
        ("U002", "b", 9),
    ]
    assert [span.line for span in said.problems[2].more] == [8]
    assert said.count(Severity.warning) == 5
    assert said.by_code(Severity.warning) == {"U002": 2, "U003": 3}
    assert not said.errors


def test_every_rule_runs_and_progress_is_told() -> None:
    told: list[tuple[str, int, int]] = []
    rules = (rule("U002", []), rule("U003", []))
    examine(subject(), rules, progress=lambda *step: told.append(step))
    assert told == [("U002", 0, 2), ("U003", 1, 2)]


@pytest.mark.parametrize(
    "allow",
    ["    allow: {U002: Sert plus tard}\n", "    allow:\n      U002: Sert plus tard\n"],
    ids=["in braces", "on lines"],
)
def test_what_is_allowed_is_listed_apart_with_its_reason(allow: str) -> None:
    assert [each.params["name"] for each in found(VALUES, "U002")] == ["last_day"]
    said = examined(VALUES + allow)
    assert [each.code for each in said.problems if each.code in ("U002", "U051")] == []
    assert [(each.problem.params["name"], each.reason) for each in said.allowed] == [("last_day", "Sert plus tard")]


def test_another_code_does_not_allow_it() -> None:
    said = examined(VALUES + "    allow: {U003: Sert plus tard}\n")
    assert {"U002", "U051"} <= {each.code for each in said.problems}
    assert said.allowed == ()


def test_a_procedure_allows_for_everything_inside_and_the_nearest_reason_counts() -> None:
    outside = VALUES + "allow:\n  U002: Pour tout le fichier\n"
    assert [each.reason for each in examined(outside).allowed] == ["Pour tout le fichier"]
    both = VALUES + "    allow: {U002: Ici seulement}\nallow:\n  U002: Pour tout le fichier\n"
    said = examined(both)
    assert [each.reason for each in said.allowed] == ["Ici seulement"]
    assert [each.code for each in said.problems if each.code == "U051"] == ["U051"], "the outer one accepts nothing"


def test_an_allowance_does_not_reach_the_entry_beside_it() -> None:
    beside = "  next_day:\n    is: start + 1 month\n    allow: {U002: Sert plus tard}\n"
    assert [each.params["name"] for each in found(VALUES + beside, "U002")] == ["last_day"]


PLACES = {
    "a procedure": "allow:\n  U099: x\n",
    "a question": "# questions_more.yaml\nquestions:\n  car:\n    type: boolean\n    sensitivity: none\n"
    "    short: &\n    ask: &\n    allow: {U099: x}\n",
    "a value": VALUES + "    allow: {U099: x}\n",
    "a table": "tables:\n  desk:\n    inputs: {where: country, wed: boolean}\n    hit: first\n    allow: {U099: x}\n"
    "    outputs: {number: integer}\n    rows: |\n      where | wed || number\n      - | - || 1\n",
    "a figure": "# more.yaml\nparameters:\n  wait:\n    label: &\n    type: duration\n    allow: {U099: x}\n"
    "    versions:\n      - sources: [act]\n        value: 2 weeks\n",
    "a source": "# more.yaml\nsources:\n  book:\n    title: &\n    checked_on: 2026\n    basis: general\n"
    "    allow: {U099: x}\n",
    "a document": "# more.yaml\ndocuments:\n  photo:\n    name: &\n    allow: {U099: x}\n",
    "an authority": "# more.yaml\nauthorities:\n  post:\n    name: &\n    country: FR\n    allow: {U099: x}\n",
    "a way of redress": "# more.yaml\nredress:\n  court:\n    title: &\n    text: &\n    allow: {U099: x}\n",
    "a step": "# more.yaml\nsteps:\n  wait:\n    kind: advice\n    phase: first\n    title: &\n    text: &\n"
    "    allow: {U099: x}\n",
    "a paragraph": "# more.yaml\nredress:\n  court:\n    title: &\n    text:\n      - allow: {U099: x}\n"
    "        fr: Mot.\n        de: Wort.\n",
    "an item of a tree": "trees:\n  branch:\n    - do: apply\n      allow: {U099: x}\n",
    "an outcome": "outcomes:\n  too_early:\n    title: &\n    reason: &\n    alternative: &\n    allow: {U099: x}\n",
}


@pytest.mark.parametrize("place", PLACES)
def test_findings_may_be_accepted_wherever_an_editor_writes(place: str) -> None:
    snippet = PLACES[place].replace(": &\n", ":\n      fr: Mot\n      de: Wort\n")
    said = examined(snippet)
    assert said.loaded, said.problems
    assert [each.params["name"] for each in said.problems if each.code == "U050"] == ["U099"]


@pytest.mark.parametrize("code", ["N001", "S050", "C011"])
def test_what_cannot_be_read_cannot_be_accepted(code: str) -> None:
    said = examined(VALUES + f"    allow: {{{code}: Sans importance}}\n")
    assert [each.params["name"] for each in said.problems if each.code == "U050"] == [code]
    assert said.errors


def test_a_question_may_bear_the_name_allow() -> None:
    snippet = "# questions_more.yaml\nquestions:\n  allow:\n    type: boolean\n    sensitivity: none\n"
    snippet += "    short:\n      fr: Accord\n      de: Erlaubnis\n    ask:\n      fr: Est-ce permis ?\n"
    snippet += "      de: Ist das erlaubt?\n"
    assert allowances(subject(snippet).files) == ()


def test_proofs_that_did_not_run_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = (rule("P001", [("a", 3, 1)]), rule("P002", []), rule("U002", []))
    said = examine(subject(), rules, proofs=False)
    assert said.problems == ()
    assert [(each.codes, each.reason) for each in said.not_proved] == [(("P001", "P002"), "not_asked")]
    monkeypatch.setattr(runner, "solver_installed", lambda: False)
    said = examine(subject(), rules)
    assert [(each.codes, each.reason) for each in said.not_proved] == [(("P001", "P002"), "no_solver")]
    monkeypatch.setattr(runner, "solver_installed", lambda: True)
    said = examine(subject(), rules)
    assert said.not_proved == ()
    assert [each.code for each in said.problems] == ["P001"]


def test_what_was_not_proved_is_not_called_needless() -> None:
    written = VALUES.replace("  last_day:\n    is: start + 3 months\n", "") + "allow:\n  P001: Voulu\n"
    rules = (rule("P001", []), *(each for each in RULES if each.code.startswith("U") and each.code != "U050"))
    given = subject(written)
    assert [each.code for each in examine(given, rules, proofs=False).problems if each.code == "U051"] == []
    assert [each.code for each in examine(given, rules, proofs=True).problems if each.code == "U051"] == ["U051"]


def test_content_that_cannot_be_used_is_reported_and_no_rule_runs(tmp_path: Path) -> None:
    files = variant("tree:\n  - ask: hoem\n  - do: apply\n")
    said = examine_folder(write(tmp_path, files), DAY)
    assert not said.loaded
    assert said.errors
    assert {each.code for each in said.problems} == {"N001", "F017"}
    assert [each.reason for each in said.not_proved] == ["not_loaded"]


def test_a_report_counts_procedures_and_duties() -> None:
    said = report(example())
    assert said.procedures == 1
    # One act: nine duties filled, five of them by its authority, and no processing time.
    assert (said.coverage.filled, said.coverage.not_applicable) == (9, 1)
    assert (said.coverage.not_found, said.coverage.left_out, said.coverage.total) == (0, 0, 10)
