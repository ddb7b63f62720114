"""What a page would show as it is typed: found with its better form, and nothing found in good text."""

import pytest

from engine.check.language.typography import slips
from engine.text import Language, tidy


def found(text: str, language: Language) -> list[tuple[str, str]]:
    return [(text[slip.start : slip.end], slip.better) for slip in slips(text, language)]


@pytest.mark.parametrize(
    ("text", "wrong", "better"),
    [
        ('la date "possible"', '"possible"', "« possible »"),
        ("la date “possible”", "“possible”", "« possible »"),
        ("la date „possible“", "„possible“", "« possible »"),
        ("la date 'possible' ici", "'possible'", "« possible »"),
        ("d\u00b4abord", "d\u00b4abord", "d'abord"),
        ("venez , vite", "venez ,", "venez,"),
        ("venez,vite", "venez,vite", "venez, vite"),
        ("Venez.Vite", "Venez.Vite", "Venez. Vite"),
        ("et puis...", "puis...", "puis…"),
        ("Metz - Moselle - est", "Metz - Moselle", "Metz – Moselle"),
        ("2.5 % de plus", "2.5", "2,5"),
        ("1.000 euros", "1.000", "1 000"),
        ("votre soeur", "soeur", "sœur"),
        ("l'Etat voisin", "Etat", "État"),
        ("Etes-vous là", "Etes", "Êtes"),
        ("A partir de mai", "A", "À"),
        ("il dit « venez", "«", "«…»"),
        ("il dit venez »", "»", "«…»"),
        ('il dit "venez »', '"', "«…»"),
    ],
)
def test_french_slips(text: str, wrong: str, better: str) -> None:
    assert (wrong, better) in found(text, "fr")


@pytest.mark.parametrize(
    ("text", "wrong", "better"),
    [
        ('der "mögliche" Tag', '"mögliche"', "„mögliche“"),
        ("der “mögliche” Tag", "“mögliche”", "„mögliche“"),
        ("der „mögliche” Tag", "„mögliche”", "„mögliche“"),
        ("der « mögliche » Tag", "« mögliche »", "„mögliche“"),
        ("Kommen Sie ?", "Sie ?", "Sie?"),
        ("Kommen Sie\u00a0!", "Sie\u00a0!", "Sie!"),
        ("Kommen Sie , bitte", "Sie ,", "Sie,"),
        ("2.5 % mehr", "2.5", "2,5"),
        ("fuer Sie", "fuer", "für"),
        ("daß es gilt", "daß", "dass"),
        ("gemäss Gesetz", "gemäss", "gemäß"),
        ("er sagt „Kommen Sie", "„", "„…“"),
    ],
)
def test_german_slips(text: str, wrong: str, better: str) -> None:
    assert (wrong, better) in found(text, "de")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'aîné d'une « sœur », « dite “la grande” » : venez ! À 8 h 30, 1 000 € ; 2,5 %. Est-ce là ?"),
        ("fr", "A-t-il cotisé ? Alsace-Moselle, 2024-2026 ; 10 - 20. Code `a,b` et https://example.org/a,b?c."),
        ("fr", "- un point\n- un autre\n\nÉcrivez à aide@example.org, ou sur info-retraite.fr."),
        ("fr", "La formule {count:mois,jours|mois} et [la page](https://example.org/a,b)."),
        ("de", "Sagt „ja“, „auch \u201anein‘“: Kommen Sie! Am 1.1.2026 um 8.30 Uhr, 1.000 €; 2,5 %. Geht's?"),
        ("de", "Sie dürfen z. B. die Klient:innen, Ihr und/oder: bis 2026–2027."),
    ],
)
def test_good_text_is_left_alone(language: Language, text: str) -> None:
    assert found(text, language) == []
    assert found(tidy(text, language), language) == []
