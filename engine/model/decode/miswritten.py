"""Figures as people write them, and how the language writes them."""

from __future__ import annotations

import re
from typing import Final

from engine import quantities
from engine.expression.parse import parse_literal
from engine.expression.types import Type
from engine.problems import Problems, Span

_WITH_POINT: Final = frozenset({"money", "percent", "rate"})
_FOREIGN: Final = re.compile(r"[0-9],[0-9]|€")
"""A decimal comma, or the sign of a currency."""
_THOUSANDS: Final = re.compile(r"(?<=[0-9])[. \u00a0\u202f](?=[0-9]{3}(?![0-9]))")
_SIGN: Final = re.compile(r"[ \u00a0\u202f]*€")


def report_miswritten(problems: Problems, span: Span, text: str, type_: Type) -> bool:
    """Report an amount in another currency, a comma for a point and the sign of a currency; whether it was one."""
    if type_.kind not in _WITH_POINT:
        return False
    foreign = _FOREIGN.search(text) is not None
    plain = _rewritten(text) if foreign else text
    money = quantities.parse_money(plain) if type_.kind == "money" else None
    if money is not None and type_.currency not in (None, money.currency):
        problems.report("D016", span, found=text, other=money.currency, currency=type_.currency)
    elif foreign:
        likely = plain if parse_literal(plain, type_) is not None else None
        problems.report("D017", span, suggestion=likely, found=text, expected=type_)
    else:
        return False
    return True


def _rewritten(text: str) -> str:
    """``1 234,50 €`` as ``1234.50 EUR``."""
    without = _THOUSANDS.sub("", text) if "," in text else text
    return _SIGN.sub(" EUR", without.replace(",", ".")).strip()
