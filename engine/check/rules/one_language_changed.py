"""L008: a text was changed in one language only since an earlier revision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from engine.check.rule import Rule, Subject, Words, Written
from engine.check.written import written
from engine.problems import Problem, Problems, Severity, problem
from engine.source import Document, parse
from engine.text import tidy

_CODE = "L008"
_Place = tuple[str, tuple[str, ...]]
_Pair = tuple[str, str]


def find(subject: Subject) -> Iterator[Problem]:
    """Texts with one language as it was and the other one new. Nothing without an earlier revision."""
    if subject.earlier is None:
        return
    earlier = _earlier(subject.earlier)
    for text in subject.texts:
        before, now = earlier.get(_place(text), []), _pair(text)
        if now in before:
            continue
        french, german = (any(now[side] == pair[side] for pair in before) for side in (0, 1))
        if french != german:
            kept, changed = (text.fr, text.de) if french else (text.de, text.fr)
            key = "fr" if french else "de"
            yield problem(_CODE, kept.span, severity=Severity.warning, related=[changed.span], key=key)


def _earlier(files: Mapping[str, str]) -> dict[_Place, list[_Pair]]:
    """The earlier texts by their place. Items of a list share theirs: a new one moves all that follow it."""
    found: defaultdict[_Place, list[_Pair]] = defaultdict(list)
    for name, source in files.items():
        root = parse(source.encode(), name, Problems())
        for text in () if root is None else written([Document(name, source, root)]):
            found[_place(text)].append(_pair(text))
    return found


def _place(text: Written) -> _Place:
    return text.file, tuple(key for key in text.path if isinstance(key, str))


def _pair(text: Written) -> _Pair:
    """Both languages without what differs on no page: breaks of lines, kinds of spaces and apostrophes."""
    return " ".join(tidy(text.fr.text, "fr").split()), " ".join(tidy(text.de.text, "de").split())


RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Texte changé dans une seule langue",
        message="L'autre langue a changé depuis cette révision, pas le texte « {key} ».",
        why="Un changement fait d'un seul côté laisse l'ancienne règle à l'autre moitié des lecteurs. "
        "Cette règle ne parle qu'avec « --since ».",
        repair="Relisez le texte resté le même et portez-y le changement. "
        "Une simple faute de frappe corrigée d'un côté ne demande rien.",
    ),
    de=Words(
        title="Text nur in einer Sprache geändert",
        message="Die andere Sprache wurde seit dieser Revision geändert, der Text „{key}“ nicht.",
        why="Eine Änderung auf nur einer Seite lässt der anderen Hälfte der Leser die alte Regel. "
        "Diese Regel meldet sich nur mit „--since“.",
        repair="Lesen Sie den unveränderten Text noch einmal und übernehmen Sie die Änderung. "
        "Wurde nur ein Tippfehler berichtigt, ist nichts zu tun.",
    ),
    bad="""\
summary:
  fr: Qui peut l'avoir et quand. Le guichet est ouvert le samedi.
  de: Wer sie bekommt, wann und an welchem Schalter.
""",
    good="""\
summary:
  fr: Qui peut l'avoir et quand. Le guichet est ouvert le samedi.
  de: Wer sie bekommt und wann. Der Schalter ist am Samstag geöffnet.
""",
)
