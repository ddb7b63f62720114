"""A question as its page shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from babel.numbers import get_currency_symbol
from markupsafe import Markup

from engine.model.items import Asked
from engine.model.procedure import Question
from engine.remaining import remaining
from engine.text import Language, Text
from web import markdown
from web.carried import Rejected
from web.forms import NONE, UNKNOWN, parts_of, wrong_parts
from web.public.complaints import sentence
from web.public.journey import Journey
from web.site import site

N_ = str  # marks a word for translation
_WHOSE = Markup('<span class="whose">{}<span class="hidden"> – </span></span>{}')
_EXAMPLES: Mapping[str, str] = {
    "money": N_("For example: 12000.50"),
    "percent": N_("For example: 14.4"),
    "moment": N_("For example: 16 3 2020, then 14 and 30 for the time. The hours go from 0 to 23."),
    "duration": N_("For example: 2 years and 6 months. Leave empty what you do not need."),
    "days": N_("For example: 45"),
}
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
    example: str | None
    """How an answer may be written, where that is not plain."""
    why: Markup | None
    unit: str | None
    choices: tuple[Choice, ...]
    parts: tuple[str, ...]
    """The fields of a question that has several."""
    typed: Mapping[str, str]
    error: str | None
    wrong: tuple[str, ...]
    """The parts to be corrected."""
    error_field: str
    """The id of the field that the error summary leads to."""
    is_birth_date: bool
    unknown: bool
    answered_unknown: bool
    none_chosen: bool


def place_of(journey: Journey, asked: Asked, changing: bool) -> Place:
    """The place of a question that the person has reached."""
    earlier = journey.earlier(asked.address)
    left = remaining(journey.before(asked.address)) - 1
    return Place(_back(journey, asked, earlier, changing), len(earlier) + 1, left, changing)


def _back(journey: Journey, asked: Asked, earlier: Sequence[str], changing: bool) -> str:
    """The page before. As long as a question is open the summary leads nowhere, so a change has to be kept in sight."""
    if changing and journey.walk.next is None:
        return f"{journey.base}/check-answers"
    before = earlier[-1] if earlier else None
    if before is None:
        return journey.base
    known = journey.at(before)
    if changing and asked.group is not None and known is not None and known.item != asked.item:
        before = asked.group.name  # where an item was added, and can be removed
    return f"{journey.base}/{before}{'?change=1' if changing else ''}"


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
    wrong = wrong_parts(question, typed, refused.error) if refused is not None else ()

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
        example=_example(question, language),
        why=rich(question.why),
        unit=_unit(question, language),
        choices=_choices(journey, question, typed),
        parts=parts_of(question),
        typed=typed,
        error=_error(journey, question, refused),
        wrong=wrong,
        error_field=f"{name}-{wrong[0]}" if wrong else name,
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


def _example(question: Question, language: Language) -> str | None:
    message = _EXAMPLES.get("days" if parts_of(question) == ("days",) else question.type.kind)
    return site().environments[language].catalogue.say(message) if message is not None else None


def _unit(question: Question, language: Language) -> str | None:
    """What stands behind the field."""
    match question.type.kind:
        case "money":
            return get_currency_symbol(question.type.currency or "", locale=language)
        case "percent":
            return "%"
    return question.unit.of(language) if question.unit else None
