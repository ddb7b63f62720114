"""V: the shape of a file, as the JSON Schema describes it. Each code has its wording in French and in German."""

MESSAGES: dict[str, tuple[str, str]] = {
    "V001": (
        "« {key} » n'est pas prévu ici : vérifiez le nom et le retrait. Possibles : {known}.",
        "„{key}“ ist hier nicht vorgesehen: Prüfen Sie Name und Einrückung. Möglich sind: {known}.",
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
        "Ici vont des clés avec leurs valeurs, par exemple « fr: … » puis « de: … » ; vérifiez aussi le retrait.",
        "Hier stehen Schlüssel mit ihren Werten, zum Beispiel „fr: …“ und „de: …“; prüfen Sie auch die Einrückung.",
    ),
    "V005": (
        "« {found} » n'est pas possible ici. Choisissez : {options}.",
        "„{found}“ ist hier nicht möglich. Wählen Sie: {options}.",
    ),
    "V006": (
        "« {found} » n'a pas la forme attendue, par exemple : {example}.",
        "„{found}“ hat nicht die erwartete Form, zum Beispiel: {example}.",
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
        "Ici va une liste : une ligne « - … » par élément.",
        "Hier steht eine Liste: je Element eine Zeile „- …“.",
    ),
    "V011": (
        "Ici va un texte simple.",
        "Hier steht ein einfacher Text.",
    ),
    "V012": (
        "Écrivez « true » ou « false », sans guillemets.",
        "Schreiben Sie „true“ oder „false“, ohne Anführungszeichen.",
    ),
    "V013": (
        "« {found} » n'existe pas au calendrier. Vérifiez le jour et le mois.",
        "„{found}“ gibt es im Kalender nicht. Prüfen Sie Tag und Monat.",
    ),
}
