"""A procedure -> Python functions, built as ``ast`` nodes with generated names, never from content strings."""
