"""V: the shape of a file, as the JSON Schema describes it. Each code has its wording in French and in German."""

MESSAGES: dict[str, tuple[str, str]] = {
    "V001": (
        "« {key} » n'est pas prévu ici. Possibles : {known}.",
        "„{key}“ ist hier nicht vorgesehen. Möglich sind: {known}.",
    ),
    "V002": (
        "Il manque « {key} ».",
        "Es fehlt „{key}“.",
    ),
    "V003": (
        "Il manque le texte en langue « {language} » : chaque texte existe en français et en allemand.",
        "Es fehlt der Text in der Sprache „{language}“: Jeder Text steht auf Französisch und auf Deutsch da.",
    ),
    "V004": (
        "« {key} » n'a pas la forme attendue ({expected}).",
        "„{key}“ hat nicht die erwartete Form ({expected}).",
    ),
    "V005": (
        "« {found} » n'est pas possible ici. Choisissez : {options}.",
        "„{found}“ ist hier nicht möglich. Wählen Sie: {options}.",
    ),
    "V006": (
        "« {found} » n'a pas la forme attendue : {pattern}.",
        "„{found}“ hat nicht die erwartete Form: {pattern}.",
    ),
    "V007": (
        "« {key} » est vide : mettez au moins un élément, ou retirez la ligne.",
        "„{key}“ ist leer: Tragen Sie mindestens ein Element ein oder löschen Sie die Zeile.",
    ),
    "V008": (
        "« {found} » n'est pas une date. Écrivez année-mois-jour, par exemple 2026-11-22.",
        "„{found}“ ist kein Datum. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-22.",
    ),
    "V009": (
        "Une seule de ces indications à la fois : {keys}.",
        "Nur eine dieser Angaben auf einmal: {keys}.",
    ),
    "V010": (
        "Cette partie n'a pas la forme attendue : {detail}.",
        "Dieser Teil hat nicht die erwartete Form: {detail}.",
    ),
}
