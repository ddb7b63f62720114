"""The guide: everything a person needs to act, and how sure it is."""

import re
from datetime import date

import pytest
from flask.testing import FlaskClient

from engine.deadlines import Deadline
from tests.web.support import BASE, answer_up_to
from web.public.due_view import due

TODAY = date(2026, 11, 23)


@pytest.fixture
def guide(client: FlaskClient) -> str:
    answer_up_to(client)
    return words(client.get(f"{BASE}/guide").text)


def words(html: str) -> str:
    """The text with its tags, one space for every gap, ordinary spaces for the others."""
    return re.sub(r"\s+", " ", html.replace("\u00a0", " "))


def test_steps_stand_by_phase_and_are_numbered_through(guide: str) -> None:
    found = re.findall(r'<span class="number">(\d)</span> <span>([^<]+)', guide)
    assert found == [
        ("1", "Alléger votre vélo"),
        ("2", "Regarder les deux rives"),
        ("3", "Prendre le bac de la rive gauche"),
    ]
    assert guide.index("<h2>Préparer</h2>") < guide.index("Alléger") < guide.index("<h2>Passer</h2>")


def test_placeholders_are_filled(guide: str) -> None:
    assert "Il pèse 120 kilos." in guide
    assert "Vous habitez en France. Le bac part le <strong>1er décembre 2026</strong>." in guide


def test_timeline_begins_today_and_links_to_the_step(guide: str) -> None:
    timeline = guide[guide.index('<ol class="timeline">') : guide.index("</ol>")]
    assert '<time datetime="2026-11-23">Aujourd’hui, 23 novembre 2026</time>' in timeline
    # Ten days before 1 December is Saturday the 21st, two days before is Sunday the 29th: both move back to a Friday.
    assert '<time datetime="2026-11-27">27 novembre 2026</time>' in timeline
    assert "Dès maintenant, de préférence avant le 27 novembre 2026" in timeline
    assert '<a href="#step-3">' in timeline
    assert 'id="step-3"' in guide
    assert "le 29 novembre 2026 n’est pas un jour ouvré" in guide


def test_papers_are_listed_once_with_alternatives_on_one_line(guide: str) -> None:
    papers = guide[guide.index('<ul class="checklist">') : guide.index('<section class="phase">')]
    assert papers.count("<li>Pièce d’identité") == 1
    # A note stands behind the paper it is about.
    assert '<li>Papiers du vélo <span class="fine">(avec le numéro du cadre)</span> ou Facture d’achat <' in papers
    assert "Pièce d’identité, l’original, datant de moins de 3 mois" in guide


def test_duties_are_given_not_applicable_or_not_found(guide: str) -> None:
    for sentence in (
        "<dt>Ce que cela coûte </dt><dd><p>Gratuit</p>",
        "<dd><p>Le bac part tout de suite.</p>",
        "<dt>Non trouvé</dt><dd>Comment prouver votre identité. Demandez à : Bureau du bac.</dd>",
        "<strong>Recours gracieux</strong>",
        "Sans réponse au bout de deux mois, la demande est rejetée.",
        "français et allemand",
    ):
        assert sentence in guide


def test_a_way_of_redress_is_shown_no_surer_than_it_is(guide: str) -> None:
    sure, unsure = guide.index("Écrivez au bureau du bac."), guide.index("Le capitaine relit chaque lettre.")
    mark = '<span class="mark">à confirmer</span>'
    assert mark not in guide[sure:unsure]
    assert mark in guide[unsure : unsure + 150]


def test_what_is_not_sure_is_marked_with_the_office_to_ask(guide: str) -> None:
    place = guide.index("La traversée dure dix minutes.")
    shown = guide[place : place + 250]
    assert '<span class="mark">à confirmer</span>' in shown
    assert "Pour confirmer les points signalés, demandez à : Bureau du bac." in shown
    assert "(adresse pas encore ouverte)" in guide
    assert "Version lue : mars 2026." in guide
    assert "Aucune institution n’a encore validé ce guide." in guide


def test_a_figure_to_be_confirmed_stands_in_the_details_and_in_a_folded_panel(guide: str) -> None:
    step = guide[guide.index('id="step-2"') :]
    open_part, details = step[: step.index("</article>")].split('<details class="more">')
    line = "<li>Nombre de bancs – Demandez à : Bureau du bac.</li>"
    assert "Bancs le long de l’eau : 12." in open_part
    assert "Nombre de bancs" not in open_part
    assert f"<dt>Chiffres à confirmer</dt><dd><ul>{line}</ul>" in details
    (panel,) = re.findall(
        r"<details([^>]*)> <summary><h2>Chiffres à confirmer \(1\)</h2></summary>(.*?)</details>", guide
    )
    assert panel[0] == ' class="panel"'
    assert line in panel[1]


def test_contacts_can_be_followed(guide: str) -> None:
    for link in ('href="tel:0300000000"', 'href="https://example.org/office"', 'href="mailto:bac@example.org"'):
        assert link in guide


@pytest.mark.parametrize("path", ["", "/guide"])
def test_contacts_that_are_not_sure_are_marked_once_an_office(client: FlaskClient, path: str) -> None:
    answer_up_to(client)
    html = words(client.get(f"{BASE}{path}").text)
    helpers = html[html.index("<h3>Bureau du bac</h3>") : html.index("</main>")]
    ferry, lighthouse = helpers[: helpers.index("</section>")].split("<h3>Phare</h3>")
    warning = '<span class="mark">à confirmer</span> Vérifiez ce contact avant de vous déplacer'
    assert ferry.count('class="mark"') == ferry.count(warning) == 1
    assert ferry.index("</ul>") < ferry.index(warning), "behind the whole list"
    assert 'href="https://example.org/lighthouse"' in lighthouse
    assert "à confirmer" not in lighthouse


def test_the_office_of_a_step_has_its_mark_once_too(guide: str) -> None:
    step = guide[guide.index('id="step-3"') :]
    contact = step[step.index("<dt>Contact") : step.index("<dt>Avec quels papiers")]
    assert contact.count("<li>") == 3
    assert contact.count('class="mark"') == 1


def test_every_step_says_why_and_the_others_why_not(guide: str) -> None:
    step = guide[guide.index('id="step-3"') :]
    assert "Pays de résidence : France" in step[: step.index("</article>")]
    absent = guide[guide.index("ne vous concernent pas") :]
    assert "Prendre le bac de la rive droite" in absent


def test_facing_view_shows_both_languages_with_the_readers_first(client: FlaskClient) -> None:
    answer_up_to(client)
    for language, first, second in (("fr", "fr", "de"), ("de", "de", "fr")):
        html = client.get(f"/{language}/demo/crossing/guide?facing=1").text
        rows = re.findall(r'<div class="facing">\s*<div lang="(..)">', html)
        assert set(rows) == {first}
        assert html.count(f'<div lang="{second}">') == len(rows) >= 6
        assert "Prendre le bac de la rive gauche" in html
        assert "Die Fähre am linken Ufer nehmen" in html
        ids = re.findall(r'\sid="([^"]+)"', html)
        assert len(ids) == len(set(ids))
        for target in re.findall(r'href="#([^"]+)"', html):
            assert target in ids


@pytest.mark.parametrize(
    ("first", "last", "overdue", "shape", "when"),
    [
        (date(2026, 12, 1), date(2027, 1, 4), False, "between", date(2026, 12, 1)),
        (date(2026, 11, 23), date(2027, 1, 4), False, "now", date(2027, 1, 4)),
        (date(2026, 12, 1), None, False, "from", date(2026, 12, 1)),
        (None, date(2027, 1, 4), False, "by", date(2027, 1, 4)),
        (date(2026, 8, 3), date(2026, 10, 1), True, "now", date(2026, 10, 1)),
    ],
)
def test_deadline_is_told_by_the_days_there_are(
    first: date | None, last: date | None, overdue: bool, shape: str, when: date
) -> None:
    shown = due(Deadline("window", first, last, last or TODAY, moved=False, overdue=overdue), TODAY)
    assert (shown.shape, shown.when, shown.overdue) == (shape, when, overdue)
