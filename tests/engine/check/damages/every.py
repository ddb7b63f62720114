"""The kinds of damage that an editor really does to a content file."""

from typing import Final

from tests.engine.check.damages.figures import FIGURES
from tests.engine.check.damages.flow import FLOW
from tests.engine.check.damages.kind import Damage
from tests.engine.check.damages.names import NAMES
from tests.engine.check.damages.wording import WORDING
from tests.engine.check.damages.yaml import YAML

DAMAGES: Final[tuple[Damage, ...]] = (*YAML, *NAMES, *FIGURES, *WORDING, *FLOW)
