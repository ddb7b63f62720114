"""L002: a figure stands in one language only."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.language.numerals import figures, missing
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem

_CODE = "L002"


def find(subject: Subject) -> Iterator[Problem]:
    """Figures that the other text has neither in digits nor, up to twelve, in words."""
    for text in subject.texts:
        french, german = figures(text.fr.text, "fr"), figures(text.de.text, "de")
        for each in missing(french, text.de.text, "de", german):
            place = text.fr.at(each.start, each.end)
            yield problem(_CODE, place, related=[text.de.span], found=each.value, here="fr", there="de")
        for each in missing(german, text.fr.text, "fr", french):
            place = text.de.at(each.start, each.end)
            yield problem(_CODE, place, related=[text.fr.span], found=each.value, here="de", there="fr")


RULE = Rule(
    code=_CODE,
    severity=Severity.error,
    find=find,
    fr=Words(
        title="Chiffres différents dans les deux langues",
        message="Le chiffre {found} est dans le texte « {here} », mais pas dans le texte « {there} ».",
        why="Un chiffre faux dans une langue peut coûter un droit. "
        "La différence vient souvent d'une mise à jour faite d'un seul côté.",
        repair="Vérifiez la source et écrivez le même chiffre des deux côtés, dans la même unité : 24 mois ou 2 ans. "
        "Un chiffre de la loi se met dans un paramètre : il ne peut plus différer.",
    ),
    de=Words(
        title="Verschiedene Zahlen in den beiden Sprachen",
        message="Die Zahl {found} steht im Text „{here}“, aber nicht im Text „{there}“.",
        why="Eine falsche Zahl in einer Sprache kann einen Anspruch kosten. "
        "Der Unterschied entsteht oft, wenn nur eine Seite aktualisiert wird.",
        repair="Prüfen Sie die Quelle und schreiben Sie auf beiden Seiten dieselbe Zahl in derselben Einheit: "
        "24 Monate oder 2 Jahre. Eine Zahl des Gesetzes gehört in einen Parameter: Dann kann sie nicht abweichen.",
    ),
    bad="""\
summary:
  fr: La carte porte un numéro de 11 chiffres.
  de: Auf der Karte steht eine Nummer mit 10 Ziffern.
""",
    good="""\
summary:
  fr: La carte porte un numéro de 11 chiffres.
  de: Auf der Karte steht eine Nummer mit elf Ziffern.
""",
)
