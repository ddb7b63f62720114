"""Marked trees -> the frozen model. Everything wrong is collected with its place; nothing is raised."""
