"""A condition that stands at several places is read once; each keeps its own places and its own problems."""

from engine.expression.nodes import Compare, Logic
from engine.expression.parse import parse
from engine.problems import Problems, Span
from engine.source import Scalar

TEXT = "home == FR and count > 3"


def written(line: int, column: int, text: str = TEXT) -> Scalar:
    return Scalar(Span("a.yaml", line, column, line, column + len(text)), text)


def test_the_same_text_gives_equal_nodes_at_its_own_place() -> None:
    problems = Problems()
    first, second = (parse(written(line, column), problems) for line, column in ((3, 5), (9, 11)))
    assert isinstance(first, Logic)
    assert isinstance(second, Logic)
    for node, line, column in ((first, 3, 5), (second, 9, 11)):
        right = node.operands[1]
        assert isinstance(right, Compare)
        assert right.span == Span("a.yaml", line, column + 15, line, column + 24)
    assert not list(problems)


def test_a_slip_is_reported_at_every_place() -> None:
    problems = Problems()
    for line in (1, 2):
        assert parse(written(line, 1, "home = FR"), problems) is None
    assert [(each.code, each.span.line) for each in problems] == [("T017", 1), ("T017", 2)]
