"""Logging that cannot hold an answer: no path, no query, no form, no cookie, no message of an exception."""

from __future__ import annotations

import logging
import traceback

LOGGER = logging.getLogger("passerelle")


def log_failure(failure: BaseException) -> None:
    """Log where a failure came from: the type and the code locations.

    The message is left out: it often quotes the value that caused it, and that may be somebody's answer.
    """
    frames = traceback.extract_tb(failure.__traceback__)
    places = " < ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in reversed(frames))
    LOGGER.error("%s at %s", type(failure).__name__, places)
