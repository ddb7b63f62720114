"""Every kind of page there is, and how to come to it: what axe, the rulers and the pictures go through."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import takewhile

from playwright.sync_api import BrowserContext, Page

from engine.text import Language
from tests.browser.people import LIVES_IN_FRANCE, LIVES_IN_GERMANY, PROCEDURE, Person
from tests.browser.walking import Form, post, prepare


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of page. ``path`` follows the language; ``refused_at`` is the question that refuses what is ``sent``."""

    name: str
    path: str
    answers: Mapping[str, str] = field(default_factory=dict)
    refused_at: str | None = None
    sent: Form = ()
    unfolded: bool = False
    forged: bool = False
    status: int = 200


def _before(person: Person, question: str) -> Mapping[str, str]:
    return dict(takewhile(lambda item: item[0] != question, person.answers.items()))


def _question(name: str, question: str, person: Person) -> Kind:
    return Kind(f"question_{name}", f"{PROCEDURE}/{question}", _before(person, question))


def _answered(name: str, question: str, person: Person) -> Kind:
    return Kind(f"answered_{name}", f"{PROCEDURE}/{question}?change=1", person.answers)


def _refused(name: str, question: str, person: Person, sent: Form) -> Kind:
    path = f"{PROCEDURE}/{question}"
    return Kind(f"error_{name}", path, _before(person, question), refused_at=question, sent=sent)


_GUIDE = f"{PROCEDURE}/guide"

KINDS = (
    Kind("home", ""),
    Kind("start", PROCEDURE),
    _question("choice", "residence", LIVES_IN_FRANCE),
    _question("choices", "insured_in", LIVES_IN_FRANCE),
    _question("date", "birth_date", LIVES_IN_FRANCE),
    _question("number", "german_months", LIVES_IN_FRANCE),
    _question("yes_no", "special_scheme", LIVES_IN_FRANCE),
    _question("choice_or_unknown", "german_account", LIVES_IN_GERMANY),
    _answered("choices", "insured_in", LIVES_IN_FRANCE),
    _answered("date", "birth_date", LIVES_IN_GERMANY),
    _answered("unknown", "german_months", LIVES_IN_FRANCE),
    _refused("choice", "residence", LIVES_IN_FRANCE, ()),
    _refused("choices", "insured_in", LIVES_IN_FRANCE, (("answer", "FR"), ("answer", "-"))),
    _refused("date", "birth_date", LIVES_IN_FRANCE, (("day", "31"), ("month", "2"), ("year", "1965"))),
    _refused("number", "german_months", LIVES_IN_FRANCE, (("answer", "9999"),)),
    Kind("answers_lost", f"{PROCEDURE}/residence", forged=True),
    Kind("check_answers", f"{PROCEDURE}/check-answers", LIVES_IN_GERMANY.answers),
    Kind("guide", _GUIDE, LIVES_IN_FRANCE.answers),
    Kind("guide_unfolded", _GUIDE, LIVES_IN_GERMANY.answers, unfolded=True),
    Kind("guide_facing", f"{_GUIDE}?facing=1", LIVES_IN_FRANCE.answers),
    Kind("outcome", _GUIDE, {"residence": "FR", "insured_in": "-"}),
    Kind("outcome_advice", _GUIDE, {"residence": "OTHER", "insured_in": "FR,DE"}),
    Kind("forgotten", "forgotten"),
    Kind("privacy", "privacy"),
    Kind("accessibility", "accessibility"),
    Kind("not_found", "no-such-page", status=404),
    Kind("wrong_method", "forget", status=405),
)


def visit(page: Page, site: str, language: Language, kind: Kind) -> None:
    """Open a page of that kind. The page's context must be new: it gets the answers that lead there."""
    context: BrowserContext = page.context
    prepare(context, site, language, kind.answers)
    if kind.forged:
        context.add_cookies([{"name": "answers", "value": "forged", "url": site}])
    if kind.refused_at is not None:
        post(context, site, language, kind.refused_at, kind.sent)
    response = page.goto(f"{site}/{language}/{kind.path}")
    # A page of another kind, reached by mistake, would be looked at in vain.
    arrived = (response.status, response.url) if response else None
    assert arrived == (kind.status, f"{site}/{language}/{kind.path}"), arrived
    if kind.unfolded:
        page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
    page.locator("main h1").wait_for()
