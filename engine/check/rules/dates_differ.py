"""L003: a date stands in one language only."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.language.numerals import dates
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem

_CODE = "L003"


def find(subject: Subject) -> Iterator[Problem]:
    """Dates that the other text does not have, however each language writes them."""
    for text in subject.texts:
        french, german = dates(text.fr.text, "fr"), dates(text.de.text, "de")
        for found, scalar, other, others, here, there in (
            (french, text.fr, text.de, german, "fr", "de"),
            (german, text.de, text.fr, french, "de", "fr"),
        ):
            known = {each.value for each in others}
            for each in found:
                if each.value not in known:
                    place, written = scalar.at(each.start, each.end), scalar.text[each.start : each.end]
                    yield problem(_CODE, place, related=[other.span], found=written, here=here, there=there)


RULE = Rule(
    code=_CODE,
    severity=Severity.error,
    find=find,
    fr=Words(
        title="Dates différentes dans les deux langues",
        message="La date « {found} » est dans le texte « {here} », mais pas dans le texte « {there} ».",
        why="Deux dates différentes pour la même règle : l'un des deux lecteurs viendra trop tard.",
        repair="Vérifiez la source et écrivez la même date des deux côtés. "
        "Une date de la loi se met dans un paramètre et s'écrit « {nom} ».",
    ),
    de=Words(
        title="Verschiedene Daten in den beiden Sprachen",
        message="Das Datum „{found}“ steht im Text „{here}“, aber nicht im Text „{there}“.",
        why="Zwei verschiedene Daten für dieselbe Regel: Einer der beiden Leser kommt zu spät.",
        repair="Prüfen Sie die Quelle und schreiben Sie auf beiden Seiten dasselbe Datum. "
        "Ein Datum des Gesetzes gehört in einen Parameter und heißt dann „{name}“.",
    ),
    bad="""\
summary:
  fr: Le bureau est fermé le 14 juillet.
  de: Das Grenzbüro ist am 15. Juli geschlossen.
""",
    good="""\
summary:
  fr: Le bureau est fermé le 14 juillet.
  de: Das Grenzbüro ist am 14. Juli geschlossen.
""",
)
