"""L001: a value is shown in one language only."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem
from engine.source import Scalar
from engine.text import PlaceholderError, placeholders

_CODE = "L001"


def find(subject: Subject) -> Iterator[Problem]:
    """Values that only one of the two texts writes. Forms may differ, but ``month`` leaves the day out."""
    for text in subject.texts:
        sides = (("fr", text.fr, "de", text.de), ("de", text.de, "fr", text.fr))
        for here, scalar, there, other in sides:
            known = _shown(other)
            for shown, (start, end) in _shown(scalar).items():
                if shown not in known:
                    found = scalar.text[start + 1 : end - 1]
                    yield problem(
                        _CODE, scalar.at(start, end), related=[other.span], found=found, here=here, there=there
                    )


def _shown(scalar: Scalar) -> dict[tuple[str, bool], tuple[int, int]]:
    """The values a text writes, each with its first place. A plural chooses a word and writes no value."""
    found: dict[tuple[str, bool], tuple[int, int]] = {}
    try:
        for place in placeholders(scalar.text):
            if place.plural is None:
                found.setdefault((place.name, place.form == "month"), (place.start, place.end))
    except PlaceholderError:  # a fault that decoding reports
        return {}
    return found


RULE = Rule(
    code=_CODE,
    severity=Severity.error,
    find=find,
    fr=Words(
        title="Valeurs différentes dans les deux langues",
        message="La valeur « {found} » est dans le texte « {here} », mais pas dans le texte « {there} ».",
        why="Une valeur montrée dans une seule langue manque à la moitié des lecteurs. "
        "Souvent, le texte a été changé d'un côté et oublié de l'autre.",
        repair="Ajoutez la valeur dans l'autre langue, ou retirez-la des deux. "
        "La forme après le point peut changer d'une langue à l'autre, sauf « month ».",
    ),
    de=Words(
        title="Verschiedene Werte in den beiden Sprachen",
        message="Der Wert „{found}“ steht im Text „{here}“, aber nicht im Text „{there}“.",
        why="Ein Wert, der nur in einer Sprache erscheint, fehlt der Hälfte der Leser. "
        "Oft wurde der Text auf einer Seite geändert und auf der anderen vergessen.",
        repair="Ergänzen Sie den Wert in der anderen Sprache, oder nehmen Sie ihn auf beiden Seiten heraus. "
        "Die Form hinter dem Punkt darf verschieden sein, außer „month“.",
    ),
    bad="""\
outcomes:
  too_early:
    title:
      fr: C'est encore trop tôt
      de: Es ist noch zu früh
    reason:
      fr: Vous pourrez demander la carte à partir du {start}.
      de: Sie können die Karte später beantragen.
    alternative:
      fr: Revenez à cette date.
      de: Kommen Sie an diesem Tag wieder.
""",
    good="""\
outcomes:
  too_early:
    title:
      fr: C'est encore trop tôt
      de: Es ist noch zu früh
    reason:
      fr: Vous pourrez demander la carte à partir du {start}.
      de: Sie können die Karte ab dem {start} beantragen.
    alternative:
      fr: Revenez à cette date.
      de: Kommen Sie an diesem Tag wieder.
""",
)
