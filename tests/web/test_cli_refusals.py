"""What the command line refuses is said in French or German, whoever refuses it."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from web.cli import main

CONTENT = str(Path(__file__).parent / "content")
DAY = ("check", CONTENT, "--today", "demain")
REFUSALS: dict[str, tuple[tuple[str, ...], str, str]] = {
    "nothing named": (("graph",), "Il manque : PROCEDURE.", "Es fehlt: PROCEDURE."),
    "no day": (DAY, "« demain » n'est pas un jour", "„demain“ ist kein Tag"),
    "no folder": (
        ("cases", "demo/crossing", "--folder", "nowhere"),
        "--folder : il n'y a pas de dossier « nowhere »",
        "--folder: Einen Ordner „nowhere“ gibt es nicht",
    ),
    "a folder for a file": (("graph", "x", "-o", CONTENT), "ne peut pas servir de fichier", "nicht als Datei"),
    "no option": (("check", "--notice"), "« --notices » ?", "„--notices“?"),
    "no command": (("chek",), "« chek » n'existe pas", "„chek“ gibt es nicht"),
    "no value": (("check", "--today"), "« --today » attend une valeur", "„--today“ verlangt einen Wert"),
    "a needless value": (("check", "--json=1"), "« --json » ne prend pas de valeur", "„--json“ nimmt keinen Wert"),
    "no number": (("graph", "x", "--width", "wide"), "« wide » n'est pas un nombre", "„wide“ ist keine ganze Zahl"),
    "a small number": (("graph", "x", "--width", "5"), "« 5 » n'est pas un nombre", "„5“ ist keine ganze Zahl"),
    "too many words": (("digest", "a", CONTENT, "b"), "ne se comprend pas", "nicht verständlich"),
}
ENGLISH = ("Error", "Usage", "Try", "Invalid", "Missing", "No such", "does not", "is not", "not found")


def refused(arguments: tuple[str, ...], language: str, option: bool = True) -> Result:
    """The refusal, the language asked for by the option or by the terminal."""
    env = {"LC_ALL": "de_DE.UTF-8" if language == "de" else "fr_FR.UTF-8"}
    if not option:
        return CliRunner().invoke(main, arguments, env=env)
    return CliRunner().invoke(main, [arguments[0], "--lang", language, *arguments[1:]], env={"LC_ALL": "C"})


@pytest.mark.parametrize("option", [True, False])
@pytest.mark.parametrize("language", ["fr", "de"])
@pytest.mark.parametrize("case", REFUSALS)
def test_a_refusal_speaks_the_language(case: str, language: str, option: bool) -> None:
    arguments, french, german = REFUSALS[case]
    result = refused(arguments, language, option or case != "no command")
    assert result.exit_code == 2
    said = result.stderr.replace("\u00a0", " ")
    assert (german if language == "de" else french) in said
    assert said.splitlines()[-1].startswith("Fehler: " if language == "de" else "Erreur : ")
    if case not in {"no value", "a needless value"}:  # where click does not tell which command it was
        assert said.startswith("Aufruf: " if language == "de" else "Utilisation : ")
    assert [word for word in ENGLISH if word in said] == []


def test_the_language_that_is_none() -> None:
    said = refused(("check", "--lang", "it"), "fr", option=False).stderr.replace("\u00a0", " ")
    assert "« it » n'est pas possible. Possibles : fr, de." in said


@pytest.mark.parametrize(("language", "words"), [("fr", "n'existe pas"), ("de", "gibt es nicht")])
def test_a_folder_to_write_in_that_is_missing(tmp_path: Path, language: str, words: str) -> None:
    arguments = ("graph", "demo/crossing", "--folder", CONTENT, "-o", str(tmp_path / "gone" / "plan.svg"))
    result = refused(arguments, language)
    assert result.exit_code == 1
    assert str(tmp_path / "gone") in result.stderr
    assert words in result.stderr
    assert "No such" not in result.stderr


@pytest.mark.parametrize("name", ["plan.pdf", "plan.png", "plan"])
def test_a_plan_is_svg_only(tmp_path: Path, name: str) -> None:
    result = refused(("graph", "demo/crossing", "--folder", CONTENT, "-o", str(tmp_path / name)), "fr")
    assert result.exit_code == 1
    assert "SVG" in result.stderr
    assert not (tmp_path / name).exists()


def test_help_is_no_refusal() -> None:
    for arguments in (["--help"], ["check", "--help"]):
        result = CliRunner().invoke(main, arguments)
        assert (result.exit_code, result.stderr) == (0, "")
