"""The end of a report, in words: what was accepted, what was not proved, and how much of everything there is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from engine.check.rules import RULES
from engine.check.runner import NotProved, Report
from engine.check.words import message
from engine.messages import Language
from engine.problems import Severity

_SOUND: Final = ("Aucun problème.", "Kein Problem.")
_SOUND_SO_FAR: Final = (
    "Aucun problème dans ce qui a été vérifié.",
    "Kein Problem in dem, was geprüft wurde.",
)
_LEFT_OUT: Final[Mapping[str, tuple[str, str]]] = {
    "no_solver": (
        "Rien n'est prouvé : z3 manque (« make setup-test » l'installe).",
        "Nichts ist bewiesen: z3 fehlt („make setup-test“ richtet es ein).",
    ),
    "not_asked": ("Rien n'est prouvé, comme demandé.", "Nichts ist bewiesen, wie verlangt."),
}
_COUNTS: Final = (
    "Démarches : {procedures}. Erreurs : {error}, avertissements : {warning}, remarques : {notice}.",
    "Verfahren: {procedures}. Fehler: {error}, Warnungen: {warning}, Hinweise: {notice}.",
)
_COVERAGE: Final = (
    "Indications dues : données {filled}, sans objet {not_applicable}, introuvables {not_found}, omises {left_out}.",
    "Pflichtangaben: vorhanden {filled}, entfallen {not_applicable}, nicht gefunden {not_found}, fehlen {left_out}.",
)
_ALLOWED: Final = ("Accepté par « allow » :", "Durch „allow“ hingenommen:")
_NOTICES: Final = (
    "Remarques par code (« passerelle check --notices » les montre) :",
    "Hinweise nach Code („passerelle check --notices“ zeigt sie):",
)
_NOT_LOADED: Final = (
    "Ce contenu ne peut pas être utilisé. Les règles et les preuves viendront après la correction de ces erreurs.",
    "Dieser Inhalt lässt sich nicht verwenden. Regeln und Beweise folgen, wenn diese Fehler behoben sind.",
)
_NOT_PROVED: Final[Mapping[str, tuple[str, str]]] = {
    "no_solver": (
        "Pas prouvé ({codes}) : z3 n'est pas installé. Sans lui, une voie que personne ne peut prendre n'est pas vue.",
        "Nicht bewiesen ({codes}): z3 ist nicht installiert. Ohne z3 fällt ein Weg, den niemand gehen kann, nicht auf.",
    ),
    "not_asked": (
        "Pas prouvé ({codes}), comme demandé par « --no-proofs ».",
        "Nicht bewiesen ({codes}), wie mit „--no-proofs“ verlangt.",
    ),
}


def summary(report: Report, language: Language, notices: bool = False, only: Collection[str] | None = None) -> str:
    """The last lines of a report.

    ``notices``: they were shown, and need no list. ``only``: the files whose notices are listed, where not all are.
    """
    return "\n".join(_lines(report, language, notices, only))


def _lines(report: Report, language: Language, notices: bool, only: Collection[str] | None) -> Iterator[str]:
    if report.allowed:
        yield _said(_ALLOWED, language)
        for each in report.allowed:
            span = each.problem.span
            place = f"{span.file}:{span.line}:{span.column}: {each.problem.code}"
            yield f"  {place} {message(each.problem, language)} → {each.reason}"
    if not report.loaded:
        yield _said(_NOT_LOADED, language)
    yield from (_unproved(each, language) for each in report.not_proved if each.reason in _NOT_PROVED)
    by_code = _notices(report, only)
    if by_code and not notices:
        yield _said(_NOTICES, language)
        yield from (f"  {code} {count:>4}  {_title(code, language)}" for code, count in by_code.items())
    if report.loaded:
        coverage = report.coverage
        counted = {name: getattr(coverage, name) for name in ("filled", "not_applicable", "not_found", "left_out")}
        yield _said(_COVERAGE, language, **counted)
    yield _counts(report, language)


def _notices(report: Report, only: Collection[str] | None) -> dict[str, int]:
    """How many places of each code were noticed, in some files or in all."""
    if only is None:
        return report.by_code(Severity.notice)
    found = Counter(
        each.code for each in report.of(Severity.notice) for span in (each.span, *each.more) if span.file in only
    )
    return dict(sorted(found.items()))


def _counts(report: Report, language: Language) -> str:
    counts = {severity.value: report.count(severity) for severity in Severity}
    said = _said(_COUNTS, language, procedures=report.procedures, **counts)
    left = [_said(_LEFT_OUT[each.reason], language) for each in report.not_proved if each.reason in _LEFT_OUT]
    calm = counts["error"] == counts["warning"] == 0
    first = [_said(_SOUND_SO_FAR if left else _SOUND, language)] if calm else []
    return " ".join([*first, said, *left])


def _unproved(each: NotProved, language: Language) -> str:
    first, last = each.codes[0], each.codes[-1]
    return _said(_NOT_PROVED[each.reason], language, codes=first if first == last else f"{first} – {last}")


def _title(code: str, language: Language) -> str:
    for rule in RULES:
        if rule.code == code:
            return (rule.de if language == "de" else rule.fr).title
    return ""


def _said(both: tuple[str, str], language: Language, **params: object) -> str:
    wording = both[language == "de"].format(**params)
    return wording if language == "de" else wording.replace(" :", "\N{NO-BREAK SPACE}:")
