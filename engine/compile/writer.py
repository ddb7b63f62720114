"""Writes the walk of a procedure as one Python function.

Questions and values are locals. A value is computed by a statement before the first statement that may read it, where
all the answers it rests on are certainly there; in place where only a condition inside the expression makes that sure.
``path`` and ``steps`` grow by constant tuples, once a stretch without branches.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence

from engine.compile.certain import Place, Reads
from engine.compile.expressions import Translator
from engine.compile.pool import Pool
from engine.compile.terms import Terms
from engine.expression.facts import NOTHING, Facts, atoms
from engine.expression.nodes import Expression, names
from engine.model.procedure import Ask, Do, Item, Match, Procedure, Stop, When, every
from engine.model.readings import Reading, certainly_read, read_by_milestones, read_by_outcome, read_by_step
from engine.model.states import UNKNOWN


class Writer:
    """Writes one function. ``full``: path, values and steps; otherwise only the next question or the outcome."""

    def __init__(self, procedure: Procedure, pool: Pool, terms: Terms, *, full: bool, careful: bool) -> None:
        self.procedure = procedure
        self.pool = pool
        self.full = full
        self.options = terms.options
        self.questions = {name: f"q{number}" for number, name in enumerate(procedure.questions)}
        self.values = {name: f"v{number}" for number, name in enumerate(procedure.values)}
        self.translator = Translator(pool, self._read, terms, careful=careful)
        self.reads = Reads(procedure, terms.options)
        self.place = Place()
        self.path: list[int] = []
        self.steps: list[str] = []
        """What was taken since the last branch, not written yet."""
        self.early: set[str] = set()
        """Locals that may be read before they are set, and so begin as None."""

    def write(self) -> list[ast.stmt]:
        """The statements of the function; its arguments are ``get`` and ``today``."""
        body = self._items(self.procedure.tree)
        if not self.place.ended:
            body += self._stop("guide")
        asks = [item.question for item in every(self.procedure.tree) if isinstance(item, Ask)]
        self.early |= {self.questions[name] for name in asks if asks.count(name) > 1}
        start: list[ast.stmt] = []
        if self.full:
            start += [_assign("path", ast.List([], ast.Load())), _assign("steps", ast.List([], ast.Load()))]
        if self.early:
            targets: list[ast.expr] = [ast.Name(local, ast.Store()) for local in sorted(self.early)]
            start.append(ast.Assign(targets, ast.Constant(None)))
        return start + body

    def _read(self, name: str) -> ast.expr:
        if name in self.questions:
            return ast.Name(self.questions[name], ast.Load())
        local = self.values[name]
        if name in self.place.computed:
            return ast.Name(local, ast.Load())
        self.early.add(local)
        self.place.perhaps_computed.add(name)
        compute = self.translator.translate(self.procedure.values[name].expression)
        test = ast.Compare(ast.Name(local, ast.Load()), [ast.IsNot()], [ast.Constant(None)])
        return ast.IfExp(test, ast.Name(local, ast.Load()), ast.NamedExpr(ast.Name(local, ast.Store()), compute))

    def _compute(self, certain: Iterable[str], perhaps: Iterable[str] = ()) -> list[ast.stmt]:
        """Statements that compute the values which are read next, and what they rest on, first things first."""
        code: list[ast.stmt] = []
        certain = frozenset(certain)
        for name in self.reads.below({*certain, *perhaps}):
            if name in self.place.computed or not (name in certain or self.reads.safe(name, self.place)):
                continue
            local = self.values[name]
            assign = _assign(local, self.translator.translate(self.procedure.values[name].expression))
            if name in self.place.perhaps_computed:
                self.early.add(local)
                code.append(ast.If(_is(local, ast.Constant(None)), [assign], []))
            else:
                code.append(assign)
            self.place.computed.add(name)
            self.place.perhaps_computed.add(name)
        return code

    def _test(self, condition: Expression) -> tuple[list[ast.stmt], ast.expr]:
        """A condition of a branch, and the statements it needs before it."""
        before = self._compute(certainly_read(condition), names(condition))
        return before, self.translator.translate(condition)

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
                    self.path.append(item.number)
                    code += self._do(item.steps)
                case Stop():
                    self.path.append(item.number)
                    code += self._stop(item.outcome)
            if self.place.ended:
                break
        return code

    def _ask(self, item: Ask) -> list[ast.stmt]:
        name = item.question
        if name in self.place.asked:
            return []
        question = self.procedure.questions[name]
        local = self.questions[name]
        again = name in self.place.under
        code = self._flush() if again else []
        body: list[ast.stmt] = [
            _assign(local, ast.Call(ast.Name("get", ast.Load()), [ast.Constant(question.id)], [])),
            ast.If(_is(local, ast.Constant(None)), [self._open(name)], []),
        ]
        self.place.ask(name)
        self.path.append(item.number)
        if again:
            body += self._flush()
        body += self._unknown(name, question.unknown)
        return [*code, ast.If(_is(local, ast.Constant(None)), body, [])] if again else body

    def _unknown(self, name: str, step: str | None) -> list[ast.stmt]:
        """An answer "I don't know" becomes a step."""
        if step is None or not self.full:
            return []
        code = self._flush()
        outer, self.place = self.place, self.place.fork(frozenset({("not known", name)}))
        body = [*self._do((step,)), *self._flush()]
        inner, self.place = self.place, outer
        outer.join([inner, outer.fork()])
        return [*code, ast.If(_is(self.questions[name], self.pool.constant(UNKNOWN)), body, [])]

    def _do(self, steps: Sequence[str]) -> list[ast.stmt]:
        if not self.full:
            return []
        self.steps += steps
        return [line for step in steps for line in self._reading(read_by_step(self.procedure.steps[step]))]

    def _reading(self, reading: Reading) -> list[ast.stmt]:
        """Compute what the texts and dates of a step will read, each under the condition of its paragraph."""
        if not self.full:
            return []
        code = self._compute(reading.always)
        for condition, inside in reading.conditional:
            if all(name in self.place.computed or name not in self.values for name in inside):
                continue
            before, test = self._test(condition)
            outer, self.place = self.place, self.place.fork(atoms(condition, True, self.options))
            body = self._compute(inside)
            inner, self.place = self.place, outer
            outer.join([inner, outer.fork()])
            code += [*before, ast.If(test, body, [])] if body else before
        return code

    def _match(self, item: Match) -> list[ast.stmt]:
        cases = [(case.condition, case.items) for case in item.cases]
        if item.otherwise:
            return self._branch(cases, item.otherwise)
        # Without "otherwise" the cases are complete: the last one needs no test.
        condition, last = cases.pop()
        return self._branch(cases, last, atoms(condition, True, self.options))

    def _branch(
        self, cases: Sequence[tuple[Expression, Sequence[Item]]], otherwise: Sequence[Item], known: Facts = NOTHING
    ) -> list[ast.stmt]:
        """``known``: what is certain in ``otherwise`` besides that all the cases fail."""
        if not cases:
            self.place.facts |= known
            return self._items(otherwise)
        condition, items = cases[0]
        before, test = self._test(condition)
        code = [*before, *self._flush()]
        outer = self.place
        self.place = outer.fork(atoms(condition, True, self.options))
        body = [*self._items(items), *self._flush()]
        taken, self.place = self.place, outer.fork(atoms(condition, False, self.options))
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
        return self._return(question, None, ast.Tuple([], ast.Load()))

    def _stop(self, outcome: str) -> list[ast.stmt]:
        """Compute what the end of the walk shows, and end it."""
        told = self.procedure.outcomes.get(outcome)
        reading = read_by_outcome(told) if told else read_by_milestones(self.procedure.milestones)
        return [*self._reading(reading), self._end(outcome)]

    def _end(self, outcome: str) -> ast.stmt:
        """The walk ends in an outcome."""
        values: list[ast.expr] = []
        for name, local in self.values.items() if self.full else ():
            if name in self.place.computed:
                values.append(ast.Name(local, ast.Load()))
            elif name in self.place.perhaps_computed:
                self.early.add(local)
                values.append(ast.Name(local, ast.Load()))
            else:
                values.append(ast.Constant(None))
        code = self._return(None, outcome, ast.Tuple(values, ast.Load()))
        self.path, self.steps = [], []
        self.place.ended = True
        return code

    def _return(self, question: str | None, outcome: str | None, values: ast.expr) -> ast.stmt:
        if not self.full:
            return ast.Return(ast.Constant(question or outcome))
        path, steps = _grown("path", self.path), _grown("steps", self.steps)
        ends: list[ast.expr] = [path, ast.Constant(question), ast.Constant(outcome), steps, values]
        return ast.Return(ast.Tuple(ends, ast.Load()))


def decides(item: Item) -> bool:
    """Whether anything in an item asks or stops, and so decides on the next question."""
    return any(isinstance(below, Ask | Stop) for below in every((item,)))


def _assign(local: str, value: ast.expr) -> ast.stmt:
    return ast.Assign([ast.Name(local, ast.Store())], value)


def _is(local: str, other: ast.expr) -> ast.expr:
    return ast.Compare(ast.Name(local, ast.Load()), [ast.Is()], [other])


def _constants(items: Sequence[int | str]) -> list[ast.expr]:
    return [ast.Constant(item) for item in items]


def _grown(name: str, items: Sequence[int | str]) -> ast.expr:
    """A tuple of the list with what was collected since."""
    return ast.Tuple([ast.Starred(ast.Name(name, ast.Load()), ast.Load()), *_constants(items)], ast.Load())


def _extend(name: str, items: Sequence[int | str]) -> ast.stmt:
    return ast.AugAssign(ast.Name(name, ast.Store()), ast.Add(), ast.Tuple(_constants(items), ast.Load()))
