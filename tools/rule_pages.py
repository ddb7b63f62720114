"""Write the help page of every code, in French and German: python -m tools.rule_pages.

The pages stand in docs/editors/<language>/rules/, one a code and an index. They come from the rules and from
``engine.messages.help`` alone; a page whose code is gone is deleted.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from engine.check.help import codes
from engine.check.rule import Rule, Words
from engine.check.rules import RULES
from engine.check.words import sentence
from engine.messages import french_spaces
from engine.messages.help import PAGES
from engine.text import LANGUAGES, Language

FOLDER: Final = Path(__file__).parents[1] / "docs" / "editors"
RULE: Final[Mapping[str, Rule]] = {rule.code: rule for rule in RULES}
OTHER: Final[Mapping[Language, Language]] = {"fr": "de", "de": "fr"}
INDEX: Final = "README.md"

TITLE: Final = {"fr": "Tous les codes", "de": "Alle Codes"}
NAME: Final = {"fr": "Français", "de": "Deutsch"}
BAD: Final = {"fr": "À éviter", "de": "So nicht"}
GOOD: Final = {"fr": "Mieux", "de": "Besser"}
REPAIR: Final = {"fr": "Que faire", "de": "Was tun"}
WEIGHT: Final = {
    "error": {"fr": "Erreur", "de": "Fehler"},
    "warning": {"fr": "Avertissement", "de": "Warnung"},
    "notice": {"fr": "Remarque", "de": "Hinweis"},
}
INTRODUCTION: Final = {
    "fr": "Chaque message de `passerelle check` porte un code. `passerelle check --explain U002` montre la même page "
    "au terminal. Ces pages sont tirées des règles elles-mêmes : `make docs` les réécrit.",
    "de": "Jede Meldung von `passerelle check` trägt einen Code. `passerelle check --explain U002` zeigt dieselbe "
    "Seite im Terminal. Diese Seiten stammen aus den Regeln selbst: `make docs` schreibt sie neu.",
}
FAMILY: Final[Mapping[str, Mapping[Language, str]]] = {
    "S": {"fr": "Le fichier est-il lisible ?", "de": "Ist die Datei lesbar?"},
    "V": {"fr": "Chaque chose est-elle à sa place ?", "de": "Steht alles an seinem Platz?"},
    "N": {"fr": "Les noms existent-ils ?", "de": "Gibt es die Namen?"},
    "T": {"fr": "Les conditions ont-elles un sens ?", "de": "Ergeben die Bedingungen einen Sinn?"},
    "F": {"fr": "L'arbre tient-il ?", "de": "Hält der Baum?"},
    "D": {"fr": "Les tables sont-elles complètes ?", "de": "Sind die Tabellen vollständig?"},
    "C": {"fr": "Le contenu va-t-il ensemble ?", "de": "Passt der Inhalt zusammen?"},
    "U": {"fr": "Ce qui ne sert pas, ou sert deux fois", "de": "Unbenutztes und Doppeltes"},
    "P": {"fr": "Preuves", "de": "Beweise"},
    "L": {"fr": "Langue", "de": "Sprache"},
    "R": {"fr": "Confiance", "de": "Vertrauen"},
}


def pages() -> Iterator[tuple[str, str]]:
    """Every page: its path in docs/editors and its text."""
    for language in LANGUAGES:
        yield f"{language}/rules/{INDEX}", index(language)
        for code in codes():
            yield f"{language}/rules/{code}.md", page(code, language)


def page(code: str, language: Language) -> str:
    """The page of one code. Raises KeyError for a code that does not exist."""
    rule = RULE.get(code)
    blocks = [f"# {code}{_title(code, language)}", f"**{_weight(code, language)}**", f"> {_said(code, language)}"]
    if rule is not None:
        words = _words(rule, language)
        blocks += [_prose(words.why, language), *_examples(rule.bad, rule.good, language)]
        blocks += [f"## {REPAIR[language]}", _prose(words.repair, language)]
    elif code in PAGES:
        found = PAGES[code]
        why = found.de if language == "de" else found.fr
        blocks += [_prose(why, language), *_examples(found.bad, found.good, language)]
    other = OTHER[language]
    blocks.append(f"[{TITLE[language]}]({INDEX}) · [{NAME[other]}](../../{other}/rules/{code}.md)")
    return "\n\n".join(blocks) + "\n"


def index(language: Language) -> str:
    """The list of all pages, by the first letter of their codes."""
    other = OTHER[language]
    links = f"[{_guide(language)}](../{INDEX}) · [{NAME[other]}](../../{other}/rules/{INDEX})"
    blocks = [f"# {TITLE[language]}", _prose(INTRODUCTION[language], language, marked=True), links]
    for letter, title in FAMILY.items():
        own = [code for code in codes() if code[0] == letter]
        if own:
            rows = "\n".join(f"- [{code}]({code}.md) {_line(code, language)}" for code in own)
            blocks += [f"## {letter} · {_prose(title[language], language)}", rows]
    return "\n\n".join(blocks) + "\n"


def write(folder: Path = FOLDER) -> None:
    """Write all pages under a folder, and delete those of codes that are gone."""
    wanted = {folder / name: text for name, text in pages()}
    for path, text in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    for language in LANGUAGES:
        for path in sorted((folder / language / "rules").glob("*.md")):
            if path not in wanted:
                path.unlink()


def _guide(language: Language) -> str:
    return "Leitfaden für die Redaktion" if language == "de" else "Guide de la rédaction"


def _title(code: str, language: Language) -> str:
    rule = RULE.get(code)
    return "" if rule is None else f" {_prose(_words(rule, language).title, language)}"


def _line(code: str, language: Language) -> str:
    """What stands for a code in the list: the rule's title, or the message of a code that has none."""
    return _title(code, language).strip() or _said(code, language)


def _weight(code: str, language: Language) -> str:
    rule = RULE.get(code)
    return WEIGHT["error" if rule is None else rule.severity.value][language]


def _said(code: str, language: Language) -> str:
    return _prose(sentence(code, language), language)


def _words(rule: Rule, language: Language) -> Words:
    return rule.de if language == "de" else rule.fr


def _prose(text: str, language: Language, *, marked: bool = False) -> str:
    """A sentence as Markdown shows it letter by letter; ``marked``: it is Markdown already."""
    spaced = french_spaces(text) if language == "fr" else text
    return spaced if marked else re.sub(r"([\\*`<\[\]])", r"\\\1", spaced)


def _examples(bad: str, good: str, language: Language) -> list[str]:
    blocks: list[str] = []
    for heading, example in ((BAD, bad), (GOOD, good)):
        if example:
            # Indented, not fenced: an example may hold anything, and a fence would promise sound YAML.
            lines = "\n".join(f"    {line}".rstrip() for line in example.rstrip("\n").split("\n"))
            blocks += [f"## {heading[language]}", lines]
    return blocks


if __name__ == "__main__":
    write()
