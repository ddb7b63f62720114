"""The plan of a procedure: everything stands there once, no box on another, and every line leads somewhere."""

import re
from collections import Counter
from itertools import combinations, pairwise
from xml.etree import ElementTree as ET

import pytest

from engine.compile.program import Library
from engine.export.graph import Place, draw, in_words, style
from engine.export.graph.block import Block, Edge, Placed, Point
from engine.export.graph.build import diagram
from engine.export.graph.layout import BULLET, SIDE, indented, place
from engine.export.graph.lettering import lines, width
from engine.model.procedure import Ask, Do, Procedure, every
from engine.text import LANGUAGES, Language
from tests.engine.export.plans import DEMO, demo
from tests.engine.runtime.content import library as loaded
from tests.procedures.shipped import KEYS, library

SVG = "{http://www.w3.org/2000/svg}"
DEMONSTRATION = "demo"
PLANS = [DEMONSTRATION, *KEYS]
NARROW, WIDE = 400.0, 4000.0


def found(key: str) -> tuple[Library, Procedure]:
    content = demo() if key == DEMONSTRATION else library()
    return content, content.procedures["domain/demo" if key == DEMONSTRATION else key]


def placed(key: str, language: Language, room: float) -> Block:
    content, procedure = found(key)
    return place(diagram(content, procedure, language).parts, room)


def drawn(key: str, language: Language = "fr", **more: object) -> ET.Element:
    content, procedure = found(key)
    return ET.fromstring(draw(content, procedure, language, **more))  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", PLANS)
def test_every_item_is_drawn_once(key: str, language: Language) -> None:
    _, procedure = found(key)
    ids = [element.get("id", "") for element in drawn(key, language).iter(f"{SVG}g")]
    assert Counter(each for each in ids if each) == {f"item-{item.number}": 1 for item in every(procedure.tree)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("room", [NARROW, WIDE])
@pytest.mark.parametrize("key", PLANS)
def test_no_box_lies_on_another(key: str, room: float, language: Language) -> None:
    for one, other in combinations(placed(key, language, room).boxes, 2):
        apart = (
            one.x + one.width <= other.x
            or other.x + other.width <= one.x
            or one.y + one.height <= other.y
            or other.y + other.height <= one.y
        )
        assert apart, (one.box.entries, other.box.entries)


def touches(box: Placed, x: float, y: float) -> bool:
    """Whether a point lies on the edge of a box or in it."""
    return box.x <= x <= box.x + box.width and box.y <= y <= box.y + box.height


def parts(edge: Edge) -> list[tuple[Point, Point]]:
    """The straight parts of a line."""
    return list(pairwise(edge.points))


def on(part: tuple[Point, Point], point: Point) -> bool:
    """Whether a point lies on a straight part of a line."""
    ((x0, y0), (x1, y1)), (x, y) = part, point
    return min(x0, x1) <= x <= max(x0, x1) and min(y0, y1) <= y <= max(y0, y1)


def crosses(box: Placed, start: Point, end: Point) -> bool:
    """Whether an upright or level line runs through the inside of a box."""
    (x0, x1), (y0, y1) = sorted((start[0], end[0])), sorted((start[1], end[1]))
    return x0 < box.x + box.width - 1 and x1 > box.x + 1 and y0 < box.y + box.height - 1 and y1 > box.y + 1


@pytest.mark.parametrize("room", [NARROW, WIDE])
@pytest.mark.parametrize("key", PLANS)
def test_lines_join_boxes_and_run_through_none(key: str, room: float) -> None:
    block = placed(key, "de", room)
    segments = [part for edge in block.edges for part in parts(edge)]
    assert all(a[0] == b[0] or a[1] == b[1] for a, b in segments), "lines are upright or level"
    for start, end in segments:
        assert not [box.box for box in block.boxes if crosses(box, start, end)]
    for edge in block.edges:
        others = [part for other in block.edges if other is not edge for part in parts(other)]
        for point in (edge.points[0], edge.points[-1]):
            assert any(touches(box, *point) for box in block.boxes) or any(on(part, point) for part in others)


@pytest.mark.parametrize("room", [NARROW, WIDE])
@pytest.mark.parametrize("key", PLANS)
def test_an_arrow_leads_to_every_box_but_the_first(key: str, room: float) -> None:
    block = placed(key, "fr", room)
    ends = [edge.points[-1] for edge in block.edges if edge.arrow]
    reached = [box for box in block.boxes if any(touches(box, x, y) for x, y in ends)]
    assert [box.box.kind for box in block.boxes if box not in reached] == ["start"]


@pytest.mark.parametrize("key", PLANS)
def test_a_narrow_drawing_is_narrower_and_holds_the_same(key: str) -> None:
    narrow, wide = placed(key, "fr", NARROW), placed(key, "fr", WIDE)
    assert narrow.left + narrow.right < wide.left + wide.right
    assert {box.box for box in narrow.boxes} == {box.box for box in wide.boxes}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", PLANS)
def test_words_fit_their_boxes(key: str, language: Language) -> None:
    for box in placed(key, language, WIDE).boxes:
        for each in box.written:
            room = box.width - 2 * SIDE - (BULLET if indented(box.box, each.entry) else 0)
            assert all(width(line) <= room for line in each.lines), each.lines
            assert " ".join(each.lines) == each.entry.text


@pytest.mark.parametrize("text", ["Rentenversicherungsträgerwechsel" * 3, "kurz " + "x" * 200, "a", "", "zwei Wörter"])
def test_lines_are_no_longer_than_their_room_and_lose_no_letter(text: str) -> None:
    broken = lines(text, 120)
    assert all(width(line) <= 120 for line in broken)
    assert re.sub("[- ]", "", "".join(broken)) == text.replace(" ", "")


def test_steps_of_one_item_share_a_box_and_unknown_answers_name_their_step() -> None:
    _, procedure = found(DEMONSTRATION)
    boxes = {box.box.number: box.box for box in placed(DEMONSTRATION, "fr", WIDE).boxes}
    both = next(item for item in every(procedure.tree) if isinstance(item, Do) and len(item.steps) == 2)
    assert [entry.text for entry in boxes[both.number].entries] == ["Étape french", "Étape both"]
    work = next(item for item in every(procedure.tree) if isinstance(item, Ask) and item.question == "work")
    assert boxes[work.number].entries[1].text.startswith("Je ne sais pas → ")


def test_items_of_a_group_stand_in_a_frame() -> None:
    block = placed(DEMONSTRATION, "de", WIDE)
    (region,) = block.regions
    inside = [
        box.box.entries[0].text
        for box in block.boxes
        if region.x < box.x and box.x + box.width < region.x + region.width
        and region.y < box.y and box.y + box.height < region.y + region.height
    ]  # fmt: skip
    assert inside == ["Geburt des Kindes", "Geburt des Kindes > heute - 18\N{NO-BREAK SPACE}Jahre", "Schritt declare"]


def test_hostile_words_stay_words() -> None:
    hostile = """<script>alert("1")</script> ]]> & '"""
    text = DEMO.replace("fr: Étape near", f"fr: |\n        {hostile}")
    text = text.replace("fr: Démonstration", f"fr: |\n    {hostile}")
    content = loaded(text)
    procedure = content.procedures["domain/demo"]
    picture = draw(content, procedure, "fr", alone=True, address=lambda place: f'"><script>{place.name}')
    root = ET.fromstring(picture)
    assert not list(root.iter(f"{SVG}script"))
    assert root.findtext(f"{SVG}title", "").startswith("<script>alert")
    assert "<script" not in in_words(content, procedure, "fr", address=lambda _: '"><script>')


def test_the_drawing_alone_brings_its_style_and_the_element_has_none() -> None:
    alone, element = drawn(DEMONSTRATION, alone=True), drawn(DEMONSTRATION)
    assert alone.findtext(f"{SVG}style") == style()
    assert element.find(f"{SVG}style") is None
    assert not [each for each in element.iter() if each.get("style") is not None]
    classes = {name for each in element.iter() for name in each.get("class", "").split()}
    assert {name for name in classes if f".{name}" not in style()} <= {"mark"}


def test_without_links_a_picture_with_links_a_group_of_them() -> None:
    def address(place: Place) -> str | None:
        return None if place.kind == "condition" else f"/{place.kind}/{place.name}/{place.number}"

    assert drawn(DEMONSTRATION).get("role") == "img"
    linked = drawn(DEMONSTRATION, address=address)
    assert linked.get("role") == "group"
    targets = {each.get("href", "") for each in linked.iter(f"{SVG}a")}
    assert {"/question/home/0", "/outcome/ended/2", "/step/french/5"} <= targets
    assert not [target for target in targets if target.startswith("/condition")]


@pytest.mark.parametrize(("language", "words"), [("fr", "Question : "), ("de", "Frage: ")])
@pytest.mark.parametrize("key", PLANS)
def test_the_description_says_in_words_what_is_drawn(key: str, language: Language, words: str) -> None:
    _, procedure = found(key)
    about = drawn(key, language).findtext(f"{SVG}desc", "").replace("\N{NO-BREAK SPACE}", " ")
    asks = [item for item in every(procedure.tree) if isinstance(item, Ask)]
    assert about.count(f"- {words}") == len(asks)
    for step in procedure.steps.values():
        assert step.title.of(language).replace("\N{NO-BREAK SPACE}", " ") in about


@pytest.mark.parametrize("key", PLANS)
def test_the_list_in_words_is_well_formed(key: str) -> None:
    content, procedure = found(key)
    root = ET.fromstring(in_words(content, procedure, "de", address=lambda place: f"#{place.name}"))
    assert root.tag == "ol"
    assert len(list(root.iter("a"))) >= len(list(every(procedure.tree))) - 1


def test_the_same_content_gives_the_same_drawing() -> None:
    loaded.cache_clear()
    before = draw(*found(DEMONSTRATION), "fr")
    loaded.cache_clear()
    assert draw(*found(DEMONSTRATION), "fr") == before
