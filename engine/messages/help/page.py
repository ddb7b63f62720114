"""A page of help for one code: why it is reported, a wrong example and the same one mended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import dedent


@dataclass(frozen=True, slots=True)
class Page:
    """Why a code is reported, in both languages, and two examples as they stand in a content file.

    An example shows only the entries that matter; a first line such as ``# types.yaml`` names the file when it is
    not the procedure's. Both are empty where an example could not be shown: another encoding, a file too large.
    """

    fr: str
    de: str
    bad: str = ""
    good: str = ""


Pages = Mapping[str, Page]


def page(fr: str, de: str, bad: str = "", good: str = "") -> Page:
    """A page whose examples are written with the indentation of the code around them."""
    return Page(fr, de, _flush(bad), _flush(good))


def _flush(example: str) -> str:
    """The example at the margin, without blank lines around it."""
    text = dedent(example).strip("\n").rstrip(" ")
    return f"{text.rstrip()}\n" if text else ""
