from hypothesis import given
from hypothesis import strategies as st

from engine.model.decode.order import in_order

NAMES = "abcdef"


def test_what_others_rest_on_comes_first() -> None:
    assert in_order({"a": ["b", "c"], "b": ["c"], "c": []}) == (["c", "b", "a"], [])


def test_a_circle_is_named_in_its_order() -> None:
    assert in_order({"a": ["b"], "b": ["c"], "c": ["b"]}) == ([], ["b", "c"])


def test_names_outside_do_not_count() -> None:
    assert in_order({"a": ["elsewhere"]}) == (["a"], [])


@given(st.dictionaries(st.sampled_from(NAMES), st.lists(st.sampled_from(NAMES), max_size=4)))
def test_either_an_order_or_a_circle(graph: dict[str, list[str]]) -> None:
    order, circle = in_order(graph)
    for one, other in zip(circle, [*circle[1:], *circle[:1]], strict=True):
        assert other in graph[one]
    if not circle:
        assert sorted(order) == sorted(graph)
        assert all(order.index(below) < order.index(name) for name in graph for below in graph[name] if below in graph)
