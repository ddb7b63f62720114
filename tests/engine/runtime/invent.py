"""Invents what small procedures are made of, so that the checker accepts it: expressions, values and steps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from textwrap import indent
from typing import Final

from hypothesis import strategies as st

from tests.engine.runtime.content import outcome, procedure, step

Draw = st.DrawFn
UNKNOWN: Final = ("work", "months_paid", "wait", "married", "pay", "child_paid")
QUESTIONS: Final = ("home", "insured", "born", "event", "count", "sure", *UNKNOWN[:5])
ITEMS: Final = frozenset({"child_born", "child_home", "child_paid", "child_sure"})
"""The questions of each item of the group ``children``."""
EVERY: Final = frozenset({*QUESTIONS, "children", *(f"*{name}" for name in ITEMS)})
GUARDED: Final = {"count": ("home", "home == FR"), "born": ("sure", "sure")}
"""Questions that may be asked under a condition, and the question that the condition reads. ``count?``: asked so."""
GROUP: Final = Path(__file__).with_name("group.yaml").read_text("utf-8")
KINDS: Final = ("integer", "date", "duration", "boolean", "choice")


@dataclass(frozen=True)
class Formula:
    """An expression, what must have been asked to read it, and whether it may be missing."""

    text: str
    reads: frozenset[str] = frozenset()
    unknown: bool = False
    unconfirmed: bool = False

    def join(self, text: str, *others: Formula) -> Formula:
        """A larger expression made from this one and others."""
        every = (self, *others)
        return Formula(
            text,
            frozenset().union(*(each.reads for each in every)),
            any(each.unknown for each in every),
            any(each.unconfirmed for each in every),
        )


@dataclass(frozen=True)
class Value:
    """A value of the procedure: its name, kind and expression."""

    name: str
    kind: str
    formula: Formula

    def read(self) -> Formula:
        return replace(self.formula, text=self.name)


def asked(name: str) -> Formula:
    """An answer."""
    return Formula(name, frozenset({name}), name in UNKNOWN)


def counted(text: str, inner: Formula) -> Formula:
    """What is said of all items: each must have been asked what one of them is."""
    return Formula(text, frozenset({"children"} | {f"*{name}" if name in ITEMS else name for name in inner.reads}))


def definite(test: Formula, *operands: Formula) -> Formula:
    """A condition on operands (names) that holds only where none of them is missing."""
    guards = [f"{each.text} is known" for each in operands if each.unknown]
    guards += [f"{each.text} is confirmed" for each in operands if each.unconfirmed]
    return Formula(f"({' and '.join([*dict.fromkeys(guards), test.text])})", test.reads)


@dataclass(frozen=True)
class Inventor:
    """Draws expressions over values and the questions that may be read."""

    draw: Draw
    values: tuple[Value, ...]
    scope: frozenset[str]

    def pick(self, *options: Formula) -> Formula:
        readable = [option for option in options if self.readable(option)]
        return self.draw(st.sampled_from(readable))

    def readable(self, formula: Formula) -> bool:
        return all(name in self.scope or name.rstrip("?") in self.scope for name in formula.reads)

    def of_kind(self, kind: str) -> list[Formula]:
        return [value.read() for value in self.values if value.kind == kind and self.readable(value.read())]

    def name(self, kind: str) -> Formula:
        """An answer, a value or a literal of the kind."""
        born = Formula("lookup(age_limit, born)", frozenset({"born"}))
        late = Formula("lookup(late_age, born)", frozenset({"born"}), unconfirmed=True)
        desk = "decide(desk, counter, home, sure)"
        names = {
            "integer": [asked("months_paid"), asked("count"), Formula("limit"), Formula("7")],
            "date": [asked("born"), asked("event"), Formula("today"), Formula("1980-02-29")],
            "duration": [asked("wait"), born, late, Formula("14 months"), Formula("90 days")],
            "boolean": [asked("sure"), asked("married"), Formula("true")],
            "choice": [asked("home"), asked("work"), Formula("host")],
        }
        tables = {
            "integer": [
                Formula(desk, frozenset({"home", "sure"})),
                Formula("decide(band, months_paid)", frozenset({"months_paid"}), True, True),
                Formula("decide(pair, home, work)", frozenset({"home", "work"}), True),
                Formula("lookup(bonus, home, count)", frozenset({"home", "count"}), unconfirmed=True),
                Formula("lookup(bonus, FR, 100, on: event)", frozenset({"event"}), unconfirmed=True),
                Formula("months_between(born, today)", frozenset({"born"})),
            ]
        }
        found = [*names[kind], *tables.get(kind, []), *self.of_kind(kind), *self.of_items(kind)]
        return self.pick(*found)

    def of_items(self, kind: str) -> list[Formula]:
        """The answers of the item at hand."""
        names = {"integer": "child_paid", "date": "child_born", "boolean": "child_sure", "choice": "child_home"}
        return [asked(names[kind])] if kind in names else []

    def of_every(self, kind: str) -> list[Formula]:
        """What is said of all items, by what every one of them has been asked."""
        if "children" not in self.scope or kind not in ("integer", "duration", "boolean"):
            return []
        known = frozenset(name for name in ITEMS if f"*{name}" in self.scope)
        inner = Inventor(self.draw, self.values, self.scope - ITEMS | known)
        where = inner.condition(1)
        if kind == "boolean":
            return [counted(f"{self.draw(st.sampled_from(['any', 'all']))}(children where {where.text})", where)]
        found = [
            Formula("count(children)", frozenset({"children"})),
            counted(f"count(children where {where.text})", where),
        ]
        own = [value.read() for value in self.values if value.kind == kind and value.formula.reads & ITEMS]
        own += [asked("child_paid")] if kind == "integer" else []
        summed = [value for value in own if inner.readable(value)]
        if summed:
            value = self.draw(st.sampled_from(summed))
            where = definite(where, value).join(definite(where, value).text, value)
            found.append(counted(f"sum(children where {where.text}, {value.text})", where))
        return found if kind == "integer" else found[2:]

    def expression(self, kind: str, depth: int) -> Formula:
        """Any expression of the kind; it may be missing."""
        if kind == "boolean":
            return self.condition(depth)
        if depth == 0 or self.draw(st.booleans()):
            return self.name(kind)
        one, other = self.expression(kind, depth - 1), self.expression(kind, depth - 1)
        made = [one.join(f"({one.text} if {(test := self.condition(depth - 1)).text} else {other.text})", test, other)]
        made += [*self._guarded(kind, other), *self.of_every(kind)]
        if kind in ("integer", "date", "duration"):
            made.append(one.join(f"{self.draw(st.sampled_from(['min', 'max']))}({one.text}, {other.text})", other))
        if kind in ("integer", "duration"):
            sign = self.draw(st.sampled_from("+-"))
            made += [one.join(f"({one.text} {sign} {other.text})", other), one.join(f"(2 * {one.text})")]
        if kind == "date":
            length, sign = self.name("duration"), self.draw(st.sampled_from("+-"))
            made.append(one.join(f"({one.text} {sign} {length.text})", length))
            made.append(one.join(f"{self.draw(st.sampled_from(['first_of_month_after', 'end_of_month']))}({one.text})"))
        if kind == "duration":
            made.append((number := self.name("integer")).join(f"months({number.text})"))
        return self.pick(*made)

    def _guarded(self, kind: str, other: Formula) -> list[Formula]:
        """A choice that reads a question only under the condition under which it is asked."""
        name, wanted = ("count", "integer") if kind == "integer" else ("born", "date")
        guard, condition = GUARDED[name]
        if kind != wanted:
            return []
        return [
            Formula(
                f"({name} if {condition} else {other.text})",
                other.reads | {guard, f"{name}?"},
                other.unknown,
                other.unconfirmed,
            )
        ]

    def condition(self, depth: int) -> Formula:
        """A condition that is never missing."""
        if depth == 0 or self.draw(st.integers(0, 2)) == 0:
            return self.test()
        shape = self.draw(st.sampled_from(["and", "or", "not", "guarded", *["every"] * ("children" in self.scope)]))
        if shape == "every":
            numbers = [each.join(f"({each.text} > 1)") for each in self.of_every("integer")]
            return self.pick(*self.of_every("boolean"), *numbers)
        one = self.condition(depth - 1)
        if shape == "not":
            return one.join(f"(not {one.text})")
        if shape == "guarded":
            inside = Formula("(home == FR and count > 20)", frozenset({"home", "count?"}))
            return self.pick(one, inside, Formula("(sure and born < 1990-01-01)", frozenset({"sure", "born?"})))
        other = self.condition(depth - 1)
        return one.join(f"({one.text} {shape} {other.text})", other)

    def test(self) -> Formula:
        """A comparison, a membership or a state."""
        kind = self.draw(st.sampled_from(KINDS))
        if kind in ("boolean", "choice"):
            names = [*self.of_kind("boolean"), *self.of_items("boolean")]
            name = self.pick(asked("sure"), asked("married"), Formula("true"), *names)
            lands = [*self.of_kind("choice"), *self.of_items("choice")]
            land = self.pick(asked("home"), asked("work"), Formula("host"), *lands)
            option = self.draw(st.sampled_from(["FR", "DE"]))
            inside = Formula(f"{option} in insured", frozenset({"insured"}))
            tests = [definite(name, name), definite(land.join(f"{land.text} == {option}"), land), inside]
            tests += [definite(land.join(f"{land.text} not in [FR, CH]"), land), inside.join("insured is empty")]
            states = [name for name in (name, land) if name.text.isidentifier() and name.text != "true"]
            tests += [each.join(f"({each.text} is {state})") for each in states for state in ("known", "confirmed")]
            return self.pick(*(replace(test, unknown=False, unconfirmed=False) for test in tests))
        names = [asked("count"), asked("months_paid"), Formula("limit")] if kind == "integer" else []
        names += [asked("born"), asked("event"), Formula("today")] if kind == "date" else []
        names += [asked("wait"), Formula("2 years")] if kind == "duration" else []
        names += self.of_items(kind)
        one, other = (self.pick(*names, *self.of_kind(kind)) for _ in range(2))
        sign = self.draw(st.sampled_from(["<", "<=", ">", ">=", "==", "!="]))
        return definite(one.join(f"{one.text} {sign} {other.text}", other), one, other)


@st.composite
def values(draw: Draw) -> tuple[Value, ...]:
    """Up to six values, each of which may use those before it."""
    found: tuple[Value, ...] = ()
    for number in range(draw(st.integers(2, 8))):
        kind = draw(st.sampled_from(KINDS))
        every = EVERY | ITEMS if draw(st.booleans()) else EVERY
        found += (Value(f"value{number}", kind, Inventor(draw, found, every).expression(kind, 2)),)
    return found


def is_of_item(value: Value) -> bool:
    """Whether a value reads the answers of the item at hand, and so is one for each item."""
    return not value.formula.reads.isdisjoint(ITEMS)


def shows(value: Value) -> str:
    """A step that shows a value, in a paragraph for those who have it."""
    read = value.read()
    when = f"  when: {definite(Formula('true'), read).text}\n" if read.unknown or read.unconfirmed else ""
    first = f"- fr: Voici\n  de: Hier\n-{when[1:] or ''}  fr: |\n    {{{value.name}}}\n  de: |\n    {{{value.name}}}\n"
    if not when:
        first = f"- fr: |\n    {{{value.name}}}\n  de: |\n    {{{value.name}}}\n"
    due = f"due:\n  after: {value.name}\n  within: 3 months\n" if value.kind == "date" and not when else ""
    per = "per: item\n" if is_of_item(value) else ""
    return step(f"show_{value.name}", per + "text:\n" + "".join(f"  {line}\n" for line in first.splitlines()) + due)


def assemble(tree: str, found: tuple[Value, ...], trees: str) -> str:
    """The text of the whole procedure."""
    written = {value: f"{value.name}:\n  is: |\n    {value.formula.text}\n" for value in found}
    outer = "".join(text for value, text in written.items() if not is_of_item(value))
    inner = "".join(text for value, text in written.items() if is_of_item(value))
    group = GROUP + (f"    values:\n{indent(inner, '      ')}" if inner else "")
    every = "".join(shows(value) for value in found) + step("plain") + step("other", phase="prepare")
    every += step("of_child", "per: item")
    return procedure(tree, values=outer, steps=every, outcomes=outcome("no"), more=f"trees:\n{trees}{group}")
