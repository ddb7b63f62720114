"""The engine: content in, guides out. It knows nothing of the web, the clock or a database."""
