"""Every key and every choice of the schemas is explained in French and German, as an editor shows it."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from engine.model.validate import FOLDER

Found = tuple[str, dict[str, Any]]
SCHEMAS = {path.name: json.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.json"))}
FRENCH_MARK_AFTER_A_SPACE = re.compile(r"(?<! ) [:;?!»]|« ")


def parts(schema: Any, place: str) -> Iterator[Found]:
    """Every schema inside a schema with its place; what stands in ``if`` only chooses."""
    if isinstance(schema, list):
        for number, each in enumerate(schema):
            yield from parts(each, f"{place}/{number}")
    elif isinstance(schema, dict):
        yield place, schema
        for key, value in schema.items():
            if key in ("properties", "$defs"):
                for name, each in value.items():
                    yield from parts(each, f"{place}/{key}/{name}")
            elif key not in ("if", "enum", "examples", "required", "dependentRequired"):
                yield from parts(value, f"{place}/{key}")


EVERY = [found for name, schema in SCHEMAS.items() for found in parts(schema, name)]
KEYS = [(place, schema) for place, schema in EVERY if place.split("/")[-2:-1] == ["properties"]]
CHOICES = [(place, schema) for place, schema in EVERY if "enum" in schema]


def halves(words: str) -> tuple[str, str]:
    french, dot, german = words.partition(" · ")
    assert dot, f"one language only: {words}"
    assert " · " not in german
    return french.strip(), german.strip()


def test_there_are_many() -> None:
    assert (len(KEYS) > 150, len(CHOICES) > 15) == (True, True)


@pytest.mark.parametrize(("place", "schema"), KEYS, ids=[place for place, _ in KEYS])
def test_every_key_is_explained_in_both_languages(place: str, schema: dict[str, Any]) -> None:
    french, german = halves(schema["description"])
    assert len(french) > 3
    assert len(german) > 3
    assert french != german
    assert not FRENCH_MARK_AFTER_A_SPACE.search(french), "a no-break space belongs there"


@pytest.mark.parametrize(("place", "schema"), CHOICES, ids=[place for place, _ in CHOICES])
def test_every_choice_is_explained_in_both_languages(place: str, schema: dict[str, Any]) -> None:
    explained = schema["markdownEnumDescriptions"]
    assert len(explained) == len(schema["enum"])
    assert all(all(halves(words)) for words in explained)
    assert len(set(explained)) == len(explained)
    assert not [words for words in explained if FRENCH_MARK_AFTER_A_SPACE.search(halves(words)[0])]
