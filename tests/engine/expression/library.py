"""A procedure that asks for every name of a table and computes each of its expressions."""

import re
from collections.abc import Sequence
from pathlib import Path
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


def procedure(group: dict[str, Any], expressions: Sequence[str]) -> str:
    """The procedure of one group of a table; the values are ``v0``, ``v1`` and so on."""
    parts = [HEAD, "questions:\n"]
    for name, (type_, answer) in group["names"].items():
        kind, _, detail = type_.partition(" ")
        parts.append(f"  {name}:\n    type: {kind}\n    sensitivity: none\n")
        parts.append("    short: {fr: Un, de: Eins}\n    ask: {fr: Un, de: Eins}\n")
        parts.append(f"    {'of' if kind.startswith('choice') else 'currency'}: {detail}\n" if detail else "")
        parts.append("    unknown: find\n" if answer == "?" else "")
    parts.append("values:\n")
    parts += [f"  v{number}: |\n    {expression}\n" for number, expression in enumerate(expressions)]
    parts += [f"  {line}\n" for line in group.get("values", "").splitlines()]
    parts.append("tree:\n")
    parts += [f"  - ask: {name}\n" for name in group["names"]]
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
