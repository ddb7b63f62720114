"""Invents trees of items: questions, branches, steps and ends, with every read behind its question."""

from __future__ import annotations

from dataclasses import dataclass, replace
from textwrap import indent

from hypothesis import strategies as st

from tests.engine.runtime.invent import GUARDED, ITEMS, QUESTIONS, Draw, Inventor, Value, assemble, is_of_item, values

TREES = """\
  sub:
    - ask: sure
    - when: sure
      then: {ask: months_paid}
      else: {do: other}
    - do: plain
"""


@dataclass(frozen=True)
class Branch:
    """Items as text, what is certainly asked behind them, and whether they stop."""

    items: tuple[str, ...]
    scope: frozenset[str]
    ended: bool = False

    def add(self, item: str, scope: frozenset[str] | None = None) -> Branch:
        return replace(self, items=(*self.items, item), scope=self.scope if scope is None else scope)


def nested(key: str, branch: Branch) -> str:
    """The lines of a branch under its key."""
    return f"{key}:\n" + indent("".join(branch.items) or "- do: plain\n", "  ")


def item(text: str) -> str:
    """A mapping as an item of a list."""
    return "- " + indent(text, "  ").lstrip()


@dataclass(frozen=True)
class Gardener:
    """Grows the branches of a tree."""

    draw: Draw
    values: tuple[Value, ...]
    inside: bool = False
    """Among what is done for each item."""

    def branch(self, scope: frozenset[str], depth: int, length: int) -> Branch:
        found = Branch((), scope)
        for _ in range(self.draw(st.integers(1, length))):
            found = self.grow(found, depth)
            if found.ended:
                return found
        if depth < 3 and not self.inside and self.draw(st.integers(0, 4)) == 0:
            return replace(found.add(f"- stop: {self.draw(st.sampled_from(['no', 'guide']))}\n"), ended=True)
        return found

    def grow(self, branch: Branch, depth: int) -> Branch:
        kinds = ["ask", "ask", "do", "guarded", "include", *(["when", "when", "match"] if depth else [])]
        kinds += ["ask item", "ask item", "of child"] if self.inside else ["each"] if depth else []
        match self.draw(st.sampled_from(kinds)):
            case "ask":
                name = self.draw(st.sampled_from(QUESTIONS))
                return branch.add(f"- ask: {name}\n", branch.scope | {name})
            case "do":
                return branch.add(f"- do: {self.draw(st.sampled_from(self.steps(branch.scope)))}\n")
            case "guarded":
                return self.guarded(branch)
            case "include":
                return branch.add("- include: sub\n", branch.scope | {"sure"})
            case "when":
                return self.when(branch, depth)
            case "each":
                return self.each(branch, depth)
            case "ask item":
                name = self.draw(st.sampled_from(sorted(ITEMS)))
                return branch.add(f"- ask: {name}\n", branch.scope | {name})
            case "of child":
                return branch.add("- do: of_child\n")
            case _:
                return self.match(branch, depth)

    def each(self, branch: Branch, depth: int) -> Branch:
        """What is done for each child. Behind it, it is certain of every child what was asked of each."""
        known = frozenset(name for name in ITEMS if f"*{name}" in branch.scope)
        body = replace(self, inside=True).branch(branch.scope | known | {"children"}, depth - 1, 4)
        after = branch.scope | {"children"} | {f"*{name}" for name in body.scope & ITEMS}
        return branch.add(item("each: children\n" + nested("then", body)), after)

    def steps(self, scope: frozenset[str]) -> list[str]:
        inventor = Inventor(self.draw, self.values, scope)
        readable = (value for value in self.values if inventor.readable(value.read()))
        shown = [value for value in readable if self.inside or not is_of_item(value)]
        return [f"show_{value.name}" for value in shown] or ["plain", "other"]

    def guarded(self, branch: Branch) -> Branch:
        name = self.draw(st.sampled_from(sorted(GUARDED)))
        guard, condition = GUARDED[name]
        before = f"- ask: {guard}\n" if guard not in branch.scope else ""
        item_ = f"- when: {condition}\n  then: {{ask: {name}}}\n"
        return branch.add(before + item_, branch.scope | {guard, f"{name}?"})

    def when(self, branch: Branch, depth: int) -> Branch:
        condition = Inventor(self.draw, self.values, branch.scope).condition(2).text
        then = self.branch(branch.scope, depth - 1, 3)
        text = f"when: |\n  {condition}\n" + nested("then", then)
        if not self.draw(st.booleans()):
            return branch.add(item(text), self.after(branch, [then, Branch((), branch.scope)]).scope)
        otherwise = self.branch(branch.scope, depth - 1, 3)
        return self.join(branch, text + nested("else", otherwise), [then, otherwise])

    def match(self, branch: Branch, depth: int) -> Branch:
        subject = self.draw(st.sampled_from(["home", "work"]))
        cases = {"home": ["FR", "DE", "CH"], "work": ["FR", "DE", "unknown"]}[subject]
        scope = branch.scope | {subject}
        branch = branch.add(f"- ask: {subject}\n", scope)
        named = self.draw(st.permutations(cases)) if self.draw(st.booleans()) else cases[:1]
        ways = [self.branch(scope, depth - 1, 2) for _ in named]
        lines = "".join(nested(case, way) for case, way in zip(named, ways, strict=True))
        text = f"match: {subject}\ncases:\n" + indent(lines, "  ")
        if len(named) < len(cases):
            ways.append(self.branch(scope, depth - 1, 2))
            text += nested("otherwise", ways[-1])
        return self.join(branch, text, ways)

    def join(self, branch: Branch, text: str, ways: list[Branch]) -> Branch:
        after = self.after(branch, ways)
        return replace(branch.add(item(text), after.scope), ended=after.ended)

    def after(self, branch: Branch, ways: list[Branch]) -> Branch:
        """What is certain behind the ways that go on. What was asked under a condition may be certain no more."""
        open_ = [way.scope for way in ways if not way.ended]
        return Branch((), frozenset.intersection(*open_) if open_ else branch.scope, ended=not open_)


@st.composite
def procedures(draw: Draw) -> str:
    """The text of a procedure with a tree that the checker accepts."""
    found = draw(values())
    # Enough is asked first for the values to matter, and sometimes they are all shown at once.
    first = draw(st.lists(st.sampled_from(QUESTIONS), min_size=1, max_size=len(QUESTIONS), unique=True))
    gardener = Gardener(draw, found)
    shown = ", ".join(gardener.steps(frozenset(first)))
    begin = [f"ask: {name}" for name in first] + [f"do: [{shown}]"] * draw(st.booleans())
    scope = frozenset(first)
    if draw(st.booleans()):
        asks = ", ".join(f"{{ask: {name}}}" for name in sorted(ITEMS))
        begin.append(f"each: children\n  then: [{asks}]")
        scope |= {"children", *(f"*{name}" for name in ITEMS)}
    tree = gardener.branch(scope, 3, 5)
    return assemble("".join(f"- {item_}\n" for item_ in begin) + "".join(tree.items), found, TREES)
