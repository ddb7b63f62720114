"""How wide words are and where lines break. Widths are those of a wide common typeface, so that other ones fit too."""

from __future__ import annotations

from functools import cache

SIZE = 13
"""Of the letters, in pixels."""
LINE = 17
"""From one line of text to the next, in pixels."""

# In hundredths of the size.
_GROUPS = (
    ("ijlïî'I", 30),
    (" .,’:;/|f-\u00a0\u202f", 36),
    ("t()[]!r", 42),
    ('sz„“”"–_*?J', 54),
    ("cçLkF", 60),
    ("KAVBRXZCÇÄÀ", 72),
    ("UÜHNDGOQÖ&", 80),
    ("w<>=≤≥≠+×→↻#M", 87),
    ("%m—@WœŒ", 107),
)
_OTHER = 65
_WIDTHS = {letter: width for letters, width in _GROUPS for letter in letters}


@cache
def width(text: str) -> float:
    """How many pixels a text takes at most on one line."""
    return sum(_WIDTHS.get(letter, _OTHER) for letter in text) * SIZE / 100


def lines(text: str, room: float) -> tuple[str, ...]:
    """A text broken into lines of at most ``room`` pixels: between words, and inside a word only when it is longer."""
    found: list[str] = []
    for word in text.replace("\n", " ").split(" "):
        if found and width(f"{found[-1]} {word}") <= room:
            found[-1] = f"{found[-1]} {word}"
        else:
            found += _pieces(word, room)
    return tuple(found)


def _pieces(word: str, room: float) -> list[str]:
    """A word that is longer than a line, cut with hyphens; any other as it is."""
    pieces = []
    while width(word) > room and len(word) > 1:
        length = len(word) - 1
        while length > 1 and width(word[:length] + "-") > room:
            length -= 1
        pieces.append(word[:length] + "-")
        word = word[length:]
    return [*pieces, word]
