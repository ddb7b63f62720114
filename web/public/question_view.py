"""A question as its page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from engine.model.items import Asked
from engine.model.procedure import Question
from engine.remaining import remaining
from engine.text import Language, Text
from web import markdown
from web.carried import Rejected
from web.forms import NONE, UNKNOWN
from web.public.complaints import sentence
from web.public.journey import Journey
from web.site import site

N_ = str  # marks a word for translation
_WHOSE = Markup('<span class="whose">{}<span class="hidden"> – </span></span>{}')
_YES_NO = (("true", N_("Yes")), ("false", N_("No")))


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer offered: the value sent, its words, and whether it is chosen."""

    value: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question stands on a person's way: the page before it, its number from 1, how many may follow at most.

    ``changing``: they came from the summary to change their answer.
    """

    back: str
    number: int
    left: int
    changing: bool


@dataclass(frozen=True, slots=True)
class QuestionView:
    """Everything on the page of a question.

    ``name`` begins the ids of its fields: htmx lends a new element the attributes of an old one with its id.
    """

    name: str
    kind: str
    procedure: str
    action: str
    place: Place
    heading: Markup
    """Of a question about one item with its name: "Enfant 2"."""
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


def place_of(journey: Journey, asked: Asked, changing: bool) -> Place:
    """The place of a question that the person has reached."""
    earlier = journey.earlier(asked.address)
    back = f"{journey.base}/{earlier[-1]}" if earlier else journey.base
    left = remaining(journey.before(asked.address)) - 1
    return Place(f"{journey.base}/check-answers" if changing else back, len(earlier) + 1, left, changing)


def is_same_for_all(question: Question, language: Language) -> bool:
    """Whether the words of a question hold no value of a person's own."""
    return not any(text and "{" in text.of(language) for text in (question.ask, question.hint, question.why))


def question_view(
    journey: Journey, asked: Asked, place: Place, typed: Mapping[str, str], refused: Rejected | None
) -> QuestionView:
    """Prepare the page of a question that the person has reached."""
    question, item, language = asked.question, asked.item, journey.language
    words = journey.wording(journey.before(asked.address)).inside(item)
    name = asked.address.replace("/", "-")

    def rich(text: Text | None) -> Markup | None:
        return None if text is None else markdown.filled(markdown.block(text, language), language, words.lookup)

    heading = markdown.filled(markdown.inline(question.ask, language), language, words.lookup)
    if item is not None:
        heading = _WHOSE.format(words.label(item), heading)
    return QuestionView(
        name=name,
        kind="integer" if question.type.kind == "group" else question.type.kind,
        procedure=journey.procedure.title.of(language),
        action=f"{journey.base}/{asked.address}",
        place=place,
        heading=heading,
        title=markdown.plain(heading),
        hint=rich(question.hint),
        why=rich(question.why),
        unit=question.unit.of(language) if question.unit else None,
        choices=_choices(journey, question, typed),
        typed=typed,
        error=_error(journey, question, refused),
        error_field=_error_field(question, name, typed),
        is_birth_date=item is None and question.name == "birth_date",
        unknown=question.unknown is not None,
        answered_unknown=journey.raw(asked) == UNKNOWN and refused is None,
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


def _error_field(question: Question, name: str, typed: Mapping[str, str]) -> str:
    """The id of the field that the error summary leads to; ``name`` begins it."""
    if question.type.kind != "date":
        return name
    part = next((name for name in ("day", "month", "year") if not typed.get(name)), "day")
    return f"{name}-{part}"
