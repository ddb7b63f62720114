"""The rules, one a file. :data:`RULES` lists them in the order of their codes."""
