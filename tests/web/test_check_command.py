"""``passerelle check``: everything at once, in the reader's language; the exit status tells of errors."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from engine.check.examples import example, variant
from engine.check.help import codes
from engine.check.rules import RULES
from engine.check.rules.one_language_changed import RULE as CHANGED
from engine.check.runner import solver_installed
from tests.engine.check.content import write
from web.cli import main

TODAY = "2026-11-22"
UNUSED = """\
values:
  start: born + lookup(needed_age, born)
  counter: decide(desk, home, married)
  last_day: start + 3 months
"""
NOTICE = "# more.yaml\ndocuments:\n  photo:\n    name:\n      fr: Photo\n      de: Foto\n"
BROKEN = "tree:\n  - ask: hoem\n  - ask: home\n  - do: apply\n"


def check(folder: Path, *options: str, proofs: bool = False) -> Result:
    """The command on a folder, in French where no option says otherwise."""
    rest = [] if proofs else ["--no-proofs"]
    arguments = ["check", str(folder), "--today", TODAY, *rest, *options]
    return CliRunner().invoke(main, arguments, env={"LC_ALL": "fr_FR.UTF-8"})


def shown(result: Result) -> str:
    """What the command printed, with ordinary spaces."""
    return result.stdout.replace("\u00a0", " ")


def content(folder: Path, snippet: str = "") -> Path:
    return write(folder / "content", variant(snippet))


@pytest.mark.parametrize(("language", "words"), [("fr", "Aucun problème"), ("de", "Kein Problem")])
def test_sound_content(tmp_path: Path, language: str, words: str) -> None:
    result = check(content(tmp_path), "--lang", language)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines()[-1].startswith(words)


def test_a_warning_shows_its_line_and_does_not_fail(tmp_path: Path) -> None:
    result = check(content(tmp_path, UNUSED))
    assert result.exit_code == 0
    line = variant(UNUSED)["demo/pass.yaml"].split("\n").index("  last_day: start + 3 months") + 1
    head, row, carets, *_ = shown(result).splitlines()
    assert head == f"demo/pass.yaml:{line}:3: U002 Avertissement : Rien ne lit la valeur « last_day »."
    assert (row, carets) == ("    last_day: start + 3 months", "    ^^^^^^^^")
    assert "Erreurs : 0, avertissements : 1" in shown(result).splitlines()[-1]


def test_notices_are_counted_and_shown_when_asked_for(tmp_path: Path) -> None:
    folder = content(tmp_path, NOTICE)
    counted = shown(check(folder))
    assert "more.yaml:2:3" not in counted
    assert "  U009    1  Document jamais demandé" in counted
    listed = shown(check(folder, "--notices"))
    assert "more.yaml:2:3: U009 Remarque : Aucune étape ne demande le document « photo »." in listed
    assert "  U009    1" not in listed


def test_errors_fail_and_all_stand_in_reading_order(tmp_path: Path) -> None:
    result = check(content(tmp_path, BROKEN), "--lang", "de")
    assert result.exit_code == 1
    places = [line.split(":")[1] for line in result.stdout.splitlines() if line.startswith("demo/pass.yaml:")]
    assert len(places) > 1
    assert places == sorted(places, key=int)
    assert "N001 In „questions“ gibt es nichts mit dem Namen „hoem“." in result.stdout
    assert "meinten Sie „home“?" in result.stdout
    assert "Dieser Inhalt lässt sich nicht verwenden." in result.stdout
    assert result.stdout.splitlines()[-1].startswith("Verfahren: 0. Fehler: ")


def test_unreadable_files_are_shown_with_the_line(tmp_path: Path) -> None:
    folder = content(tmp_path)
    (folder / "demo" / "broken.yaml").write_text("procedure: broken\ntitle: [x\n", "utf-8")
    (folder / "types.yaml").write_text("typos:\n  country: 1\n", "utf-8")
    result = check(folder)
    assert result.exit_code == 1
    assert "types.yaml:1:1: V001" in result.stdout
    assert "\n  typos:\n  ^^^^^" in result.stdout
    assert "demo/broken.yaml:" in result.stdout


def test_accepted_findings_are_listed_with_their_reason(tmp_path: Path) -> None:
    accepted = UNUSED.replace("start + 3 months", "\n    is: start + 3 months\n    allow: {U002: Sert bientôt}")
    result = check(content(tmp_path, accepted))
    assert "Avertissement" not in result.stdout
    assert "Accepté par « allow » :" in shown(result)
    assert "U002 Rien ne lit la valeur « last_day ». → Sert bientôt" in shown(result)


def test_only_one_file_or_folder(tmp_path: Path) -> None:
    folder = content(tmp_path, UNUSED + NOTICE)
    for named in ("demo", "demo/pass", "demo/pass.yaml", "demo/"):
        listed = check(folder, "--notices", "--only", named).stdout
        assert "U002 Avertissement" in listed
        assert "U009 Remarque" not in listed
    assert "U009 Remarque" in check(folder, "--notices", "--only", "more").stdout
    refused = check(folder, "--only", "demo/pas")
    assert refused.exit_code == 1
    assert "demo/pass.yaml" in refused.stderr


def test_json_for_other_programs(tmp_path: Path) -> None:
    result = check(content(tmp_path, UNUSED + NOTICE), "--json", "--lang", "de")
    assert result.exit_code == 0
    data = json.loads(result.stdout)
    assert (data["version"], data["language"], data["today"], data["loaded"]) == (1, "de", TODAY, True)
    assert data["counts"] == {"error": 0, "warning": 1, "notice": data["counts"]["notice"]}
    found = {each["code"]: each for each in data["problems"]}
    assert found["U002"]["severity"] == "warning"
    assert found["U002"]["message"] == "Nichts liest den Wert „last_day“."
    place = found["U002"]["place"]
    assert (place["file"], place["column"], place["end_column"]) == ("demo/pass.yaml", 3, 11)
    assert found["U009"]["place"]["file"] == "more.yaml"
    codes_left = [code for each in data["not_proved"] for code in each["codes"]]
    assert codes_left == [rule.code for rule in RULES if rule.code.startswith("P")]
    assert set(data["coverage"]) == {"filled", "not_applicable", "not_found", "left_out"}


def test_json_of_content_that_cannot_be_used(tmp_path: Path) -> None:
    result = check(content(tmp_path, BROKEN), "--json")
    assert result.exit_code == 1
    data = json.loads(result.stdout)
    assert data["loaded"] is False
    assert {each["reason"] for each in data["not_proved"]} == {"not_loaded"}
    slip = next(each for each in data["problems"] if each["code"] == "N001")
    assert slip["suggestion"] == "home"


def test_the_page_of_json_names_every_field(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "check-json.md").read_text("utf-8")
    data = json.loads(check(content(tmp_path, UNUSED), "--json").stdout)
    names = set(data) | set(data["problems"][0]) | set(data["problems"][0]["place"]) | {"reason", "codes"}
    assert {name for name in names if f"`{name}`" not in page} == set()


@pytest.mark.parametrize("language", ["fr", "de"])
@pytest.mark.parametrize("code", codes())
def test_every_code_has_its_page(code: str, language: str) -> None:
    result = CliRunner().invoke(main, ["check", "--explain", code, "--lang", language])
    assert result.exit_code == 0
    head, _, sentence, *rest = result.stdout.splitlines()
    assert head.startswith(code)
    assert sentence
    if any(rule.code == code for rule in RULES):
        text = "\n".join(rest).replace("\u00a0", " ")
        for heading in ("À éviter :", "Mieux :", "Que faire :") if language == "fr" else ("So nicht:", "Was tun:"):
            assert heading in text


def test_an_unknown_code_leads_to_the_nearest() -> None:
    result = CliRunner().invoke(main, ["check", "--explain", "U0002", "--lang", "fr"])
    assert result.exit_code == 1
    assert "Les plus proches\u00a0: U002" in result.stderr
    for code in ("U0002", "Z999"):
        named = CliRunner().invoke(main, ["check", "--explain", code, "--lang", "fr"]).stderr.partition("proches")[2]
        assert 1 <= len(named.split(",")) <= 5
    assert CliRunner().invoke(main, ["check", "--explain", "u002"]).exit_code == 0


@pytest.mark.parametrize("day", ["tomorrow", "2026-13-01"])
def test_a_day_that_is_none(tmp_path: Path, day: str) -> None:
    result = CliRunner().invoke(main, ["check", str(content(tmp_path)), "--today", day])
    assert result.exit_code == 2


def git(folder: Path, *arguments: str) -> None:
    names = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER")
             for what, value in (("NAME", "x"), ("EMAIL", "x@example.org"))}  # fmt: skip
    env = {**os.environ, **names, "GIT_CONFIG_GLOBAL": os.devnull}
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True, env=env)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository whose folder ``content`` is the example library, committed once."""
    folder = write(tmp_path / "content", example())
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "example")
    return folder


def test_a_text_changed_in_one_language_since_a_revision(repository: Path) -> None:
    assert CHANGED.code not in check(repository, "--since", "HEAD").stdout
    path = repository / "demo" / "pass.yaml"
    path.write_text(path.read_text("utf-8").replace("fr: Demander la carte\n", "fr: Obtenir la carte\n"), "utf-8")
    assert CHANGED.code not in check(repository).stdout
    assert f" {CHANGED.code} " in check(repository, "--since", "HEAD").stdout


@pytest.mark.parametrize("revision", ["nowhere", "HEAD..HEAD", "--output=x", "HEAD; ls", "", "-1"])
def test_a_revision_that_git_does_not_know(repository: Path, revision: str) -> None:
    result = check(repository, f"--since={revision}", "--lang", "de")
    assert result.exit_code == 1
    assert result.stderr == f"Fehler: Das Repository kennt die Fassung „{revision}“ nicht.\n"


def test_a_folder_outside_of_any_repository(tmp_path: Path) -> None:
    result = check(content(tmp_path), "--since", "HEAD")
    assert result.exit_code == 1
    assert "dépôt git" in result.stderr


def test_a_folder_that_was_not_there_yet(repository: Path) -> None:
    fresh = write(repository.parent / "fresh", example())
    result = check(fresh, "--since", "HEAD")
    assert result.exit_code == 1
    assert "n'existait pas" in result.stderr


@pytest.mark.skipif(not solver_installed(), reason="proofs need z3")
def test_proofs_run_where_they_can(tmp_path: Path) -> None:
    result = check(content(tmp_path), proofs=True)
    assert result.exit_code == 0
    assert "z3" not in result.stdout
    assert result.stdout.splitlines()[-1].startswith("Aucun problème.")


def test_without_the_solver_the_report_says_what_was_not_proved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.check.runner.solver_installed", lambda: False)
    data = json.loads(check(content(tmp_path), "--json", proofs=True).stdout)
    proofs = [rule.code for rule in RULES if rule.code.startswith("P")]
    assert [code for each in data["not_proved"] for code in each["codes"]] == proofs
    assert all(each["reason"] == "no_solver" for each in data["not_proved"])
    for language, words in (("fr", "Aucun problème."), ("de", "Kein Problem.")):
        last = check(tmp_path / "content", "--lang", language, proofs=True).stdout.splitlines()[-1]
        assert words not in last
        assert "z3" in last
        assert "make setup-test" in last
    assert "setup-test:" in (Path(__file__).parents[2] / "Makefile").read_text("utf-8")


def test_a_server_does_not_load_the_checker() -> None:
    program = "import sys, web, web.cli; print(*sorted(name for name in sys.modules if name.startswith('engine.')))"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    loaded = done.stdout.split()
    assert "engine.load" in loaded
    assert [name for name in loaded if name.split(".")[1] in ("check", "examine", "prove")] == []


def test_json_is_utf_8_whatever_a_file_is_called(tmp_path: Path) -> None:
    folder = content(tmp_path)
    Path(os.fsdecode(os.fsencode(folder) + b"/demo/caf\xe9.yaml")).write_text("a: [\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "web", "check", folder, "--no-proofs", "--json"],
        capture_output=True, check=False, env={**os.environ, "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, b"")
    written = done.stdout.decode("utf-8")
    assert "demo/caf\\udce9.yaml" in written
    assert "demo/caf\udce9.yaml" in {each["place"]["file"] for each in json.loads(written)["problems"]}
