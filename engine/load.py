"""A folder of content -> a checked, compiled, immutable library. The facade for the web and the command line."""

from __future__ import annotations

import gc
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.compile.program import Library, compile_library
from engine.messages import Language, render, total
from engine.model.decode.library import Folder, check_form, decode, domain_of
from engine.problems import ContentError, Problems, Span, gathered
from engine.source import Document, parse

_ENDING = ".yaml"
_ALLOWED = frozenset({"README.md"})
_LIKE_CONTENT = re.compile(r"\.ya?ml", re.IGNORECASE)


def load(folder: Path) -> Library:
    """Load a folder of content.

    Raises ContentError with every problem found, so that nothing is half loaded; OSError when it cannot be read.
    """
    with _without_collector():
        return _load(folder)


def _load(folder: Path) -> Library:
    problems = Problems()
    files = []
    readable = not _report_unread(folder, problems)
    for path in _files(folder):
        name = path.relative_to(folder).as_posix()
        raw = path.read_bytes()
        root = parse(raw, name, problems)
        readable = readable and root is not None
        if root is not None:
            files.append((Document(name, raw.decode("utf-8"), root), domain_of(name)))
    content = None
    if readable:
        content = decode(Folder(files), problems)
    else:  # the names in an unread file would all be missed elsewhere
        check_form(Folder(files), problems)
    if content is None:
        raise ContentError(dict.fromkeys(problems))
    return compile_library(content)


def _files(folder: Path) -> list[Path]:
    return [path for path in _visible(folder) if path.name.endswith(_ENDING)]


def _visible(folder: Path) -> list[Path]:
    """The files that an editor sees: hidden ones are those of programs."""
    every = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path for path in every if not any(part.startswith(".") for part in path.relative_to(folder).parts))


def _report_unread(folder: Path, problems: Problems) -> bool:
    """Report the files that are not read because of their names; whether one of them looks like content."""
    content = False
    for path in _visible(folder):
        if not path.name.endswith(_ENDING) and path.name not in _ALLOWED:
            problems.report("S050", Span(path.relative_to(folder).as_posix(), 1, 1, 1, 1))
            content = content or _LIKE_CONTENT.search(path.name) is not None
    return content


@contextmanager
def _without_collector() -> Iterator[None]:
    """Loading makes many objects that stay and hardly a circle: looking for garbage meanwhile is lost time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def texts(folder: Path) -> dict[str, str]:
    """The text of every content file by the name that problems use, to show the lines they stand on."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode("utf-8", "replace") for path in _files(folder)
    }


def report(folder: Path, error: ContentError, language: str = "fr") -> str:
    """All problems in words, each with its line, and how many they are."""
    shown, found = texts(folder), gathered(error.problems)
    words: Language = "de" if language == "de" else "fr"
    return "\n\n".join([*(render(problem, words, shown) for problem in found), total(len(found), words)])


def main(arguments: list[str]) -> int:
    """``python -m engine.load FOLDER [fr|de]``: check a folder; 0 when it is sound, 1 with every problem listed."""
    folder = Path(arguments[0] if arguments else "procedures")
    language = arguments[1] if len(arguments) > 1 else "fr"
    try:
        library = load(folder)
    except ContentError as error:
        sys.stderr.write(report(folder, error, language) + "\n")
        return 1
    sys.stdout.write("".join(f"{key}\n" for key in library.programs))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
