"""The order, duties, papers and paragraphs of a guide."""

import pytest

from engine.guide import Guide, GuideStep, build, ordered
from engine.model.procedure import NotApplicable, NotFound
from engine.model.shared import Basis
from engine.quantities import Duration, Money
from engine.text import Text
from tests.engine.runtime.content import library, outcome, procedure, step, steps, walked

LAW = "sources: [law]\n"


def guide(demo: str, **raw: str) -> Guide:
    return build(library(demo), walked(demo, **raw))


def only(demo: str, **raw: str) -> GuideStep:
    (found,) = guide(demo, **raw).steps
    return found


def single(fields: str) -> str:
    """A procedure with one step."""
    return procedure("- ask: home\n- do: one", steps=step("one", fields))


def test_an_open_question_gives_no_guide() -> None:
    with pytest.raises(ValueError, match="not reached an outcome"):
        guide(single(LAW))


def test_steps_stand_by_phase_then_tree_then_after() -> None:
    demo = procedure(
        "- ask: sure\n- when: sure\n  then: {do: [late, second]}\n- do: [first, third, early]",
        steps=step("late", "after: [first, third]\n")
        + step("first")
        + step("second", "after: [late]\n")
        + step("third")
        + step("early", phase="prepare"),
    )
    found = guide(demo, sure="true")
    assert [step_.step.id for step_ in found.steps] == ["early", "first", "third", "late", "second"]
    assert [step_.number for step_ in found.steps] == [1, 2, 3, 4, 5]
    assert [(phase.phase.id, len(phase.steps)) for phase in found.phases] == [("prepare", 1), ("claim", 4)]
    # What is to come after a step that is not there does not wait for it.
    assert [step_.id for step_, _ in ordered(walked(demo, sure="false"))] == ["early", "first", "third"]


def test_a_phase_without_steps_is_left_out() -> None:
    assert [phase.phase.id for phase in guide(single(LAW), home="FR").phases] == ["claim"]


def test_a_step_reached_twice_stands_once_with_both_reasons() -> None:
    demo = procedure(
        "- ask: sure\n- ask: home\n- when: sure\n  then: {do: one}\n- do: two\n- when: home == FR\n  then: {do: one}",
        steps=steps("one", "two"),
    )
    found = guide(demo, sure="true", home="FR")
    assert [step_.step.id for step_ in found.steps] == ["one", "two"]
    assert [reason.about.name for reason in found.steps[0].reasons] == ["sure", "home"]


def test_an_outcome_has_its_words_and_the_steps_before_it() -> None:
    demo = procedure(
        "- ask: sure\n- do: one\n- when: sure\n  stop: ended", steps=steps("one"), outcomes=outcome("ended")
    )
    ended = guide(demo, sure="true")
    assert ended.outcome is not None
    assert ended.outcome.title == Text("Fin ended", "Ende ended")
    assert [part.text for part in (*ended.reason, *ended.alternative)] == [Text("Fin ended", "Ende ended")] * 2
    assert len(ended.steps) == 1
    going = guide(demo, sure="false")
    assert (going.outcome, going.reason, going.alternative) == (None, (), ())


ACT = "kind: act\nauthority: office\n" + LAW


def test_an_authority_gives_defaults() -> None:
    found = only(single(ACT), home="FR")
    assert found.authority == library(single(ACT)).authorities["office"]
    assert getattr(found.redress, "id", None) == "objection"
    assert found.identification == Text("Une pièce d’identité", "Ein Ausweis")
    assert found.cross_border == Text("Par la poste", "Mit der Post")
    assert isinstance(found.silence, Text)
    assert found.languages == ("fr", "de")
    assert (found.processing_time, found.fee, found.evidence, found.deadline) == (None, None, None, None)


def test_a_step_overrides_the_defaults() -> None:
    fields = """\
redress: court
languages: [de]
identification:
  not_found: plain_office
silence:
  not_applicable:
    fr: Immédiat
    de: Sofort
cross_border:
  fr: En ligne
  de: Online
"""
    found = only(single(ACT + fields), home="FR")
    assert getattr(found.redress, "id", None) == "court"
    assert found.languages == ("de",)
    assert found.identification == NotFound("plain_office")
    assert found.silence == NotApplicable(Text("Immédiat", "Sofort"))
    assert found.cross_border == Text("En ligne", "Online")


def test_an_authority_without_defaults_gives_none() -> None:
    found = only(single("kind: act\nauthority: plain_office\n" + LAW), home="FR")
    assert (found.redress, found.identification, found.silence, found.cross_border, found.languages) == (None,) * 5


def test_the_authority_itself_may_not_be_known() -> None:
    found = only(single("kind: act\nauthority:\n  not_found: office\n" + LAW), home="FR")
    assert found.authority == NotFound("office")
    assert found.redress is None


@pytest.mark.parametrize(
    ("fee", "home", "amount"),
    [
        ("fee: free\n", "FR", None),
        ("fee:\n  amount: 12.50 EUR\n", "FR", Money(1250, "EUR")),
        ("fee:\n  amount: 99 EUR if home == CH else 1 EUR\n", "CH", Money(9900, "EUR")),
    ],
)
def test_a_fee_is_computed(fee: str, home: str, amount: Money | None) -> None:
    found = only(single(LAW + fee), home=home).fee
    assert not isinstance(found, NotApplicable | NotFound)
    assert found is not None
    assert found.amount == amount


PAPERS = """\
documents:
  - passport
  - any_of: [lease, bill]
  - id: bill
    form: original
    max_age: 3 months
"""


def test_papers_are_gathered_once() -> None:
    demo = procedure(
        "- ask: home\n- do: [one, two]",
        steps=step("one", ACT + PAPERS) + step("two", ACT + "documents: [passport]\n"),
    )
    found = guide(demo, home="FR")
    gathered = [(each.document.id, [step_.number for step_ in each.steps]) for each in found.documents]
    assert gathered == [("passport", [1, 2]), ("lease", [1]), ("bill", [1])]
    assert isinstance(found.steps[0].evidence, tuple)
    evidence = [(tuple(d.id for d in each.documents), each.form, each.max_age) for each in found.steps[0].evidence]
    assert evidence == [
        (("passport",), None, None),
        (("lease", "bill"), None, None),
        (("bill",), "original", Duration(3, 0)),
    ]


def test_offices_helpers_and_sources_stand_once() -> None:
    demo = procedure(
        "- ask: home\n- do: [one, two]",
        steps=step("one", ACT) + step("two", ACT.replace("[law]", "[law, leaflet]")),
        more="assistance: [plain_office]\n",
    )
    found = guide(demo, home="FR")
    assert [authority.id for authority in found.authorities] == ["office"]
    assert [authority.id for authority in found.assistance] == ["plain_office"]
    assert [source.id for source in found.sources] == ["law", "leaflet"]


@pytest.mark.parametrize(
    ("sources", "basis"),
    [
        ("sources: [law]\n", Basis.official),
        ("sources: [law, leaflet]\n", Basis.secondary),
        ("sources: [leaflet, rumour, law]\n", Basis.open),
        ("", Basis.general),
    ],
)
def test_a_step_is_as_sure_as_its_weakest_source(sources: str, basis: Basis) -> None:
    assert only(single(sources), home="FR").basis is basis


PARAGRAPHS = """\
text:
  - fr: Toujours
    de: Immer
  - when: home == FR
    fr: En France
    de: In Frankreich
  - basis: general
    confirm_with: office
    fr: Souvent
    de: Oft
  - sources: [law]
    fr: Selon la loi
    de: Laut Gesetz
  - sources: [law, leaflet]
    fr: Selon le dépliant
    de: Laut Faltblatt
  - basis: secondary
    sources: [rumour]
    fr: Dit-on
    de: Heißt es
"""


def test_paragraphs_are_chosen_and_marked() -> None:
    shown = [(each.text.fr, each.basis) for each in only(single(LAW + PARAGRAPHS), home="FR").paragraphs]
    assert shown == [
        ("Toujours", None),
        ("En France", None),
        ("Souvent", Basis.general),
        ("Selon la loi", None),
        # Nothing is surer than its sources, whatever the editor writes beside it.
        ("Selon le dépliant", Basis.secondary),
        ("Dit-on", Basis.open),
    ]
    abroad = only(single(LAW + PARAGRAPHS), home="DE").paragraphs
    assert "En France" not in [each.text.fr for each in abroad]
    (general,) = [each for each in abroad if each.basis is Basis.general]
    assert general.confirm_with is not None
    assert general.confirm_with.id == "office"


def test_sources_of_shown_paragraphs_are_listed() -> None:
    assert [each.id for each in guide(single(LAW + PARAGRAPHS), home="FR").sources] == ["law", "leaflet", "rumour"]
    without = single(LAW + "text:\n  - when: home == FR\n    sources: [leaflet]\n    fr: Ici\n    de: Hier\n")
    assert [each.id for each in guide(without, home="DE").sources] == ["law"]


def test_the_digest_changes_with_the_content_and_with_nothing_else() -> None:
    one, same = guide(single(LAW), home="FR"), guide(single(LAW), home="DE")
    changed = guide(single(LAW).replace("Texte one", "Autre texte"), home="FR")
    assert one.digest == same.digest
    assert one.digest != changed.digest
    library.cache_clear()
    assert guide(single(LAW), home="FR").digest == one.digest
