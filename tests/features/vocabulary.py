"""How a feature speaks: sentences with holes, answers in the words of the labels, and the words for figures."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from pytest_bdd.parsers import StepParser

from engine.model.items import answer_key
from engine.model.procedure import Procedure, Question
from engine.model.shared import Basis
from engine.text import Language

_MONTHS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "fr": (
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ),
        "de": (
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ),
    }
)
_YES_NO: Mapping[str, str] = MappingProxyType({"oui": "true", "non": "false", "ja": "true", "nein": "false"})
_NONE = {"aucun", "keine"}
_UNKNOWN = {"je ne sais pas", "weiß ich nicht"}

CERTAINTY: Mapping[str, Basis] = MappingProxyType(
    {
        "officiel": Basis.official,
        "source secondaire": Basis.secondary,
        "à confirmer": Basis.general,
        "non établi": Basis.open,
        "amtlich": Basis.official,
        "aus zweiter Hand": Basis.secondary,
        "noch zu bestätigen": Basis.general,
        "offen": Basis.open,
    }
)

# What a feature calls an age or a date, and the value of the procedure that holds it.
FIGURES: Mapping[str, str] = MappingProxyType(
    {
        "âge légal en France": "french_age",
        "trimestres exigés en France": "french_quarters_required",
        "début de la retraite française": "french_start",
        "taux plein automatique en France": "french_full_start",
        "âge normal en Allemagne": "german_regular_age_here",
        "début à l'âge normal en Allemagne": "german_regular_start",
        "début allemand après 35 ans": "german_early_start",
        "réduction allemande à 63 ans": "german_early_deduction",
        "début allemand après 45 ans": "german_45_start",
        "dernier jour sans perte en Allemagne": "german_claim_deadline",
        "âge de référence en Suisse": "swiss_age",
        "début de la rente suisse": "swiss_start",
        "anticipation suisse à partir du": "swiss_early_start",
        "première retraite possible": "first_start",
        "Mindestalter in Frankreich": "french_age",
        "Trimester für den vollen Satz": "french_quarters_required",
        "Beginn der französischen Rente": "french_start",
        "Regelaltersgrenze": "german_regular_age_here",
        "Beginn der Regelaltersrente": "german_regular_start",
        "Beginn nach 35 Jahren": "german_early_start",
        "Abschlag mit 63 Jahren": "german_early_deduction",
        "Alter nach 45 Jahren": "german_45_age",
        "Beginn nach 45 Jahren": "german_45_start",
        "letzter Tag ohne Verlust": "german_claim_deadline",
        "Referenzalter": "swiss_age",
        "Beginn der AHV-Rente": "swiss_start",
        "Vorbezug ab": "swiss_early_start",
        "früheste Rente": "first_start",
    }
)


def plain(text: str) -> str:
    """The text with one kind of apostrophe and of space and without the stars of bold words: only words count."""
    return " ".join(text.replace("’", "'").replace("**", "").split())


class Sentence(StepParser):
    """A step with holes: ``« {step} » dit :``. Typographic apostrophes and spaces make no difference."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        parts = re.split(r"\{(\w+)\}", plain(name))
        holes = (f"(?P<{part}>.+)" if number % 2 else re.escape(part) for number, part in enumerate(parts))
        self.pattern = re.compile("".join(holes))

    def parse_arguments(self, name: str) -> dict[str, str] | None:
        """What fills the holes."""
        found = self.pattern.fullmatch(plain(name))
        return found.groupdict() if found else None

    def is_matching(self, name: str) -> bool:
        """Whether the step of a feature is this sentence."""
        return self.parse_arguments(name) is not None


def read_date(words: str, language: Language) -> date:
    """``15 juin 1964``, ``1er juin 1964``, ``1. Juni 1964``. Raises ValueError for anything else."""
    day, month, year = plain(words).split(" ")
    number = day.removesuffix("er") if language == "fr" else day.removesuffix(".")
    return date(int(year), _MONTHS[language].index(month) + 1, int(number))


def read_answer(question: Question, words: str, language: Language) -> str:
    """An answer in words as the raw text that the engine reads. Raises KeyError for an option that is not offered."""
    said = plain(words)
    if said in _UNKNOWN:
        return "?"
    options = {plain(option.label.of(language)): option.id for option in question.options}
    match question.type.kind:
        case "boolean":
            return _YES_NO[said]
        case "date":
            return read_date(said, language).isoformat()
        case "choice":
            return options[said]
        case "choices":
            return "-" if said in _NONE else ",".join(_chosen(said, options))
    return said


def _chosen(said: str, options: Mapping[str, str]) -> Iterator[str]:
    """The options of an enumeration, whose labels may have commas of their own. Raises KeyError for an unknown one."""
    while said:
        label = max((each for each in options if f"{said}, ".startswith(f"{each}, ")), key=len, default=said)
        yield options[label]
        said = said[len(label) + 2 :]


def _known(procedure: Procedure, language: Language) -> Iterator[tuple[str, str, Question]]:
    """The labels of all questions, with what raw answers call them; those of items after the name of the item."""
    for question in procedure.questions.values():
        yield question.short.of(language), question.id, question
    for group in procedure.groups.values():
        for number in range(1, group.most + 1):
            item = group.label.of(language).replace("{number}", str(number))
            for question in group.questions.values():
                yield f"{item}: {question.short.of(language)}", answer_key(group, number, question), question


def read_answers(procedure: Procedure, rows: Iterable[list[str]], language: Language) -> dict[str, str]:
    """The rows of a table, ``label | answer``, as raw answers by their keys.

    Raises KeyError for an unknown label. A key serves as well: it is the only name where two questions bear one label.
    """
    known = {}
    for label, key, question in _known(procedure, language):
        known[plain(label).replace(" :", ":")] = known[key] = key, question
    answers = {}
    for label, words in rows:
        key, question = known[plain(label).replace(" :", ":")]
        answers[key] = read_answer(question, words, language)
    return answers
