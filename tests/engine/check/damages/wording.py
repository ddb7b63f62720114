"""The two languages: what is missing on one side, or not written as the language writes it."""

from random import Random
from typing import Final

from tests.engine.check.damages.kind import Damage, Edit, Site, Where, gone, instead, typed

PROSE: Final = "steps|redress|values|pension"
"""Files of sentences: names of offices and of sources may be what they are."""


def _emptied(site: Site, _random: Random) -> Edit:
    key = site.line.partition(":")[0]
    return Edit(site.row, site.end(), (f"{key}:",), site.match["word"])


def _blank(site: Site, _random: Random) -> Edit:
    key = site.line.partition(":")[0]
    return Edit(site.row, site.end(), (f'{key}: "  "',))


def _other_figure(site: Site, _random: Random) -> Edit:
    other = str(int(site.match["word"]) + 40)
    return typed(site, other, word=other)


def _other_day(site: Site, _random: Random) -> Edit:
    other = f"{29 - int(site.match['word'])}. "
    return typed(site, other, word=other.strip())


def _only_german(site: Site, _random: Random) -> Edit | None:
    """The German text is pasted over the French one."""
    if not site.lines[site.row + 1].lstrip().startswith("de: "):
        return None
    german = site.lines[site.row + 1].partition("de: ")[2]
    return typed(site, german) if len(german) > 30 else None


WORDING: Final = (
    Damage("the German text deleted", "V003", r"^ +(?P<word>de): ", gone, Where.entry),
    Damage("the French text deleted", "V003", r"^ +(?P<word>fr): ", gone, Where.entry),
    Damage("a text emptied", "S019", r"^ +(?:- )?(?P<word>fr|de): ", _emptied),
    Damage("a text of blanks", "C018 V007 V006", r"^ +(?:- )?(?:fr|de): [^|]", _blank),
    Damage(
        "a figure changed in one language",
        "L002 L003 L009",
        r"^ +(?!\|)(?:[^|:{]*|.*(?:fr|de): [^|{]*) (?P<word>\d{2})(?= (?:ans|Jahre|mois|Monate|jours|Tage)\b)",
        _other_figure,
    ),
    Damage("a placeholder left out in one language", "L001", r"^ +.*(?P<word>\{[a-z_]+\})", instead("X", "")),
    Damage(
        "a form of a placeholder misspelt", "N012 C005", r"\{[a-z_]+\.(?P<word>dative|month|in)\}", instead("dativ")
    ),
    Damage("a brace of a placeholder left open", "C003", r"^ +.* \{[a-z_]+(?P<word>\})", instead("", "")),
    Damage(
        "the German text pasted over the French one",
        "L004 L005 L020",
        r"^ +(?:- )?fr: (?P<word>[^|].*)$",
        _only_german,
        files=PROSE,
    ),
    Damage("English quotes in German", "L013", r"(?P<word>„)\w", instead('"', "")),
    Damage("straight quotes in German", "L013", r"(?P<word>„(?P<said>[^“]+)“)", instead(r'"\g<said>"', "")),
    Damage("German quotes left open", "L013", r"„[^“]+(?P<word>“)", instead("", "")),
    Damage("an informal address in German", "L014", r"(?<!-)\b(?P<word>Ihre[nmrs]?)\b", instead("deine"), files=PROSE),
    Damage("an informal address in French", "L014", r"\b(?P<word>[Vv]otre)\b", instead("ton"), files=PROSE),
    Damage("a word written twice", "L018", r"^ +.*(?P<word> (?:la|le|und|de)) ", instead(r"\g<word>\g<word>", "")),
    Damage("a comment cuts a text", "S020", r"^ +(?:- )?(?:fr|de): [^|\"].* (?P<word>)\w+\.?$", instead("# ", "")),
    Damage("a wrong spelling in German", "L013", r"^ +.*(?P<word>\bmuss\b)", instead("muß")),
    Damage("a question without its mark", "L020", r"^ +de: (?:In|Wann|Wie|Haben|Sind).*(?P<word>\?)$", instead("", "")),
)
