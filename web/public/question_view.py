"""A question as its page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from engine.model.procedure import Question
from engine.text import Text
from engine.walk import remaining
from web import markdown
from web.forms import NONE, UNKNOWN
from web.public.carried import Rejected
from web.public.complaints import sentence
from web.public.journey import Journey
from web.site import site

N_ = str  # marks a word for translation
_YES_NO = (("true", N_("Yes")), ("false", N_("No")))


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer offered: the value sent, its words, and whether it is chosen."""

    value: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class QuestionView:
    """Everything on the page of a question. ``number`` counts from 1; ``left`` is how many may follow at most.

    ``name`` begins the ids of its fields: htmx lends a new element the attributes of an old one with its id.
    """

    name: str
    kind: str
    procedure: str
    action: str
    back: str
    changing: bool
    number: int
    left: int
    heading: Markup
    title: str
    hint: Markup | None
    why: Markup | None
    unit: str | None
    choices: tuple[Choice, ...]
    typed: Mapping[str, str]
    error: str | None
    error_field: str
    is_birth_date: bool
    unknown: bool
    answered_unknown: bool
    none_chosen: bool


def question_view(
    journey: Journey, question: Question, typed: Mapping[str, str], refused: Rejected | None, changing: bool
) -> QuestionView:
    """Prepare the page of a question that the person has reached."""
    position = journey.before(question.name)
    words = journey.wording(position)
    language = journey.language
    kind = question.type.kind

    def rich(text: Text | None) -> Markup | None:
        return None if text is None else markdown.filled(markdown.block(text, language), language, words.lookup)

    heading = markdown.filled(markdown.inline(question.ask, language), language, words.lookup)
    earlier = journey.earlier(question.name)
    back = f"{journey.base}/{earlier[-1]}" if earlier else journey.base
    return QuestionView(
        name=question.name,
        kind=kind,
        procedure=journey.procedure.title.of(language),
        action=f"{journey.base}/{question.name}",
        back=f"{journey.base}/check-answers" if changing else back,
        changing=changing,
        number=len(earlier) + 1,
        left=remaining(position) - 1,
        heading=heading,
        title=markdown.plain(heading),
        hint=rich(question.hint),
        why=rich(question.why),
        unit=question.unit.of(language) if question.unit else None,
        choices=_choices(journey, question, typed),
        typed=typed,
        error=_error(journey, question, refused),
        error_field=_error_field(question, typed),
        is_birth_date=question.name == "birth_date",
        unknown=question.unknown is not None,
        answered_unknown=journey.raw(question) == UNKNOWN and refused is None,
        none_chosen=NONE in typed.get("answer", "").split(","),
    )


def _choices(journey: Journey, question: Question, typed: Mapping[str, str]) -> tuple[Choice, ...]:
    kind = question.type.kind
    if kind not in {"boolean", "choice", "choices"}:
        return ()
    chosen = frozenset(typed.get("answer", "").split(","))
    if kind == "boolean":
        say = site().environments[journey.language].catalogue.say
        return tuple(Choice(value, say(word), value in chosen) for value, word in _YES_NO)
    language = journey.language
    return tuple(Choice(option.id, option.label.of(language), option.id in chosen) for option in question.options)


def _error(journey: Journey, question: Question, refused: Rejected | None) -> str | None:
    if refused is None:
        return None
    return sentence(question, refused.error, refused.params, site().environments[journey.language].catalogue)


def _error_field(question: Question, typed: Mapping[str, str]) -> str:
    """The id of the field that the error summary leads to."""
    if question.type.kind != "date":
        return question.name
    part = next((name for name in ("day", "month", "year") if not typed.get(name)), "day")
    return f"{question.name}-{part}"
