"""F: the tree of a procedure and what each path has asked. Each code has its wording in French and in German."""

MESSAGES: dict[str, tuple[str, str]] = {
    "F001": (
        "La réponse à « {name} » est lue ici{through}, mais tout le monde n'a pas encore reçu cette question.",
        "Die Antwort auf „{name}“ wird hier gelesen{through}, aber nicht alle wurden schon danach gefragt.",
    ),
    "F002": (
        "Personne n'arrive ici : la procédure s'arrête avant.",
        "Hierher kommt niemand: Das Verfahren endet vorher.",
    ),
    "F003": (
        "Des réponses restent sans suite : {options}. Ajoutez un cas, ou « otherwise ».",
        "Für diese Antworten geht es nicht weiter: {options}. Ergänzen Sie einen Fall oder „otherwise“.",
    ),
    "F004": (
        "Cet élément dit plusieurs choses à la fois : {keys}. Un élément par ligne.",
        "Dieses Element sagt mehreres auf einmal: {keys}. Ein Element je Zeile.",
    ),
    "F005": (
        "Cette branche ne mène à rien : ajoutez « then », « else » ou « stop ».",
        "Dieser Zweig führt nirgends hin: Ergänzen Sie „then“, „else“ oder „stop“.",
    ),
    "F006": (
        "« match » demande une question ou une valeur à options, pas le type « {found:type} ». "
        "Écrivez « when » avec « == ».",
        "„match“ braucht eine Frage oder einen Wert mit Optionen, nicht den Typ „{found:type}“. "
        "Schreiben Sie „when“ mit „==“.",
    ),
    "F007": (
        "Le cas « unknown » ne sert à rien : « {name} » est toujours connu.",
        "Der Fall „unknown“ ist überflüssig: „{name}“ ist immer bekannt.",
    ),
    "F008": (
        "Ces sous-arbres s'incluent l'un l'autre : {names}.",
        "Diese Teilbäume enthalten einander: {names}.",
    ),
    "F009": (
        "Les étapes « {names} » s'attendent l'une l'autre dans « after ».",
        "Die Schritte „{names}“ warten in „after“ aufeinander.",
    ),
    "F010": (
        "« {name} » n'est pas lisible partout : plusieurs procédures montrent ce texte. Seuls les paramètres vont ici.",
        "„{name}“ ist nicht überall lesbar: Der Text gehört mehreren Verfahren. Hier sind nur Parameter möglich.",
    ),
    "F011": (
        "« after » range les étapes d'une même phase ; « {name} » est dans la phase « {phase} ».",
        "„after“ ordnet die Schritte einer Phase; „{name}“ gehört zur Phase „{phase}“.",
    ),
    "F012": (
        "« {name} » existe pour chaque élément de « {group} » : cela ne va que sous « each: {group} », dans une étape "
        "« per: item », ou dans count, any, all et sum.",
        "„{name}“ gibt es für jedes Element von „{group}“: Das geht nur unter „each: {group}“, in einem Schritt mit "
        "„per: item“ oder in count, any, all und sum.",
    ),
    "F013": (
        "Il y a déjà un « each: {group} » autour : mettez les deux l'un après l'autre.",
        "Hier ist schon ein „each: {group}“ darum: Setzen Sie die beiden hintereinander.",
    ),
    "F014": (
        "La procédure ne s'arrête pas au milieu de « each: {group} » : mettez « stop » après, par exemple avec "
        "any({group} where …).",
        "Mitten in „each: {group}“ endet das Verfahren nicht: Setzen Sie „stop“ dahinter, zum Beispiel mit "
        "any({group} where …).",
    ),
    "F015": (
        "L'étape « {name} » vaut pour chaque élément, mais elle est aussi atteinte hors de « each », ou pour deux "
        "groupes. Écrivez « per: once », ou faites deux étapes.",
        "Der Schritt „{name}“ gilt je Element, wird aber auch außerhalb von „each“ oder für zwei Gruppen erreicht. "
        "Schreiben Sie „per: once“ oder machen Sie zwei Schritte daraus.",
    ),
    "F016": (
        "Le groupe « {group} » ne peut pas contenir le groupe « {name} » : déclarez-le à côté.",
        "Die Gruppe „{group}“ kann die Gruppe „{name}“ nicht enthalten: Deklarieren Sie sie daneben.",
    ),
    "F017": (
        "Plus personne ne reçoit la question « {name} », mais sa réponse est lue{through}. "
        "Ajoutez « - ask: {name} » avant cette ligne.",
        "Nach „{name}“ wird niemand mehr gefragt, aber die Antwort wird gelesen{through}. "
        "Ergänzen Sie „- ask: {name}“ vor dieser Zeile.",
    ),
}
