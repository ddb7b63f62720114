"""How several examples of the trust rules begin, for the small sound library of the help pages."""

from __future__ import annotations

from typing import Final

FIGURE: Final = """# demo/shared/values.yaml
values:
  last_day: today + wait
# parameters/more.yaml
parameters:
  wait:
    label:
      fr: Attente
      de: Wartezeit
    type: duration
    confirm_with: office
    versions:
      - valid_from: 2026-01-01
        sources: [act]
"""
"""How the examples about figures begin: a figure that a value reads."""

ACT: Final = """trees:
  branch:
    - do: [apply, fetch]
# demo/shared/steps.yaml
steps:
  fetch:
    phase: later
    title:
      fr: Retirer la carte
      de: Die Karte abholen
    text:
      fr: Retirez la carte au bureau.
      de: Holen Sie die Karte im Grenzbüro ab.
    authority: office
    documents: [card]
    due:
      not_applicable:
        fr: Rien ne presse.
        de: Es eilt nicht.
    sources: [act]
"""
"""How the examples about duties begin: an act of which fee and processing time are still to be said."""

OUTCOME: Final = """outcomes:
  too_early:
    title:
      fr: C'est encore trop tôt
      de: Es ist noch zu früh
    reason:
      fr: Vous pourrez demander la carte à partir du {start}.
      de: Sie können die Karte ab dem {start} beantragen.
"""
"""How the examples about outcomes begin."""
