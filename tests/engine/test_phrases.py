"""Conditions and texts in words, as an editor reads them on the plan of a procedure."""

import pytest

from engine.compile.program import Library
from engine.model.procedure import Procedure, When, every
from engine.phrases import phrases
from engine.text import Language
from tests.engine.export.plans import GROUP
from tests.engine.runtime.content import library, procedure, steps

VALUES = """\
old:
  is: born < 1960-01-01
  because:
    fr: Vous êtes né avant 1960.
    de: Sie sind vor 1960 geboren.
total:
  is: count + 1
  label:
    fr: Total
    de: Summe
bare: count * 2
long: count + count + count + count + count + count + count + count + count + count
"""
ASKS = ("home", "work", "insured", "born", "count", "sure", "wait", "months_paid")
KNOWN = "work is known and months_paid is known"
CASES = [
    ("home == FR", "Pays de résidence : France", "Wohnsitzland: Frankreich"),
    ("home != FR", "Pays de résidence ≠ France", "Wohnsitzland ≠ Frankreich"),
    ("not home == FR", "Pays de résidence ≠ France", "Wohnsitzland ≠ Frankreich"),
    ("home in [FR, DE]", "Pays de résidence : France ou Allemagne", "Wohnsitzland: Frankreich oder Deutschland"),
    ("home not in [FR, DE]", "Pays de résidence : ni France ni Allemagne",
     "Wohnsitzland: weder Frankreich noch Deutschland"),
    ("home not in [FR]", "Pays de résidence ≠ France", "Wohnsitzland ≠ Frankreich"),
    ("FR in insured", "France figure dans « Pays d’assurance »", "Frankreich steht in „Versicherungsländer“"),
    ("home not in insured", "« Pays de résidence » ne figure pas dans « Pays d’assurance »",
     "„Wohnsitzland“ steht nicht in „Versicherungsländer“"),
    ("insured is empty", "« Pays d’assurance » : aucun choix", "„Versicherungsländer“: nichts gewählt"),
    ("insured is not empty", "« Pays d’assurance » : au moins un choix", "„Versicherungsländer“: mindestens eine Wahl"),
    ("work is unknown", "« Pays de travail » n’est pas connu", "„Arbeitsland“ ist nicht bekannt"),
    ("sure", "Certain : oui", "Sicher: ja"),
    ("not sure", "Certain : non", "Sicher: nein"),
    ("count >= 3", "Nombre ≥ 3", "Zahl ≥ 3"),
    ("not count < 3", "Nombre ≥ 3", "Zahl ≥ 3"),
    ("old", "Vous êtes né avant 1960", "Sie sind vor 1960 geboren"),
    ("not old", "Non « Vous êtes né avant 1960 »", "Nicht „Sie sind vor 1960 geboren“"),
    ("old and (sure or count == 1)", "« Vous êtes né avant 1960 » et (Certain : oui ou Nombre = 1)",
     "„Sie sind vor 1960 geboren“ und (Sicher: ja oder Zahl = 1)"),
    ("total > 2", "Total > 2", "Summe > 2"),
    ("bare > 2", "Nombre × 2 > 2", "Zahl × 2 > 2"),
    ("long > 2", "long > 2", "long > 2"),
    ("count - (count - 1) > 0", "Nombre - (Nombre - 1) > 0", "Zahl - (Zahl - 1) > 0"),
    ("age(born) >= 18", "L’âge en années révolues aujourd’hui (Naissance) ≥ 18",
     "Das Alter in vollen Jahren heute (Geburt) ≥ 18"),
    ("max(count, 2) > 3", "Le plus grand de (Nombre; 2) > 3", "Das Größte von (Zahl; 2) > 3"),
    ("born + 18 years <= today", "Naissance + 18 ans ≤ aujourd’hui", "Geburt + 18 Jahre ≤ heute"),
    ("(1 if sure else 2) == count", "(1 si Certain : oui, sinon 2) = Nombre", "(1, wenn Sicher: ja, sonst 2) = Zahl"),
    ("count(children) > 1", "Nombre de « Enfants » > 1", "Anzahl von „Kinder“ > 1"),
    ("any(children where is_minor)", "Au moins un de « Enfants » (où Naissance de l’enfant > aujourd’hui - 18 ans)",
     "Mindestens eines von „Kinder“ (wenn Geburt des Kindes > heute - 18 Jahre)"),
]  # fmt: skip


def with_condition(condition: str) -> tuple[Library, Procedure]:
    asks = "".join(f"- ask: {name}\n" for name in ASKS)
    tree = f"{asks}- each: children\n  then: {{ask: birth_date}}\n- when: {condition}\n  then: {{do: end}}\n"
    found = library(procedure(tree, values=VALUES, more=GROUP, steps=steps("end")))
    return found, found.procedures["domain/demo"]


def worded(condition: str, language: Language) -> str:
    content, found = with_condition(condition)
    (item,) = [each for each in every(found.tree) if isinstance(each, When)]
    return phrases(content, found, language).condition(item.condition).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(("condition", "french", "german"), CASES)
def test_conditions_in_both_languages(condition: str, french: str, german: str) -> None:
    assert worded(condition, "fr") == french
    assert worded(condition, "de") == german


def test_a_text_shows_labels_where_values_will_stand() -> None:
    text = """\
    from_then:
      is: born + 60 years
      label:
        fr: Premier jour
        de: Frühester Tag
    reached:
      is: from_then <= today
      because:
        fr: Vous y avez droit depuis le {from_then}.
        de: Sie haben seit dem {from_then} ein Recht darauf.
    """
    tree = "- ask: born\n- when: reached\n  then: {do: end}\n"
    content = library(procedure(tree, values=text, steps=steps("end")))
    found = content.procedures["domain/demo"]
    (item,) = [each for each in every(found.tree) if isinstance(each, When)]
    assert phrases(content, found, "fr").condition(item.condition) == "Vous y avez droit depuis le [Premier jour]"
    assert phrases(content, found, "de").condition(item.condition).startswith("Sie haben seit dem [Frühester Tag]")
