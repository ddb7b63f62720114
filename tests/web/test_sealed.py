"""What the browser carries cannot be read, changed or kept for too long."""

import base64
import zlib

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from web.sealed import LONGEST, Expired, Sealer, TooLarge, Unreadable

NOW = 1_795_000_000
OLD_KEY = b"o" * 32
OLD, NEW = Sealer([OLD_KEY]), Sealer([b"n" * 32])
BOTH = Sealer([b"n" * 32, b"o" * 32])
CONTENT = st.dictionaries(st.text(max_size=20), st.text(max_size=40), max_size=8)


@given(CONTENT, st.integers(0, 3600))
def test_round_trip(content: dict[str, str], age: int) -> None:
    assert OLD.open("answers", OLD.seal("answers", content, NOW), NOW + age, 3600) == content


@given(st.data())
def test_any_change_is_noticed(data: st.DataObject) -> None:
    sealed = OLD.seal("answers", {"residence": "FR"}, NOW)
    raw = bytearray(base64.urlsafe_b64decode(sealed))
    place = data.draw(st.integers(0, len(raw) - 1))
    raw[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(Unreadable):
        OLD.open("answers", base64.urlsafe_b64encode(bytes(raw)).decode(), NOW, 3600)


@given(st.data())
def test_truncated_is_unreadable(data: st.DataObject) -> None:
    sealed = OLD.seal("answers", {"residence": "FR"}, NOW)
    with pytest.raises(Unreadable):
        OLD.open("answers", sealed[: data.draw(st.integers(0, len(sealed) - 1))], NOW, 3600)


@given(st.text(max_size=200))
def test_anything_else_is_unreadable(text: str) -> None:
    with pytest.raises(Unreadable):
        OLD.open("answers", text, NOW, 3600)


def test_oversized_is_unreadable() -> None:
    with pytest.raises(Unreadable):
        OLD.open("answers", "A" * 100_000, NOW, 3600)


def test_sealed_for_another_purpose_is_unreadable() -> None:
    with pytest.raises(Unreadable):
        OLD.open("answers", OLD.seal("rejected", {}, NOW), NOW, 3600)


@pytest.mark.parametrize("age", [3601, -121])
def test_too_old_or_from_the_future_is_expired(age: int) -> None:
    with pytest.raises(Expired):
        OLD.open("answers", OLD.seal("answers", {}, NOW), NOW + age, 3600)


def test_clocks_of_two_machines_may_differ_a_little() -> None:
    assert OLD.open("answers", OLD.seal("answers", {"a": "1"}, NOW), NOW - 120, 3600) == {"a": "1"}


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"not packed",
        zlib.compress(b"not json"),
        zlib.compress(b"\xff\xfe"),
        zlib.compress(b"[" * 60_000),
        zlib.compress(b"5"),
        zlib.compress(b'{"v":1,"c":{}}'),
        zlib.compress(b'{"v":1,"t":"now","c":{}}'),
        zlib.compress(b'{"v":1,"t":NaN,"c":{}}'),
        zlib.compress(b'{"v":2,"t":1,"c":{}}'),
        zlib.compress(b'{"v":1,"t":1,"c":[]}'),
        zlib.compress(b"7" * 5_000),
    ],
)
def test_what_another_release_may_have_sealed_is_unreadable_and_no_failure(packed: bytes) -> None:
    nonce = bytes(12)
    sealed = base64.urlsafe_b64encode(nonce + AESGCM(OLD_KEY).encrypt(nonce, packed, b"answers")).decode()
    with pytest.raises(Unreadable):
        OLD.open("answers", sealed, NOW, 3600)


def test_changed_keys_open_what_the_old_one_sealed_and_seal_with_the_new_one() -> None:
    before = OLD.seal("answers", {"a": "1"}, NOW)
    assert BOTH.open("answers", before, NOW, 3600) == {"a": "1"}
    after = BOTH.seal("answers", {"a": "1"}, NOW)
    assert NEW.open("answers", after, NOW, 3600) == {"a": "1"}
    with pytest.raises(Unreadable):
        OLD.open("answers", after, NOW, 3600)


def test_the_same_content_never_looks_the_same() -> None:
    assert OLD.seal("answers", {"a": "1"}, NOW) != OLD.seal("answers", {"a": "1"}, NOW)


def test_three_hundred_answers_fit_and_more_than_a_browser_keeps_is_refused() -> None:
    many = {f"old_age_pension.question_{number}": str(number % 7) for number in range(300)}
    assert len(OLD.seal("answers", many, NOW)) <= LONGEST
    with pytest.raises(TooLarge):
        OLD.seal("answers", {str(number): base64.b85encode(bytes([number] * 9)).decode() + str(number**9)
                             for number in range(255)}, NOW)  # fmt: skip


@given(CONTENT, CONTENT)
def test_a_mark_is_of_one_content_and_one_purpose(content: dict[str, str], other: dict[str, str]) -> None:
    mark = OLD.mark("children", content)
    assert OLD.is_mark(mark, "children", dict(reversed(content.items())))
    assert not OLD.is_mark(mark, "pets", content)
    assert OLD.is_mark(mark, "children", other) == (content == other)


def test_a_mark_of_the_key_before_still_counts_and_another_does_not() -> None:
    mark = OLD.mark("children", ["x"])
    assert BOTH.is_mark(mark, "children", ["x"])
    assert not NEW.is_mark(mark, "children", ["x"])
    assert BOTH.mark("children", ["x"]) == NEW.mark("children", ["x"]) != mark
