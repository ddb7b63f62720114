"""Asks the solver about every suspect, and believes only what the walks of an example person bear out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from engine.compare.example import Example
from engine.compare.known import known_people
from engine.compare.report import KINDS, Difference, Known, Unproved
from engine.compare.suspect import Suspect
from engine.compare.suspects import suspects
from engine.compare.twins import Twins
from engine.compare.whom import Seen
from engine.prove.calendar import Day, Span
from engine.prove.encode import GaveUp
from engine.prove.logic import Condition, Number, both, either, equal, negation, number
from engine.prove.terms import Chosen, Payload, Term, Truth

TRIES: Final = 12
"""So many people are walked to bear out one difference."""
Progress = Callable[[int, int], None]


class Proof:
    """The proof of one procedure: grows by one suspect after the other."""

    def __init__(self, twins: Twins) -> None:
        self.twins = twins
        self.examples: list[Example] = []
        self.settled: list[tuple[Suspect, int]] = []
        """What differs, and the number of an example who sees it."""
        self.unproved: list[Unproved] = []
        self.known: Known | None = None
        self._models: dict[int, Any] = {}
        """Of the examples that the solver found."""

    def run(self, progress: Progress | None = None) -> None:
        """Settle everything that may differ."""
        every = list(suspects(self.twins))
        for done, suspect in enumerate(every):
            if progress is not None:
                progress(done, len(every))
            self.settle(suspect)

    def settle(self, suspect: Suspect) -> None:
        """Find out whether one suspect differs for somebody."""
        found = self._borne_out(suspect)
        if found is None:
            try:
                person = self._find(suspect)
            except GaveUp:
                self._leave("gave_up", suspect)
                return
            if person is None:
                return
            found = self._taken_up(suspect, *person)
        self.settled.append((suspect, found))

    def _borne_out(self, suspect: Suspect) -> int | None:
        return next((place for place, each in enumerate(self.examples) if bears_out(suspect, each)), None)

    def _taken_up(self, suspect: Suspect, person: Example, model: Any) -> int:
        """The number of the example for a difference: an example person of the procedure where one sees it."""
        if self.known is None:
            self.known = known_people(self.twins.old.version, self.twins.new.version)
            self.examples += [each.example for each in self.known.touched if each.example is not None]
            found = self._borne_out(suspect)
            if found is not None:
                return found
        self.examples.append(person)
        self._models[len(self.examples) - 1] = model
        return len(self.examples) - 1

    def differences(self) -> list[tuple[Suspect, Difference]]:
        """What was found, the weightiest first."""
        found = [(suspect, self._difference(suspect, place)) for suspect, place in self.settled]
        return sorted(found, key=lambda pair: KINDS.index(pair[1].kind))

    def seen(self, pairs: Sequence[tuple[Suspect, Difference]]) -> Seen:
        """Some differences together, as the search for whom they are takes them."""
        seers = {place for _, difference in pairs for place in difference.seen}
        models = [model for place, model in self._models.items() if place in seers]
        if len(pairs) == 1:
            return Seen(pairs[0][0].stage, pairs[0][0].differs, tuple(models))
        stage = either(*(suspect.stage for suspect, _ in pairs))
        differs = either(*(both(suspect.stage, suspect.differs) for suspect, _ in pairs))
        return Seen(stage, differs, tuple(models))

    def _find(self, suspect: Suspect) -> tuple[Example, Any] | None:
        blocked: list[Condition] = []
        for _ in range(TRIES):
            person = self.twins.person(suspect.stage, suspect.differs, *blocked)
            if person is None:
                # Whatever decides the difference has been tried in every way: nobody sees one.
                if blocked and not suspect.watched:
                    self._leave("not_borne_out", suspect)
                return None
            found, model = person
            if found is not None and bears_out(suspect, found):
                return found, model
            blocked.append(self._elsewhere(suspect, model))
        self._leave("not_borne_out", suspect)
        return None

    def _elsewhere(self, suspect: Suspect, model: Any) -> Condition:
        """People for whom something else stands in what the difference rests on."""
        terms = suspect.watched or tuple(each.term for each in self.twins.questions())
        return either(*(_other(term, model) for term in terms))

    def _leave(self, reason: str, suspect: Suspect) -> None:
        self.unproved.append(Unproved(reason, suspect.kind, suspect.subject, suspect.slot))

    def _difference(self, suspect: Suspect, place: int) -> Difference:
        person = self.examples[place]
        kind, languages = suspect.kind, person.languages((suspect.subject, suspect.item, suspect.slot))
        if kind == "shown":
            kind = "value" if suspect.figures else "wording" if len(languages) == 1 else suspect.slot
        seen = tuple(number for number, each in enumerate(self.examples) if bears_out(suspect, each))
        own = suspect.subject, suspect.item, suspect.slot
        return Difference(kind, *own, place, pair=suspect.pair, languages=languages, seen=seen)


def bears_out(suspect: Suspect, person: Example) -> bool:
    """Whether the two walks of a person show the difference."""
    name, item = suspect.subject.name, suspect.item
    old, new = person.old, person.new
    match suspect.kind:
        case "outcome":
            return (old.walked.outcome, new.walked.outcome) == suspect.pair
        case "step_lost" | "step_gained":
            here, there = (name, item) in old.steps, (name, item) in new.steps
            return here and not there if suspect.kind == "step_lost" else there and not here
        case "question_lost" | "question_gained":
            asked = person.asked(name, item)
            return asked == ((True, False) if suspect.kind == "question_lost" else (False, True))
        case "step_order":
            return _turned([name for name, _ in old.steps], [name for name, _ in new.steps], suspect.pair)
        case "question_order":
            first, second = ([_word(each) for each in way.walked.asked] for way in (old, new))
            return _turned(first, second, suspect.pair)
    return bool(person.languages((suspect.subject, item, suspect.slot)))


def _word(address: str) -> str:
    return address.rpartition("/")[2]


def _turned(old: list[str], new: list[str], pair: tuple[str, str] | None) -> bool:
    assert pair is not None
    if not {*pair} <= {*old} & {*new}:
        return False
    orders = [[name for name in each if name in pair] for each in (old, new)]
    return orders[0] != orders[1]


def _other(term: Term, model: Any) -> Condition:
    """The term is not what it is in the model."""
    if isinstance(term.unknown, bool) and term.unknown:
        return False
    parts = [*_parts(term.payload), term.unknown, term.unconfirmed]
    return either(*(_moved(part, model) for part in parts))


def _parts(payload: Payload) -> list[Any]:
    match payload:
        case Truth(holds=holds):
            return [holds]
        case Chosen(options=options):
            return list(options.values())
        case Day(months=months, day=day, minutes=minutes):
            return [months, day, *([minutes] if minutes is not None else [])]
        case Span(months=months, days=days):
            return [months, days]
        case Number():
            return [payload]
    return []


def _moved(part: Any, model: Any) -> Condition:
    if isinstance(part, bool):
        return False
    if isinstance(part, Number):
        if isinstance(part.term, int):
            return False
        return negation(equal(part, number(model.eval(part.term, model_completion=True).as_long())))
    return negation(part) if bool(model.eval(part, model_completion=True)) else part
