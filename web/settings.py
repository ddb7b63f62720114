"""What an installation may choose, read once from the environment."""

from __future__ import annotations

import base64
import binascii
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KEY_BYTES = 32
_LOCAL = frozenset({"localhost", "127.0.0.1", "[::1]"})


class SettingsError(Exception):
    """A setting that cannot be used; the sentence says which and what would be right."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices. ``keys``: the first seals the answers, all of them open."""

    keys: tuple[bytes, ...] = field(repr=False)
    host: str = "127.0.0.1"
    port: int = 8000
    trusted_hosts: frozenset[str] = _LOCAL
    tls: bool = False
    content: Path = ROOT / "procedures"
    today: date | None = None
    drafts: bool = False
    """For editors: also show what is not published."""
    editing: bool = False
    """The editor's workbench stands beside the pages, and shows them inside its own (``serve --edit``)."""

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None) -> Settings:
        """Read HOST, PORT and PASSERELLE_*. Raises SettingsError. Makes the key file at the first start."""
        env = os.environ if environment is None else environment
        host = env.get("HOST") or "127.0.0.1"
        named = tuple(name.strip().lower() for name in env.get("PASSERELLE_HOSTS", "").split(","))
        if any("*" in name or "/" in name or name.rpartition(":")[2].isdigit() for name in named):
            raise SettingsError("PASSERELLE_HOSTS takes host names alone: no port, no path, no *.")
        return cls(
            keys=_keys(env),
            host=host,
            port=_port(env.get("PORT") or "8000"),
            trusted_hosts=_LOCAL | {host} | {name for name in named if name},
            tls=_switch(env, "PASSERELLE_TLS"),
            content=Path(env.get("PASSERELLE_CONTENT") or ROOT / "procedures"),
            today=_day(env.get("PASSERELLE_TODAY", "")),
            drafts=_switch(env, "PASSERELLE_DRAFTS"),
        )


def _port(text: str) -> int:
    if text.isascii() and text.isdigit() and 0 < int(text) < 65536:
        return int(text)
    raise SettingsError("PORT must be a number from 1 to 65535.")


def _switch(env: Mapping[str, str], name: str) -> bool:
    word = env.get(name, "").strip().lower()
    if word in {"", "0", "false", "no", "off"}:
        return False
    if word in {"1", "true", "yes", "on"}:
        return True
    raise SettingsError(f"{name} must be 1 or 0.")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise SettingsError("PASSERELLE_TODAY must be a date such as 2026-11-22.") from None


def _keys(env: Mapping[str, str]) -> tuple[bytes, ...]:
    given = env.get("PASSERELLE_KEYS", "").replace(",", " ").split()
    if given or env.get("PASSERELLE_KEYS", "").strip():
        if not given:
            raise SettingsError("PASSERELLE_KEYS holds no key. Leave it out, or give one.")
        return tuple(_key(text) for text in given)
    folder = Path(env.get("PASSERELLE_STATE") or ROOT / ".state")
    return (key_from_file(folder / "answers.key"),)


def _key(text: str, place: str = "PASSERELLE_KEYS") -> bytes:
    try:
        key = base64.b64decode(text, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        # The text itself is a secret and stays out of the message.
        raise SettingsError(f"Each key in {place} must be {KEY_BYTES} random bytes in base64.")
    return key


def key_from_file(path: Path) -> bytes:
    """The key kept in that file, readable by its owner only; made when there is none. Raises SettingsError."""
    try:
        if not path.exists():
            _write_once(path, base64.b64encode(secrets.token_bytes(KEY_BYTES)))
        if path.stat().st_mode & 0o077:
            raise SettingsError(f"{path} must be readable by its owner only: chmod 600 {path}")
        return _key(path.read_text("ascii").strip(), str(path))
    except (OSError, UnicodeDecodeError) as problem:
        raise SettingsError(f"{path} cannot be read or written; set PASSERELLE_STATE or PASSERELLE_KEYS.") from problem


def _write_once(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(handle, content)
        # A link appears whole or not at all: two servers starting together agree on one key.
        os.link(draft, path)
    except FileExistsError:
        return
    finally:
        os.close(handle)
        draft.unlink()
