"""C: questions, steps and texts. Each code has its wording in French and in German."""

MESSAGES: dict[str, tuple[str, str]] = {
    "C001": (
        "Le type {type} a besoin de « {key} ».",
        "Der Typ {type} braucht „{key}“.",
    ),
    "C002": (
        "« {key} » ne va pas avec le type {type}.",
        "„{key}“ passt nicht zum Typ {type}.",
    ),
    "C003": (
        "Cette accolade n'est pas lisible : écrivez {{nom}}, {{nom.forme}} ou {{nom:singulier|pluriel}}.",
        "Diese Klammer ist nicht lesbar: Schreiben Sie {{name}}, {{name.form}} oder {{name:Einzahl|Mehrzahl}}.",
    ),
    "C004": (
        "Ce texte est montré tel quel : sans accolades.",
        "Dieser Text erscheint, wie er dasteht: ohne geschweifte Klammern.",
    ),
    "C005": (
        "La forme « {form} » n'existe pas pour le type « {type:type} ».",
        "Die Form „{form}“ gibt es nicht für den Typ „{type:type}“.",
    ),
    "C006": (
        "Un paragraphe « {basis} » doit dire qui peut confirmer : ajoutez « confirm_with ».",
        "Ein Absatz „{basis}“ muss sagen, wer es bestätigen kann: Ergänzen Sie „confirm_with“.",
    ),
    "C007": (
        "La date limite est incomplète : écrivez before et by, after et within, ou until.",
        "Die Frist ist unvollständig: Schreiben Sie before und by, after und within oder until.",
    ),
    "C008": (
        "« {found} » n'est pas une durée, par exemple « 3 months ».",
        "„{found}“ ist keine Dauer, zum Beispiel „3 months“.",
    ),
    "C009": (
        "Écrivez « id » ou « any_of », l'un des deux.",
        "Schreiben Sie „id“ oder „any_of“, eines von beiden.",
    ),
    "C010": (
        "Le singulier et le pluriel demandent un nombre entier, pas le type « {type:type} ».",
        "Einzahl und Mehrzahl brauchen eine ganze Zahl, nicht den Typ „{type:type}“.",
    ),
    "C011": (
        "Une démarche doit nommer l'autorité compétente (« authority »), ou être un conseil (« kind: advice »).",
        "Ein Behördenschritt muss die zuständige Stelle nennen („authority“) oder ein Hinweis sein („kind: advice“).",
    ),
    "C012": (
        "Il n'y a aucune procédure dans ce dossier.",
        "In diesem Ordner gibt es kein Verfahren.",
    ),
    "C014": (
        "La dernière autorité n'a pas de « when » ; toutes les autres en ont un.",
        "Die letzte Stelle hat kein „when“; alle anderen haben eines.",
    ),
    "C015": (
        "« {name} » s'affiche en tête du guide : donnez-lui un « label ».",
        "„{name}“ steht oben im Leitfaden: Geben Sie dem Wert ein „label“.",
    ),
    "C013": (
        "Le nom du fichier doit être celui de la procédure : {name}.yaml.",
        "Die Datei muss heißen wie das Verfahren: {name}.yaml.",
    ),
    "C017": (
        "« {later} » est avant « {earlier} » : vérifiez les deux dates.",
        "„{later}“ liegt vor „{earlier}“: Prüfen Sie die beiden Daten.",
    ),
    "C018": (
        "Ce texte ne contient que des espaces.",
        "Dieser Text besteht nur aus Leerzeichen.",
    ),
    "C019": (
        "« {found} » n'existe pas au calendrier. Écrivez un jour ou un mois, par exemple 2026-03-14 ou 2026-03.",
        "„{found}“ steht nicht im Kalender. Schreiben Sie einen Tag oder Monat, etwa 2026-03-14 oder 2026-03.",
    ),
    "C016": (
        "« min » dépasse « max » : aucune réponse ne serait possible.",
        "„min“ ist größer als „max“: Keine Antwort wäre möglich.",
    ),
    "C020": (
        "Un cours va d'une monnaie à une autre, pas de {currency} à {currency}.",
        "Ein Kurs führt von einer Währung zu einer anderen, nicht von {currency} zu {currency}.",
    ),
    "C021": (
        "Écrivez « url » ou « procedure », l'un des deux.",
        "Schreiben Sie „url“ oder „procedure“, eines von beiden.",
    ),
    "C022": (
        "La procédure « {name} » n'est pas publiée : le public ne pourrait pas ouvrir ce lien.",
        "Das Verfahren „{name}“ ist nicht veröffentlicht: Diesen Link könnte niemand öffnen.",
    ),
    "C023": (
        "Écrivez un nombre de 1 à {most} : combien d'éléments au plus.",
        "Schreiben Sie eine Zahl von 1 bis {most}: wie viele Elemente höchstens.",
    ),
    "C024": (
        "Le nom d'un élément contient {{number}}, et aucune autre accolade, par exemple « Enfant {{number}} ».",
        "Der Name eines Elements enthält {{number}} und keine andere Klammer, zum Beispiel „Kind {{number}}“.",
    ),
}
