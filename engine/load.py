"""A folder of content -> a checked, compiled, immutable library. The facade for the web and the command line."""

from __future__ import annotations

import gc
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from engine.compile.program import Library, compile_library
from engine.model.decode.library import Folder, check_form, decode, domain_of
from engine.model.decode.library import editions as decode_editions
from engine.problems import ContentError, Problem, Problems, Span, by_place, gathered
from engine.source import Document, Map, parse
from engine.source.characters import MAX_BYTES
from engine.text import Language

_ENDING = ".yaml"
_ALLOWED = frozenset({"README.md"})
_LIKE_CONTENT = re.compile(r"\.ya?ml", re.IGNORECASE)

Reading = Callable[[bytes, str, Problems], Map | None]
"""From the bytes of a file and its name to its marked tree; None, with a problem, where it cannot be read."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A folder as far as it could be read: its files as they are written, and what they say."""

    files: tuple[Document, ...]
    problems: tuple[Problem, ...]
    """What forbids using the content, sorted by place."""
    library: Library | None
    """None when there are problems."""


def load(folder: Path) -> Library:
    """Load a folder of content.

    Raises ContentError with every problem found, so that nothing is half loaded; OSError when it cannot be read.
    """
    loaded = load_files(folder)
    if loaded.library is None:
        raise ContentError(loaded.problems)
    return loaded.library


def load_files(folder: Path, reading: Reading = parse, *, begun: bool = False) -> Loaded:
    """Load a folder of content and keep the marked files. Raises OSError when the folder cannot be read.

    ``reading`` may know the trees of files that have not changed since the last time.
    ``begun``: the first procedure may still be missing.
    """
    with without_collector():
        return _load(folder, reading, begun=begun)


def editions(files: Iterable[Document], procedure: str) -> Mapping[Language, str]:
    """What a sign-off of a procedure (``domain/id``) has to name, by language.

    ``files`` are those of sound content. Raises KeyError when there is no such procedure.
    """
    return decode_editions(Folder([(file, domain_of(file.file)) for file in files]), procedure)


def _load(folder: Path, reading: Reading, *, begun: bool) -> Loaded:
    problems = Problems()
    files = []
    readable = not _report_unread(folder, problems)
    for path in content_files(folder):
        name = path.relative_to(folder).as_posix()
        raw = content_of(path)
        root = reading(raw, name, problems)
        readable = readable and root is not None
        if root is not None:
            files.append((Document(name, raw.decode("utf-8"), root), domain_of(name)))
    content = None
    if readable:
        content = decode(Folder(files), problems)
    else:  # the names in an unread file would all be missed elsewhere
        check_form(Folder(files), problems)
    if readable and not begun and not any(True for _ in Folder(files).procedures()):
        problems.report("C012", Span(files[0][0].file if files else ".", 1, 1, 1, 1))
        content = None
    library = None if content is None else compile_library(content)
    return Loaded(tuple(file for file, _ in files), by_place(dict.fromkeys(problems)), library)


def content_files(folder: Path) -> list[Path]:
    """The files of a folder that hold content, sorted by name."""
    return [path for path in _visible(folder) if path.name.endswith(_ENDING)]


def content_of(path: Path) -> bytes:
    """The bytes of a content file; of one that is too large just enough to see that."""
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def leads_out(path: Path, folder: Path) -> bool:
    """Whether a symbolic link stands for something outside of a folder, which is nobody's content."""
    return path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def links_out(folder: Path) -> list[Path]:
    """The symbolic links in a folder to files and folders outside of it, sorted by name: they are never read."""
    return sorted(path for path in folder.rglob("*") if leads_out(path, folder) and not _hidden(path, folder))


def _visible(folder: Path) -> list[Path]:
    """The files that an editor sees: hidden ones are those of programs."""
    every = (path for path in folder.rglob("*") if path.is_file() and not leads_out(path, folder))
    return sorted(path for path in every if not _hidden(path, folder))


def _hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _report_unread(folder: Path, problems: Problems) -> bool:
    """Report the files that are not read, and links that lead out; whether one of them looks like content."""
    content = False
    for path in links_out(folder):
        problems.report("S054", Span(path.relative_to(folder).as_posix(), 1, 1, 1, 1))
        content = True
    for path in _visible(folder):
        if not path.name.endswith(_ENDING) and path.name not in _ALLOWED:
            problems.report("S050", Span(path.relative_to(folder).as_posix(), 1, 1, 1, 1))
            content = content or _LIKE_CONTENT.search(path.name) is not None
    return content


@contextmanager
def without_collector() -> Iterator[None]:
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
        path.relative_to(folder).as_posix(): content_of(path).decode("utf-8", "replace")
        for path in content_files(folder)
    }


def report(folder: Path, error: ContentError, language: str = "fr") -> str:
    """All problems in words, each with its line, and how many they are."""
    from engine.messages import render, total  # sound content needs no wording

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
