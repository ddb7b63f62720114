"""The page that describes the language: its examples are one library that works, its tables are those of the code."""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from engine.answers import decode
from engine.explain import wording
from engine.expression.functions import AGGREGATES, FUNCTIONS, SPECIAL
from engine.expression.types import KINDS
from engine.guide import Guide, build
from engine.load import load
from engine.messages import MESSAGES
from engine.model.decode.context import LIBRARY_SECTIONS, SCOPED_SECTIONS
from engine.model.decode.tree import VERBS
from engine.problems import ContentError
from engine.text import LANGUAGES, Text
from engine.walk import walk

PAGE = (Path(__file__).parents[2] / "docs" / "language.md").read_text("utf-8")
TODAY = date(2026, 11, 22)
_EXAMPLE = re.compile(r"^```yaml (?P<kind>\w+)=?(?P<detail>\S*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


class Example(NamedTuple):
    kind: str
    detail: str
    text: str


EXAMPLES = [Example(*found.group("kind", "detail", "text")) for found in _EXAMPLE.finditer(PAGE)]
FILES = {example.detail: example.text for example in EXAMPLES if example.kind == "file"}
PROCEDURES = ["demo/allowance", "demo/pass"]


def library(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def test_every_example_is_of_a_known_kind() -> None:
    assert PAGE.count("```yaml") == len(EXAMPLES)
    assert {example.kind for example in EXAMPLES} == {"file", "fragment", "refused"}


def test_the_examples_are_one_library_that_loads(tmp_path: Path) -> None:
    loaded = load(library(tmp_path, FILES))
    assert list(loaded.programs) == PROCEDURES
    assert set(loaded.parameters) == {"pass_age", "fee_amount", "chf_eur"}


def shown(folder: Path, raw: dict[str, str], key: str = "demo/pass") -> tuple[Guide, dict[str, list[str]]]:
    """The guide of a person, and its words in both languages: of the outcome, or of the steps in order."""
    loaded = load(library(folder, FILES))
    program = loaded.programs[key]
    answers = decode(program.procedure, raw, TODAY)
    assert answers.rejected == {}
    guide = build(loaded, walk(program, answers.answers, TODAY))
    steps = [step for group in guide.phases for step in group.steps]
    texts = [(each.text, None) for each in guide.reason]
    texts += [
        (text, step.item) for step in steps for text in (step.step.title, *(each.text for each in step.paragraphs))
    ]
    return guide, {
        language: [wording(loaded, guide.walk, language).inside(item).fill(text) for text, item in texts]
        for language in LANGUAGES
    }


def test_a_person_in_germany_who_does_not_know_whether_it_is_urgent(tmp_path: Path) -> None:
    guide, texts = shown(tmp_path, {"residence": "DE", "birth_date": "1964-05-12", "pass.in_a_hurry": "?"})
    assert texts == {
        "fr": [
            "Demandez-vous si c’est urgent",
            "Un guichet rapide existe.",
            "Se procurer le formulaire",
            "Le formulaire coûte 12,50\u00a0€.",
            "Aller à la mairie",
            "Vous habitez en Allemagne.",
            "L’attente dure environ une heure.",
        ],
        "de": [
            "Überlegen Sie, ob es eilt",
            "Es gibt einen Schnellschalter.",
            "Das Formular besorgen",
            "Das Formular kostet 12,50\u00a0€.",
            "Zum Rathaus gehen",
            "Sie wohnen in Deutschland.",
            "Sie warten etwa eine Stunde.",
        ],
    }
    phases = [group.phase.label for group in guide.phases]
    assert phases == [Text("Préparer", "Vorbereiten"), Text("Demander", "Beantragen")]
    town_hall = guide.phases[1].steps[0]
    # 16 years and 6 months after 12 May 1964, the next first of a month, and six months: a Monday, no holiday.
    assert town_hall.deadline is not None
    assert town_hall.deadline.latest == date(1981, 6, 1)


def test_a_person_in_france_who_is_in_a_hurry(tmp_path: Path) -> None:
    _, texts = shown(tmp_path, {"residence": "FR", "birth_date": "1964-05-12", "pass.in_a_hurry": "true"})
    assert texts["fr"][1:3] == ["Vous habitez en France.", "Allez au guichet rapide."]
    assert texts["de"][1:3] == ["Sie wohnen in Frankreich.", "Gehen Sie zum Schnellschalter."]


def test_a_person_who_is_too_young(tmp_path: Path) -> None:
    # Born on 12 May 2012, 17 years: 12 May 2029, then the first of the next month.
    guide, texts = shown(tmp_path, {"residence": "FR", "birth_date": "2012-05-12"})
    assert guide.phases == ()
    assert texts == {
        "fr": ["Vous pourrez le demander à partir du 1er\u00a0juin 2029."],
        "de": ["Sie können ihn ab dem 1.\u00a0Juni 2029 beantragen."],
    }


def test_a_family_with_a_child_in_each_country_and_a_grown_one(tmp_path: Path) -> None:
    born = {1: "2015-03-01", 2: "2001-05-05", 3: "2012-12-24"}
    raw = {f"children.{number}.child_born": day for number, day in born.items()}
    raw |= {"children": "3", "children.1.child_lives_in": "FR", "children.3.child_lives_in": "DE"}
    guide, texts = shown(tmp_path, raw, "demo/allowance")
    assert texts["fr"] == [
        "Déclarer l’enfant",
        "L’enfant est né le 1er\u00a0mars 2015.",
        "Déclarer l’enfant",
        "L’enfant est né le 24\u00a0décembre 2012.",
        "Prévenir la mairie",
        "Vous avez des enfants mineurs, dont un en Allemagne.",
    ]
    assert [step.item for step in guide.steps] == [("children", 1), ("children", 3), None]
    loaded = load(library(tmp_path, FILES))
    words = wording(loaded, guide.walk, "de")
    assert [words.label(step.item) for step in guide.steps if step.item] == ["Kind 1", "Kind 3"]
    assert [words.reason(reason) for reason in guide.steps[1].reasons] == [
        "Kind 3 – Geburtsdatum: 24.\u00a0Dezember 2012"
    ]
    assert [step.deadline and step.deadline.unmoved for step in guide.steps] == [
        date(2033, 3, 1),
        date(2030, 12, 24),
        None,
    ]


def test_nobody_without_children_gets_the_allowance(tmp_path: Path) -> None:
    for raw in ({"children": "0"}, {"children": "1", "children.1.child_born": "1999-01-01"}):
        _, texts = shown(tmp_path, raw, "demo/allowance")
        assert texts["de"] == ["Keines Ihrer Kinder ist minderjährig."]


def fragments() -> Iterator[tuple[str, object]]:
    for example in EXAMPLES:
        if example.kind == "fragment":
            yield from yaml.safe_load(example.text).items()


@pytest.mark.parametrize(("section", "content"), list(fragments()))
def test_a_fragment_would_load_in_the_procedure(tmp_path: Path, section: str, content: object) -> None:
    """A fragment shows more, or less, than the procedure: put in its place, the library still loads."""
    whole = FILES["demo/pass.yaml"]
    assert isinstance(content, dict)
    shared = yaml.safe_load(whole)[section]
    assert content.keys() & shared.keys(), "it is a part of the procedure"
    written = next(example.text for example in EXAMPLES if example.kind == "fragment" and f"{section}:" in example.text)
    kept = {name: text for name, text in parts(whole, f"{section}:\n").items() if name not in content}
    changed = replaced(whole, section, written + "".join(kept.values()))
    assert list(load(library(tmp_path, {**FILES, "demo/pass.yaml": changed})).programs) == PROCEDURES


def parts(whole: str, head: str) -> dict[str, str]:
    """The entries of a section as they are written."""
    body = re.split(r"^(?=\S)", whole.partition(head)[2], maxsplit=1, flags=re.MULTILINE)[0]
    entries = [entry for entry in re.split(r"^(?=  \w)", body, flags=re.MULTILINE) if entry.strip()]
    return {entry.strip().partition(":")[0]: entry.rstrip("\n") + "\n" for entry in entries}


def replaced(whole: str, section: str, text: str) -> str:
    """The file with another text in place of a section."""
    pieces = re.split(r"^(?=\S)", whole, flags=re.MULTILINE)
    return "".join(text.rstrip("\n") + "\n" if piece.startswith(f"{section}:") else piece for piece in pieces)


REFUSED = [example for example in EXAMPLES if example.kind == "refused"]


@pytest.mark.parametrize("example", REFUSED, ids=[example.detail for example in REFUSED])
def test_a_refused_example_is_refused_with_its_code(tmp_path: Path, example: Example) -> None:
    assert example.detail in MESSAGES
    # Milestones read what the tree has asked: they go with it.
    changed = replaced(replaced(FILES["demo/pass.yaml"], "tree", example.text), "milestones", "")
    with pytest.raises(ContentError) as refused:
        load(library(tmp_path, {**FILES, "demo/pass.yaml": changed}))
    assert {problem.code for problem in refused.value.problems} == {example.detail}


def cells(head: str) -> list[list[str]]:
    """The rows of the table under a header line."""
    lines = PAGE.partition(head)[2].splitlines()[2:]
    rows = []
    for line in lines:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


def test_the_registered_functions_are_those_of_the_page() -> None:
    written = {row[0].strip("`"): row[1].strip("`") for row in cells("| registered function | gives | |")}
    assert written == {
        f"{name}({', '.join(str(each) for each in function.parameters)})": str(function.result)
        for name, function in FUNCTIONS.items()
    }


def test_what_is_said_of_all_items_is_that_of_the_page() -> None:
    rows = cells("| said of all items | gives | |")
    assert {name for row in rows for name in re.findall(r"`(\w+)\(", row[0])} == set(AGGREGATES)


def test_the_special_functions_are_those_of_the_page() -> None:
    (row,) = [line for line in PAGE.splitlines() if line.startswith("| functions |")]
    assert set(re.findall(r"`(\w+)`", row)) == set(SPECIAL)


def test_the_types_are_those_of_the_page() -> None:
    assert [row[0].strip("`") for row in cells("| type | written | notes |")] == list(KINDS)


def test_the_sections_of_a_shared_file_are_those_of_the_page() -> None:
    sentence = PAGE.partition("Every other file is a *shared file*")[2].partition(".")[0]
    assert set(re.findall(r"`(\w+)`", sentence)) == {*LIBRARY_SECTIONS, *SCOPED_SECTIONS} - {"outcomes"}


def test_the_items_of_a_tree_are_those_of_the_page() -> None:
    heads = [row[0] for row in cells("| item | |")]
    assert {re.match(r"`(\w+):", head)[1] for head in heads if re.match(r"`(\w+):", head)} == set(VERBS)


SCHEMAS = Path(__file__).parents[2] / "engine" / "schema"
COMMON, PROCEDURE, SHARED = (
    json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8")) for name in ("common", "procedure", "shared")
)


def entry(section: str) -> dict[str, Any]:
    """What the schema says of one entry of a section of a shared file."""
    found: dict[str, Any] = SHARED["properties"][section]["additionalProperties"]
    return found


FORMS = {
    "a procedure": PROCEDURE,
    "a question": COMMON["$defs"]["plain_question"],
    "a group": COMMON["$defs"]["group"],
    "a value": COMMON["$defs"]["value"]["then"],
    "a table": COMMON["$defs"]["table"],
    "an outcome": PROCEDURE["properties"]["outcomes"]["additionalProperties"],
    "a source": entry("sources"),
    "an authority": entry("authorities"),
    "a document": entry("documents"),
    "a term of the glossary": entry("glossary"),
    "a way of redress": entry("redress"),
    "a parameter": entry("parameters"),
    "a version of it": entry("parameters")["properties"]["versions"]["items"],
}
NEEDED = {row[0]: row[1:] for row in cells("| | needed | optional |")}


@pytest.mark.parametrize("form", sorted(FORMS))
def test_what_is_needed_is_what_the_schema_requires(form: str) -> None:
    needed, every = NEEDED[form][0], " ".join(NEEDED[form])
    schema = FORMS[form]
    assert re.findall(r"`(\w+)`", needed)[: len(schema["required"])] == schema["required"]
    assert set(schema["properties"]) <= set(re.findall(r"`(\w+)`", every))


def test_every_form_of_the_page_is_compared() -> None:
    assert NEEDED.keys() - FORMS.keys() == {"a step"}, "its fields are the table of section 10"
    step = COMMON["$defs"]["step"]
    assert re.findall(r"`(\w+)`", NEEDED["a step"][0])[:3] == step["required"]
    fields = {name for row in cells("| field | |") for name in re.findall(r"`(\w+)`", row[0])}
    assert fields == set(step["properties"])
