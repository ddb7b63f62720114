"""The first text of a new procedure: small, complete, with a comment for whoever writes on from there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from engine.model.library import Content
from engine.quantities import Duration, add
from engine.source import Document, Map

_KEY: Final = re.compile(r"(?P<domain>[a-z][a-z0-9_]*)/(?P<name>[a-z][a-z0-9_]*)")
_NO_DOMAINS: Final = frozenset({"parameters", "shared"})
"""Folders that mean something else."""
_PHASES: Final = "phase"
_REVIEWED_AFTER: Final = Duration(12, 0)
_TEMPLATE: Final = """\
# yaml-language-server: $schema={schema}
# Un texte s'écrit toujours en français et en allemand. Après chaque changement : passerelle check
# Jeder Text steht auf Französisch und auf Deutsch da. Nach jeder Änderung: passerelle check
procedure: {name}
# draft : seule la rédaction voit la démarche. Ensuite reviewed (relu), puis published (publié).
# draft: Nur die Redaktion sieht das Verfahren. Danach reviewed (geprüft), dann published (veröffentlicht).
status: draft
title:
  fr: Démarche « {words} »
  de: Verfahren „{words}“
summary:
  fr: Dites en une phrase ce que le guide apporte.
  de: Sagen Sie in einem Satz, was der Leitfaden bringt.
updated: {today}
# Le jour où quelqu'un doit relire la démarche au plus tard.
# Der Tag, an dem spätestens jemand das Verfahren wieder liest.
review_by: {review_by}
# Qui répond du contenu : une autorité du contenu commun.
# Wer für den Inhalt einsteht: eine Behörde aus den gemeinsamen Dateien.
content_owner: {authority}
# Les parties du guide, dans l'ordre. Possibles : {phases}
# Die Teile des Leitfadens, der Reihe nach. Möglich: {phases}
phases: [{phase}]

questions:
  # Le nom d'une question sert dans les conditions. Questions communes : fichier questions.yaml.
  # Mit dem Namen einer Frage rechnen die Bedingungen. Gemeinsame Fragen: Datei questions.yaml.
  {question}:
    type: boolean
    # none, personal, ou special : santé, religion, origine (RGPD, art. 9).
    # none, personal oder special: Gesundheit, Religion, Herkunft (DSGVO Art. 9).
    sensitivity: personal
    # short : quelques mots pour les récapitulatifs.
    # short: einige Worte für die Übersichten.
    short:
      fr: Personne concernée
      de: Betroffene Person
    ask:
      fr: Êtes-vous dans la situation « {words} » ?
      de: Sind Sie in der Lage „{words}“?
    why:
      fr: Votre réponse décide de la suite.
      de: Von Ihrer Antwort hängt ab, wie es weitergeht.

# L'arbre se lit de haut en bas : ask (poser), when (si), match (selon), do (étape), stop (fin).
# Der Baum liest sich von oben nach unten: ask (fragen), when (wenn), match (je nach), do (Schritt), stop (Ende).
tree:
  - ask: {question}
  - when: not {question}
    stop: not_concerned
  - do: {step}

# Une fin sans guide dit toujours pourquoi, et quoi faire à la place.
# Ein Ende ohne Leitfaden sagt immer, warum, und was stattdessen zu tun ist.
outcomes:
  not_concerned:
    title:
      fr: Ce guide ne vous concerne pas
      de: Dieser Leitfaden betrifft Sie nicht
    reason:
      fr: Vous avez répondu que cette situation n'est pas la vôtre.
      de: Nach Ihrer Antwort ist das nicht Ihre Lage.
    alternative:
      - basis: general
        confirm_with: {authority}
        fr: Un conseiller peut vous orienter.
        de: Eine Beratungsstelle kann Ihnen weiterhelfen.

steps:
  {step}:
    # advice : un conseil. act : une démarche, avec authority, documents, due, fee, redress...
    # advice: ein Rat. act: ein Behördengang, mit authority, documents, due, fee, redress...
    kind: advice
    phase: {phase}
    title:
      fr: Se renseigner d'abord
      de: Sich zuerst erkundigen
    text:
      # basis : official (lu dans un texte officiel), secondary (lu ailleurs), general (à confirmer), open (pas établi).
      # basis: official (amtlich gelesen), secondary (anderswo gelesen), general (zu bestätigen), open (ungeklärt).
      - basis: general
        confirm_with: {authority}
        fr: Un conseiller répond à vos premières questions.
        de: Eine Beratungsstelle beantwortet Ihre ersten Fragen.
"""


class RefusedError(Exception):
    """A procedure that cannot be begun.

    ``code``: ``name``, ``folder``, ``taken``, ``no_authority`` or ``no_phase``; ``found``: what stands in the way.
    """

    def __init__(self, code: str, found: str = "") -> None:
        super().__init__(f"{code}: {found}")
        self.code = code
        self.found = found


@dataclass(frozen=True, slots=True)
class Begun:
    """A new procedure: where its file goes inside the folder of content, and its text."""

    file: str
    text: str


def begin(content: Content, files: Iterable[Document], key: str, today: date, schema: str) -> Begun:
    """The text of a new procedure ``key`` (``domain/name``) that fits the content there is.

    ``files``: those of the content, whose names are not used again. ``schema``: the address of the schema as seen from
    the new file, for editors that complete what is typed. Raises RefusedError.
    """
    domain, name = _parts(content, key)
    if not content.authorities:
        raise RefusedError("no_authority")
    if _PHASES not in content.types:
        raise RefusedError("no_phase")
    taken = _names(files)
    phases = tuple(content.types[_PHASES].options)
    text = _TEMPLATE.format(
        schema=schema,
        name=name,
        words=name.replace("_", " "),
        today=today.isoformat(),
        review_by=add(today, _REVIEWED_AFTER).isoformat(),
        authority=_owner(content),
        phase=phases[0],
        phases=", ".join(phases),
        question=_free("concerned", name, taken),
        step=_free("first_step", name, taken),
    )
    return Begun(f"{domain}/{name}.yaml", text)


def _parts(content: Content, key: str) -> tuple[str, str]:
    """The domain and the name in ``domain/name``."""
    found = _KEY.fullmatch(key)
    if found is None:
        raise RefusedError("name", key)
    domain, name = found["domain"], found["name"]
    if domain in _NO_DOMAINS:
        raise RefusedError("folder", domain)
    same = next((each.key for each in content.procedures.values() if each.id == name), None)
    if same is not None:
        raise RefusedError("taken", same)
    return domain, name


def _names(files: Iterable[Document]) -> frozenset[str]:
    """Every name that the sections of the files declare, options of types among them."""
    entries = [
        entry
        for file in files
        for _, section in file.root.entries
        if isinstance(section, Map)
        for entry in section.entries
    ]
    inside = (key.text for _, node in entries if isinstance(node, Map) for key, _ in node.entries)
    return frozenset({key.text for key, _ in entries} | set(inside))


def _free(wish: str, name: str, taken: frozenset[str]) -> str:
    """A name nobody bears: the one wished for, or that with the procedure's name."""
    if wish not in taken:
        return wish
    numbered = (f"{name}_{wish}{number or ''}" for number in range(len(taken) + 1))
    return next(each for each in numbered if each not in taken)


def _owner(content: Content) -> str:
    """The authority that most procedures name as theirs; the first of all where there is no procedure yet."""
    owners = Counter(each.content_owner for each in content.procedures.values())
    return owners.most_common(1)[0][0] if owners else next(iter(content.authorities))
