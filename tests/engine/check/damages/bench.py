"""A copy of a content folder in which one file at a time is damaged, and what the checker then says."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from random import Random
from shutil import copytree

from engine.check.rule import Rule
from engine.check.rules import RULES
from engine.check.runner import PROOFS, Report
from engine.check.words import render
from engine.examine import examine_loaded, load_files
from engine.problems import Problem, Problems, Severity
from engine.source import Map, parse
from tests.engine.check.damages.kind import Damage, Edit, Files, Site, Where

TODAY = date(2026, 11, 22)
LINT = tuple(rule for rule in RULES if not rule.code.startswith(PROOFS))


@dataclass(frozen=True, slots=True)
class Answer:
    """What was done to a file, and what the checker says that it did not say before."""

    damage: Damage
    site: Site
    edit: Edit
    found: tuple[Problem, ...]
    texts: dict[str, str]

    def __str__(self) -> str:
        where = f"{self.damage.name}: {self.site.file}:{self.edit.start + 1}"
        return "\n".join([where, *(render(each, "fr", self.texts) for each in self.found)])

    @property
    def fitting(self) -> list[Problem]:
        """The findings that call the damage by its name, where it was done."""
        return [each for each in self.found if each.code in self.damage.codes.split() and self._placed(each)]

    def _placed(self, found: Problem) -> bool:
        if self.damage.where is Where.name:
            return True
        rows = {*range(self.edit.start - 1, self.edit.start + len(self.edit.lines) + 1)}
        if self.damage.where is Where.entry:
            owner = self.site.owner()
            rows |= {owner - 1, owner, owner + 1, self.site.sibling()}
        if found.span.file == self.site.file and found.span.line - 1 in rows:
            return True
        # A difference between two texts is shown in one and names the other.
        others = (each for each in found.related if each.file == self.site.file)
        return any(not rows.isdisjoint(range(each.line - 1, each.end_line)) for each in others)


class Bench:
    """The copy. Sound files are parsed once, as an editor's workbench does."""

    def __init__(self, content: Path, folder: Path) -> None:
        self.folder = copytree(content, folder)
        names = sorted(path.relative_to(content).as_posix() for path in content.rglob("*.yaml"))
        self.texts = {name: (content / name).read_text("utf-8") for name in names}
        self.lines: Files = {name: tuple(text.split("\n")) for name, text in self.texts.items()}
        self._trees = {(name, text.encode()): parse(text, name, Problems()) for name, text in self.texts.items()}

    def sites(self, damage: Damage) -> list[Site]:
        """Where the damage can be done."""
        return list(damage.sites(self.lines))

    def befall(self, damage: Damage, site: Site, random: Random) -> Answer | None:
        """Do the damage, ask the checker, and put the file right again; None where it cannot be done after all."""
        edit = damage.change(site, random)
        if edit is None:
            return None
        changed = (*site.lines[: edit.start], *edit.lines, *site.lines[edit.end :])
        text = "\n".join(changed)
        rules = RULES if damage.codes.startswith(PROOFS) else LINT
        report = self.report({site.file: text.encode()}, rules)
        found = tuple(each for each in report.problems if self._new(each, damage))
        if any(each.code in damage.another.split() for each in found):
            return None
        return Answer(damage, site, edit, found, {**self.texts, site.file: text})

    def report(self, files: dict[str, bytes], rules: tuple[Rule, ...] = LINT) -> Report:
        """What the checker says when some files hold something else."""
        with self._written(files):
            loaded = load_files(self.folder, self._read)
        return examine_loaded(loaded, TODAY, rules=rules, proofs=True)

    @cached_property
    def _known(self) -> frozenset[tuple[str, str]]:
        return frozenset(map(_fingerprint, self.report({}).problems))

    def _new(self, found: Problem, damage: Damage) -> bool:
        if found.severity is Severity.notice and found.code not in damage.codes:
            return False
        return _fingerprint(found) not in self._known

    @contextmanager
    def _written(self, files: dict[str, bytes]) -> Iterator[None]:
        try:
            for name, content in files.items():
                (self.folder / name).write_bytes(content)
            yield
        finally:
            for name in files:
                (self.folder / name).write_text(self.texts[name], "utf-8")

    def _read(self, raw: bytes, name: str, problems: Problems) -> Map | None:
        known = self._trees.get((name, raw))
        return parse(raw, name, problems) if known is None else known


def _fingerprint(found: Problem) -> tuple[str, str]:
    return found.code, str(sorted(found.params.items()))
