"""The fixed words of a comparison's report, in French and German."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from engine.text import NBSP, Language

_WORDS: Final[Mapping[str, tuple[str, str]]] = {
    "head": ("Comparaison au {day}", "Vergleich zum {day}"),
    "head days": ("Comparaison du {day} et du {other}", "Vergleich des {day} mit dem {other}"),
    "identical": (
        "Les deux versions sont identiques, à la lettre près.",
        "Beide Fassungen sind Zeichen für Zeichen gleich.",
    ),
    "formatting": (
        "Seule la mise en forme diffère. Personne ne reçoit un autre guide : c'est certain.",
        "Nur die Schreibweise ist anders. Niemand erhält einen anderen Leitfaden, das ist sicher.",
    ),
    "same": (
        "Personne ne reçoit un autre guide : c'est démontré pour toutes les réponses possibles.",
        "Niemand erhält einen anderen Leitfaden: Das ist für alle möglichen Antworten bewiesen.",
    ),
    "edits": ("Modifié dans le contenu", "Im Inhalt geändert"),
    "added": ("Démarche nouvelle : {name}", "Neues Verfahren: {name}"),
    "removed": ("Démarche retirée : {name}", "Entferntes Verfahren: {name}"),
    "new": ("nouveau", "neu"),
    "gone": ("retiré", "entfernt"),
    "more": (
        "… et {count} autres modifications (--all les montre)",
        "… und {count} weitere Änderungen (--all zeigt sie)",
    ),
    "count one": ("1 différence", "1 Unterschied"),
    "count": ("{count} différences", "{count} Unterschiede"),
    "one cause": ("{count} différences, une seule cause", "{count} Unterschiede, eine Ursache"),
    "causes": ("{count} différences, {groups} causes", "{count} Unterschiede, {groups} Ursachen"),
    "cause": ("Cause : {what}", "Ursache: {what}"),
    "several causes": ("Causes :", "Ursachen:"),
    "cause today": ("le changement de jour", "der andere Tag"),
    "cause tree": ("le déroulement (tree)", "der Ablauf (tree)"),
    "figure from": ("autre chiffre à partir du {day}", "andere Zahl ab {day}"),
    "figure until": ("vérifié jusqu'au {day}", "geprüft bis {day}"),
    "same everywhere": ("{what} : {count} fois le même changement", "{what}: {count}-mal dieselbe Änderung"),
    "only": ("Seulement pour : {whom}", "Nur für: {whom}"),
    "others": ("et {count} autres", "und {count} weitere"),
    "and more": ("{what} : encore {count}", "{what}: noch {count}"),
    "all": ("--all écrit chaque différence avec son exemple.", "--all schreibt jeden Unterschied mit Beispiel aus."),
    "known": (
        "Personnes de « passerelle cases » : {count} sur {people} sont touchées (n° {numbers}).",
        "Personen von „passerelle cases“: {count} von {people} sind betroffen (Nr. {numbers}).",
    ),
    "known one": (
        "Personnes de « passerelle cases » : 1 sur {people} est touchée (n° {numbers}).",
        "Personen von „passerelle cases“: 1 von {people} ist betroffen (Nr. {numbers}).",
    ),
    "known none": (
        "Personnes de « passerelle cases » : aucune des {people} n'est touchée.",
        "Personen von „passerelle cases“: Keine der {people} ist betroffen.",
    ),
    "example known": (
        "Exemple {number} (personne {person} de « passerelle cases ») : {answers}",
        "Beispiel {number} (Person {person} von „passerelle cases“): {answers}",
    ),
    "for everybody": ("Pour toutes les personnes qui voient cela", "Für alle, die das sehen"),
    "for": ("Pour : {whom}", "Für: {whom}"),
    "for some": ("Pour certaines personnes parmi : {whom}", "Für manche von diesen: {whom}"),
    "for some of all": ("Pour certaines personnes", "Für manche Personen"),
    "for example": ("À coup sûr si aussi : {whom}", "Sicher, wenn außerdem gilt: {whom}"),
    "same people": ("Pour toutes ces personnes qui voient cela", "Für alle diese Personen, die das sehen"),
    "example": ("Exemple {number} : {answers}", "Beispiel {number}: {answers}"),
    "example again": ("Exemple {number}, comme plus haut", "Beispiel {number}, wie oben"),
    "before": ("avant", "vorher"),
    "after": ("après", "nachher"),
    "nothing": ("(rien)", "(nichts)"),
    "guide": ("un guide avec ses étapes", "ein Leitfaden mit seinen Schritten"),
    "stands": ("l'étape est dans le guide", "der Schritt steht im Leitfaden"),
    "absent": ("l'étape n'y est pas", "der Schritt fehlt"),
    "asked": ("la question est posée", "die Frage wird gestellt"),
    "not asked": ("la question n'est pas posée", "die Frage wird nicht gestellt"),
    "first": ("d'abord {first}, puis {second}", "zuerst {first}, dann {second}"),
    "in one language": ("{title} (en {tongue} seulement)", "{title} (nur {tongue})"),
    "touched": (
        "Personnes tirées au sort : {touched} sur {walked} reçoivent un autre guide.",
        "Ausgeloste Personen: {touched} von {walked} erhalten einen anderen Leitfaden.",
    ),
    "unproved": ("Non démontré", "Nicht bewiesen"),
    "no_solver": (
        "Sans z3, rien n'est démontré : seules des personnes tirées au sort ont été comparées (pip install z3-solver).",
        "Ohne z3 ist nichts bewiesen: Verglichen wurden nur ausgeloste Personen (pip install z3-solver).",
    ),
    "not_asked": (
        "Sans démonstration (--no-proofs) : seules des personnes tirées au sort ont été comparées.",
        "Ohne Beweise (--no-proofs): Verglichen wurden nur ausgeloste Personen.",
    ),
    "gave_up": ("{what} : la recherche était trop longue.", "{what}: Die Suche dauerte zu lange."),
    "not_borne_out": (
        "{what} : une différence semble possible, mais aucun exemple ne la montre.",
        "{what}: Ein Unterschied scheint möglich, aber kein Beispiel zeigt ihn.",
    ),
    "items": (
        "« {what} » : démontré pour {count} au plus.",
        "„{what}“: bewiesen für höchstens {count}.",
    ),
    "summary": ("Résultat : {count} différences.", "Ergebnis: {count} Unterschiede."),
    "summary one": ("Résultat : 1 différence.", "Ergebnis: 1 Unterschied."),
    "summary unproved": (
        "Résultat : pas de différence trouvée, mais non démontré.",
        "Ergebnis: kein Unterschied gefunden, aber nicht bewiesen.",
    ),
}
KINDS: Final[Mapping[str, tuple[str, str]]] = {
    "outcome": ("Autre résultat", "Anderes Ergebnis"),
    "step_gained": ("Étape en plus", "Zusätzlicher Schritt"),
    "step_lost": ("Étape en moins", "Weggefallener Schritt"),
    "milestones": ("Dates en haut du guide", "Termine oben im Leitfaden"),
    "due": ("Délai", "Frist"),
    "authority": ("Bureau compétent", "Zuständige Stelle"),
    "fee": ("Frais", "Kosten"),
    "documents": ("Documents", "Unterlagen"),
    "redress": ("Recours", "Rechtsbehelf"),
    "redress_text": ("Texte du recours", "Text zum Rechtsbehelf"),
    "value": ("Chiffres et dates d'un texte", "Zahlen und Daten in einem Text"),
    "text": ("Texte", "Text"),
    "title": ("Titre", "Titel"),
    "phase": ("Partie du guide", "Teil des Leitfadens"),
    "identification": ("Identification", "Ausweis und Anmeldung"),
    "processing_time": ("Durée de traitement", "Bearbeitungszeit"),
    "silence": ("Silence de l'administration", "Schweigen der Behörde"),
    "cross_border": ("Accès depuis l'autre pays", "Zugang aus dem anderen Land"),
    "languages": ("Langues", "Sprachen"),
    "links": ("Liens", "Links"),
    "wording": ("Texte dans une seule langue", "Text in nur einer Sprache"),
    "sources": ("Sources et fiabilité", "Quellen und Sicherheit"),
    "unconfirmed": ("Chiffres à confirmer", "Noch zu bestätigende Zahlen"),
    "assistance": ("Aide", "Hilfe"),
    "step_order": ("Ordre des étapes", "Reihenfolge der Schritte"),
    "question_gained": ("Question en plus", "Zusätzliche Frage"),
    "question_lost": ("Question en moins", "Weggefallene Frage"),
    "question_order": ("Ordre des questions", "Reihenfolge der Fragen"),
    "ask": ("Question autrement posée", "Anders gestellte Frage"),
    "answers": ("Question avec d'autres réponses possibles", "Frage mit anderen möglichen Antworten"),
    "reasons": ("Raisons d'une étape", "Gründe eines Schritts"),
}
ENTRIES: Final[Mapping[str, tuple[str, str]]] = {
    "types": ("type", "Typ"),
    "sources": ("source", "Quelle"),
    "authorities": ("autorité", "Behörde"),
    "redress": ("recours", "Rechtsbehelf"),
    "documents": ("document", "Unterlage"),
    "glossary": ("terme", "Begriff"),
    "parameters": ("paramètre", "Parameter"),
    "procedure": ("démarche", "Verfahren"),
    "question": ("question", "Frage"),
    "table": ("table", "Tabelle"),
    "value": ("valeur", "Wert"),
}
LANGUAGES: Final[Mapping[str, tuple[str, str]]] = {"fr": ("français", "Französisch"), "de": ("allemand", "Deutsch")}


def say(key: str, language: Language, **params: object) -> str:
    """A sentence of the report."""
    return spaced(_WORDS[key], language).format(**params)


def named(words: Mapping[str, tuple[str, str]], key: str, language: Language) -> str:
    """The name of a kind of difference or entry; the key where it has none."""
    return spaced(words[key], language) if key in words else key


def spaced(pair: tuple[str, str], language: Language) -> str:
    """One of two texts, with the spaces and apostrophes that its language wants."""
    if language == "de":
        return pair[1]
    french = pair[0].replace(" :", f"{NBSP}:").replace("« ", f"«{NBSP}").replace(" »", f"{NBSP}»")
    return french.replace("n° ", f"n°{NBSP}").replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")
