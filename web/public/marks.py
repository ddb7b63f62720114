"""How sure something is, and how to reach an authority: shown wherever a statement stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from engine.model.shared import Authority, Basis, Source
from engine.model.shared import Contact as KnownContact
from engine.quantities import parse_date
from engine.text import Language, format_value

_NOT_DIALLED = re.compile(r"[^0-9+]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its mark (None: as sure as the step) and the office that can confirm it."""

    html: Markup
    mark: str | None
    ask: str | None


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach an office. ``href`` None: nothing to click. ``basis`` names how sure it is."""

    kind: str
    words: str
    href: str | None
    basis: str
    note: str | None


@dataclass(frozen=True, slots=True)
class Office:
    """A body with the places it is there for and the ways to reach it."""

    name: str
    territory: str | None
    contacts: tuple[Contact, ...]


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source as a reader needs it. ``checked`` None: the copy that was read bears no date."""

    title: str
    reference: str | None
    url: str | None
    opened: bool
    checked: str | None
    basis: str


def office_of(authority: Authority, language: Language) -> Office:
    """The authority as people meet it, with links that can be followed."""
    territory = authority.territory.of(language) if authority.territory else None
    contacts = tuple(_contact(contact, language) for contact in authority.contacts)
    return Office(authority.name.of(language), territory, contacts)


def reachable(authorities: Iterable[Authority], language: Language) -> tuple[Office, ...]:
    """Those that can be reached in some way."""
    return tuple(office_of(authority, language) for authority in authorities if authority.contacts)


def _contact(contact: KnownContact, language: Language) -> Contact:
    note = contact.note.of(language) if contact.note else None
    return Contact(contact.kind, contact.value, _href(contact.kind, contact.value), contact.basis.name, note)


def _href(kind: str, value: str) -> str | None:
    if kind == "phone":
        return f"tel:{_NOT_DIALLED.sub('', value.partition('(')[0])}"
    if kind == "email":
        return f"mailto:{value}" if "@" in value else None
    if kind == "web":
        return value if value.startswith(("https://", "http://")) else f"https://{value}"
    return None


def source_line(source: Source, language: Language) -> SourceLine:
    """The source in words."""
    return SourceLine(
        source.title.of(language),
        source.reference,
        source.url,
        source.url_opened,
        _checked(source.checked_on, language),
        source.basis.name,
    )


def _checked(checked_on: str, language: Language) -> str | None:
    if checked_on == "undated":
        return None
    day = parse_date(checked_on)
    if day is not None:
        return format_value(day, language)
    month = parse_date(f"{checked_on}-01")
    return format_value(month, language, "month") if month else checked_on


def mark(basis: Basis | None) -> str | None:
    """The mark beside a statement; none where it was read in an official text."""
    return None if basis is None or basis is Basis.official else basis.name
