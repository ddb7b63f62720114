from pytest_bdd import scenarios, then

from tests.features.case import Case
from tests.features.vocabulary import Sentence, plain

scenarios("health_fr.feature", "health_de.feature")


@then(Sentence("la seule étape d'assurance maladie est « {title} »"))
@then(Sentence("ist der einzige Schritt zur Krankenversicherung „{title}“"))
def only_health_step(case: Case, title: str) -> None:
    found = [step for step in case.guide.steps if step.step.id.startswith("health_")]
    assert [plain(step.step.title.of(case.language)) for step in found] == [title]
