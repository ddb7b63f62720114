"""Where a command may write, and what it prints for other programs."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from engine.messages import Language
from web.commands.shared import refusal

_CONTENT: Final[Mapping[Language, str]] = {
    "fr": "« {file} » fait partie du contenu et n'est pas écrit. Choisissez un autre nom.",
    "de": "„{file}“ gehört zum Inhalt und wird nicht geschrieben. Wählen Sie einen anderen Namen.",
}


def spare_content(output: Path | None, content: Path, language: Language) -> None:
    """Leave with a sentence where a file to be written is one of the content, or a link to something in it."""
    if output is None:
        return
    there = Path(os.path.realpath(output))
    inside = there.is_relative_to(os.path.realpath(content))
    if inside and (output.is_symlink() or there.suffix.lower() == ".yaml"):
        raise refusal(_CONTENT, language, file=output)


def as_json(data: object) -> str:
    """Data as JSON that is valid UTF-8: bytes of a file's name that are no text are written as JSON escapes."""
    written = json.dumps(data, ensure_ascii=False, indent=1)
    return written.encode("utf-8", "backslashreplace").decode("utf-8")
