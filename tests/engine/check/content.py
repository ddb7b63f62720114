"""Reports of variants of the example library."""

from pathlib import Path
from tempfile import TemporaryDirectory

from engine.check.examples import DAY, example, variant
from engine.check.rule import Subject
from engine.check.runner import Report
from engine.examine import examine_folder, load_files, subject_of
from engine.problems import Problem


def write(folder: Path, files: dict[str, str]) -> Path:
    """Write the files under a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def report(files: dict[str, str], *, proofs: bool = False) -> Report:
    """What the checker says of the files, compared with the example library as it was before."""
    with TemporaryDirectory() as folder:
        return examine_folder(write(Path(folder), files), DAY, earlier=example(), proofs=proofs)


def examined(snippet: str) -> Report:
    """The report of the example library with some sections replaced."""
    return report(variant(snippet))


def subject(snippet: str = "") -> Subject:
    """What the rules look at: the example library with some sections replaced."""
    with TemporaryDirectory() as folder:
        loaded = load_files(write(Path(folder), variant(snippet)))
    found = subject_of(loaded, DAY)
    assert found is not None, loaded.problems
    return found


def found(snippet: str, code: str) -> list[Problem]:
    """The findings of one code in the example library with some sections replaced."""
    said = examined(snippet)
    assert said.loaded, [(each.code, each.span) for each in said.problems]
    return [problem for problem in said.problems if problem.code == code]


def names(snippet: str, code: str) -> list[str]:
    """What the findings of one code are about, in reading order."""
    return [problem.params["name"] for problem in found(snippet, code)]
