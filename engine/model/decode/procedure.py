"""Decodes one procedure on top of what is shared: types its values, follows its tree, checks its steps."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from engine.expression.check import Checker
from engine.expression.scope import ParameterSignature, Scope, TableSignature
from engine.expression.types import Type
from engine.model.decode import groups as group_decoder
from engine.model.decode import questions as question_decoder
from engine.model.decode import reached
from engine.model.decode import steps as step_decoder
from engine.model.decode.context import SCOPED_SECTIONS, Context, check_order, day, is_group, scalar_text, words
from engine.model.decode.flow import Flow, Place
from engine.model.decode.links import check_published
from engine.model.decode.missed import Missed
from engine.model.decode.signing import sign_offs
from engine.model.decode.tables import tables
from engine.model.decode.tree import TreeDecoder
from engine.model.decode.used import used_values
from engine.model.decode.values import ValueTypes
from engine.model.procedure import Procedure, Question
from engine.model.shared import Option, Parameter, Table
from engine.source import Map, Sequence


@dataclass(frozen=True, slots=True)
class Shared:
    """What a procedure stands on: the names of the library and of its domain, and what is decoded of them already."""

    context: Context
    domain: str
    parameters: Mapping[str, Parameter]
    questions: Mapping[str, Question]
    tables: Mapping[str, Table]
    digest: str


@dataclass(frozen=True, slots=True)
class Decoded:
    """A procedure with the tables it may ask: shared ones and its own."""

    procedure: Procedure
    tables: Mapping[str, Table]


def declare(shared: Shared, root: Map) -> Context:
    """The names of a procedure on top of the shared ones."""
    context = shared.context.child()
    context.declare(root, SCOPED_SECTIONS)
    return context


def decode(shared: Shared, context: Context, root: Map) -> Decoded | None:
    """The procedure, or None when something was reported. ``context`` is the one that :func:`declare` made."""
    name = scalar_text(root.get("procedure")) or ""
    own = own_questions(context, name)
    questions = {**shared.questions, **own}
    found_tables = {**shared.tables, **tables(context)}
    header = _header(context, root, name)
    values = ValueTypes(context)
    decoder = TreeDecoder(context)
    items = decoder.items(root.get("tree"))
    scope = _scope(shared, context, questions, found_tables, values)
    checker = Checker(_without(scope, decoder.unknown), context.problems)
    values.complete(checker)
    unknown = {word: question.unknown for word, question in questions.items() if question.unknown is not None}
    offered = {word: tuple(option.id for option in q.options) for word, q in questions.items() if q.options}
    missed = Missed(values.typed, values.needs, decoder.asked)
    flow = Flow(context, checker, values.needs, unknown, offered, missed, decoder.included_at)
    checker.lenient = decoder.broken or "tree" not in root
    tree, end = flow.items(items, Place())
    if end is not None:
        flow.outcomes.setdefault("guide", []).append(end)
    _check_unknown_steps(flow, unknown)
    reached.check_questions(flow, own.values())
    steps = reached.reached_steps(flow, words(root.get("phases")))
    check_published(context, scalar_text(root.get("status")), steps.values())
    outcomes = reached.outcomes(flow)
    milestones = reached.milestones(flow, step_decoder.milestones(context, root.get("milestones")), values.typed)
    reached.check_reasons(flow, values.typed)
    missed.report(context.problems)
    every = {word: questions[word] for word in flow.questions if word in questions}
    asked = {word: question for word, question in every.items() if word not in context.items}
    used = used_values(values.typed, every.values(), tree, steps.values(), outcomes.values(), milestones)
    if context.problems.errors:
        return None
    outer = {word: value for word, value in used.items() if word not in context.items}
    parts: dict[str, Any] = {"questions": asked, "values": outer, "tree": tree, "steps": steps, "outcomes": outcomes}
    parts["groups"] = group_decoder.groups(context, every, used)
    return Decoded(
        Procedure(**header, **parts, milestones=milestones, domain=shared.domain, digest=shared.digest), found_tables
    )


def own_questions(context: Context, procedure: str | None) -> dict[str, Question]:
    """The questions declared in this scope itself; ``procedure`` is None for shared ones."""
    found = {}
    for name, key, node in context.entries("questions"):
        id_ = ".".join(part for part in (procedure, context.items.get(name), name) if part is not None)
        decoded = group_decoder.question if is_group(node) else question_decoder.question
        question = decoded(context, name, key, node, id_)
        if question is not None:
            found[name] = question
    return found


def _scope(
    shared: Shared,
    context: Context,
    questions: Mapping[str, Question],
    found: Mapping[str, Table],
    values: ValueTypes,
) -> Scope:
    types = dict.fromkeys(context.declared["questions"], Type("error"))
    types |= {name: question.type for name, question in questions.items()}
    broken = context.declared["parameters"].keys() - shared.parameters.keys()
    broken |= context.declared["tables"].keys() - found.keys()
    return Scope(
        questions=types,
        minimums={name: q.minimum for name, q in questions.items() if q.minimum not in (None, "today")},
        value_type=values.type_of,
        value_names=frozenset(context.declared["values"]),
        parameters={name: _signature(parameter) for name, parameter in shared.parameters.items()},
        tables={name: TableSignature(tuple(table.inputs.values()), table.outputs) for name, table in found.items()},
        options={name: tuple(options.options) for name, options in context.option_sets.items()},
        broken=frozenset(broken),
        items={name: group for name, group in context.items.items() if name not in shared.parameters},
    )


def _without(scope: Scope, unknown: Collection[str]) -> Scope:
    """The scope where asked names that no question has are not missed again: that has been reported."""
    declared = scope.value_names.union(scope.parameters, scope.questions)
    types = {name: Type("error") for name in unknown if name not in declared}
    return replace(scope, questions={**scope.questions, **types}) if types else scope


def _signature(parameter: Parameter) -> ParameterSignature:
    return ParameterSignature(
        parameter.type,
        parameter.keys,
        parameter.lowest,
        parameter.complete,
        has_start=parameter.versions[0].valid_from is not None,
        span=parameter.span,
    )


def _check_unknown_steps(flow: Flow, unknown: Mapping[str, str]) -> None:
    """The step of an unknown answer must be there in every procedure that asks the question."""
    for name in flow.questions:
        if name in unknown:
            node = flow.context.declared["questions"][name][1]
            flow.context.reference("steps", node.get("unknown") if isinstance(node, Map) else None)


def _header(context: Context, root: Map, name: str) -> dict[str, Any]:
    """What stands above the tree."""
    place = root.get("procedure")
    if place is not None and root.span.file.rsplit("/", 1)[-1] != f"{name}.yaml":
        context.problems.report("C013", place.span, name=name)
    check_order(context.problems, root, "updated", "review_by")
    introduction = root.get("introduction")
    paragraphs = introduction.items if isinstance(introduction, Sequence) else (introduction,)
    for paragraph in paragraphs:
        context.plain_text(paragraph)
    return {
        "id": name,
        "status": scalar_text(root.get("status")) or "draft",
        "sign_offs": sign_offs(context, root),
        "title": context.needed_plain_text(root.get("title")),
        "summary": context.needed_plain_text(root.get("summary")),
        "introduction": context.paragraphs(introduction),
        "updated": day(root.get("updated")) or date.min,
        "review_by": day(root.get("review_by")) or date.min,
        "content_owner": context.reference("authorities", root.get("content_owner")) or "",
        "assistance": context.references("authorities", root.get("assistance")),
        "phases": _phases(context, root),
        "span": root.span,
    }


def _phases(context: Context, root: Map) -> tuple[Option, ...]:
    known = context.option_sets["phase"].options if "phase" in context.option_sets else {}
    node = root.get("phases")
    for item in node.items if isinstance(node, Sequence) else ():
        step_decoder.check_phase(context, item, known)
    return tuple(known[word] for word in words(node) if word in known)
