"""Walk -> Guide: what to do, in order, with reasons, documents, offices, dated deadlines, and how sure it all is."""

from engine.guide.builder import build, ordered
from engine.guide.parts import (
    Guide,
    GuideDocument,
    GuideEvidence,
    GuideFee,
    GuideMilestone,
    GuideParagraph,
    GuidePhase,
    GuideStep,
    UnconfirmedFigure,
)

__all__ = [
    "Guide",
    "GuideDocument",
    "GuideEvidence",
    "GuideFee",
    "GuideMilestone",
    "GuideParagraph",
    "GuidePhase",
    "GuideStep",
    "UnconfirmedFigure",
    "build",
    "ordered",
]
