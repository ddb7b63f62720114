"""The example people of the procedure itself (``passerelle cases``): which of them an edit touches."""

from __future__ import annotations

from engine.compare.example import Example, way
from engine.compare.report import Known, Touched
from engine.compare.versions import Version
from engine.prove.cover import cover
from engine.prove.encode import Model


def known_people(old: Version, new: Version) -> Known:
    """The people of the old version, walked through both."""
    people = cover(Model(old.procedure, old.library, old.today)).examples
    touched = []
    for number, each in enumerate(people, start=1):
        raw = each.person.raw
        before, after = way(old, raw), way(new, raw)
        if before is None:
            continue
        if after is None:
            touched.append(Touched(number, raw, None))
        elif not (example := Example(before, after)).same:
            touched.append(Touched(number, raw, example))
    return Known(len(people), tuple(touched))
