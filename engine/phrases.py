"""An expression, or a text, in words of one language for a reader who has no answers in front of him: an editor.

``engine.explain`` puts one person's answers into words; here questions, values and figures stand under their labels.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.expression.functions import FUNCTIONS
from engine.expression.nodes import (
    Aggregate,
    Arithmetic,
    Call,
    Choice,
    Compare,
    Expression,
    Listing,
    Literal,
    Logic,
    Member,
    Name,
    Not,
    State,
)
from engine.model.library import Content
from engine.model.procedure import Procedure, Question, Value
from engine.text import NBSP, Language, Text, fill, format_value

_LONGEST_INSIDE = 60
"""A value without words of its own is written out where that takes no more characters than this."""

# How tightly a phrase holds together: what is looser than its surroundings is put in brackets.
_CHOICE, _OR, _AND, _RELATION, _SUM, _PRODUCT, _ATOM = range(7)
_SIGNS: Mapping[str, str] = {"==": "=", "!=": "≠", "<=": "≤", ">=": "≥", "<": "<", ">": ">", "*": "×"}
_OPPOSITES: Mapping[str, str] = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}

_WORDS: Mapping[str, Text] = {
    "and": Text("et", "und"),
    "or": Text("ou", "oder"),
    "nor": Text("ni {0}", "weder {0}"),
    "nor more": Text(" ni ", " noch "),
    "not": Text("non {0}", "nicht {0}"),
    "if": Text("{0} si {1}, sinon {2}", "{0}, wenn {1}, sonst {2}"),
    "in": Text("{0} figure dans {1}", "{0} steht in {1}"),
    "not in": Text("{0} ne figure pas dans {1}", "{0} steht nicht in {1}"),
    "known": Text("{0} est connu", "{0} ist bekannt"),
    "not known": Text("{0} n’est pas connu", "{0} ist nicht bekannt"),
    "confirmed": Text("{0} est confirmé", "{0} ist bestätigt"),
    "not confirmed": Text("{0} reste à confirmer", "{0} ist noch zu bestätigen"),
    "empty": Text("{0} : aucun choix", "{0}: nichts gewählt"),
    "not empty": Text("{0} : au moins un choix", "{0}: mindestens eine Wahl"),
    "is": Text("{0} : {1}", "{0}: {1}"),
    "true": Text("oui", "ja"),
    "false": Text("non", "nein"),
    "on": Text("au {0}", "am {0}"),
    "today": Text("aujourd’hui", "heute"),
    "min": Text("le plus petit de", "das Kleinste von"),
    "max": Text("le plus grand de", "das Größte von"),
    "round": Text("l’arrondi de", "gerundet"),
    "convert": Text("conversion de", "umgerechnet"),
    "decide": Text("la table {0}", "die Tabelle {0}"),
    "count": Text("nombre de {0}", "Anzahl von {0}"),
    "count where": Text("nombre de {0} (où {1})", "Anzahl von {0} (wenn {1})"),
    "any": Text("au moins un de {0}", "mindestens eines von {0}"),
    "any where": Text("au moins un de {0} (où {1})", "mindestens eines von {0} (wenn {1})"),
    "all where": Text("pour chacun de {0} : ({1})", "für jedes von {0}: ({1})"),
    "sum": Text("total de {1} sur {0}", "Summe von {1} über {0}"),
    "sum where": Text("total de {2} sur {0} (où {1})", "Summe von {2} über {0} (wenn {1})"),
}


@dataclass(frozen=True, slots=True)
class Phrases:
    """Puts the expressions and texts of one procedure into words of one language."""

    content: Content
    procedure: Procedure
    language: Language
    _insides: dict[str, tuple[str, int] | None] = field(default_factory=dict)
    """By the name of a value."""

    def condition(self, node: Expression) -> str:
        """A condition as a statement that is true or false, without a full stop."""
        if isinstance(node, Name) and (sentence := self._sentence(node.name)) is not None:
            return sentence
        words = self._phrase(node, _CHOICE)
        first = re.match(r"\w*", words)
        # A name of the language stays as it is written in the file.
        bare = first is not None and self._value(first.group()) is not None
        return words if bare else words[:1].upper() + words[1:]

    def text(self, text: Text) -> str:
        """A text, with the label of what will stand there in the place of every figure: "avant le [date]"."""
        return fill(text.of(self.language), self.language, lambda name, _form: f"[{self.label(name)}]")

    def label(self, name: str) -> str:
        """The words of a question, a value, a figure, the day or an option of the tree; its name where it has none."""
        if name == "today":
            return self._word("today")
        question = self._question(name)
        if question is not None:
            return question.short.of(self.language)
        value = self._value(name)
        if value is not None:
            return value.label.of(self.language) if value.label is not None else name
        parameter = self.content.parameters.get(name)
        return parameter.label.of(self.language) if parameter is not None else name

    def _question(self, name: str) -> Question | None:
        """A question of the procedure or of the items of a group: their names differ."""
        items = (group.questions.get(name) for group in self.procedure.groups.values())
        return self.procedure.questions.get(name) or next((found for found in items if found is not None), None)

    def _value(self, name: str) -> Value | None:
        items = (group.values.get(name) for group in self.procedure.groups.values())
        return self.procedure.values.get(name) or next((found for found in items if found is not None), None)

    def option(self, options: str, name: str) -> str:
        """The label of an option of a set."""
        return self.content.types[options].options[name].label.of(self.language)

    def _word(self, key: str, *parts: str) -> str:
        return _WORDS[key].of(self.language).replace(" : ", f"{NBSP}: ").format(*parts)

    def _phrase(self, node: Expression, around: int) -> str:
        """The words of a part of an expression, in brackets where it is looser than what stands around it."""
        words, own = self._worded(node)
        return words if own >= around else f"({words})"

    def _worded(self, node: Expression) -> tuple[str, int]:
        """The words of an expression, and how tightly they hold together."""
        match node:
            case Literal():
                return self._literal(node), _ATOM
            case Name(name=name):
                return self._named(name, boolean=node.type is not None and node.type.kind == "boolean")
            case Not(operand=operand):
                return self._negation(operand)
            case Logic(operator=operator, operands=operands):
                own = _AND if operator == "and" else _OR
                return f" {self._word(operator)} ".join(self._phrase(each, own + 1) for each in operands), own
            case Compare(operator=operator, left=left, right=right):
                return self._comparison(operator, left, right), _RELATION
            case Member(item=item, collection=collection):
                return self._member(item, collection, positive=True), _RELATION
            case State(operand=operand, state=state):
                return self._word(state, self._quoted(operand)), _RELATION
            case Listing(items=items):
                return f" {self._word('or')} ".join(self._phrase(each, _SUM) for each in items), _OR
            case Arithmetic() | Choice() | Call() | Aggregate():
                return self._computed(node)

    def _computed(self, node: Arithmetic | Choice | Call | Aggregate) -> tuple[str, int]:
        match node:
            case Arithmetic(operator=operator, left=left, right=right):
                own = _PRODUCT if operator == "*" else _SUM
                sign = _SIGNS.get(operator, operator)
                return f"{self._phrase(left, own)} {sign} {self._phrase(right, own + 1)}", own
            case Choice(then=then, condition=condition, otherwise=otherwise):
                parts = (then, condition, otherwise)
                return self._word("if", *(self._phrase(each, _OR) for each in parts)), _CHOICE
            case Call():
                return self._call(node), _ATOM
            case Aggregate():
                return self._aggregate(node), _SUM

    def _literal(self, node: Literal) -> str:
        if isinstance(node.value, str) and node.type is not None and node.type.options is not None:
            return self.option(node.type.options, node.value)
        return format_value(node.value, self.language)

    def _sentence(self, name: str) -> str | None:
        """The sentence ``because`` of a value, without its full stop."""
        value = self._value(name)
        if value is None or value.because is None:
            return None
        return self.text(value.because).strip().removesuffix(".")

    def _named(self, name: str, *, boolean: bool) -> tuple[str, int]:
        """A name in words: its sentence, its label, what it stands for when that is short, or itself."""
        sentence = self._sentence(name)
        if boolean and sentence is not None:
            return _quote(sentence, self.language), _ATOM
        value = self._value(name)
        if value is not None and value.label is None and (inside := self._inside(value)) is not None:
            return inside
        label = self.label(name)
        if boolean and label != name:
            return self._word("is", label, self._word("true")), _RELATION
        return label, _ATOM

    def _inside(self, value: Value) -> tuple[str, int] | None:
        """A value without words of its own, written out when that is short."""
        if value.name not in self._insides:
            words, own = self._worded(value.expression)
            self._insides[value.name] = (words, own) if len(words) <= _LONGEST_INSIDE else None
        return self._insides[value.name]

    def _negation(self, node: Expression) -> tuple[str, int]:
        match node:
            case State(operand=operand, state=state):
                return self._word(f"not {state}", self._quoted(operand)), _RELATION
            case Member(item=item, collection=collection):
                return self._member(item, collection, positive=False), _RELATION
            case Compare(operator=operator, left=left, right=right) if _surely(left, right):
                return self._comparison(_OPPOSITES[operator], left, right), _RELATION
            case Name(name=name) if self._question(name) is not None:
                return self._word("is", self.label(name), self._word("false")), _RELATION
            case Not(operand=operand):
                return self._worded(operand)
            case _:
                return self._word("not", self._phrase(node, _SUM)), _RELATION

    def _comparison(self, operator: str, left: Expression, right: Expression) -> str:
        plain = isinstance(right, Literal) and isinstance(right.value, str | bool)
        if operator == "==" and plain and isinstance(left, Name):
            return self._word("is", self.label(left.name), self._phrase(right, _SUM))
        return f"{self._phrase(left, _SUM)} {_SIGNS[operator]} {self._phrase(right, _SUM)}"

    def _member(self, item: Expression, collection: Expression, *, positive: bool) -> str:
        if not isinstance(collection, Listing):
            return self._word("in" if positive else "not in", self._quoted(item), self._quoted(collection))
        options = [self._phrase(each, _SUM) for each in collection.items]
        if positive:
            chosen = f" {self._word('or')} ".join(options)
        elif len(options) == 1:
            return f"{self._phrase(item, _SUM)} {_SIGNS['!=']} {options[0]}"
        else:
            chosen = self._word("nor", self._word("nor more").join(options))
        return self._word("is", self._phrase(item, _SUM), chosen)

    def _quoted(self, node: Expression) -> str:
        """A label as part of a sentence, in quotes; anything else as it is."""
        if isinstance(node, Name) and (label := self.label(node.name)) != node.name:
            return _quote(label, self.language)
        return self._phrase(node, _SUM)

    def _call(self, node: Call) -> str:
        match node.function, node.target:
            case "lookup", str(target):
                head = self.content.parameters[target].label.of(self.language)
            case "decide", str(target):
                head = self._word("decide", target)
            case name, _ if name in FUNCTIONS:
                head = FUNCTIONS[name].fr.replace("'", "’") if self.language == "fr" else FUNCTIONS[name].de
            case _:
                head = self._word(node.function)
        parts = [self._phrase(each, _CHOICE) for each in node.arguments]
        if node.on is not None:
            parts.append(self._word("on", self._phrase(node.on, _SUM)))
        return f"{head} ({'; '.join(parts)})" if parts else head

    def _aggregate(self, node: Aggregate) -> str:
        parts = [self._phrase(each, _CHOICE) for each in (node.condition, node.value) if each is not None]
        key = node.function if node.condition is None else f"{node.function} where"
        return self._word(key, _quote(self.label(node.group), self.language), *parts)


def phrases(content: Content, procedure: Procedure, language: Language) -> Phrases:
    """The words of a procedure in one language."""
    return Phrases(content, procedure, language)


def _surely(*nodes: Expression) -> bool:
    """Whether a comparison of them is either true or false: then "not less" is "more or equal"."""
    return all(node.type is not None and node.type.definite for node in nodes)


def _quote(words: str, language: Language) -> str:
    return f"«{NBSP}{words}{NBSP}»" if language == "fr" else f"„{words}“"
