"""No file and no function grows beyond what one reader takes in at once."""

import ast
from collections.abc import Iterator

from tests.guards.project import ROOT, python_files

MOST_LINES_A_FILE = 400
MOST_LINES_A_FUNCTION = 60


def function_lengths(source: str) -> Iterator[tuple[str, int, int]]:
    """Each function, method and nested function: its name, first line and number of lines, decorators aside."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node.lineno, (node.end_lineno or node.lineno) - node.lineno + 1


def test_files_stay_short() -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in python_files()}
    assert lengths, "no Python file was found"
    too_long = {name: length for name, length in lengths.items() if length > MOST_LINES_A_FILE}
    assert not too_long, f"over {MOST_LINES_A_FILE} lines; split by what the parts are about: {too_long}"


def test_functions_stay_short() -> None:
    too_long = [
        f"{path.relative_to(ROOT)}:{line} {name} ({length})"
        for path in python_files()
        for name, line, length in function_lengths(path.read_text("utf-8"))
        if length > MOST_LINES_A_FUNCTION
    ]
    assert not too_long, f"over {MOST_LINES_A_FUNCTION} lines; give the parts names of their own: {too_long}"


def test_every_kind_of_function_is_measured() -> None:
    source = (
        "class A:\n    def method(self):\n        def inner():\n            pass\n@dec\nasync def last():\n    pass\n"
    )
    assert sorted(function_lengths(source)) == [("inner", 3, 2), ("last", 6, 2), ("method", 2, 3)]
