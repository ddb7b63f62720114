"""U050: a code under ``allow`` that cannot be accepted."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.allow import allowances
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, nearest, problem

_BAD = """\
values:
  start:
    is: born + lookup(needed_age, born)
    allow: {U999: Sert à une démarche à venir}
  counter: decide(desk, home, married)
"""
_GOOD = """\
values:
  start: born + lookup(needed_age, born)
  counter: decide(desk, home, married)
  last_day:
    is: start + 3 months
    allow: {U002: Sert à une démarche à venir}
"""


def find(subject: Subject) -> Iterator[Problem]:
    """The accepted codes that no rule has: misspelt ones, and those of errors that nobody can accept."""
    from engine.check.rules import RULES  # that list imports this file

    codes = {rule.code for rule in RULES}
    for each in allowances(subject.files):
        if each.code not in codes:
            suggestion = nearest(each.code, codes)
            yield problem("U050", each.span, severity=Severity.error, suggestion=suggestion, name=each.code)


RULE = Rule(
    code="U050",
    severity=Severity.error,
    find=find,
    fr=Words(
        title="Code qui ne peut pas être accepté",
        message="Aucune règle « {name} » ne peut être acceptée par « allow ».",
        why="« allow » accepte ce qu'une règle trouve (codes U, P, L et R). Les autres codes disent que le fichier ne "
        "peut pas être lu ou compris : cela ne s'accepte pas, cela se corrige.",
        repair="Écrivez le code que le contrôle a montré, ou corrigez l'erreur et retirez la ligne.",
    ),
    de=Words(
        title="Code, der sich nicht hinnehmen lässt",
        message="Es gibt keine Regel „{name}“, die „allow“ hinnehmen könnte.",
        why="„allow“ nimmt hin, was eine Regel findet (Codes U, P, L und R). Die anderen Codes sagen, dass die Datei "
        "nicht lesbar oder nicht verständlich ist: Das wird nicht hingenommen, sondern berichtigt.",
        repair="Schreiben Sie den Code, den die Prüfung gezeigt hat, oder beheben Sie den Fehler und löschen Sie die "
        "Zeile.",
    ),
    bad=_BAD,
    good=_GOOD,
)
