"""Why: the reasons for a step, the answers that excluded one, and the words for values and texts in either language."""

from engine.explain.reasons import Explainer, Reason, explainer, why_not
from engine.explain.words import Wording, wording

__all__ = ["Explainer", "Reason", "Wording", "explainer", "why_not", "wording"]
