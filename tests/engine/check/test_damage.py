"""Every kind of damage that an editor does to the shipped content is reported, where it is, by its name, and once."""

import re
from collections.abc import Iterator
from itertools import islice
from random import Random

import pytest

from engine.check.examples import PROCEDURE
from engine.check.words import render
from engine.messages import Language
from engine.problems import Severity
from tests.engine.check.damages.bench import Answer, Bench
from tests.engine.check.damages.every import DAMAGES
from tests.engine.check.damages.kind import Damage
from tests.guards.project import ROOT

PLACES = {"S": 3, "L": 1, "U": 1, "R": 1, "P": 1}
"""How many places are damaged, by what finds the damage: reading one file is quick, all rules or a proof are not."""
OTHERS = 2
PLEASANT = re.compile(r"Traceback|<[a-z]+ object|\b(?:None|True|False|yaml\.|KeyError|Span)\b|\{\w+(?::\w+)?\}")
IN_CONTENT = re.compile(r"\{\w+[.\w:|]*\}|\bNone\b")


@pytest.fixture(scope="module")
def benches(tmp_path_factory: pytest.TempPathFactory) -> tuple[Bench, ...]:
    """The shipped content, and the small library of the help pages for what is not in it."""
    folders = (ROOT / "procedures", ROOT / "engine" / "check" / "example")
    return tuple(Bench(folder, tmp_path_factory.mktemp("damaged") / "content") for folder in folders)


def places(damage: Damage) -> int:
    return PLACES.get(damage.codes[0], OTHERS)


def done(damage: Damage, benches: tuple[Bench, ...]) -> Iterator[Answer]:
    """The damage at some places of both: the same ones each time, as long as the content stays."""
    random = Random(damage.name)
    wanted = places(damage)
    for bench, share in zip(benches, ((wanted + 1) // 2, wanted), strict=True):
        sites = bench.sites(damage)
        random.shuffle(sites)
        answers = (answer for site in sites if (answer := bench.befall(damage, site, random)) is not None)
        for answer in islice(answers, min(share, wanted)):
            wanted -= 1
            yield answer


@pytest.mark.parametrize("damage", DAMAGES, ids=[damage.name for damage in DAMAGES])
def test_a_damage_is_reported_where_it_is_and_once(damage: Damage, benches: tuple[Bench, ...]) -> None:
    answers = list(done(damage, benches))
    assert answers, "nowhere to be done"
    for answer in answers:
        assert answer.fitting, answer
        assert len(answer.found) <= damage.most, answer
        told = [render(found, "fr", answer.texts) for found in answer.fitting]
        assert any(answer.edit.word in each for each in told), answer
        if answer.edit.meant is not None:
            assert answer.edit.meant in [found.suggestion for found in answer.fitting], answer
        for language in ("fr", "de"):
            pleasant(answer, language)


def pleasant(answer: Answer, language: Language) -> None:
    """No sentence shows the inside of the program, and each has its place, its code and its line."""
    for found in answer.found:
        head, *rest = render(found, language, answer.texts).split("\n")
        assert head.startswith(f"{found.span.file}:{found.span.line}:{found.span.column}: {found.code} ")
        assert not PLEASANT.search(IN_CONTENT.sub("", head)), head
        assert len(rest) >= 2, head
        assert set(rest[1].strip()) == {"^"}, rest[1]


def test_the_sentences_of_a_damage_are_not_the_same_in_both_languages(benches: tuple[Bench, ...]) -> None:
    (answer, *_) = done(DAMAGES[0], benches)
    assert render(answer.found[0], "fr", answer.texts) != render(answer.found[0], "de", answer.texts)


def test_there_are_many_kinds_and_each_has_a_name_of_its_own() -> None:
    names = [damage.name for damage in DAMAGES]
    assert len(set(names)) == len(names) >= 35


def test_nothing_is_reported_where_nothing_is_damaged(benches: tuple[Bench, ...]) -> None:
    for bench in benches:
        report = bench.report({})
        assert report.loaded
        assert not report.of(Severity.error)


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_windows_line_ends_and_a_byte_order_mark_are_no_damage(benches: tuple[Bench, ...], mark: str) -> None:
    for bench in benches:
        files = {name: (mark + text.replace("\n", "\r\n")).encode() for name, text in bench.texts.items()}
        assert bench.report(files).problems == bench.report({}).problems


@pytest.mark.parametrize("name", ["pass.yml", "pass_2.yaml", "PASS.yaml", "pass.yaml.txt", "pass (copy).yaml"])
def test_a_procedure_in_a_file_of_another_name(benches: tuple[Bench, ...], name: str) -> None:
    bench = benches[1]
    procedure = bench.folder / PROCEDURE
    moved = procedure.rename(procedure.with_name(name))
    try:
        report = bench.report({})
    finally:
        moved.rename(procedure)
    assert [(found.code, found.span.file) for found in report.problems] in (
        [("C013", f"demo/{name}")],
        [("S050", f"demo/{name}")],
    )


@pytest.mark.parametrize("name", ["pass_copy.yaml", "pass (copy).yaml"])
def test_a_procedure_copied_with_its_name(benches: tuple[Bench, ...], name: str) -> None:
    bench = benches[1]
    copied = (bench.folder / PROCEDURE).with_name(name)
    copied.write_text(bench.texts[PROCEDURE], "utf-8")
    try:
        report = bench.report({})
    finally:
        copied.unlink()
    assert {found.code for found in report.problems} <= {"C013", "N004"}
    assert f"demo/{name}" in {found.span.file for found in report.problems}
