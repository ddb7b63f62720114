"""The commands of ``passerelle``, one a file; ``web.cli`` lists them."""
