"""R024: an address or a number that was not read at the authority itself."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import index
from engine.check.rule import Rule, Subject, Words
from engine.check.trust import place
from engine.model.shared import Basis
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Contacts of the authorities that something names, whose basis is not official."""
    known = index(subject)
    for authority in subject.library.authorities.values():
        named = known.mentions.get(("authorities", authority.id))
        for number, contact in enumerate(authority.contacts):
            if named and contact.basis is not Basis.official:
                span = place(subject, authority.span, "authorities", authority.id, "contacts", number, "value")
                basis, value = contact.basis.name, contact.value
                yield problem("R024", span, severity=Severity.notice, name=authority.id, value=value, basis=basis)


_OFFICE = """# world.yaml
authorities:
  office:
    name:
      fr: Bureau de la frontière
      de: Grenzbüro
    country: FR
    calendar: alsace_moselle
    contacts:
      - kind: web
        value: www.example.org
"""

RULE = Rule(
    "R024",
    Severity.notice,
    find,
    fr=Words(
        "Coordonnées pas officielles",
        "« {value} » ({name}) n'a pas été lu chez l'organisme lui-même ({basis}).",
        "Adresses et numéros changent plus vite que la loi. Un faux numéro fait perdre confiance dans tout le guide.",
        "Vérifiez sur le site de l'organisme ou en appelant, puis écrivez « basis: official ».",
    ),
    de=Words(
        "Kontaktangabe, die nicht amtlich ist",
        "„{value}“ ({name}) wurde nicht bei der Stelle selbst gelesen ({basis}).",
        "Anschriften und Nummern ändern sich schneller als das Recht. Eine falsche Nummer kostet das Vertrauen in den "
        "ganzen Leitfaden.",
        "Prüfen Sie auf der Seite der Stelle oder durch einen Anruf und schreiben Sie dann „basis: official“.",
    ),
    bad=_OFFICE + "        basis: secondary\n",
    good=_OFFICE + "        basis: official\n",
)
