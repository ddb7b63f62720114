"""Names of files and folders on pages and in addresses, whatever bytes they are made of."""

from __future__ import annotations

from urllib.parse import quote


def readable(text: str) -> str:
    r"""The same text; bytes of a file's name that are no UTF-8 as ``\xff``: no page can hold them as they are."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def address(name: str) -> str:
    """A readable name as a part of an address; its slashes stay."""
    return quote(name)
