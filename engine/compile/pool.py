"""The names a generated function may use: constants by generated name, and temporaries."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Sequence
from typing import Any


class Pool:
    """Hands out generated names. Content never chooses a name in generated code."""

    def __init__(self) -> None:
        self.constants: dict[str, object] = {}
        self._names: dict[int, str] = {}
        self._sequences: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._temporaries = 0

    def constant(self, value: object) -> ast.expr:
        """Code that reads a Python object: plain ones stand in the code, the same object has the same name."""
        if value is None or type(value) in (str, int, bool):
            assert value is None or isinstance(value, str | int)
            return ast.Constant(value)
        name = self._names.get(id(value))
        if name is None:
            name = f"k{len(self.constants)}"
            self.constants[name] = value  # kept alive here, so its id stays its own
            self._names[id(value)] = name
        return ast.Name(name, ast.Load())

    def sequence(self, words: Iterable[str]) -> ast.expr:
        """Code that reads a tuple of words, made once."""
        found = tuple(words)
        return self.constant(self._sequences.setdefault(found, found))

    def temporary(self) -> str:
        """A name nobody else uses."""
        self._temporaries += 1
        return f"t{self._temporaries}"

    def build(self, name: str, arguments: Sequence[str], body: list[ast.stmt]) -> Callable[..., Any]:
        """Compile a function of that name, arguments and body, and hand it out."""
        module = ast.parse(f"def {name}({', '.join(arguments)}): pass")
        function = module.body[0]
        assert isinstance(function, ast.FunctionDef)
        function.body = body
        scope: dict[str, Any] = dict(self.constants)
        exec(compile(ast.fix_missing_locations(module), f"<{name}>", "exec"), scope)  # noqa: S102 - nodes built here
        built: Callable[..., Any] = scope[name]
        return built
