"""The interface's words: both languages complete, folded into the templates, nothing left over."""

import re
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po
from jinja2.ext import babel_extract

from engine.text import LANGUAGES, Language, tidy
from web.locale import LOCALES, TEMPLATES, Catalogue, FoldingEnvironment, environments, is_plural, read_catalogue

WEB = TEMPLATES.parent
PLURALS = [
    ("fr", 0, False),
    ("fr", 1, False),
    ("fr", 2, True),
    ("de", 0, True),
    ("de", 1, False),
    ("de", 2, True),
]
KEYWORDS = {"_": None, "ngettext": (1, 2), "N_": None}
Messages = set[str | tuple[str, ...]]


def used() -> Messages:
    """Every message of the templates and of the code."""
    found: Messages = set()
    for path in TEMPLATES.rglob("*.html"):
        with path.open("rb") as file:
            options = {"trimmed": "false", "encoding": "utf-8", "silent": "false"}
            for _, function, message, _ in babel_extract(file, list(KEYWORDS), [], options):
                found.add(tuple(message[:2]) if function == "ngettext" else first(message))
    for path in WEB.rglob("*.py"):
        for _, message, _, _ in extract_from_file("python", path, keywords=KEYWORDS):
            found.add(message)
    return found


def first(message: object) -> str:
    return message[0] if isinstance(message, tuple) else str(message)


def known(language: Language) -> Messages:
    with (LOCALES / f"{language}.po").open("rb") as file:
        return {entry.id for entry in read_po(file, locale=language) if entry.id}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_there_and_none_is_left_over(language: Language) -> None:
    assert used() - known(language) == set()
    assert known(language) - used() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_empty_fuzzy_or_without_its_values(language: Language) -> None:
    with (LOCALES / f"{language}.po").open("rb") as file:
        catalogue = read_po(file, locale=language, abort_invalid=True)
    for entry in catalogue:
        if not entry.id:
            continue
        forms = entry.string if isinstance(entry.string, tuple) else (entry.string,)
        wanted = names(entry.id[-1] if isinstance(entry.id, tuple) else entry.id)
        assert not entry.fuzzy, entry.id
        for form in forms:
            assert form.strip(), entry.id
            assert names(form) == wanted, entry.id


def names(message: str) -> set[str]:
    return set(re.findall(r"\{(\w*)\}", message))


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_set_as_the_language_wants(language: Language) -> None:
    catalogue = read_catalogue(language)
    texts = [*catalogue.messages.values(), *(form for both in catalogue.plurals.values() for form in both)]
    for text in texts:
        assert tidy(text, language) == text
        assert "'" not in text
        assert '"' not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", sorted(TEMPLATES.rglob("*.html")), ids=lambda path: path.name)
def test_no_message_is_looked_up_at_run_time(language: Language, path: Path) -> None:
    source = path.read_text("utf-8")
    code = environments()[language].compile(source, path.name, raw=True)
    for name in ("'_'", "'gettext'", "'ngettext'"):
        assert name not in code


def test_messages_are_folded_with_their_values() -> None:
    catalogue = Catalogue("fr", {"Hi": "Salut", "Hi {name}": "Salut {name}"}, {"{n} day": ("{n} jour", "{n} jours")})
    environment = FoldingEnvironment(catalogue)

    def shown(source: str, **values: object) -> str:
        return environment.from_string(source).render(**values)

    assert shown('{{ _("Hi") }}') == "Salut"
    assert shown('{{ _("Hi {name}", name=who) }}', who="<b>") == "Salut &lt;b&gt;"
    assert shown('{{ ngettext("{n} day", "{n} days", n, n=n) }}', n=0) == "0 jour"
    assert shown('{{ ngettext("{n} day", "{n} days", n, n=n) }}', n=2) == "2 jours"


def test_untranslated_message_stops_the_template() -> None:
    with pytest.raises(KeyError):
        FoldingEnvironment(Catalogue("de", {}, {})).from_string('{{ _("Hi") }}')


@pytest.mark.parametrize(("language", "number", "plural"), PLURALS)
def test_plurals(language: Language, number: int, plural: bool) -> None:
    assert is_plural(language, number) is plural


def test_unfinished_entries_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "de.po").write_text(
        'msgid "a"\nmsgstr "A"\n\n#, fuzzy\nmsgid "b"\nmsgstr "B"\n\nmsgid "c"\nmsgstr ""\n', "utf-8"
    )
    assert read_catalogue("de", tmp_path).messages == {"a": "A"}
