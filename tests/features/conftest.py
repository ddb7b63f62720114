"""The sentences every feature may use, each in French and in German. They talk to the engine, not to the web.

A title, label or name that the content does not know is an error, so that "must not appear" cannot pass by a misprint.
"""

from datetime import date
from pathlib import Path

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parser import Feature

from engine.answers import decode
from engine.compile.lookups import look_up
from engine.compile.program import Library, Program
from engine.explain import wording
from engine.guide import build
from engine.load import load
from engine.model.items import at
from engine.model.shared import Authority
from engine.text import Language, format_value
from engine.walk import walk
from tests.features.case import Case, basis
from tests.features.vocabulary import CERTAINTY, FIGURES, Sentence, plain, read_answers, read_date

PROCEDURES = Path(__file__).parents[2] / "procedures"
Table = list[list[str]]
LANGUAGE = pytest.StashKey[Language]()


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature) -> None:
    """Keep the language that the first line of the feature names."""
    request.node.stash[LANGUAGE] = "de" if feature.language == "de" else "fr"


@pytest.fixture(scope="session")
def library() -> Library:
    """The published content, loaded once."""
    return load(PROCEDURES)


@pytest.fixture
def program(library: Library) -> Program:
    """The procedure that the features are about."""
    return library.programs["retirement/old_age_pension"]


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Language:
    """The language of the feature (its first line)."""
    found: Language = request.node.stash[LANGUAGE]
    return found


@pytest.fixture
def usual() -> dict[str, str]:
    """Answers that a feature takes for granted; none by default."""
    return {}


@given(Sentence("nous sommes le {day}"), target_fixture="today")
@given(Sentence("heute ist der {day}"), target_fixture="today")
def today(day: str, language: Language) -> date:
    return read_date(day, language)


@given(Sentence("la démarche est « {key} »"), target_fixture="program")
@given(Sentence("das Verfahren ist „{key}“"), target_fixture="program")
def chosen(library: Library, key: str) -> Program:
    """Another procedure than the usual one."""
    return library.programs[key]


@given(Sentence("ces réponses habituelles :"), target_fixture="usual")
@given(Sentence("die üblichen Antworten:"), target_fixture="usual")
def usual_answers(program: Program, language: Language, datatable: Table) -> dict[str, str]:
    return read_answers(program.procedure, datatable, language)


@when(Sentence("une personne répond :"), target_fixture="case")
@when(Sentence("eine Person antwortet:"), target_fixture="case")
def case(
    library: Library, program: Program, language: Language, today: date, usual: dict[str, str], datatable: Table
) -> Case:
    """The guide of a person. Each of the person's own answers must have been asked for, and none may be missing."""
    own = read_answers(program.procedure, datatable, language)
    decoded = decode(program.procedure, usual | own, today)
    assert not decoded.rejected
    walked = walk(program, decoded.answers, today)
    assert walked.next is None, f"not answered: {walked.next}"
    asked = (at(program.procedure, address) for address in walked.asked)
    unasked = set(own) - {each.key for each in asked if each is not None}
    assert not unasked, f"answered, but never asked: {unasked}"
    return Case(library, walked, build(library, walked), wording(library, walked, language), language)


@then(Sentence("ses âges et ses dates sont :"))
@then(Sentence("gelten folgende Alter und Termine:"))
def figures(case: Case, datatable: Table) -> None:
    found = [[name, plain(case.words.value(case.procedure.values[FIGURES[plain(name)]]))] for name, _ in datatable]
    assert found == datatable


@then(Sentence("le guide contient :"))
@then(Sentence("enthält der Leitfaden:"))
def present(case: Case, datatable: Table) -> None:
    assert [title for (title,) in datatable if not case.has(title)] == []


@then(Sentence("le guide ne contient pas :"))
@then(Sentence("enthält der Leitfaden nicht:"))
def absent(case: Case, datatable: Table) -> None:
    assert [title for (title,) in datatable if case.has(title)] == []


@then(Sentence("le guide ne dit nulle part :"))
@then(Sentence("sagt der Leitfaden nirgends:"))
def never_said(case: Case, datatable: Table) -> None:
    everything = " ".join(case.says(part) for step in case.guide.steps for part in step.paragraphs)
    assert everything
    assert [words for (words,) in datatable if plain(words) in everything] == []


@then(Sentence("une seule demande commune est à déposer : « {title} »"))
@then(Sentence("ist ein einziger gemeinsamer Antrag zu stellen: „{title}“"))
def one_claim(case: Case, title: str) -> None:
    claims = [step for step in case.guide.steps if step.step.id.startswith("claim_at_")]
    assert [plain(step.step.title.of(case.language)) for step in claims] == [plain(title)]


@then(Sentence("pour « {title} », l'organisme compétent est « {name} »"))
@then(Sentence("ist für „{title}“ zuständig: „{name}“"))
def competent(case: Case, title: str, name: str) -> None:
    authority = case.step(title).authority
    assert isinstance(authority, Authority)
    assert plain(authority.name.of(case.language)) == name


@then(Sentence("« {title} » est à faire entre le {first} et le {last}"))
@then(Sentence("ist „{title}“ zwischen dem {first} und dem {last} zu erledigen"))
def window(case: Case, title: str, first: str, last: str) -> None:
    deadline = case.step(title).deadline
    assert deadline is not None
    assert (deadline.kind, case.day(deadline.recommended), case.day(deadline.latest)) == ("window", first, last)


@then(Sentence("« {title} » est à faire au plus tard le {last}"))
@then(Sentence("ist „{title}“ spätestens am {last} zu erledigen"))
def last_day(case: Case, title: str, last: str) -> None:
    deadline = case.step(title).deadline
    assert deadline is not None
    assert (deadline.kind, case.day(deadline.latest), deadline.overdue) == ("limit", last, False)


@then(Sentence("« {title} » est à faire tout de suite"))
@then(Sentence("ist „{title}“ sofort zu erledigen"))
def at_once(case: Case, title: str) -> None:
    deadline = case.step(title).deadline
    assert deadline is not None
    assert deadline.overdue


@then(Sentence("« {title} » n'a pas encore de date"))
@then(Sentence("hat „{title}“ noch keinen Termin"))
def undated(case: Case, title: str) -> None:
    assert case.step(title).deadline is None


@then(Sentence("ces dates figurent en tête du guide :"))
@then(Sentence("stehen diese Tage oben im Leitfaden:"))
def milestones(case: Case, datatable: Table) -> None:
    """Rows of: day, what begins then. All of them, in their order."""
    found = [(each.day, each.value.label) for each in case.guide.milestones]
    shown = [[case.day(day), plain(label.of(case.language))] for day, label in found if label is not None]
    assert shown == datatable


@then(Sentence("« {title} » dit :"))
@then(Sentence("sagt „{title}“:"))
def said(case: Case, title: str, datatable: Table) -> None:
    text = case.step_text(title)
    assert [words for (words,) in datatable if plain(words) not in text] == [], text


@then(Sentence("« {title} » ne dit pas :"))
@then(Sentence("sagt „{title}“ nicht:"))
def not_said(case: Case, title: str, datatable: Table) -> None:
    text = case.step_text(title)
    assert text
    assert [words for (words,) in datatable if plain(words) in text] == [], text


@then(Sentence("« {title} » est aussi certain que ceci :"))
@then(Sentence("ist „{title}“ so sicher:"))
def certainty(case: Case, title: str, datatable: Table) -> None:
    """Rows of: words of a paragraph, how sure it is, and who can confirm it (``-``: not said here)."""
    step = case.step(title)
    for words, sure, who in datatable:
        found = [
            (basis(part, step), plain(part.confirm_with.name.of(case.language)) if part.confirm_with else "-")
            for part in step.paragraphs
            if plain(words) in case.says(part)
        ]
        assert found, f"not said: {words}"
        assert found == [(CERTAINTY[sure], who)], words


@then(Sentence("« {title} » a pour raisons :"))
@then(Sentence("steht „{title}“ dort, weil:"))
def reasons(case: Case, title: str, datatable: Table) -> None:
    found = [plain(case.words.reason(reason)) for reason in case.step(title).reasons]
    assert [words for (words,) in datatable if plain(words) not in found] == [], found


@then(Sentence("ces chiffres sont marqués comme à confirmer :"))
@then(Sentence("sind diese Angaben als noch zu bestätigen gekennzeichnet:"))
def unconfirmed(case: Case, datatable: Table) -> None:
    """Rows of: label of the figure, who can confirm it."""
    found = [
        [plain(figure.parameter.label.of(case.language)), plain(figure.authority.name.of(case.language))]
        for figure in case.guide.unconfirmed
        if figure.authority is not None
    ]
    assert [row for row in datatable if [plain(cell) for cell in row] not in found] == [], found


@then(Sentence("ces chiffres ne sont pas marqués :"))
@then(Sentence("sind diese Angaben nicht gekennzeichnet:"))
def confirmed(case: Case, datatable: Table) -> None:
    known = {plain(each.label.of(case.language)) for each in case.library.parameters.values()}
    marked = {plain(figure.parameter.label.of(case.language)) for figure in case.guide.unconfirmed}
    labels = {plain(label) for (label,) in datatable}
    assert labels <= known
    assert not labels & marked


@then(Sentence("le guide s'arrête sur « {title} »"))
@then(Sentence("endet der Leitfaden mit „{title}“"))
def ends(case: Case, title: str) -> None:
    assert case.guide.outcome is not None
    assert plain(case.guide.outcome.title.of(case.language)) == title


@then(Sentence("la fin dit :"))
@then(Sentence("steht am Ende:"))
def end_says(case: Case, datatable: Table) -> None:
    text = " ".join(case.says(part) for part in (*case.guide.reason, *case.guide.alternative))
    assert [words for (words,) in datatable if plain(words) not in text] == [], text


@then(Sentence("ces questions ne sont pas posées :"))
@then(Sentence("werden diese Fragen nicht gestellt:"))
def unasked(case: Case, datatable: Table) -> None:
    labels = {plain(question.short.of(case.language)): name for name, question in case.procedure.questions.items()}
    assert [label for (label,) in datatable if labels[plain(label)] in case.walked.asked] == []


@then(Sentence("pour une naissance le {born}, « {label} » vaut {figure}"))
@then(Sentence("gilt bei Geburt am {born} für „{label}“: {figure}"))
def table_row(library: Library, language: Language, today: date, born: str, label: str, figure: str) -> None:
    """A row of a legal table itself, for birth dates too far back for the questions."""
    (parameter,) = (each for each in library.parameters.values() if plain(each.label.of(language)) == label)
    found = look_up(parameter, today, read_date(born, language))
    assert plain(format_value(found, language)) == figure
