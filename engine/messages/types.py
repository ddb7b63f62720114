"""T: the types of expressions. Each code has its wording in French and in German."""

MESSAGES: dict[str, tuple[str, str]] = {
    "T001": (
        "« {found} » ne va pas ici : l'expression n'est pas lisible.",
        "„{found}“ passt hier nicht: Der Ausdruck ist nicht lesbar.",
    ),
    "T002": (
        "« and » et « or » se mêlent : ajoutez des parenthèses pour dire ce qui va ensemble.",
        "„and“ und „or“ sind gemischt: Setzen Sie Klammern, damit klar ist, was zusammengehört.",
    ),
    "T003": (
        "Une condition est attendue ici (vrai ou faux), pas le type « {found:type} ».",
        "Hier steht eine Bedingung (wahr oder falsch), nicht der Typ „{found:type}“.",
    ),
    "T004": (
        "On ne peut pas comparer les types « {left:type} » et « {right:type} ».",
        "Die Typen „{left:type}“ und „{right:type}“ lassen sich nicht vergleichen.",
    ),
    "T005": (
        "« Plus grand » et « plus petit » n'ont pas de sens pour le type « {kind:type} ».",
        "„Größer“ und „kleiner“ haben für den Typ „{kind:type}“ keinen Sinn.",
    ),
    "T006": (
        "Le calcul « {left:type} {operator} {right:type} » n'a pas de sens.",
        "Die Rechnung „{left:type} {operator} {right:type}“ hat keinen Sinn.",
    ),
    "T007": (
        "Il faut ici le type « {expected:type} », pas « {found:type} ».",
        "Hier braucht es den Typ „{expected:type}“, nicht „{found:type}“.",
    ),
    "T008": (
        "« {name} » attend {expected} élément(s) entre parenthèses ; il y en a {found}.",
        "„{name}“ braucht {expected} Angabe(n) in der Klammer; es sind {found}.",
    ),
    "T009": (
        "La personne peut ne pas savoir ({name}) : vérifiez d'abord avec « is known ».",
        "Die Person weiß es vielleicht nicht ({name}): Prüfen Sie zuerst mit „is known“.",
    ),
    "T010": (
        "Le chiffre « {name} » peut manquer ou ne pas être confirmé : complétez sa table, s'il lui manque une ligne, "
        "ou vérifiez d'abord avec « is confirmed ».",
        "Die Zahl „{name}“ kann fehlen oder nicht bestätigt sein: Ergänzen Sie ihre Tabelle, wenn eine Zeile fehlt, "
        "oder prüfen Sie zuerst mit „is confirmed“.",
    ),
    "T011": (
        "« in » cherche dans un ensemble de choix ou une liste, pas dans le type « {found:type} ».",
        "„in“ sucht in einer Auswahl oder einer Liste, nicht im Typ „{found:type}“.",
    ),
    "T012": (
        "« is empty » ne vaut que pour un ensemble de choix, pas pour le type « {found:type} ».",
        "„is empty“ gilt nur für eine Mehrfachauswahl, nicht für den Typ „{found:type}“.",
    ),
    "T013": (
        "Les deux résultats n'ont pas le même type : « {left:type} » et « {right:type} ».",
        "Die beiden Ergebnisse haben nicht denselben Typ: „{left:type}“ und „{right:type}“.",
    ),
    "T014": (
        "Il faut ici le type « {expected:type} », pas « {found:type} ».",
        "Hier braucht es den Typ „{expected:type}“, nicht „{found:type}“.",
    ),
    "T015": (
        "Un texte libre ne sert pas dans une condition.",
        "Ein freier Text gehört nicht in eine Bedingung.",
    ),
    "T016": (
        "Cette expression est trop longue (plus de {longest} caractères) : partagez-la en plusieurs valeurs.",
        "Dieser Ausdruck ist zu lang (über {longest} Zeichen): Teilen Sie ihn in mehrere Werte auf.",
    ),
    "T017": (
        "Pour comparer, écrivez deux signes égal.",
        "Zum Vergleichen schreiben Sie zwei Gleichheitszeichen.",
    ),
    "T018": (
        "L'expression s'arrête trop tôt : il manque quelque chose à la fin.",
        "Der Ausdruck hört zu früh auf: Am Ende fehlt etwas.",
    ),
    "T019": (
        "« {found} » n'existe pas au calendrier ou n'est pas une quantité. "
        "Écrivez par exemple 62 years 9 months, 14.4 % ou 1964-01-01.",
        "„{found}“ steht nicht im Kalender oder ist keine Größe. "
        "Schreiben Sie zum Beispiel 62 years 9 months, 14.4 % oder 1964-01-01.",
    ),
    "T020": (
        "« is known » et « is confirmed » portent sur un nom seul.",
        "„is known“ und „is confirmed“ stehen hinter einem einzelnen Namen.",
    ),
    "T021": (
        "On ne multiplie que par un nombre écrit.",
        "Multipliziert wird nur mit einer geschriebenen Zahl.",
    ),
    "T022": (
        "« on: » ne va qu'avec « lookup ».",
        "„on:“ steht nur bei „lookup“.",
    ),
    "T023": (
        "Écrivez d'abord le nom du paramètre ou de la table.",
        "Nennen Sie zuerst den Parameter oder die Tabelle.",
    ),
    "T024": (
        "La table « {table} » a plusieurs résultats : nommez-en un parmi {outputs}.",
        "Die Tabelle „{table}“ hat mehrere Ergebnisse: Nennen Sie eines von {outputs}.",
    ),
    "T025": (
        "Une liste entre crochets ne va qu'après « in ».",
        "Eine Liste in eckigen Klammern steht nur hinter „in“.",
    ),
    "T026": (
        "Une liste ne contient que des options ou des valeurs écrites.",
        "Eine Liste enthält nur Optionen oder geschriebene Werte.",
    ),
    "T027": (
        "Plus de {deepest} parties s'emboîtent dans cette expression : partagez-la en plusieurs valeurs.",
        "In diesem Ausdruck sind mehr als {deepest} Teile verschachtelt: Teilen Sie ihn in mehrere Werte auf.",
    ),
    "T028": (
        "Ce cours va de {currency} à {into} ; le montant est en {found}. Un cours ne se retourne pas : "
        "il faut un paramètre de type « rate » dans ce sens.",
        "Dieser Kurs führt von {currency} zu {into}; der Betrag ist in {found}. Ein Kurs wird nicht umgekehrt: "
        "Es braucht einen Parameter vom Typ „rate“ in dieser Richtung.",
    ),
    "T029": (
        "Des montants en {one} et en {other} ne se mêlent pas. "
        "Convertissez d'abord l'un des deux avec un cours daté : convert(montant, cours).",
        "Beträge in {one} und in {other} werden nicht vermischt. "
        "Rechnen Sie zuerst einen davon mit einem datierten Kurs um: convert(betrag, kurs).",
    ),
    "T030": (
        "« where » ne va qu'une fois, derrière le nom du groupe, dans count, any, all et sum.",
        "„where“ steht nur einmal, hinter dem Namen der Gruppe, in count, any, all und sum.",
    ),
    "T031": (
        "« {name} » est un groupe : pour le nombre de ses éléments, écrivez count({name}).",
        "„{name}“ ist eine Gruppe: Für die Zahl ihrer Elemente schreiben Sie count({name}).",
    ),
    "T032": (
        "« {function} » porte sur les éléments d'un groupe : écrivez d'abord le nom du groupe.",
        "„{function}“ gilt für die Elemente einer Gruppe: Nennen Sie zuerst den Namen der Gruppe.",
    ),
    "T033": (
        "Il manque la condition : écrivez {function}({group} where …).",
        "Es fehlt die Bedingung: Schreiben Sie {function}({group} where …).",
    ),
    "T034": (
        "« sum » additionne des nombres, des pourcentages, des montants ou des durées, pas le type « {found:type} ».",
        "„sum“ addiert Zahlen, Prozentsätze, Beträge oder Dauern, nicht den Typ „{found:type}“.",
    ),
}
