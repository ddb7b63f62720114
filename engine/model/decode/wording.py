"""Checks what stands in braces: every name is known, there for certain, and can be put in words that way."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from engine.expression.facts import Facts
from engine.expression.nodes import Name
from engine.expression.types import INTEGER, Type
from engine.model.decode.context import Context
from engine.model.decode.flow import Flow, Place
from engine.model.decode.groups import GROUP
from engine.model.shared import Parameter
from engine.problems import Span, nearest
from engine.text import FORMS, Placeholder, Text, placeholders


def check_text(flow: Flow, text: Text | None, places: Collection[Place], facts: Facts) -> None:
    """Check a text that is shown at the given places, where the facts are certain."""
    for found, span in _placeholders(flow.context, text):
        number = flow.checker.scope.questions.get(found.name) == GROUP  # {children}: how many there are
        typed = Name(found.name, span, INTEGER) if number else flow.checker.check(Name(found.name, span), facts)
        if typed.type is None or typed.type.kind == "error":
            continue
        flow.checker.definite(typed)
        _form(flow.context, found, typed.type, span)
        flow.needs(typed, places, span)


def check_shared_text(context: Context, parameters: Mapping[str, Parameter], text: Text | None) -> None:
    """Check a text that several procedures show: it reads parameters without keys only."""
    keyless = {name for name, each in parameters.items() if not each.keys}
    broken = context.declared["parameters"].keys() - parameters.keys()
    for found, span in _placeholders(context, text):
        if found.name in keyless:
            _form(context, found, parameters[found.name].type, span)
            if not parameters[found.name].complete:
                context.problems.report("T010", span, related=[parameters[found.name].span], name=found.name)
        elif found.name not in broken:
            context.problems.report("F010", span, suggestion=nearest(found.name, keyless), name=found.name)


def _placeholders(context: Context, text: Text | None) -> Iterator[tuple[Placeholder, Span]]:
    """The placeholders of both languages with their places."""
    if text is None or id(text) not in context.places:
        return
    for scalar in context.places[id(text)][1:]:
        for found in placeholders(scalar.text):
            yield found, scalar.at(found.start, found.end)


def _form(context: Context, found: Placeholder, type_: Type, span: Span) -> None:
    """Report a form that values of the type do not have."""
    if found.plural is not None and type_.kind != "integer":
        context.problems.report("C010", span, type=type_)
    if found.form is None:
        return
    if type_.kind in ("choice", "choices"):
        _phrase(context, found.form, type_, span)
    elif found.form not in FORMS.get(type_.kind, frozenset()):
        forms = FORMS.get(type_.kind, frozenset())
        context.problems.report("C005", span, suggestion=nearest(found.form, forms), form=found.form, type=type_)


def _phrase(context: Context, form: str, type_: Type, span: Span) -> None:
    """Report the first option that has not the phrase; in a set with a fault it may be the phrase that is broken."""
    if not context.sound(context.declared["types"][type_.options or ""][1]):
        return
    for option in context.option_sets[type_.options or ""].options.values():
        if form not in option.phrases:
            suggestion, forms = nearest(form, option.phrases), ", ".join(option.phrases)
            context.problems.report("N012", span, suggestion=suggestion, option=option.id, form=form, forms=forms)
            return
