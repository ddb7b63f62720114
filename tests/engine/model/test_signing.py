"""What a sign-off covers: all that can change a guide in its language, and nothing else."""

from pathlib import Path

import pytest

from engine.load import editions, load, load_files
from engine.text import LANGUAGES, Language
from tests.engine.model.content import base, write

KEY = "demo/pass"
Files = dict[str, str]
BASIS = {**base(), "spare.yaml": "documents:\n  unused:\n    name:\n      fr: Papier\n      de: Papier\n"}


def digests(folder: Path, files: Files) -> dict[Language, str]:
    loaded = load_files(write(folder, files))
    assert loaded.problems == ()
    return dict(editions(loaded.files, KEY))


def edited(file: str, old: str, new: str) -> Files:
    assert BASIS[file].count(old) >= 1, old
    return {**BASIS, file: BASIS[file].replace(old, new, 1)}


def changed(folder: Path, files: Files) -> set[Language]:
    """The languages whose digest the edit has changed."""
    before, after = digests(folder / "before", BASIS), digests(folder / "after", files)
    return {language for language in LANGUAGES if before[language] != after[language]}


PROCEDURE, WORLD, FIGURES = "demo/pass.yaml", "world.yaml", "parameters/figures.yaml"
BOTH = {
    "a step's due date": (PROCEDURE, "within: 3 months", "within: 4 months"),
    "a condition": (PROCEDURE, "start > today", "start >= today"),
    "a value": (PROCEDURE, "start: born +", "start: born + 1 day +"),
    "a decision table that nothing asks is not there, one that is asked counts": (
        PROCEDURE,
        "  - when: start > today",
        "  - when: decide(desk, home, married) == 2 and start > today",
    ),
    "the order of the questions": (PROCEDURE, "  - ask: home\n  - ask: born\n", "  - ask: born\n  - ask: home\n"),
    "a bound": (PROCEDURE, "    min: 0\n", "    min: 1\n"),
    "the day of the last update": (PROCEDURE, "updated: 2026-01-01", "updated: 2026-01-02"),
    "a figure of a parameter that a value looks up": (FIGURES, "| 62 years", "| 63 years"),
    "a price that a fee names": (FIGURES, "value: 20 EUR", "value: 21 EUR"),
    "the basis of a figure's source": (WORLD, "basis: official", "basis: secondary"),
    "an authority's country": (WORLD, "    country: FR\n", "    country: DE\n"),
}


@pytest.mark.parametrize("edit", BOTH.values(), ids=list(BOTH))
def test_what_a_guide_rests_on_counts_in_both_languages(tmp_path: Path, edit: tuple[str, str, str]) -> None:
    assert changed(tmp_path, edited(*edit)) == {"fr", "de"}


WORDS = {
    "a title": (PROCEDURE, "fr: Titre", "fr: Autre titre", {"fr"}),
    "a step": (PROCEDURE, "de: Beantragen Sie {home.in}.", "de: Stellen Sie den Antrag {home.in}.", {"de"}),
    "an option's label": ("types.yaml", "de: Frankreich", "de: La France", {"de"}),
    "a shared question": ("questions.yaml", "fr: ", "fr: Dites ", {"fr"}),
    "an authority": (WORLD, "fr: Bureau", "fr: Guichet", {"fr"}),
    "a document": (WORLD, "de: Karte", "de: Ausweis", {"de"}),
    "a figure that one language alone reads": (
        PROCEDURE,
        "de: Beantragen Sie",
        "de: Für {fee} beantragen Sie",
        {"fr", "de"},
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "languages"), WORDS.values(), ids=list(WORDS))
def test_words_count_in_their_language(tmp_path: Path, file: str, old: str, new: str, languages: set[str]) -> None:
    block = {**BASIS, file: BASIS[file].replace(old, new, 1)}
    assert block[file] != BASIS[file]
    assert changed(tmp_path, block) == languages


SIGNED = "sign_offs:\n  - by: office\n    on: 2026-02-01\n    language: fr\n    digest: 0123456789abcdef\ntitle:\n"
NOTHING = {
    "a sign-off": (PROCEDURE, "title:\n", SIGNED),
    "publishing": (PROCEDURE, "status: draft", "status: published"),
    "a comment": (PROCEDURE, "tree:\n", "# The way through.\ntree:   # from top to bottom\n"),
    "an accepted finding": (PROCEDURE, "phases: [first, later]\n", "phases: [first, later]\nallow:\n  U001: Voulu.\n"),
    "an accepted finding at a step": (PROCEDURE, "    phase: later\n", "    phase: later\n    allow: {U001: Voulu.}\n"),
    "blanks in an expression": (PROCEDURE, "start > today", "start  >  today"),
    "the width of a table": (FIGURES, "1950-01-01 | 60 years", "1950-01-01   | 60 years"),
    "quotes": (PROCEDURE, "fr: Titre", 'fr: "Titre"'),
    "a document that no step asks for": ("spare.yaml", "fr: Papier", "fr: Feuille"),
    "a table that nothing asks": (PROCEDURE, "FR    | true || 1", "DE    | true || 1"),
    "a way of redress that no step has": (WORLD, "fr: Recours", "fr: Plainte"),
}


@pytest.mark.parametrize("edit", NOTHING.values(), ids=list(NOTHING))
def test_what_no_guide_shows_does_not_count(tmp_path: Path, edit: tuple[str, str, str]) -> None:
    assert changed(tmp_path, edited(*edit)) == set()


def test_moving_an_entry_to_a_shared_file_changes_nothing(tmp_path: Path) -> None:
    branch = "trees:\n  branch:\n    - do: apply\n"
    moved = {**edited(PROCEDURE, branch, ""), "demo/shared/trees.yaml": branch}
    assert changed(tmp_path, moved) == set()


def signed(language: Language, digest: str) -> Files:
    return edited(PROCEDURE, "title:\n", SIGNED.replace("fr", language).replace("0123456789abcdef", digest))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sign_off_of_the_procedure_as_it_stands_is_current(tmp_path: Path, language: Language) -> None:
    digest = digests(tmp_path / "before", BASIS)[language]
    (found,) = load(write(tmp_path / "after", signed(language, digest))).procedures[KEY].sign_offs
    assert (found.by, found.language, found.digest, found.current) == ("office", language, digest, True)


@pytest.mark.parametrize(("old", "new"), [("fr: Titre", "fr: Autre"), ("de: Titel", "de: Anderer")])
def test_a_change_outdates_the_sign_off_of_its_language_alone(tmp_path: Path, old: str, new: str) -> None:
    for language, digest in digests(tmp_path / "before", BASIS).items():
        files = signed(language, digest)
        files[PROCEDURE] = files[PROCEDURE].replace(old, new)
        (found,) = load(write(tmp_path / language, files)).procedures[KEY].sign_offs
        assert found.current is not old.startswith(language)


SMALL = """
procedure: pass
status: draft
title:
  fr: Où ?
  de: Wo?
summary:
  fr: Résumé
  de: Überblick
updated: 2026-01-01
review_by: 2027-01-01
content_owner: office
phases: [first]
tree:
  - do: search
steps:
  search:
    kind: advice
    phase: first
    title:
      fr: Chercher
      de: Suchen
    text:
      fr: Cherchez.
      de: Suchen Sie.
"""


def test_the_digest_is_the_same_everywhere_and_for_good(tmp_path: Path) -> None:
    # Digests stand in files for years: where this one changes, every sign-off there is would count as outdated.
    types = "types:\n  phase:\n    first:\n      label:\n        fr: Avant\n        de: Vorher\n"
    world = "authorities:\n  office:\n    name:\n      fr: Bureau\n      de: Amt\n    country: FR\n"
    files = {"demo/pass.yaml": SMALL.lstrip(), "types.yaml": types, "world.yaml": world}
    assert digests(tmp_path, files) == {"fr": "e2bccc56ca72401f", "de": "67e0b3da8f2bbeda"}


def test_there_is_no_digest_of_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        editions(load_files(write(tmp_path, base())).files, "demo/none")
