"""What concerns a folder as a whole: several files at once, what is shared, and what one file may hide of another."""

import gc
from pathlib import Path

import pytest

from engine.load import load, main, texts
from engine.model.decode.library import domain_of
from engine.problems import ContentError
from tests.engine.model.content import base, marked, problems, variant, write

SECOND = """\
procedure: second
status: draft
title:
  fr: Autre
  de: Andere
summary:
  fr: Autre
  de: Andere
updated: 2026-01-01
review_by: 2027-01-01
content_owner: office
phases: [first]
tree:
  - ask: home
  - ask: born
  - do: look
"""
LOOK = """\
steps:
  look:
    kind: advice
    phase: first
    title:
      fr: Chercher
      de: Suchen
    text:
      fr: Cherchez.
      de: Suchen Sie.
"""


CARD = """\
documents:
  §card:
    name:
      fr: Carte
      de: Karte
    §name:
      fr: Carte
      de: Karte
"""
PROOF = """\
documents:
  proof:
    §nam: x
    name:
      fr: Preuve
      de: Nachweis
  card:
    name:
      fr: Carte
      de: Karte
"""


LINKS = ["demo/more.yaml", "far", "lost.yaml"]


LINKS = ["demo/more.yaml", "far", "lost.yaml"]


def test_problems_of_several_files_and_kinds_come_together(tmp_path: Path) -> None:
    start = "values:\n  start: born + lookup(needed_age, §brn)\n"
    files, expected = marked(
        variant({"world.yaml": PROOF, "zzz.yaml": CARD, "demo/pass.yaml": start}), ["N002", "V001", "N004", "S018"]
    )
    assert sorted(problems(write(tmp_path, files))) == sorted(expected)


def test_a_folder_without_a_procedure(tmp_path: Path) -> None:
    files = {name: text for name, text in base().items() if "demo" not in name}
    assert problems(write(tmp_path, files)) == [("C012", "parameters/figures.yaml", 1, 1)]
    assert problems(tmp_path / "nowhere") == [("C012", ".", 1, 1)]


def test_a_file_that_cannot_be_read_hides_no_form_and_invents_no_names(tmp_path: Path) -> None:
    files = variant({"demo/pass.yaml": "status: final\ntrees:\n  branch:\n    - ask: nothing\n"})
    files["questions.yaml"] = "questions:\n  home: [\n"
    assert [code for code, *_ in problems(write(tmp_path, files))] == ["V005", "S030"]


def test_a_problem_of_a_shared_entry_is_reported_once_for_all_procedures(tmp_path: Path) -> None:
    shared = LOOK.replace("Suchen Sie.", "Suchen Sie §{nothing}.") + "values:\n  lost: §missing + 1\n"
    local = "trees:\n  branch:\n    - do: [apply, look]\n    - when: lost == 3\n      then: {do: apply}\n"
    files = variant({"demo/shared/steps.yaml": shared, "demo/pass.yaml": local, "demo/second.yaml": SECOND})
    files["demo/second.yaml"] += "  - when: lost == 3\n    stop: guide\n"
    clean, expected = marked(files, ["N002", "N002"])
    assert problems(write(tmp_path, clean)) == expected


def test_what_a_domain_shares_serves_that_domain_alone(tmp_path: Path) -> None:
    files = {**base(), "demo/shared/steps.yaml": LOOK, "demo/second.yaml": SECOND}
    assert problems(write(tmp_path / "one", files)) == []
    files["far/second.yaml"] = files.pop("demo/second.yaml")
    assert problems(write(tmp_path / "other", files)) == [("N001", "far/second.yaml", 16, 9)]


@pytest.mark.parametrize(
    ("path", "domain"),
    [
        ("types.yaml", None),
        ("parameters/old.yaml", None),
        ("family/claim.yaml", "family"),
        ("family/shared/steps.yaml", "family"),
    ],
)
def test_the_place_of_a_file_says_whom_it_serves(path: str, domain: str | None) -> None:
    assert domain_of(path) == domain


def test_a_long_chain_of_values_is_followed_in_any_order(tmp_path: Path) -> None:
    count = 600
    values = "".join(f"  v{number}: v{number + 1} + 1\n" for number in range(count))
    tree = "trees:\n  branch:\n    - when: v0 > 3\n      then: {do: apply}\n"
    written = f"values:\n  start: born + lookup(needed_age, born)\n{values}  v{count}: 1\n{tree}"
    assert problems(write(tmp_path, variant({"demo/pass.yaml": written}))) == []


def digests(folder: Path, files: dict[str, str]) -> dict[str, str]:
    return {key: program.procedure.digest for key, program in load(write(folder, files)).programs.items()}


def test_the_digest_changes_with_what_can_change_a_guide(tmp_path: Path) -> None:
    files = {**base(), "demo/shared/steps.yaml": LOOK, "demo/second.yaml": SECOND}
    before = digests(tmp_path / "before", files)
    assert digests(tmp_path / "again", files) == before
    for changed, keys in {
        "types.yaml": {"demo/pass", "demo/second"},
        "demo/shared/steps.yaml": {"demo/pass", "demo/second"},
        "demo/second.yaml": {"demo/second"},
    }.items():
        after = digests(tmp_path / changed.replace("/", "_"), {**files, changed: files[changed] + "# changed\n"})
        assert {key for key in before if before[key] != after[key]} == keys


def test_only_what_is_read_belongs_to_a_procedure(tmp_path: Path) -> None:
    written = "values:\n  start: born + lookup(needed_age, born)\n  spare: start + 1 month\n"
    procedure = load(write(tmp_path, variant({"demo/pass.yaml": written}))).procedures["demo/pass"]
    assert list(procedure.values) == ["start"]
    assert list(procedure.questions) == ["home", "born", "months", "married", "worked_in"]
    assert [question.id for question in procedure.questions.values()][:3] == ["home", "born", "pass.months"]
    assert list(procedure.steps) == ["search", "apply"]


def test_the_command_lists_procedures_or_problems(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(write(tmp_path / "sound", base()))]) == 0
    assert capsys.readouterr().out == "demo/pass\n"
    assert main([str(write(tmp_path / "broken", variant({"demo/pass.yaml": "status: final\n"}))), "de"]) == 1
    shown = capsys.readouterr().err
    assert "V005" in shown
    assert "  status: final" in shown
    assert "Wählen Sie" in shown


def test_loading_leaves_the_garbage_collector_as_it_was(tmp_path: Path) -> None:
    assert gc.isenabled()
    load(write(tmp_path / "sound", base()))
    assert gc.isenabled()
    with pytest.raises(ContentError):
        load(tmp_path / "nowhere")
    assert gc.isenabled()


def test_the_texts_are_those_of_the_files(tmp_path: Path) -> None:
    assert texts(write(tmp_path, base())) == base()


def test_a_link_out_of_the_folder_is_reported_and_not_read(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", {"secret.yaml": "secret: 1\n", "deep/more.yaml": "{"})
    folder = write(tmp_path / "inside", base())
    (folder / "demo" / "more.yaml").symlink_to(outside / "secret.yaml")
    (folder / "far").symlink_to(outside / "deep")
    (folder / "lost.yaml").symlink_to("../../nowhere")
    (folder / ".hidden.yaml").symlink_to(outside / "secret.yaml")
    assert problems(folder) == [(code, file, 1, 1) for code, file in zip(["S054"] * 3, LINKS, strict=True)]
    assert texts(folder) == base()


def test_a_link_inside_the_folder_is_read(tmp_path: Path) -> None:
    folder = write(tmp_path / "inside", base())
    (folder / "types.yaml").rename(folder / ".types.yaml")
    (folder / "types.yaml").symlink_to(".types.yaml")
    (tmp_path / "named").symlink_to("inside")
    for named in (folder, tmp_path / "named"):
        assert list(load(named).programs) == ["demo/pass"]
