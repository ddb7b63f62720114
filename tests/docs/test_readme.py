"""What the README shows is real: its lines of YAML are in the content, its guide is the one that the engine gives."""

import re
from datetime import date
from pathlib import Path

import pytest

from engine.answers import decode
from engine.explain import wording
from engine.guide import Guide, build
from engine.load import load
from engine.text import LANGUAGES, format_value
from engine.walk import walk

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
PERSON = {
    "residence": "FR",
    "insured_in": "FR,DE",
    "birth_date": "1965-09-20",
    "french_department": "alsace_moselle",
    "old_age_pension.french_quarters": "120",
    "old_age_pension.german_months": "130",
    "old_age_pension.later_countries": "DE",
    "old_age_pension.french_private_employee": "true",
    "old_age_pension.keeps_working": "false",
    "old_age_pension.special_scheme": "false",
}


def block(kind: str) -> list[str]:
    blocks = re.findall(r"^```(\w*)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    found = [text for word, text in blocks if word == kind]
    return [line for line in found[-1].split("\n") if line.strip()]


@pytest.fixture(scope="module")
def told() -> set[str]:
    """Everything the guide of the README's person says, in both languages, word by word."""
    library = load(ROOT / "procedures")
    program = library.programs["retirement/old_age_pension"]
    today = date(2026, 11, 23)
    guide = build(library, walk(program, decode(program.procedure, PERSON, today).answers, today))
    return {plain(sentence) for sentence in sentences(library, guide)}


def sentences(library: object, guide: Guide) -> list[str]:
    found = []
    for language in LANGUAGES:
        words = wording(library, guide.walk, language)  # type: ignore[arg-type]
        for milestone in guide.milestones:
            assert milestone.value.label is not None
            found.append(f"{format_value(milestone.day, language)} {milestone.value.label.of(language)}")
        for step in guide.steps:
            found.append(f"{step.number} {words.fill(step.step.title)}")
            found += [words.reason(reason) for reason in step.reasons]
            if step.deadline is not None:
                days = (step.deadline.recommended, step.deadline.latest)
                found += [format_value(day, language) for day in days if day is not None]
    return found


def plain(sentence: str) -> str:
    return " ".join(sentence.split())


def test_its_yaml_is_shipped() -> None:
    content = "\n".join(path.read_text("utf-8") for path in (ROOT / "procedures" / "retirement").rglob("*.yaml"))
    lines = {line.strip() for line in content.split("\n")}
    assert [line for line in block("yaml") if line.strip() not in lines and not line.startswith("#")] == []


def test_its_guide_is_given(told: set[str]) -> None:
    shown = [plain(line) for line in block("")]
    assert shown
    for line in shown:
        parts = [line] if line in told else re.split(r", (?=entre|zwischen)|(?<=\.) (?=Pays)", line)
        dates = [day for part in parts[1:] for day in re.findall(r"\d+(?:er|\.)? \S+ \d{4}", part)]
        missing = [part for part in parts[:1] if part not in told] + [day for day in dates if day not in told]
        assert not missing, line
