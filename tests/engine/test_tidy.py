import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.text import LANGUAGES, Language, tidy

NBSP = "\u00a0"
NARROW = "\u202f"


def spaced(text: str) -> str:
    """With ~ for a non-breaking space and _ for a narrow one, so that a reader sees them."""
    return text.replace(NBSP, "~").replace(NARROW, "_")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Êtes-vous pressé ? Oui ! Voici : un ; deux", "Êtes-vous pressé~? Oui~! Voici~: un~; deux"),
        ("Êtes-vous pressé? Oui! Voici: un; deux", "Êtes-vous pressé~? Oui~! Voici~: un~; deux"),
        ("Quoi ?! Vraiment  ?", "Quoi~?! Vraiment~?"),
        ("« oui » et «non»", "«~oui~» et «~non~»"),
        ("**Important :** lisez. **Vraiment** : oui", "**Important~:** lisez. **Vraiment**~: oui"),
        ("déjà_? et déjà~?", "déjà_? et déjà~?"),
        ("14 % de 259 € ou 12 CHF, {rate} %", "14~% de 259~€ ou 12~CHF, {rate}~%"),
        ("12 CHFA et 12 mois", "12 CHFA et 12 mois"),
        ("à 8:30 ou 12:05:10", "à 8:30 ou 12:05:10"),
        ("voir https://a.fr/b?c=1;d : ici", "voir https://a.fr/b?c=1;d~: ici"),
        ("[ici](/fr/x ?y) ! `a ? b :`", "[ici](/fr/x ?y)~! `a ? b :`"),
        ("{n:enfant|enfants} : {n}?", "{n:enfant|enfants}~: {n}~?"),
        ("a&nbsp;b & c&#160; d", "a&nbsp;b & c&#160; d"),
        ("§ 5, art. 3", "§~5, art. 3"),
        ("\n: seul\n ; aussi", "\n: seul\n ; aussi"),
        ("", ""),
    ],
)
def test_french_typography(source: str, expected: str) -> None:
    source = source.replace("~", NBSP).replace("_", NARROW)
    assert spaced(tidy(source, "fr")) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("z. B. und z.B., d. h. oder d.h., u. a., u.a.", "z.~B. und z.~B., d.~h. oder d.~h., u.~a., u.~a."),
        ("i. d. R. am Ende.", "i.~d.~R. am Ende."),
        ("14 % von 259 € oder 12 CHF, {rate} %", "14~% von 259~€ oder 12~CHF, {rate}~%"),
        ("Haben Sie es eilig? „Ja!“: um 8:30 Uhr", "Haben Sie es eilig? „Ja!“: um 8:30 Uhr"),
        ("https://z.B.de/14 und `z. B. 14 %`", "https://z.B.de/14 und `z. B. 14 %`"),
        ("nach § 187 BGB", "nach §~187 BGB"),
        ("Satz. B. Müller", "Satz. B. Müller"),
    ],
)
def test_german_typography(source: str, expected: str) -> None:
    assert spaced(tidy(source, "de")) == expected


TRICKY = st.lists(
    st.sampled_from([*" \t\n:;?!»«%€5a.*`{}&)(][z", NBSP, NARROW, "CHF", "z.B.", "d. h. ", "https://x?", "§", "|"]),
    max_size=25,
).map("".join)


@given(TRICKY, st.sampled_from(LANGUAGES))
def test_a_tidy_text_stays_as_it_is(text: str, language: Language) -> None:
    once = tidy(text, language)
    assert tidy(once, language) == once


@given(TRICKY, st.sampled_from(LANGUAGES))
def test_only_spaces_change(text: str, language: Language) -> None:
    def bare(one: str) -> str:
        return "".join(character for character in one if character not in f" \t{NBSP}{NARROW}")

    assert bare(tidy(text, language)) == bare(text)
    assert tidy(text, language).count("\n") == text.count("\n")
