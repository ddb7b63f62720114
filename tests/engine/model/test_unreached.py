"""What is shared and not used by any procedure yet is read too."""

from pathlib import Path

import pytest

from tests.engine.model.content import Found, marked, problems, variant, write

STEP = """\
steps:
  later:
    kind: advice
    phase: first
    title:
      fr: Plus tard
      de: Später
    text:
      fr: Attendez.
      de: Warten Sie.
"""


def found(folder: Path, file: str, text: str, codes: list[str]) -> tuple[list[Found], list[Found]]:
    """The problems of the library with one more file, and those that its marks stand for."""
    files, expected = marked(variant({file: text}), codes)
    return sorted(problems(write(folder, files))), sorted(expected)


@pytest.mark.parametrize("file", ["demo/shared/more.yaml", "more.yaml"])
@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (STEP, []),
        (STEP + "    sources: [§law]\n", ["N001"]),
        (STEP.replace("phase: first", "phase: §frist"), ["N003"]),
        (STEP.replace("fr: Attendez.", "fr: Attendez §{."), ["C003"]),
        (STEP.replace("kind: advice", "kind: act").replace("  later:", "  §later:"), ["C011"]),
        ("trees:\n  leaving:\n    - do: §aply\n", ["N001"]),
        ("trees:\n  leaving:\n    - include: §leaving\n", ["F008"]),
        ("values:\n  late: born §+\n", ["T018"]),
    ],
    ids=["sound", "source", "phase", "brace", "authority", "step of a tree", "circle of trees", "unread value"],
)
def test_a_slip_in_something_unused_is_found(tmp_path: Path, file: str, text: str, codes: list[str]) -> None:
    shown, expected = found(tmp_path, file, text, codes)
    assert shown == expected


def test_a_shared_step_may_speak_of_what_a_procedure_declares(tmp_path: Path) -> None:
    shown, _ = found(tmp_path, "demo/shared/more.yaml", STEP + "    after: [search]\n", [])
    assert shown == []
    assert found(tmp_path, "demo/shared/more.yaml", STEP + "    after: [§serach]\n", ["N001"])[0] != []


def test_a_tree_that_its_own_procedure_does_not_include_is_read(tmp_path: Path) -> None:
    trees = "trees:\n  branch:\n    - do: apply\n  leaving:\n    - do: §aply\n"
    shown, expected = found(tmp_path, "demo/pass.yaml", trees, ["N001"])
    assert shown == expected
