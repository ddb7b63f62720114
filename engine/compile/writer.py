"""Writes the walk of a procedure as one Python function.

``path`` and ``steps`` grow by constant tuples, once a stretch without branches.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import replace

from engine.compile.folds import ITEM
from engine.compile.pool import Pool
from engine.compile.sharing import asked_mark, share
from engine.compile.terms import Terms
from engine.compile.values import ValueWriter, is_none
from engine.expression.facts import NOTHING, Facts, atoms
from engine.expression.nodes import Expression, Logic
from engine.model.items import address
from engine.model.procedure import Ask, Do, Each, Item, Match, Procedure, Stop, When, every
from engine.model.readings import Reading, read_by_milestones, read_by_outcome, read_by_step
from engine.model.states import UNKNOWN


class Writer(ValueWriter):
    """Writes one function. ``full``: path, values and steps; otherwise only the next question or the outcome."""

    def __init__(self, procedure: Procedure, pool: Pool, terms: Terms, *, full: bool, careful: bool) -> None:
        super().__init__(procedure, pool, terms, careful=careful)
        self.full = full
        self.path: list[ast.expr] = []
        self.steps: list[ast.expr] = []
        """What was taken since the last branch, not written yet."""
        self.group: str | None = None
        """The group whose items are gone through here."""
        self.rows = {name: f"r{number}" for number, name in enumerate(procedure.groups)}
        """What is known of each item between two times that the items of a group are gone through."""

    def write(self) -> list[ast.stmt]:
        """The statements of the function; its arguments are ``get`` and ``today``."""
        body = self._items(self.procedure.tree)
        if not self.place.ended:
            body += self._stop("guide")
        asks = [item.question for item in every(self.procedure.tree) if isinstance(item, Ask)]
        again = {name for name in asks if asks.count(name) > 1}
        start = self.begin((self.early | again) - self.items.keys())
        start += [_assign(rows, ast.Tuple([], ast.Load())) for rows in self.rows.values()]
        if self.full:
            start += [_assign("path", ast.List([], ast.Load())), _assign("steps", ast.List([], ast.Load()))]
        # Those of items change from item to item.
        questions = self.procedure.questions.values()
        sets = {self.questions[each.name] for each in questions if each.type.kind == "choices" and each.type.definite}
        return start + share(body, sets)

    def _items(self, items: Sequence[Item]) -> list[ast.stmt]:
        code: list[ast.stmt] = []
        for item in items:
            if not self.full and not decides(item):
                continue
            match item:
                case Ask():
                    code += self._ask(item)
                case When():
                    code += self._branch([(item.condition, item.then)], item.otherwise)
                case Match():
                    code += self._match(item)
                case Do():
                    self._take(item.number)
                    code += self._do(item.steps)
                case Stop():
                    self._take(item.number)
                    code += self._stop(item.outcome)
                case Each():
                    code += self._each(item)
            if self.place.ended:
                break
        return code

    def _take(self, number: int) -> None:
        """Note that an item of the tree is taken: in a group, for the item at hand."""
        taken: ast.expr = ast.Constant(number)
        self.path.append(taken if self.group is None else self._of_item(taken))

    @staticmethod
    def _of_item(part: ast.expr) -> ast.expr:
        """What is said of the item at hand: with its number."""
        return ast.Tuple([part, ast.Name(ITEM, ast.Load())], ast.Load())

    def _each(self, item: Each) -> list[ast.stmt]:
        """A loop over the items of a group. What is known of an item is kept from one loop to the next."""
        group, rows = self.procedure.groups[item.group], ast.Name(self.rows[item.group], ast.Load())
        names = self.reads.items[item.group]
        locals_ = [self.questions[name] for name in group.questions] + [self.values[name] for name in group.values]
        row = ast.Subscript(rows, ast.BinOp(ast.Name(ITEM, ast.Load()), ast.Sub(), ast.Constant(1)), ast.Load())
        code, outer = self._flush(), self.place
        self.place, self.group = outer.enter(item.group, names), item.group
        body = [*self._items(item.items), *self._flush()]
        inner, self.place, self.group = self.place, outer, None
        outer.leave(inner, names)
        if not body:
            return code
        number = self.read(item.group)
        nothing = ast.List([ast.Tuple([ast.Constant(None) for _ in locals_], ast.Load())], ast.Load())
        first = ast.BoolOp(ast.Or(), [rows, ast.BinOp(nothing, ast.Mult(), number)])
        begin = ast.Assign([ast.Tuple([ast.Name(local, ast.Store()) for local in locals_], ast.Store())], row)
        kept = ast.Tuple([ast.Name(local, ast.Load()) for local in locals_], ast.Load())
        end = ast.Assign([ast.Subscript(rows, row.slice, ast.Store())], kept)
        numbers: list[ast.expr] = [ast.Constant(1), ast.BinOp(number, ast.Add(), ast.Constant(1))]
        range_ = ast.Call(ast.Name("range", ast.Load()), numbers, [])
        loop = ast.For(ast.Name(ITEM, ast.Store()), range_, [begin, *body, end], [])
        return [*code, _assign(rows.id, first), loop]

    def _ask(self, item: Ask) -> list[ast.stmt]:
        name = item.question
        if name in self.place.asked:
            return []
        question = self.questions_of[name]
        local = self.questions[name]
        given = ast.Call(ast.Name("get", ast.Load()), [ast.Constant(question.id)], [])
        again = name in self.place.under
        if self.group is not None and name not in self.items:
            again = True  # perhaps for the item before
            self.early.add(name)
        code = self._flush() if again else []
        body: list[ast.stmt] = [
            _assign(local, self.given(name) if name in self.items else given),
            ast.If(is_none(local), [self._open(name)], []),
            asked_mark(local),
        ]
        self.place.ask(name)
        self._take(item.number)
        if again:
            body += self._flush()
        body += self._unknown(name, question.unknown)
        return [*code, ast.If(is_none(local), body, [])] if again else body

    def _unknown(self, name: str, step: str | None) -> list[ast.stmt]:
        """An answer "I don't know" becomes a step."""
        if step is None or not self.full:
            return []
        code = self._flush()
        outer, self.place = self.place, self.place.fork(frozenset({("not known", name)}))
        body = [*self._do((step,)), *self._flush()]
        inner, self.place = self.place, outer
        outer.join([inner, outer.fork()])
        missing = ast.Compare(ast.Name(self.questions[name], ast.Load()), [ast.Is()], [self.pool.constant(UNKNOWN)])
        return [*code, ast.If(missing, body, [])]

    def _do(self, steps: Sequence[str]) -> list[ast.stmt]:
        if not self.full:
            return []
        for step in steps:
            given = ast.Constant(step)
            self.steps.append(given if self.procedure.steps[step].per is None else self._of_item(given))
        return [line for step in steps for line in self._reading(read_by_step(self.procedure.steps[step]))]

    def _reading(self, reading: Reading) -> list[ast.stmt]:
        """Compute what the texts and dates of a step will read, each under the condition of its paragraph."""
        if not self.full:
            return []
        code = self.compute(reading.always)
        for condition, inside in reading.conditional:
            if not all(name in self.place.computed or name not in self.values for name in inside):
                code += self._under(condition, inside)
        return code

    def _under(self, condition: Expression, inside: Sequence[str]) -> list[ast.stmt]:
        """Compute some values where a condition holds; what its later parts read, only where the first one does."""
        first, rest = condition, None
        if isinstance(condition, Logic) and condition.operator == "and":
            first, *more = condition.operands
            rest = more[0] if len(more) == 1 else replace(condition, operands=tuple(more))
        before, test = self.test(first)
        outer, self.place = self.place, self.place.fork(atoms(first, True, self.terms.options))
        body = self.compute(inside) if rest is None else self._under(rest, inside)
        inner, self.place = self.place, outer
        outer.join([inner, outer.fork()])
        return [*before, ast.If(test, body, [])] if body else before

    def _match(self, item: Match) -> list[ast.stmt]:
        cases = [(case.condition, case.items) for case in item.cases]
        if item.otherwise:
            return self._branch(cases, item.otherwise)
        # Without "otherwise" the cases are complete: the last one needs no test.
        condition, last = cases.pop()
        return self._branch(cases, last, atoms(condition, True, self.terms.options))

    def _branch(
        self, cases: Sequence[tuple[Expression, Sequence[Item]]], otherwise: Sequence[Item], known: Facts = NOTHING
    ) -> list[ast.stmt]:
        """``known``: what is certain in ``otherwise`` besides that all the cases fail."""
        if not cases:
            self.place.facts |= known
            return self._items(otherwise)
        condition, items = cases[0]
        before, test = self.test(condition)
        code = [*before, *self._flush()]
        outer = self.place
        self.place = outer.fork(atoms(condition, True, self.terms.options))
        body = [*self._items(items), *self._flush()]
        taken, self.place = self.place, outer.fork(atoms(condition, False, self.terms.options))
        rest = [*self._branch(cases[1:], otherwise, known), *self._flush()]
        passed, self.place = self.place, outer
        outer.join([taken, passed])
        if body or rest:
            code.append(ast.If(test, body or [ast.Pass()], rest))
        return code

    def _flush(self) -> list[ast.stmt]:
        """Write what has been collected since the last branch."""
        path, steps = self.path, self.steps
        self.path, self.steps = [], []
        if not self.full:
            return []
        return [_extend(name, found) for name, found in (("path", path), ("steps", steps)) if found]

    def _open(self, question: str) -> ast.stmt:
        """The walk ends at an open question. What it has collected stays collected for those who answered."""
        asked: ast.expr = ast.Constant(question)
        if question in self.items:
            group = self.procedure.groups[self.items[question]]
            addresses = self.pool.sequence(address(group.name, number, question) for number in range(group.most + 1))
            asked = ast.Subscript(addresses, ast.Name(ITEM, ast.Load()), ast.Load())
        return self._return(asked, None, ast.Tuple([], ast.Load()))

    def _stop(self, outcome: str) -> list[ast.stmt]:
        """Compute what the end of the walk shows, and end it."""
        told = self.procedure.outcomes.get(outcome)
        reading = read_by_outcome(told) if told else read_by_milestones(self.procedure.milestones)
        return [*self._reading(reading), self._end(outcome)]

    def _end(self, outcome: str) -> ast.stmt:
        """The walk ends in an outcome."""
        values: list[ast.expr] = []
        for name in self.procedure.values if self.full else ():
            local = self.values[name]
            if name in self.place.computed:
                values.append(ast.Name(local, ast.Load()))
            elif name in self.place.perhaps_computed:
                self.early.add(name)
                values.append(ast.Name(local, ast.Load()))
            else:
                values.append(ast.Constant(None))
        code = self._return(None, outcome, ast.Tuple(values, ast.Load()))
        self.path, self.steps = [], []
        self.place.ended = True
        return code

    def _return(self, question: ast.expr | None, outcome: str | None, values: ast.expr) -> ast.stmt:
        if not self.full:
            return ast.Return(question or ast.Constant(outcome))
        path, steps = _grown("path", self.path), _grown("steps", self.steps)
        items: list[ast.expr] = [ast.Name(rows, ast.Load()) for rows in self.rows.values()] if outcome else []
        ends = [path, question or ast.Constant(None), ast.Constant(outcome), steps, values]
        return ast.Return(ast.Tuple([*ends, ast.Tuple(items, ast.Load())], ast.Load()))


def decides(item: Item) -> bool:
    """Whether anything in an item asks or stops, and so decides on the next question."""
    return any(isinstance(below, Ask | Stop) for below in every((item,)))


def _assign(local: str, value: ast.expr) -> ast.stmt:
    return ast.Assign([ast.Name(local, ast.Store())], value)


def _grown(name: str, items: Sequence[ast.expr]) -> ast.expr:
    """A tuple of the list with what was collected since."""
    return ast.Tuple([ast.Starred(ast.Name(name, ast.Load()), ast.Load()), *items], ast.Load())


def _extend(name: str, items: Sequence[ast.expr]) -> ast.stmt:
    return ast.AugAssign(ast.Name(name, ast.Store()), ast.Add(), ast.Tuple(list(items), ast.Load()))
