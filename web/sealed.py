"""A small mapping, compressed, encrypted and authenticated, to be carried by the browser and read by nobody else."""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import os
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

# A browser keeps 4096 bytes of name, value and attributes together.
LONGEST = 3900
_LARGEST_CONTENT = 64 * 1024
_NONCE = 12
_CLOCK_SKEW = 120
"""Seconds that the clocks of two machines may differ."""
_VERSION = 1
_MARK = 16
_write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Unreadable(Exception):
    """Not sealed here, for another purpose, or damaged."""


class Expired(Exception):
    """Sealed here, but too long ago."""


class TooLarge(Exception):
    """More than a browser would keep."""


class Sealer:
    """Seals with the first key and opens with any, so that keys can be changed while people are under way."""

    __slots__ = ("_ciphers", "_marking")

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._ciphers = tuple(AESGCM(key) for key in keys)
        # A key for one use only, so marks are made with others than what is sealed.
        self._marking = tuple(hmac.digest(key, b"mark", "sha256") for key in keys)

    def seal(self, purpose: str, content: Mapping[str, Any], now: int) -> str:
        """The sealed text, at most LONGEST characters. ``now``: seconds. Raises TooLarge."""
        written = _write({"v": _VERSION, "t": now, "c": content})
        nonce = os.urandom(_NONCE)
        body = self._ciphers[0].encrypt(nonce, _packed(written), purpose.encode())
        sealed = base64.urlsafe_b64encode(nonce + body).decode()
        if len(sealed) > LONGEST or len(written) > _LARGEST_CONTENT:
            raise TooLarge
        return sealed

    def open(self, purpose: str, sealed: str, now: int, lasting: int) -> dict[str, Any]:
        """What was sealed for that purpose at most ``lasting`` seconds ago. Raises Unreadable or Expired."""
        match self._decrypted(purpose, sealed):
            case {"v": version, "t": int(sealed_at), "c": dict(content)} if version == _VERSION:
                if not -_CLOCK_SKEW <= now - sealed_at <= lasting:
                    raise Expired
                return content
        raise Unreadable

    def mark(self, purpose: str, content: object) -> str:
        """A short text by which that content is known again; without the key it tells nothing of it."""
        return _marked(self._marking[0], purpose, content)

    def is_mark(self, mark: str, purpose: str, content: object) -> bool:
        """Whether the mark was made here, with any of the keys, of that very content."""
        sent = mark.encode(errors="replace")
        return any(hmac.compare_digest(sent, _marked(key, purpose, content).encode()) for key in self._marking)

    def _decrypted(self, purpose: str, sealed: str) -> object:
        if len(sealed) > LONGEST:
            raise Unreadable
        try:
            whole = base64.b64decode(sealed, altchars=b"-_", validate=True)
        except (binascii.Error, ValueError):
            raise Unreadable from None
        for cipher in self._ciphers:
            try:
                packed = cipher.decrypt(whole[:_NONCE], whole[_NONCE:], purpose.encode())
            except (InvalidTag, ValueError):
                continue
            return _unpacked(packed)
        raise Unreadable


def _marked(key: bytes, purpose: str, content: object) -> str:
    written = json.dumps([purpose, content], sort_keys=True).encode()
    return base64.urlsafe_b64encode(hmac.digest(key, written, "sha256")[:_MARK]).decode().rstrip("=")


def _packed(written: str) -> bytes:
    # A middling memory level: the usual one asks the system for memory each time, which costs ten times the work.
    packer = zlib.compressobj(memLevel=4)
    return packer.compress(written.encode()) + packer.flush()


def _unpacked(packed: bytes) -> object:
    # Sealed here, so only another release could have written something else; it is no reason to fail either.
    try:
        return json.loads(zlib.decompressobj().decompress(packed, _LARGEST_CONTENT + 1024))
    except (zlib.error, ValueError, RecursionError):
        raise Unreadable from None
