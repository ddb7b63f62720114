"""A procedure that asks for every name of a table and computes each of its expressions."""

import re
from collections.abc import Sequence
from pathlib import Path
from textwrap import indent
from typing import Any

SHARED = """\
types:
  country:
    FR:
      label: {fr: France, de: Frankreich}
    DE:
      label: {fr: Allemagne, de: Deutschland}
    CH:
      label: {fr: Suisse, de: Schweiz}
  phase:
    only:
      label: {fr: Tout, de: Alles}
authorities:
  office:
    country: FR
    name: {fr: Bureau, de: Amt}
sources:
  act:
    title: {fr: Loi, de: Gesetz}
    checked_on: 2026-03
    basis: official
parameters:
  needed_age:
    label: {fr: Âge, de: Alter}
    type: duration
    keys: {born_on: date}
    versions:
      - sources: [act]
        rows: |
          1950-01-01 | 60 years
          1964-01-01 | 61 years
  grid:
    label: {fr: Barème, de: Tabelle}
    type: integer
    keys: {where: country}
    versions:
      - sources: [act]
        rows: |
          FR | 10
          DE | 20
  fee:
    label: {fr: Prix, de: Preis}
    type: money
    currency: EUR
    versions:
      - sources: [act]
        valid_from: 2020-01-01
        value: 10 EUR
      - sources: [act]
        valid_from: 2026-01-01
        value: 12 EUR
  chf_eur:
    label: {fr: Cours, de: Kurs}
    type: rate
    from: CHF
    to: EUR
    versions:
      - sources: [act]
        valid_from: 2020-01-01
        value: 0.93
      - sources: [act]
        valid_from: 2026-01-01
        value: 0.9421
  eur_chf:
    label: {fr: Cours, de: Kurs}
    type: rate
    from: EUR
    to: CHF
    versions:
      - sources: [act]
        value: 1.0615
  agreed:
    label: {fr: Cours, de: Kurs}
    type: rate
    from: CHF
    to: EUR
    reasons:
      court: {fr: La justice., de: Das Gericht.}
    versions:
      - sources: [act]
        value: unconfirmed(court)
tables:
  desk:
    inputs: {where: country}
    hit: unique
    outputs: {number: integer, payer: country}
    reasons:
      court: {fr: La justice., de: Das Gericht.}
    rows: |
      where || number | payer
      FR    || 1      | FR
      DE    || 2      | DE
      CH    || 3      | unconfirmed(court)
"""
HEAD = """\
procedure: table
status: draft
title: {fr: Table, de: Tabelle}
summary: {fr: Table, de: Tabelle}
updated: 2026-01-01
review_by: 2027-01-01
content_owner: office
phases: [only]
"""
STEP = """\
  {name}:
    kind: advice
    phase: only
    title: {{fr: Lire, de: Lesen}}
"""
_SHORT_TEXT = re.compile(r"^( *)(\w+): \{fr: (.*), de: (.*)\}$", re.MULTILINE)


def question(name: str, type_: str, *, unknown: bool) -> str:
    """The text of one question."""
    kind, _, detail = type_.removesuffix("?").partition(" ")
    text = f"  {name}:\n    type: {kind}\n    sensitivity: none\n"
    text += "    short: {fr: Un, de: Eins}\n    ask: {fr: Un, de: Eins}\n"
    text += f"    {'of' if kind.startswith('choice') else 'currency'}: {detail}\n" if detail else ""
    text += "    max: 4\n    label: {fr: Un {number}, de: Eins {number}}\n" if kind == "group" else ""
    return text + ("    unknown: find\n" if unknown else "")


def procedure(group: dict[str, Any], expressions: Sequence[str]) -> str:
    """The procedure of one group of a table; the values are ``v0``, ``v1`` and so on."""
    parts = [HEAD, "questions:\n"]
    items = {name: type_ for name, (type_, _) in group["names"].items() if "." in name}
    for name, (type_, answer) in group["names"].items():
        if name not in items:
            parts.append(question(name, type_, unknown=answer == "?"))
            inner = {word.partition(".")[2]: kind for word, kind in items.items() if word.startswith(f"{name}.")}
            parts.append("    questions:\n" if inner else "")
            parts += [indent(question(word, kind, unknown=kind.endswith("?")), "    ") for word, kind in inner.items()]
    parts.append("values:\n")
    parts += [f"  v{number}: |\n    {expression}\n" for number, expression in enumerate(expressions)]
    parts += [f"  {line}\n" for line in group.get("values", "").splitlines()]
    parts.append("tree:\n")
    parts += [f"  - ask: {name}\n" for name in group["names"] if name not in items]
    parts += ["  - each: {}\n    then: {{ask: {}}}\n".format(*name.split(".")) for name in items]
    parts += ["  - do: read\nsteps:\n", STEP.format(name="find"), "    text: {fr: Cherchez., de: Suchen Sie.}\n"]
    parts.append(STEP.format(name="read") + "    text:\n")
    # "is known" reads a value of any type.
    parts += [f"      - when: v{n} is known\n        fr: Oui.\n        de: Ja.\n" for n in range(len(expressions))]
    return "".join(parts)


def write_library(folder: Path, text: str) -> Path:
    """Write the procedure with what it needs."""
    (folder / "demo").mkdir(parents=True)
    for name, content in {"shared.yaml": SHARED, "demo/table.yaml": text}.items():
        # Texts between braces are short to read above, but the language wants each on a line of its own.
        (folder / name).write_text(_SHORT_TEXT.sub(r"\1\2:\n\1  fr: \3\n\1  de: \4", content), "utf-8")
    return folder
