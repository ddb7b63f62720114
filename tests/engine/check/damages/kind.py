"""What a damage is: the lines it may befall, what it makes of one, and how the checker has to answer."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from random import Random

Files = dict[str, tuple[str, ...]]
"""The lines of each content file."""


class Where(Enum):
    """Which line the finding has to stand on."""

    line = "the damaged line or the one beside it"
    entry = "the key of the entry that now lacks a line, that of the part before it, or beside them"
    name = "any line, as what is gone has none: the finding names it"


@dataclass(frozen=True, slots=True)
class Site:
    """A line that a damage may befall. ``row`` counts from 0."""

    file: str
    lines: tuple[str, ...]
    row: int
    match: re.Match[str]

    @property
    def line(self) -> str:
        """The line as it is."""
        return self.lines[self.row]

    @property
    def indent(self) -> int:
        """How far the line is indented."""
        return indent(self.line)

    def end(self) -> int:
        """The row behind the entry that begins here: its lines are indented further."""
        return next(
            (row for row in range(self.row + 1, len(self.lines)) if self._outside(self.lines[row])), len(self.lines)
        )

    def item_end(self) -> int:
        """The row behind the list item whose dash stands on this line."""
        dash = leading(self.line)
        below = range(self.row + 1, len(self.lines))
        ends = (row for row in below if self.lines[row].strip() and leading(self.lines[row]) <= dash)
        return next(ends, len(self.lines))

    def owner(self) -> int:
        """The row of the key that holds this line."""
        return next((row for row in range(self.row - 1, -1, -1) if indent(self.lines[row]) < self.indent), 0)

    def sibling(self) -> int:
        """The row of the key above that belongs to the same entry; this row where it is the first."""
        above = range(self.row - 1, self.owner(), -1)
        return next(
            (row for row in above if self.lines[row].strip() and indent(self.lines[row]) == self.indent), self.row
        )

    def _outside(self, line: str) -> bool:
        return bool(line.strip()) and indent(line) <= self.indent


@dataclass(frozen=True, slots=True)
class Edit:
    """What is typed instead of some rows. ``word``: what the finding must name; ``meant``: what it must suggest."""

    start: int
    end: int
    lines: tuple[str, ...]
    word: str = ""
    meant: str | None = None


Change = Callable[[Site, Random], Edit | None]
"""Does a damage at a site; None where it cannot be done after all."""


@dataclass(frozen=True, slots=True)
class Damage:
    """One kind of damage. ``codes``: what the checker may call it; ``files`` and ``pattern``: where it can happen."""

    name: str
    codes: str
    pattern: str
    change: Change
    where: Where = Where.line
    files: str = ""
    most: int = 3
    """How many findings it may cause."""
    another: str = ""
    """What the checker calls a site where the edit does another damage first: it is left out."""

    def sites(self, files: Files) -> Iterator[Site]:
        """Every line that it may befall."""
        pattern, wanted = re.compile(self.pattern), re.compile(self.files)
        for file, lines in files.items():
            if wanted.search(file):
                for row, line in enumerate(lines):
                    match = pattern.search(line)
                    if match is not None:
                        yield Site(file, lines, row, match)


def indent(line: str) -> int:
    """How far a line is indented; a dash belongs to the indentation, as what follows it is the first key."""
    return len(line) - len(line.lstrip(" -"))


def leading(line: str) -> int:
    """How many blanks a line begins with."""
    return len(line) - len(line.lstrip(" "))


def slip(word: str, random: Random) -> str:
    """The word as a hasty typist writes it: two letters exchanged, one left out or one twice."""
    pairs = [at for at in range(1, len(word) - 1) if word[at : at + 2].isalpha() and word[at] != word[at + 1]]
    at = random.choice(pairs or [0])
    exchanged = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return random.choice([exchanged, word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:]])


def misspelt(suggested: bool = True) -> Change:
    """A slip in the group ``word`` of the line."""

    def change(site: Site, random: Random) -> Edit:
        wrong = slip(site.match["word"], random)
        return typed(site, wrong, word=wrong, meant=site.match["word"] if suggested else None)

    return change


def instead(text: str, word: str | None = None) -> Change:
    """Another text instead of the group ``word``; the finding must name it, or ``word`` where that is given."""

    def change(site: Site, _random: Random) -> Edit:
        new = site.match.expand(text)
        return typed(site, new, word=new.strip() if word is None else word)

    return change


def typed(site: Site, text: str, word: str = "", meant: str | None = None) -> Edit:
    """Another text instead of the group ``word``."""
    start, end = site.match.span("word")
    return Edit(site.row, site.row + 1, (site.line[:start] + text + site.line[end:],), word, meant)


def gone(site: Site, _random: Random) -> Edit:
    """The entry is deleted with all its lines; the finding names the group ``word`` where there is one."""
    return Edit(site.row, site.end(), (), site.match.groupdict().get("word") or "")


def item_gone(site: Site, _random: Random) -> Edit:
    """The list item is deleted with all its lines; the finding names the group ``word`` where there is one."""
    return Edit(site.row, site.item_end(), (), site.match.groupdict().get("word") or "")


def twice(site: Site, _random: Random) -> Edit:
    """The entry stands there twice; the damage is the second one."""
    copied = site.lines[site.row : site.end()]
    return Edit(site.end(), site.end(), copied, site.match.groupdict().get("word") or "")
