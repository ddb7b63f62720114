import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from engine.problems import ContentError
from engine.text import LANGUAGES, Language, tidy
from tests.engine.runtime.content import library, procedure, step

CURVED = "\N{RIGHT SINGLE QUOTATION MARK}"
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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("l'été, jusqu'à l'Éducation", "l’été, jusqu’à l’Éducation"),
        ("Wie geht's den Grimm'schen Märchen", "Wie geht’s den Grimm’schen Märchen"),
        ("d'un l'autre d'l'a", "d’un l’autre d’l’a"),
        ("l’été et l'été", "l’été et l’été"),
        # No letter on both sides: feet and inches, quotes, what is left out at the end or at the start of a word.
        ("5'10\" ou 5' 10, 5'a, a'5, a_'b", "5'10\" ou 5' 10, 5'a, a'5, a_'b"),
        ("'mot' ou 'deux mots', 'n Abend, 'tis", "'mot' ou 'deux mots', 'n Abend, 'tis"),
        ("Hans' Rente, l' été", "Hans' Rente, l' été"),
        ("l''a, (l')a", "l''a, (l')a"),
        # What is not prose.
        ("`l'a` puis l'a", "`l'a` puis l’a"),
        ("https://a.fr/l'a puis www.a.fr/l'a puis l'a", "https://a.fr/l'a puis www.a.fr/l'a puis l’a"),
        ("[l'a](/l'a)", "[l’a](/l'a)"),
        ("l&#39;a et l'a", "l&#39;a et l’a"),
        ("{n:l'an|d'ans} l'a", "{n:l'an|d'ans} l’a"),
    ],
)
def test_an_apostrophe_between_letters_is_curved(source: str, expected: str, language: Language) -> None:
    assert tidy(source, language) == expected
    assert tidy(expected, language) == expected


TRICKY = st.lists(
    st.sampled_from(
        [*" \t\n:;?!»«%€5a.*`{}&)(][z'é_", NBSP, NARROW, CURVED, "CHF", "z.B.", "d. h. ", "https://x?", "§", "|"]
    ),
    max_size=25,
).map("".join)


@given(TRICKY, st.sampled_from(LANGUAGES))
def test_a_tidy_text_stays_as_it_is(text: str, language: Language) -> None:
    once = tidy(text, language)
    assert tidy(once, language) == once


@given(TRICKY, st.sampled_from(LANGUAGES))
@example("z'a 5'a", "de")
def test_only_spaces_and_apostrophes_between_letters_change(text: str, language: Language) -> None:
    def bare(one: str) -> list[tuple[int, str]]:
        return [(place, character) for place, character in enumerate(one) if character not in f" \t{NBSP}{NARROW}"]

    before, after = bare(text), bare(tidy(text, language))
    assert len(before) == len(after)
    for (place, written), (_, shown) in zip(before, after, strict=True):
        if written != shown:
            assert (written, shown) == ("'", CURVED)
            assert text[place - 1].isalpha()
            assert text[place + 1].isalpha()
    assert tidy(text, language).count("\n") == text.count("\n")


TEXT = """\
text:
  fr: |
    Est-ce l'an 5 %? {first}
  de: |
    Ist's 5 %, d.h. viel? {second}
"""


def test_a_text_is_tidied_when_it_is_read() -> None:
    whole = TEXT.replace("{first}", "Oui").replace("{second}", "Ja")
    demo = procedure("- do: one", steps=step("one", whole))
    (paragraph,) = library(demo).procedures["domain/demo"].steps["one"].text
    french, german = spaced(paragraph.text.fr), spaced(paragraph.text.de)
    assert (french, german) == ("Est-ce l’an 5~%~? Oui", "Ist’s 5~%, d.~h. viel? Ja")


def test_a_fault_stands_where_it_was_written() -> None:
    """Tidying lengthens a text: the place of a placeholder is that of the source."""
    demo = procedure("- do: one", steps=step("one", TEXT))
    with pytest.raises(ContentError) as refused:
        library(demo)
    lines = demo.splitlines()
    places = [lines[problem.span.line - 1][problem.span.column - 1 :] for problem in refused.value.problems]
    assert places == ["{first}", "{second}"]
