"""Which procedure a command is about."""

from __future__ import annotations

from collections.abc import Collection

import click

from engine.problems import nearest
from engine.text import Language

_ABSENT = {
    "fr": "Aucune démarche ne s'appelle « {name} ». {others}",
    "de": "Kein Verfahren heißt „{name}“. {others}",
}
_NEAR = {"fr": "Voulez-vous dire « {names} » ?", "de": "Meinten Sie „{names}“?"}
_KNOWN = {"fr": "Il y a : {names}.", "de": "Es gibt: {names}."}
_NONE = {"fr": "Ce dossier n'en a aucune.", "de": "Dieser Ordner hat keines."}


def procedure_in(known: Collection[str], name: str, language: Language) -> str:
    """The key (``domain/name``) of the procedure somebody means: by its key, its name alone, or its file.

    Raises ClickException with the nearest one where there is none.
    """
    wanted = name.removesuffix(".yaml").strip("/")
    for key in known:
        if key == wanted or key.rpartition("/")[2] == wanted or wanted.endswith(f"/{key}"):
            return key
    guess = nearest(wanted, known) or nearest(wanted, {key.rpartition("/")[2] for key in known})
    if guess is not None:
        others = _NEAR[language].format(names=guess)
    else:
        others = _KNOWN[language].format(names=", ".join(known)) if known else _NONE[language]
    raise click.ClickException(_ABSENT[language].format(name=name, others=others))
