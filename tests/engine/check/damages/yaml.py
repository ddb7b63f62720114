"""What a hand does to a file without knowing YAML."""

from random import Random
from typing import Final

from tests.engine.check.damages.kind import Change, Damage, Edit, Site, instead, leading, typed

KEY: Final = r"^ +(?:title|phase|text|sources|basis|label|type|name|checked_on|kind|fr|de):"
TEXT: Final = r"^ +(?:- )?(?:fr|de): (?P<word>[^|\"].*)$"


def _indented(by: int) -> Change:
    def change(site: Site, _random: Random) -> Edit | None:
        if leading(site.line) + by <= 0:
            return None
        moved = " " * (leading(site.line) + by) + site.line.lstrip(" ")
        return Edit(site.row, site.row + 1, (moved,))

    return change


def _below_the_entry_above(site: Site, random: Random) -> Edit | None:
    """An entry slips under the one above, which has the same first key."""
    first = site.lines[site.row + 1].split(":")[0] + ":"
    repeated = site.sibling() != site.row and any(
        line.startswith(first) for line in site.lines[site.sibling() : site.row]
    )
    return _indented(2)(site, random) if repeated else None


def _behind(text: str) -> Change:
    """Something at the beginning of the text of the line."""

    def change(site: Site, _random: Random) -> Edit:
        return typed(site, text + site.match["word"])

    return change


def _not_indented(site: Site, _random: Random) -> Edit | None:
    """The first line of a block at the margin; with a colon it would be a key of its own."""
    line = site.lines[site.row + 1].strip()
    return None if ":" in line else Edit(site.row + 1, site.row + 2, (line,))


def _conflict(site: Site, _random: Random) -> Edit:
    marks = ("<<<<<<< HEAD", site.line, "=======", site.line, ">>>>>>> main")
    return Edit(site.row, site.row + 1, marks)


YAML: Final = (
    Damage("a blank too many before a key", "S035 S044", KEY + " [^|]", _indented(1)),
    Damage("a blank too few before a key", "S035 S044", KEY + " [^|]", _indented(-1)),
    Damage("a level too far", "S035 S044 V001 V004", KEY + " [^|]", _indented(2)),
    Damage("a level too near", "S035 S044 V001 V004", KEY + " [^|]", _indented(-2)),
    Damage("an entry a level too far", "S052", r"^  (?P<word>\w+):$", _below_the_entry_above, most=1),
    Damage("a tab before a key", "S003", r"^(?P<word>  ) +\w+:", instead("\t", "")),
    Damage("a tab in a text", "S003", r"^ +fr: \w+(?P<word> )\w+", instead("\t", "")),
    Damage("a no-break space before a colon", "S016", r"^ +(?:- )?\w+(?P<word>):", instead("\u00a0", "")),
    Damage("a no-break space behind a colon", "S041", r"^ +(?:- )?\w+:(?P<word> )\S", instead("\u00a0", "")),
    Damage("a no-break space in the indentation", "S016", r"^ +(?P<word> )\w+: ", instead("\u00a0", "")),
    Damage("a space of no width", "S002", r"^ +\w+(?P<word>): ", instead("\u200b", "")),
    Damage(
        "a colon left out", "S032 S035 S044", r"^ +(?:phase|basis|type|kind|checked_on)(?P<word>:) ", instead("", "")
    ),
    Damage(
        "a colon left out above a block",
        "S032 S035 S044",
        r"^ +(?:title|label|name|steps|text)(?P<word>:)$",
        instead("", ""),
    ),
    Damage("no blank behind the colon", "S041", r"^ +(?:phase|basis|type|kind|fr|de):(?P<word> )\w", instead("", "")),
    Damage("no blank behind the dash", "S041", r"^ +-(?P<word> )\w+: ", instead("", "")),
    Damage("a colon in a text", "S031", TEXT, _behind("Attention : ")),
    Damage("a quote that is not closed", "S034 S042", TEXT, _behind('"')),
    Damage("a quoted beginning", "S042", TEXT, _behind('"Attention" ')),
    Damage("stars before a text", "S011 S033", TEXT, _behind("**Attention** ")),
    Damage("a percent sign before a text", "S033", TEXT, _behind("% ")),
    Damage("an at sign before a text", "S033", TEXT, _behind("@")),
    Damage("an exclamation mark before a text", "S012", TEXT, _behind("! ")),
    Damage("a brace before a text", "S043 S036", TEXT, _behind("{birth_date} ")),
    Damage("a bracket before a text", "S043 S036", TEXT, _behind("[1] ")),
    Damage("a dash before a text", "S037", TEXT, _behind("- ")),
    Damage(
        "smart quotes around a word",
        "V005 V006 N001",
        r"^ *(?:status|phase|basis|type|kind): (?P<word>\w+)$",
        instead("“\\g<word>”"),
    ),
    Damage("a bracket not closed", "S036", r"^ +(?:sources|documents): \[.*(?P<word>\])$", instead("", "")),
    Damage("a bracket not opened", "S036 V010 N001", r"^ +(?:sources|documents): (?P<word>\[)\w+, ", instead("", "")),
    Damage("a comma left out of a list", "N001 V006", r"^ +(?:sources|documents): \[\w+(?P<word>,) ", instead("", "")),
    Damage("a brace not closed", "S036", r"then: \{.*(?P<word>\})$", instead("", "")),
    Damage("a text behind its block sign", "S038", r"^ +(?:- )?(?:fr|de): \|(?P<word>)$", instead(" Bonjour", "")),
    Damage("a line of a block not indented", "S032 S035 S044 S031", r"^ +(?:- )?(?:fr|de): \|$", _not_indented),
    Damage("marks of a merge", "S051", r"^ +(?:phase|basis|type): ", _conflict),
    Damage("a second document", "S009", r"^  \w+:$", lambda site, _: Edit(site.row, site.row, ("---",))),
    Damage("an anchor", "S010", r"^ +(?:title|name|label):(?P<word>)$", instead(" &titre", "titre")),
    Damage("a value emptied", "S019", r"^ +(?P<key>phase|basis|type|confirm_with):(?P<word> \w+)$", instead("", "")),
)
