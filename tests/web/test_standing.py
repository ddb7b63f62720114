"""What is not published stays with the editors, and every page says which institution has signed off what."""

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from flask.testing import FlaskClient

from engine.load import editions, load_files
from engine.text import LANGUAGES, Language
from tests.web.conftest import CONTENT, KEY
from tests.web.support import MovedClock, answer_up_to
from web import create_app
from web.cli import main
from web.settings import Settings

CROSSING = "demo/crossing.yaml"
HIDDEN = """\
procedure: tunnel
status: {status}
title:
  fr: Prendre le tunnel
  de: Durch den Tunnel gehen
summary:
  fr: Quand le tunnel sera percé.
  de: Wenn der Tunnel fertig ist.
updated: 2026-11-22
review_by: 2027-02-01
content_owner: ferry_office
phases: [prepare, cross]
tree:
  - ask: residence
"""
LINK = """\
    links:
      - label:
          fr: Un autre chemin
          de: Ein anderer Weg
        procedure: demo/tunnel
      - label:
"""
NEVER = {"fr": "Aucune institution n’a encore validé ce guide.", "de": "Noch hat keine Institution diesen Leitfaden"}
SIGNED = {
    "fr": "Version française validée le 1er février 2026",
    "de": "Deutsche Fassung freigegeben am 1. Februar 2026",
}


def content(folder: Path, crossing: str | None = None, tunnel: str | None = None) -> Path:
    """The small content with more in the procedure, and another procedure beside it."""
    shutil.copytree(CONTENT, folder)
    if crossing is not None:
        (folder / CROSSING).write_text(crossing, "utf-8")
    if tunnel is not None:
        (folder / "demo" / "tunnel.yaml").write_text(HIDDEN.format(status=tunnel), "utf-8")
    return folder


def written(sign_offs: str = "", **changes: str) -> str:
    """The procedure with sign-offs."""
    text = (CONTENT / CROSSING).read_text("utf-8")
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    return text.replace("title:\n", f"{sign_offs}title:\n", 1)


def sign_off(language: str, digest: str, day: str = "2026-02-01", by: str = "lighthouse") -> str:
    return f"  - by: {by}\n    on: {day}\n    language: {language}\n    digest: {digest}\n"


def digests() -> dict[Language, str]:
    return dict(editions(load_files(CONTENT).files, "demo/crossing"))


def visitor(folder: Path, *, drafts: bool = False) -> FlaskClient:
    return create_app(Settings(keys=(KEY,), content=folder, drafts=drafts), MovedClock()).test_client()


def page(client: FlaskClient, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200, path
    return re.sub(r"\s+", " ", response.text.replace("\u00a0", " "))


def guides(client: FlaskClient, language: Language) -> tuple[str, str, str]:
    """The start page, the guide and the guide in both languages."""
    base = f"/{language}/demo/crossing"
    answer_up_to(client, base=base)
    return page(client, base), page(client, f"{base}/guide"), page(client, f"{base}/guide?facing=1")


@pytest.mark.parametrize("status", ["draft", "reviewed"])
def test_the_public_never_meets_what_is_not_published(tmp_path: Path, status: str) -> None:
    client = visitor(content(tmp_path / "content", tunnel=status))
    assert "tunnel" not in page(client, "/fr/")
    for path in ("", "/residence", "/check-answers", "/guide", "/guide?facing=1"):
        assert client.get(f"/fr/demo/tunnel{path}").status_code == 404, path
    assert client.post("/fr/demo/tunnel/residence", data={"answer": "FR"}).status_code == 404


@pytest.mark.parametrize(
    ("status", "badge", "warning"),
    [("draft", "Entwurf", "ist ein Entwurf"), ("reviewed", "noch nicht veröffentlicht", "noch nicht veröffentlicht")],
)
def test_an_editor_sees_it_with_its_badge(tmp_path: Path, status: str, badge: str, warning: str) -> None:
    client = visitor(content(tmp_path / "content", tunnel=status), drafts=True)
    assert f'<a href="/de/demo/tunnel">Durch den Tunnel gehen</a> <span class="mark">{badge}</span>' in page(
        client, "/de/"
    )
    assert warning in page(client, "/de/demo/tunnel")
    assert client.post("/de/demo/tunnel/residence", data={"answer": "FR"}).status_code == 303
    assert warning in page(client, "/de/demo/tunnel/guide")
    assert warning in page(client, "/de/demo/tunnel/guide?facing=1")


def test_what_is_published_has_no_badge(client: FlaskClient) -> None:
    assert "Den Fluss überqueren</a></h3>" in page(client, "/de/")
    assert "Entwurf" not in page(client, "/de/demo/crossing")


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_any_sign_off_every_page_says_so(client: FlaskClient, language: Language) -> None:
    for shown in guides(client, language):
        assert NEVER[language] in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sign_off_is_named_with_its_day(tmp_path: Path, language: Language) -> None:
    lines = "sign_offs:\n" + "".join(sign_off(tongue, digest) for tongue, digest in digests().items())
    for shown in guides(visitor(content(tmp_path / "content", written(lines))), language):
        assert SIGNED[language] in shown
        assert {"fr": "(Phare)", "de": "(Leuchtturm)"}[language] in shown
        assert NEVER[language] not in shown
        assert {"fr": "modifiée depuis", "de": "seither geändert"}[language] not in shown


def test_a_change_since_is_told_in_its_language(tmp_path: Path) -> None:
    lines = "sign_offs:\n" + "".join(sign_off(tongue, digest) for tongue, digest in digests().items())
    text = written(lines, **{"fr: Peser votre vélo": "fr: Peser le vélo"})
    shown, guide, facing = guides(visitor(content(tmp_path / "content", text)), "fr")
    for each in (shown, guide, facing):
        assert "Version française validée le 1er février 2026 (Phare), modifiée depuis." in each
        assert "Version allemande validée le 1er février 2026 (Phare)." in each
        assert "Ce qui n’est pas sûr est signalé" in each


def test_a_sign_off_of_the_other_language_does_not_count_here(tmp_path: Path) -> None:
    text = written("sign_offs:\n" + sign_off("de", digests()["de"]))
    french, german = tmp_path / "french", tmp_path / "german"
    start, guide, facing = guides(visitor(content(french, text)), "fr")
    for each in (start, guide, facing):
        assert "Aucune institution n’a encore validé la version française." in each
        assert "Version allemande validée" in each
    start, guide, facing = guides(visitor(content(german, text)), "de")
    assert "Noch hat keine Institution die französische Fassung geprüft." in facing
    assert "Noch hat keine Institution" not in start + guide


def test_the_latest_sign_off_of_an_institution_stands(tmp_path: Path) -> None:
    old, new = sign_off("fr", "0" * 16), sign_off("fr", digests()["fr"], "2026-03-01")
    other = sign_off("fr", "0" * 16, "2026-04-01", "ferry_office")
    start, _, _ = guides(visitor(content(tmp_path / "content", written(f"sign_offs:\n{new}{old}{other}"))), "fr")
    assert "1er février 2026" not in start
    assert start.index("1er mars 2026 (Phare).") < start.index("1er avril 2026 (Bureau du bac), modifiée depuis.")


@pytest.mark.parametrize(("language", "words"), [("fr", "Un autre chemin"), ("de", "Ein anderer Weg")])
def test_a_link_leads_to_the_other_procedure_in_the_same_language(
    tmp_path: Path, language: Language, words: str
) -> None:
    text = written(**{"    links:\n      - label:\n": LINK})
    client = visitor(content(tmp_path / "content", text, "published"))
    _, guide, facing = guides(client, language)
    assert f'<a href="/{language}/demo/tunnel">{words}</a>' in guide
    assert '<a href="https://example.org/times" rel="noopener noreferrer">' in guide
    assert 'href="/fr/demo/tunnel">Un autre chemin' in facing
    assert 'href="/de/demo/tunnel">Ein anderer Weg' in facing
    # The answers go along: the shared question is answered there already.
    assert client.get(f"/{language}/demo/tunnel/guide").status_code == 200


def test_the_command_prints_what_a_sign_off_names() -> None:
    result = CliRunner().invoke(main, ["digest", "demo/crossing", str(CONTENT)])
    assert (result.exit_code, result.output) == (0, "".join(f"{one}: {two}\n" for one, two in digests().items()))


def test_the_command_knows_what_was_meant(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["digest", "demo/crosing", str(CONTENT), "--lang", "de"])
    assert result.exit_code == 1
    assert "demo/crossing" in result.stderr
    (tmp_path / "broken.yaml").write_text("typos:\n  country: 1\n", "utf-8")
    result = CliRunner().invoke(main, ["digest", "demo/crossing", str(tmp_path)])
    assert result.exit_code == 1
    assert "broken.yaml:1:" in result.stderr
