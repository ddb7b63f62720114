"""What compare says of random edits is what random people see."""

from __future__ import annotations

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from engine.compare.compare import compare
from engine.compare.example import example
from engine.compare.facts import Facts
from engine.compare.versions import Version
from engine.text import LANGUAGES
from tests.engine.compare.edited import answers, edited, sound
from tests.engine.prove.agreement import beyond
from tests.engine.runtime.content import TODAY
from tests.engine.runtime.invent_tree import procedures

KEY = "domain/demo"
SLOW = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)


@settings(max_examples=50, deadline=None, suppress_health_check=SLOW)
@given(st.data())
def test_nobody_differs_where_nothing_is_said_and_every_example_does(data: st.DataObject) -> None:
    text = data.draw(procedures())
    old, new = sound(text), data.draw(edited(text))
    assume(old is not None and new is not None)
    assert old is not None
    assert new is not None
    compared = compare(old, new, (TODAY, TODAY)).procedures[KEY]
    for difference in compared.differences:
        for language in LANGUAGES:
            before, after = Facts(compared, language).sides(difference)
            assert before != after
    if compared.same:
        for _ in range(8):
            raw = data.draw(answers(old.procedures[KEY], TODAY))
            person = example(Version(old, KEY, TODAY), Version(new, KEY, TODAY), raw, raw)
            if person is not None and not beyond(old.procedures[KEY], person.old.walked.answers):
                assert person.same, (raw, person.places())
