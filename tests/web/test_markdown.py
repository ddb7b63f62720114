"""The content's Markdown: safe whatever is written or filled in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.text import Text
from web import markdown


def shown(source: str, **values: object) -> str:
    text = Text(source, source)
    return str(markdown.filled(markdown.block(text, "fr"), "fr", lambda name, form: values[name]))


def test_paragraphs_lists_emphasis_and_links() -> None:
    assert (
        shown("Un **mot**.\n\n- un\n- deux")
        == "<p>Un <strong>mot</strong>.</p>\n<ul>\n<li>un</li>\n<li>deux</li>\n</ul>"
    )
    link = shown("[ici](https://example.org/a?b=1&c=2)")
    assert link == '<p><a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer">ici</a></p>'


@pytest.mark.parametrize("source", ["<script>x</script>", "[a](javascript:x)", "<img src=x onerror=x>", "![a](b.png)"])
def test_nothing_active_gets_through(source: str) -> None:
    html = shown(source)
    assert "<script" not in html
    assert "<img" not in html
    assert 'href="javascript' not in html


@given(st.text(max_size=40))
def test_what_is_filled_in_is_escaped(value: str) -> None:
    html = shown("avant {name} après", name=value + "<b>")
    assert "<b>" not in html
    assert html.startswith("<p>avant ")


def test_placeholders_keep_their_forms() -> None:
    assert shown("{n} {n:mois|mois} de {birth_date}", n=12, birth_date="x_y") == "<p>12 mois de x_y</p>"


@given(st.text(st.sampled_from("aé1 \u00a0.,;:!?'\"’«»()-–+=#*_`~|\\[]<>&{}/@%€\n\t"), max_size=12))
def test_plain_lines_are_what_the_parser_makes_of_them(source: str) -> None:
    text = Text(source, source)
    parser = markdown._parser()
    assert markdown.inline(text, "fr") == markdown._clean(parser.renderInline(source))
    assert markdown.block(text, "fr") == markdown._clean(parser.render(source))


def test_one_line_for_a_heading() -> None:
    html = markdown.inline(Text("Avez-vous **bien** lu\u00a0?", "Haben Sie **gut** gelesen?"), "fr")
    assert html == "Avez-vous <strong>bien</strong> lu\u00a0?"
    assert markdown.plain(html) == "Avez-vous bien lu\u00a0?"
