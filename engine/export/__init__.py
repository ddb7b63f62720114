"""What becomes of a procedure outside a browser: one format a module or package."""
