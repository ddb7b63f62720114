"""A person's way on the plan: the same items as the walk took, and the place where the person is."""

from datetime import date, timedelta
from xml.etree import ElementTree as ET

import pytest

from engine.export.graph import draw, in_words, trail
from engine.model.procedure import Match, When, every
from engine.walk import Walk
from tests.engine.export.plans import DEMO, demo
from tests.engine.runtime.content import TODAY, walked

SVG = "{http://www.w3.org/2000/svg}"
MINOR, GROWN = (str(TODAY - timedelta(days=365 * years)) for years in (5, 30))
WAYS: list[tuple[dict[str, str], str]] = [
    ({}, "home"),
    ({"home": "CH"}, "ended"),
    ({"home": "FR"}, "work"),
    ({"home": "FR", "work": "FR"}, "insured"),
    ({"home": "DE", "work": "?", "insured": "-"}, "demo.children"),
    ({"home": "DE", "work": "DE"}, "ended"),
    ({"home": "FR", "work": "DE", "insured": "DE"}, "sure"),
    ({"home": "FR", "work": "DE", "insured": "FR,DE"}, "born"),
    ({"home": "FR", "work": "FR", "insured": "-", "demo.children": "2"}, "birth_date"),
    ({"home": "FR", "work": "FR", "insured": "-", "demo.children": "0"}, "guide"),
    (
        {"home": "FR", "work": "FR", "insured": "-", "demo.children": "2",
         "demo.children.1.birth_date": MINOR, "demo.children.2.birth_date": GROWN},
        "guide",
    ),
]  # fmt: skip


def walk_of(raw: dict[str, str]) -> Walk:
    return walked(DEMO, TODAY, **raw)


def numbers(found: Walk) -> set[int]:
    return {each if isinstance(each, int) else each[0] for each in found.path}


@pytest.mark.parametrize(("raw", "end"), WAYS)
def test_the_trail_is_the_way_of_the_walk(raw: dict[str, str], end: str) -> None:
    found = walk_of(raw)
    way = trail(found)
    procedure = demo().procedures["domain/demo"]
    items = {item.number: item for item in every(procedure.tree)}
    forks = {number for number in way.reached if isinstance(items[number], When | Match)}
    own = {item.number for item in items.values() if type(item).__name__ == "Each"}
    open_ = set() if found.next is None else {way.current}
    assert way.reached - forks - own == (numbers(found) - own) | open_
    assert all(number in way.reached for number, _ in way.entered)
    assert way.through <= way.entered
    current = items[way.current] if way.current is not None else None
    assert end.rpartition(".")[2] == getattr(current, "question", getattr(current, "outcome", ""))


def test_one_branch_of_each_fork_is_entered_outside_groups() -> None:
    way = trail(walk_of({"home": "FR", "work": "FR", "insured": "-", "demo.children": "0"}))
    taken = [number for number, _ in way.entered]
    assert len(taken) == len(set(taken)) > 3


@pytest.mark.parametrize(("raw", "end"), WAYS)
def test_the_drawing_marks_the_way_and_the_place(raw: dict[str, str], end: str) -> None:
    content, way = demo(), trail(walk_of(raw))
    procedure = content.procedures["domain/demo"]
    root = ET.fromstring(draw(content, procedure, "de", trail=way))
    boxes = {each.get("id"): each for each in root.iter(f"{SVG}g")}
    current = [name for name, each in boxes.items() if each.get("aria-current") == "step"]
    assert current == [f"item-{way.current}"]
    marked = {
        name for name, each in boxes.items() if name and {"taken", "current"} & set(each.get("class", "").split())
    }
    assert marked == {f"item-{number}" for number in way.reached}
    assert in_words(content, procedure, "de", trail=way).count("(hier)") == 1


def test_lines_of_the_way_lead_from_the_start_to_the_place() -> None:
    content = demo()
    procedure = content.procedures["domain/demo"]
    way = trail(walk_of({"home": "FR", "work": "DE", "insured": "DE"}))
    root = ET.fromstring(draw(content, procedure, "fr", trail=way))
    taken = [each for each in root.iter(f"{SVG}path") if "taken" in each.get("class", "")]
    free = ET.fromstring(draw(content, procedure, "fr"))
    assert len(taken) > 8
    assert not [each for each in free.iter(f"{SVG}path") if "taken" in each.get("class", "")]


def test_the_end_of_the_tree_is_a_place_too() -> None:
    text = DEMO.replace("  - stop: guide\n", "")
    found = walked(text, date(2026, 11, 23), home="FR", work="FR", insured="-", **{"demo.children": "0"})
    way = trail(found)
    assert (way.ended, way.current, found.outcome) == (True, None, "guide")
    root = ET.fromstring(draw(demo(), found.procedure, "fr", trail=way))
    (place,) = [each for each in root.iter(f"{SVG}g") if each.get("aria-current")]
    assert "guide" in place.get("class", "")
