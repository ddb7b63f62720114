"""The rules of language at their edges: what is quiet although it looks like a slip, and what is found all the same."""

import pytest

from engine.check.examples import example, variant
from engine.check.rules import RULES
from engine.check.words import message
from engine.problems import Severity
from tests.engine.check.content import examined, found, report


def summary(fr: str, de: str) -> str:
    """The procedure's summary as two blocks, which need no quotes."""
    blocks = ("\n".join(f"    {line}".rstrip() for line in text.split("\n")) for text in (fr, de))
    return "summary:\n  fr: |\n{}\n  de: |\n{}\n".format(*blocks)


def reason(fr: str, de: str) -> str:
    """The reason of the outcome, which may read values."""
    return f"""outcomes:
  too_early:
    title:
      fr: C'est encore trop tôt
      de: Es ist noch zu früh
    reason:
      fr: {fr}
      de: {de}
    alternative:
      fr: Revenez à cette date.
      de: Kommen Sie an diesem Tag wieder.
"""


def title(fr: str, de: str) -> str:
    return f"title:\n  fr: {fr}\n  de: {de}\n"


def codes(snippet: str) -> list[str]:
    """The codes of language that are found."""
    said = examined(snippet)
    assert said.loaded, said.problems
    return sorted({problem.code for problem in said.problems if problem.code.startswith("L")} - {"L008"})


@pytest.mark.parametrize(
    "snippet",
    [
        reason("Dès le {start}.", "Ab {start.short}."),
        reason("La carte coûte {fee} dès le {start}.", "Ab dem {start} kostet die Karte {fee}."),
        summary("Sous douze mois, le formulaire R0100 suffit.", "Unter zwölf Monaten genügt das Formular R0100."),
        summary("Le deuxième guichet du 2e étage.", "Der zweite Schalter im 2. Stock."),
        summary("Le bureau appelle cela « Grenzkarte ».", "Das Grenzbüro nennt das „carte de frontière“."),
        summary("Appelez le 0800 1000 4800, gratuit.", "Rufen Sie kostenlos 0800 1000 4800 an."),
        summary("Selon l'art. 5 § 3 de la loi.", "Nach Art. 5 § 3 des Gesetzes."),
        summary("Vous vous adressez au guichet.", "Für Menschen, die die Grenze überqueren."),
        summary("Écrivez au « Conseil du Rhin ».", "Schreiben Sie an das Bureau du Rhin."),
        summary("La DRV et l'AHV, sur ahv-iv.ch.", "Die DRV und die AHV, auf ahv-iv.ch."),
        title("Carte de frontière, etc.", "Grenzkarte usw."),
        title("INFOBEST Kehl/Strasbourg", "INFOBEST Kehl/Strasbourg"),
        summary("Voir la [page du bureau](https://example.org).", "Siehe [Seite des Büros](https://example.org)."),
    ],
)
def test_good_texts_are_left_alone(snippet: str) -> None:
    assert codes(snippet) == []


@pytest.mark.parametrize(
    ("snippet", "code"),
    [
        (reason("Dès le {start}.", "Ab {start.month}."), "L001"),
        (reason("Il faut {fee}.", "Es sind {fee} nötig, ab {start}."), "L001"),
        (summary("Entre 60 et 24 ans.", "Zwischen 60 und 42 Jahren."), "L002"),
        (summary("Il faut trois papiers.", "Sie brauchen 4 Papiere."), "L002"),
        (summary("Avant mai 2026.", "Vor Juni 2026."), "L003"),
        (title("Demander la carte", "Demander la carte"), "L004"),
        (summary("Die Karte ist für Sie und nicht für ihn.", "Die Karte ist für Sie da."), "L005"),
        (summary("Un.\n\nDeux.", "Eins. Zwei."), "L007"),
        (summary("Voir la [page](https://example.org).", "Siehe die Seite."), "L007"),
        (reason("En {start.month}, il faut payer 20 %.", "Im {start.month} zahlen Sie 20 %."), "L009"),
        (reason("CHF 20 dès le {start}.", "20 Franken ab dem {start}."), "L009"),
        (reason("Dès le {start}, comptez 60 jours.", "Ab dem {start} rechnen Sie mit 60 Tagen."), "L009"),
        (reason("Le 1er mai 2026, puis le {start}.", "Am 1. Mai 2026, dann am {start}."), "L009"),
        (summary("C'est toi qui décides.", "Das entscheiden Sie selbst."), "L014"),
        (summary("Vous décidez.", "Das entscheidest du selbst."), "L014"),
        (summary("Vous décidez PAS ici.", "Das entscheiden Sie hier."), "L017"),
        (summary("Il y a DEUX guichets.\nDeux, oui.", "Es gibt zwei Schalter."), "L017"),
        (summary("Venez le\nle lundi.", "Kommen Sie am Montag."), "L018"),
        (summary("Lisez [en savoir plus](https://a.org).", "Lesen Sie [die Seite](https://a.org)."), "L021"),
    ],
)
def test_what_is_found(snippet: str, code: str) -> None:
    assert code in codes(snippet)


def test_the_figure_of_a_parameter_is_proposed() -> None:
    (french, german) = found(reason("Dès le {start}, 20 euros.", "Ab dem {start} 20 Euro."), "L009")
    assert (french.suggestion, german.suggestion) == ("{fee}", "{fee}")
    (french, german) = found(reason("Dès le {start}, 21 euros.", "Ab dem {start} 21 Euro."), "L009")
    assert (french.suggestion, german.suggestion) == (None, None)


DEARER = """# parameters/more.yaml
parameters:
  rent:
    label:
      fr: Loyer
      de: Miete
    type: money
    currency: EUR
    confirm_with: office
    versions:
      - valid_from: 2026-01-01
        sources: [act]
        verified_on: 2026-11-20
        verified_until: 2027-12-31
        value: 33 EUR
"""


def test_a_figure_that_the_procedure_does_not_read_is_not_proposed() -> None:
    text = reason("Dès le {start}, 33 euros.", "Ab dem {start} 33 Euro.")
    assert [each.suggestion for each in found(text + DEARER, "L009")] == [None, None]
    read = "# demo/shared/more.yaml\nvalues:\n  total: rent + rent\n"
    assert [each.suggestion for each in found(text + DEARER + read, "L009")] == [None, None], "nobody reads the value"
    shown = reason("Dès le {start}, 33 euros et {total}.", "Ab dem {start} 33 Euro und {total}.")
    assert [each.suggestion for each in found(shown + DEARER + read, "L009")] == ["{rent}", "{rent}"]


def test_the_polite_word_is_that_of_the_text_in_both_languages() -> None:
    (german,) = found(summary("Vous décidez.", "Das entscheidest du selbst."), "L014")
    (french,) = found(summary("C'est toi qui décides.", "Das entscheiden Sie selbst."), "L014")
    assert (message(german, "fr"), message(german, "de")) == (
        "«\u00a0du\u00a0» tutoie le lecteur\u00a0: écrivez «\u00a0Sie\u00a0».",
        "„du“ duzt die Leserin oder den Leser: Schreiben Sie „Sie“.",
    )
    assert "écrivez «\u00a0vous\u00a0»" in message(french, "fr")
    assert "Schreiben Sie „vous“" in message(french, "de")


def test_what_differs_between_the_languages_is_an_error_and_style_is_a_warning() -> None:
    weights = {rule.code: rule.severity for rule in RULES if rule.code.startswith("L")}
    errors = {code for code, weight in weights.items() if weight is Severity.error}
    assert errors == {"L001", "L002", "L003"}
    for rule in RULES:
        if rule.code in weights:
            said = examined(rule.bad)
            assert {each.severity for each in said.problems if each.code == rule.code} == {rule.severity}, rule.code


def test_a_longer_side_is_found_on_the_shorter_one() -> None:
    french = "Apportez vos papiers au bureau de la frontière, avec une photo et un justificatif."
    (problem,) = found(summary(french, "Bringen Sie Papiere mit."), "L006")
    assert variant(summary(french, "Kurz."))["demo/pass.yaml"].split("\n")[problem.span.line - 1].strip() == "de: |"
    assert found(summary("Venez lundi.", "Kommen Sie bitte am Montag."), "L006") == []


SINCE = "Qui peut l'avoir, quand et à quel guichet."


@pytest.mark.parametrize(
    ("fr", "de", "kept"),
    [
        (SINCE, "Ganz neu.", ["fr"]),
        ("Tout nouveau.", "Wer sie bekommt, wann und an welchem Schalter.", ["de"]),
        ("Tout nouveau.", "Ganz neu.", []),
        (SINCE.replace("'", "’"), "Wer sie bekommt, wann\nund an welchem Schalter.", []),
    ],
)
def test_a_change_in_one_language_only(fr: str, de: str, kept: list[str]) -> None:
    assert [each.params["key"] for each in found(summary(fr, de), "L008")] == kept


def test_a_new_paragraph_before_the_others_is_no_change_of_them() -> None:
    files = example()
    old = "      - fr: Vous habitez {home.in}"
    new = "      - fr: Venez tôt.\n        de: Kommen Sie früh.\n" + old
    assert old in files["demo/pass.yaml"]
    files["demo/pass.yaml"] = files["demo/pass.yaml"].replace(old, new)
    assert [each.code for each in report(files).problems if each.code == "L008"] == []


def test_a_long_sentence_ends_at_twenty_words() -> None:
    german = "Kommen Sie."
    for count, expected in ((20, 0), (21, 1)):
        assert len(found(summary(" ".join(["mot"] * count) + ".", german), "L015")) == expected


def test_the_hardest_sentence_is_shown() -> None:
    easy = "Sie zeigen im Amt am Schalter den Ausweis und das Blatt vor. " * 2
    hard = (
        "Verwaltungsrechtliche Nachweisunterlagen benötigen grundsätzlich "
        "entsprechende grenzüberschreitende Einzelgenehmigungsverfahren vorbehaltlich anderweitiger Vereinbarungen. "
    )
    snippet = summary("Montrez votre carte.", (easy + hard * 20).strip())
    (problem,) = found(snippet, "L016")
    line = variant(snippet)["demo/pass.yaml"].split("\n")[problem.span.line - 1]
    assert line[problem.span.column - 1 :].startswith("Verwaltungsrechtliche")
    assert problem.params["key"] == "de"


GLOSSARY = """# glossary.yaml
glossary:
  proof:
    fr: justificatif
    de: Nachweis
    also:
      de:
        - Beleg
    avoid:
      de:
        - Zettel
"""


@pytest.mark.parametrize(
    ("fr", "de", "expected"),
    [
        ("Vos justificatifs.", "Ihre Wohnsitznachweise.", []),
        ("Votre justificatif.", "Ihr Beleg.", []),
        ("Votre justificatif.", "Ihr „justificatif“.", []),
        ("Votre justificatif.", "Ihr Papier.", ["L010"]),
        ("Votre papier.", "Ihr Nachweis.", ["L010"]),
        ("Votre papier.", "Ihr Zettel.", ["L011"]),
        ("Votre papier.", "Ihr Papier („Zettel“).", []),
    ],
)
def test_the_words_of_the_glossary(fr: str, de: str, expected: list[str]) -> None:
    assert codes(summary(fr, de) + GLOSSARY) == expected
