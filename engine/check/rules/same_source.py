"""U022: two sources with the same address and reference."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import alike, index
from engine.check.rule import Rule, Subject, Words
from engine.model.shared import Source
from engine.problems import Problem, Severity

_BAD = """\
# world_more.yaml
sources:
  act_again:
    title:
      fr: Loi de 2019 sur la frontière
      de: Grenzgesetz von 2019
    reference: art. 3
    url: https://example.org/act
    url_opened: true
    checked_on: 2026-11-20
    basis: official
"""
_GOOD = """\
# world_more.yaml
sources:
  act_again:
    title:
      fr: Loi de 2019 sur la frontière
      de: Grenzgesetz von 2019
    reference: art. 9
    url: https://example.org/act
    url_opened: true
    checked_on: 2026-11-20
    basis: official
"""


def find(subject: Subject) -> Iterator[Problem]:
    """The sources that lead to the same passage as another source."""
    sources = subject.library.sources
    passages = ((_passage(sources[entry.name]), entry) for entry in index(subject).of("sources"))
    return alike(passages, "U022", Severity.warning)


def _passage(source: Source) -> object | None:
    """Where a source leads: its address and reference; None without an address."""
    return None if source.url is None else (source.url, source.reference)


RULE = Rule(
    code="U022",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Deux fois la même source",
        message="« {name} » mène au même endroit que « {other} ».",
        why="Une source écrite deux fois est vérifiée deux fois, ou une fois sur deux : les dates finissent "
        "par se contredire.",
        repair="Gardez une seule des deux, ou donnez à chacune sa « reference » exacte.",
    ),
    de=Words(
        title="Zweimal dieselbe Quelle",
        message="„{name}“ führt zur selben Stelle wie „{other}“.",
        why="Eine doppelte Quelle wird zweimal geprüft oder nur zur Hälfte: Am Ende widersprechen sich die Daten.",
        repair="Behalten Sie nur eine der beiden, oder geben Sie jeder ihre genaue „reference“.",
    ),
    bad=_BAD,
    good=_GOOD,
)
