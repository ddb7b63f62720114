"""N: names that nothing declares, or that are declared twice. Each code has its wording in French and in German."""

MESSAGES: dict[str, tuple[str, str]] = {
    "N001": (
        "Aucun élément de « {section} » ne s'appelle « {name} ».",
        "In „{section}“ gibt es nichts mit dem Namen „{name}“.",
    ),
    "N002": (
        "« {name} » n'est ni une question, ni une valeur, ni un paramètre, ni une option.",
        "„{name}“ ist weder Frage noch Wert noch Parameter noch Option.",
    ),
    "N003": (
        "« {name} » n'est pas une option ici. Possibles : {options}.",
        "„{name}“ ist hier keine Option. Möglich sind: {options}.",
    ),
    "N004": (
        "« {name} » est déjà défini. Chaque nom ne sert qu'une fois.",
        "„{name}“ ist schon vergeben. Jeder Name steht nur einmal.",
    ),
    "N005": (
        "« {name} » est aussi le nom d'une option de « {options} ». Choisissez un autre nom.",
        "„{name}“ heißt auch eine Option von „{options}“. Wählen Sie einen anderen Namen.",
    ),
    "N006": (
        "La fonction « {name} » n'existe pas. Possibles : {functions}.",
        "Die Funktion „{name}“ gibt es nicht. Möglich sind: {functions}.",
    ),
    "N007": (
        "Aucun paramètre ne s'appelle « {name} ».",
        "Kein Parameter heißt „{name}“.",
    ),
    "N008": (
        "Aucune table ne s'appelle « {name} ».",
        "Keine Tabelle heißt „{name}“.",
    ),
    "N009": (
        "Le paramètre « {name} » a des clés : écrivez lookup({name}, …).",
        "Der Parameter „{name}“ hat Schlüssel: Schreiben Sie lookup({name}, …).",
    ),
    "N010": (
        "Ces valeurs se définissent l'une par l'autre : {names}.",
        "Diese Werte sind im Kreis definiert: {names}.",
    ),
    "N011": (
        "« {name} » est un mot réservé. Choisissez un autre nom.",
        "„{name}“ ist ein reserviertes Wort. Wählen Sie einen anderen Namen.",
    ),
    "N012": (
        "L'option « {option} » n'a pas de tournure « {form} ». Possibles : {forms}.",
        "Die Option „{option}“ hat keine Form „{form}“. Möglich sind: {forms}.",
    ),
    "N013": (
        "« {name} » n'est pas un groupe : « each » parcourt les éléments d'une question de type « group ».",
        "„{name}“ ist keine Gruppe: „each“ geht durch die Elemente einer Frage vom Typ „group“.",
    ),
    "N014": (
        "Aucune procédure ne s'appelle « {name} ».",
        "Kein Verfahren heißt „{name}“.",
    ),
}
