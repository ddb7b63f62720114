"""Names that are not what somebody else calls the thing."""

from random import Random
from typing import Final

from tests.engine.check.damages.kind import Damage, Edit, Site, Where, instead, misspelt, twice, typed


def _accented(site: Site, _random: Random) -> Edit | None:
    """The key as the language of the editor would write it."""
    word = site.match["word"].replace("e", "é", 1)
    return typed(site, word, word=word) if word != site.match["word"] else None


def _of_another_procedure(site: Site, _random: Random) -> Edit:
    """The procedure gets a name that its file does not bear."""
    return typed(site, site.match["word"] + "_2", word=site.match["word"] + "_2")


def _renamed(site: Site, _random: Random) -> Edit:
    """A shared thing gets another name where it is declared; who uses it still calls it by the old one."""
    new = site.match["word"][:-1] + "z"
    return typed(site, new, word=site.match["word"], meant=new)


WORD: Final = r"(?P<word>[a-z_]{5,})"

NAMES: Final = (
    Damage("typo in the name of a question to ask", "N001", rf"ask: {WORD}\}}?$", misspelt()),
    Damage("typo in the name of a step to do", "N001", rf"do: \[?{WORD}", misspelt()),
    Damage("typo in the name of a source", "N001", r"sources: \[(?P<word>[a-z]{4}\w*)", misspelt()),
    Damage("typo in the name of an authority", "N001", rf"(?:authority|confirm_with): {WORD}$", misspelt()),
    Damage("typo in the name of a document", "N001", rf"documents: \[{WORD}", misspelt()),
    Damage("typo in the name of an outcome", "N001", rf"stop: {WORD}", misspelt()),
    Damage("typo in the name of a part of the tree", "N001", rf"include: {WORD}", misspelt()),
    Damage("typo in the name of a way of redress", "N001", rf"redress: {WORD}", misspelt()),
    Damage("typo in the name of a table of options", "N001", rf"^ +of: {WORD}", misspelt()),
    Damage("typo in a name in a condition", "N002", rf"\b(?:when|is): (?:not )?{WORD}(?: |$)", misspelt()),
    Damage("typo in an option in a condition", "N002 N003", r"when: \w+ == (?P<word>\w{5,})", misspelt()),
    Damage("typo in an option of two letters", "N002 N003", r"(?:==|!=) (?P<word>FR|DE|CH)\b", instead("XX")),
    Damage("typo in the name of a figure", "N007", rf"lookup\({WORD}", misspelt()),
    Damage(
        "typo in the name of a function", "N006", r"(?P<word>first_of_month\w+|lookup|months_between)\(", misspelt()
    ),
    Damage("typo in the name of a value in a text", "N002 F010", rf"^ +(?!(?:when|is)\b).*\{{{WORD}[.}}]", misspelt()),
    Damage("typo in a case of a match", "N003", r"^ +(?P<word>[A-Z]{2}): \{", instead("XY")),
    Damage("typo in a key", "V001", r"^ +(?P<word>title|phase|authority|sources|checked_on|basis|type):", misspelt()),
    Damage("a shared question renamed", "N001", rf"^  {WORD}:$", _renamed, Where.name, r"^questions\.yaml", most=1),
    Damage("typo in the name of a section", "V001", r"^(?P<word>steps|sources|authorities|parameters):", misspelt()),
    Damage("typo in a language", "V001", r"^ +(?:- )?(?P<word>fr|de): \w", instead("ft")),
    Damage(
        "typo in a word to choose", "V005", r"(?:basis|status|kind|type|sensitivity): (?P<word>\w{4,})$", misspelt()
    ),
    Damage("a name of another phase", "N001 N003 V005", r"^ +phase: (?P<word>\w+)$", instead("prepared")),
    Damage("an accent in a key", "S015", r"^ +(?P<word>(?:reference|sensitivity|documents|type)):", _accented),
    Damage("a block copied with its name", "S018", r"^  (?P<word>[a-z_]+):$", twice),
    Damage("a key written twice", "S018", r"^ +(?P<word>phase|basis|checked_on|confirm_with|type): \w+$", twice),
    Damage(
        "a procedure not named as its file", "C013", r"^procedure: (?P<word>\w+)$", _of_another_procedure, Where.line
    ),
)
