"""The checker: lint rules and proofs over content that loads. Each rule has a file, and with it a page of help."""
