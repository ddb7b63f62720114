"""The pages for editors: the same chapters in both languages, commands that exist, links that lead somewhere, and rule
pages that are those of the rules."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import click
import pytest

from engine.check.help import codes
from engine.expression.functions import SPECIAL
from engine.expression.types import KINDS
from engine.model.decode.tree import VERBS
from engine.text import LANGUAGES, Language
from tests.docs.editors_guide import EXAMPLES, FOLDER, ROOT, examples, pages
from tools.rule_pages import pages as rule_pages
from web.cli import main

BOTH = pytest.mark.parametrize("language", LANGUAGES)
CHAPTERS = [path for language in LANGUAGES for path in (FOLDER / language / "README.md", *pages(language).values())]
_CODE = re.compile(r"^```.*?^```$|`[^`\n]*`", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s]+)\)")


def test_both_languages_have_the_same_chapters() -> None:
    assert list(pages("fr")) == list(pages("de")) == list(range(1, 15))


@BOTH
def test_every_chapter_bears_its_number_and_stands_in_the_index(language: Language) -> None:
    index = (FOLDER / language / "README.md").read_text("utf-8")
    for number, path in pages(language).items():
        title = path.read_text("utf-8").splitlines()[0].removeprefix(f"# {number} ")
        assert f"{number}. [{title}]({path.name})" in index


def test_both_languages_have_the_same_sections() -> None:
    for number in pages("fr"):
        french, german = (pages(language)[number].read_text("utf-8") for language in LANGUAGES)
        assert re.findall(r"^#+", french, re.MULTILINE) == re.findall(r"^#+", german, re.MULTILINE)
        assert re.findall(r"^\|", french, re.MULTILINE) == re.findall(r"^\|", german, re.MULTILINE)


def bare(text: str) -> str:
    """An example without what each language says in its own words: comments, and the reason of an acceptance."""
    return re.sub(r"(allow: \{\w+: ).*\}", r"\1}", re.sub(r" +# .*", "", text))


def test_both_languages_have_the_same_examples() -> None:
    french, german = (
        [(each.chapter, each.kind, each.detail, bare(each.text)) for each in examples(language)]
        for language in LANGUAGES
    )
    assert [each[:3] for each in french] == [each[:3] for each in german]
    said = ("message", "compare")  # in each language's own words
    assert [each for each in french if each[1] not in said] == [each for each in german if each[1] not in said]


@BOTH
def test_every_example_is_of_a_known_kind(language: Language) -> None:
    text = "".join(path.read_text("utf-8") for path in pages(language).values())
    fences = re.findall(r"^```(\S*)", text, re.MULTILINE)
    assert fences.count("yaml") + fences.count("text") == len(examples(language))
    assert set(fences) == {"yaml", "text", "sh", ""}
    assert {each.kind for each in examples(language)} == set(EXAMPLES)


def commands(text: str) -> Iterator[str]:
    """Every command of ``passerelle`` that a page names, in a block or in a sentence."""
    found = re.findall(r"^(?:[A-Z_]+=\S+ )*(passerelle .*)$", text, re.MULTILINE)
    yield from found
    yield from re.findall(r"`(?:[A-Z_]+=\S+ )*(passerelle [^`\n]+)`", text)


NAMED = sorted({line for path in CHAPTERS for line in commands(path.read_text("utf-8"))})


def rest_of(words: list[str]) -> list[str]:
    """What a command does not understand of its words. Raises click's NoSuchOption for an option it does not have."""
    command: click.Command = main
    while isinstance(command, click.Group) and words:
        found = command.get_command(click.Context(command), words[0])
        assert found is not None, f"there is no command {words[0]}"
        command, words = found, words[1:]
    _, rest, _ = command.make_parser(click.Context(command)).parse_args(words)
    return rest


@pytest.mark.parametrize("line", NAMED)
def test_every_command_exists_with_its_options(line: str) -> None:
    assert rest_of(line.split()[1:]) == []


def test_every_command_is_explained() -> None:
    known = set(main.list_commands(click.Context(main)))
    assert {line.split()[1] for line in NAMED} == known


@cache
def anchors(path: Path) -> frozenset[str]:
    """The addresses of the headings of a page, as GitHub makes them."""
    titles = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), re.MULTILINE)
    return frozenset(re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles)


PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def test_every_link_leads_somewhere() -> None:
    lost = []
    for path in PAGES:
        for target in _LINK.findall(_CODE.sub("", path.read_text("utf-8"))):
            file, _, anchor = target.partition("#")
            if file.startswith("https:"):
                continue
            there = (path.parent / file).resolve() if file else path
            if not there.exists() or (anchor and anchor not in anchors(there)):
                lost.append(f"{path.relative_to(ROOT)}: {target}")
    assert lost == []


def test_the_pages_of_the_rules_are_those_of_the_rules() -> None:
    """To renew them: make docs."""
    wanted = dict(rule_pages())
    there = {path.relative_to(FOLDER).as_posix(): path.read_text("utf-8") for path in FOLDER.glob("*/rules/*.md")}
    assert sorted(there) == sorted(wanted)
    assert [name for name, text in wanted.items() if there[name] != text] == []


@pytest.mark.parametrize("path", CHAPTERS, ids=[str(path.relative_to(FOLDER)) for path in CHAPTERS])
def test_every_code_that_is_named_exists(path: Path) -> None:
    named = set(re.findall(r"\b[SVNTFDCULRP]0\d\d\b", path.read_text("utf-8")))
    assert named <= set(codes())


def words_of(language: Language) -> list[str]:
    """The key words of the last chapter, in its order."""
    rows = re.findall(r"^\| (`.+?) \|", pages(language)[14].read_text("utf-8"), re.MULTILINE)
    return [word for row in rows for word in re.findall(r"`(\w+)`", row)]


def schema_words() -> set[str]:
    """The keys of a procedure, a question and a step, and the sections of a shared file."""
    folder = ROOT / "engine" / "schema"
    common, procedure, shared = (
        json.loads((folder / f"{name}.schema.json").read_text("utf-8")) for name in ("common", "procedure", "shared")
    )
    found = {*procedure["properties"], *shared["properties"], *common["$defs"]["step"]["properties"]}
    return found - {"of"}


def test_the_last_chapter_has_every_word_of_the_language() -> None:
    assert words_of("fr") == words_of("de")
    known = set(words_of("fr"))
    assert {*VERBS, *KINDS, *SPECIAL} - known == set()
    assert schema_words() - known == set()


@pytest.mark.parametrize("path", CHAPTERS, ids=[str(path.relative_to(FOLDER)) for path in CHAPTERS])
def test_the_typography_is_that_of_the_language(path: Path) -> None:
    prose = _CODE.sub("`x`", path.read_text("utf-8"))
    prose = re.sub(r"\]\([^)]*\)|^\|[-|]+\|$", "]", prose, flags=re.MULTILINE)
    if path in (pages("fr")[14], pages("de")[14]):  # the last column is in the other language
        prose = re.sub(r"\|[^|\n]*\|$", "|", prose, flags=re.MULTILINE)
    quoted = re.sub("„so“|„Vous“", "", prose)
    if path.is_relative_to(FOLDER / "fr"):
        assert re.findall(r"\S [:;?!»]|« |„", quoted) == []
    else:
        assert re.findall(r"\S[ \u00a0][:;?!]|[«»]", quoted) == []
