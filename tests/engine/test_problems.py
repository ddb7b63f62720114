"""Problems are values: equal, hashable, sorted by place."""

import pytest

from engine.problems import ContentError, Problem, Problems, Severity, Span, gathered, nearest, problem


def span(line: int = 1, column: int = 1, file: str = "a.yaml") -> Span:
    return Span(file, line, column, line, column + 1)


def test_spans_are_ordered_as_a_reader_meets_them() -> None:
    first, second, third, fourth = span(2, 1), span(2, 9), span(10, 1), span(1, 1, "b.yaml")
    assert sorted([fourth, third, second, first]) == [first, second, third, fourth]


def test_params_become_text_and_cannot_be_changed() -> None:
    found = problem("S018", span(), key="title", line=3)
    assert found.params == {"key": "title", "line": "3"}
    with pytest.raises(TypeError):
        found.params["key"] = "other"  # type: ignore[index]


def test_equal_problems_are_equal_and_hash_alike() -> None:
    one, other = problem("S018", span(), key="title"), problem("S018", span(), key="title")
    assert one == other
    assert len({one, other}) == 1
    assert one != problem("S018", span(), key="text")


def test_a_problem_does_not_follow_changes_of_the_mapping_it_was_made_from() -> None:
    params = {"key": "title"}
    found = Problem("S018", span(), params)
    params["key"] = "other"
    assert found.params == {"key": "title"}


def test_problems_are_errors_unless_told() -> None:
    assert problem("S001", span()).severity is Severity.error
    assert problem("S001", span(), severity=Severity.notice).severity is Severity.notice


def test_only_errors_count_as_errors() -> None:
    problems = Problems()
    problems.report("S001", span(), severity=Severity.warning)
    problems.report("S002", span(), severity=Severity.notice)
    assert not problems.errors
    problems.report("S003", span())
    assert problems.errors


def test_a_collector_keeps_everything_and_sorts_by_place_then_code() -> None:
    problems = Problems()
    problems.report("S003", span(5, 2), suggestion="title", related=[span(1, 1)])
    problems.report("S002", span(5, 1))
    problems.add(problem("S001", span(5, 2)))
    assert len(problems) == 3
    assert [found.code for found in problems] == ["S003", "S002", "S001"]
    assert [found.code for found in problems.sorted()] == ["S002", "S001", "S003"]
    assert problems.sorted()[2].suggestion == "title"
    assert problems.sorted()[2].related == (span(1, 1),)


def test_a_content_error_carries_its_problems_by_place() -> None:
    late, early = problem("S003", span(9, 4)), problem("S002", span(2, 7))
    error = ContentError([late, early])
    assert error.problems == (early, late)
    assert str(error) == "a.yaml:2:7: S002, a.yaml:9:4: S003"


def test_findings_that_say_the_same_are_one_with_all_places() -> None:
    late, early, other = (problem("N002", span(line), name=name) for line, name in ((9, "a"), (2, "a"), (4, "b")))
    first, second = gathered([late, other, early, early])
    assert (first.span, first.more) == (span(2), (span(9),))
    assert second == other


@pytest.mark.parametrize(
    ("word", "candidates", "expected"),
    [
        ("residance", ["birth_date", "residence"], "residence"),
        ("TITLE", ["text", "title"], "title"),
        ("fr", ["FR", "DE"], "FR"),
        ("stpes", ["types", "steps"], "steps"),
        ("Setps", ["types", "steps"], "steps"),
        ("phase", ["authority", "documents"], None),
        ("anything", [], None),
        ("FR", ["FR"], None),
    ],
)
def test_the_nearest_name(word: str, candidates: list[str], expected: str | None) -> None:
    assert nearest(word, candidates) == expected


def test_the_nearest_name_does_not_depend_on_the_order_of_the_names() -> None:
    names = ["step_a", "step_b", "step_c"]
    assert nearest("step_d", names) == nearest("step_d", reversed(names))
