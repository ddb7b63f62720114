"""R023: people are sent to an authority that they cannot reach."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import index
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Authorities that something names, without any contact."""
    known = index(subject)
    for authority in subject.library.authorities.values():
        if not authority.contacts and known.mentions.get(("authorities", authority.id)):
            yield problem("R023", authority.span, severity=Severity.notice, name=authority.id)


_OFFICE = """# world.yaml
authorities:
  office:
    name:
      fr: Bureau de la frontière
      de: Grenzbüro
    country: FR
    calendar: alsace_moselle
"""

RULE = Rule(
    "R023",
    Severity.notice,
    find,
    fr=Words(
        "Autorité sans moyen de la joindre",
        "« {name} » n'a ni adresse, ni téléphone, ni page web.",
        "Le guide envoie des personnes à cet organisme sans leur dire comment le joindre.",
        "Ajoutez « contacts » avec la marque de chacun. Si l'adresse dépend de la personne, donnez la page qui permet "
        "de la trouver.",
    ),
    de=Words(
        "Stelle, die man nicht erreicht",
        "„{name}“ hat weder Anschrift noch Telefon noch Webseite.",
        "Der Leitfaden schickt Menschen zu dieser Stelle, ohne zu sagen, wie man sie erreicht.",
        "Ergänzen Sie „contacts“, jeden mit seiner Kennzeichnung. Ist die Anschrift für jeden eine andere, nennen Sie "
        "die Seite, auf der man sie findet.",
    ),
    bad=_OFFICE,
    good=_OFFICE + "    contacts:\n      - kind: web\n        value: www.example.org\n        basis: official\n",
)
