"""One person's guide as the features look at it: by titles, and in the words that the person reads."""

from dataclasses import dataclass
from datetime import date

from engine.compile.program import Library
from engine.explain import Wording
from engine.guide import Guide, GuideParagraph, GuideStep
from engine.model.procedure import Procedure
from engine.model.shared import Basis
from engine.text import Language, format_value
from engine.walk import Walk
from tests.features.vocabulary import plain


@dataclass(frozen=True, slots=True)
class Case:
    """One person's guide, with the words of one language."""

    library: Library
    walked: Walk
    guide: Guide
    words: Wording
    language: Language

    @property
    def procedure(self) -> Procedure:
        """The procedure walked."""
        return self.walked.procedure

    def has(self, title: str) -> bool:
        """Whether a step of that title is in the guide. Raises AssertionError when no step bears the title."""
        titles = {plain(step.title.of(self.language)) for step in self.procedure.steps.values()}
        assert plain(title) in titles, f"no step is called: {title}"
        return any(plain(each.step.title.of(self.language)) == plain(title) for each in self.guide.steps)

    def step(self, title: str) -> GuideStep:
        """The one step of that title."""
        assert self.has(title), f"not in the guide: {title}"
        (found,) = (each for each in self.guide.steps if plain(each.step.title.of(self.language)) == plain(title))
        return found

    def says(self, paragraph: GuideParagraph) -> str:
        """A paragraph as this person reads it."""
        return plain(self.words.fill(paragraph.text))

    def step_text(self, title: str) -> str:
        """All paragraphs of a step."""
        return " ".join(self.says(paragraph) for paragraph in self.step(title).paragraphs)

    def day(self, day: date | None) -> str:
        """A date in words."""
        return plain(format_value(day, self.language)) if day is not None else "-"


def basis(paragraph: GuideParagraph, step: GuideStep) -> Basis:
    """How sure a paragraph is: as it says itself, else as its sources, else as its step."""
    if paragraph.basis is not None:
        return paragraph.basis
    return max((source.basis for source in paragraph.sources), default=step.basis)
