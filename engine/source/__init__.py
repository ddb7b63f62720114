"""YAML text -> marked tree. Strict: what a person could misread is refused, and every scalar stays text."""

from engine.source.nodes import Document, Map, Node, PlainText, Scalar, Sequence, locate, plain
from engine.source.reader import parse

__all__ = ["Document", "Map", "Node", "PlainText", "Scalar", "Sequence", "locate", "parse", "plain"]
