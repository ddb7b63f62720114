"""D: decision tables and dated parameters. Each code has its wording in French and in German."""

MESSAGES: dict[str, tuple[str, str]] = {
    "D001": (
        "Cette ligne a {found} colonnes ; il en faut {expected}.",
        "Diese Zeile hat {found} Spalten; es müssen {expected} sein.",
    ),
    "D002": (
        "« {found} » n'est pas lisible comme « {expected:type} ». Écrivez par exemple {expected:example}.",
        "„{found}“ ist nicht lesbar als „{expected:type}“. Schreiben Sie zum Beispiel {expected:example}.",
    ),
    "D003": (
        "Les lignes doivent monter : cette clé n'est pas plus grande que celle d'avant.",
        "Die Zeilen müssen aufsteigen: Dieser Schlüssel ist nicht größer als der vorige.",
    ),
    "D004": (
        "La première ligne doit nommer les colonnes : {expected}.",
        "Die erste Zeile muss die Spalten nennen: {expected}.",
    ),
    "D005": (
        "La table a un trou : aucune ligne pour {example}.",
        "Die Tabelle hat eine Lücke: keine Zeile für {example}.",
    ),
    "D006": (
        "Deux lignes valent pour {example}.",
        "Zwei Zeilen gelten für {example}.",
    ),
    "D007": (
        "Personne n'arrive à cette ligne : les précédentes prennent tout.",
        "Diese Zeile erreicht niemand: Die vorigen nehmen alles.",
    ),
    "D008": (
        "La table est trop grande pour être vérifiée ({cells} combinaisons) : partagez-la.",
        "Die Tabelle ist zu groß für die Prüfung ({cells} Kombinationen): Teilen Sie sie.",
    ),
    "D009": (
        "« {name} » n'est pas un type : écrivez un type simple ou un ensemble d'options.",
        "„{name}“ ist kein Typ: Schreiben Sie einen einfachen Typ oder eine Optionenliste.",
    ),
    "D010": (
        "Il faut « rows » avec des clés, « value » sans clé.",
        "Mit Schlüsseln braucht es „rows“, ohne Schlüssel „value“.",
    ),
    "D011": (
        "Les versions doivent se suivre : cette date n'est pas après la précédente.",
        "Die Fassungen müssen aufeinander folgen: Dieses Datum liegt nicht nach dem vorigen.",
    ),
    "D012": (
        "La raison « {name} » n'est pas écrite sous « reasons ».",
        "Der Grund „{name}“ steht nicht unter „reasons“.",
    ),
    "D013": (
        "Cette clé est déjà dans la table.",
        "Dieser Schlüssel steht schon in der Tabelle.",
    ),
    "D014": (
        "Les entrées échangeables doivent avoir le même type.",
        "Vertauschbare Eingaben müssen denselben Typ haben.",
    ),
    "D015": (
        "Cet intervalle est vide : rien n'est entre {low} et {high}.",
        "Dieser Bereich ist leer: Zwischen {low} und {high} liegt nichts.",
    ),
    "D016": (
        "« {found} » est en {other} ; ici, les montants sont en {currency}. Écrivez le montant en {currency}, ou "
        "corrigez la monnaie de ce chiffre.",
        "„{found}“ ist in {other}; hier stehen Beträge in {currency}. Schreiben Sie den Betrag in {currency}, oder "
        "berichtigen Sie die Währung dieser Zahl.",
    ),
    "D017": (
        "« {found} » : écrivez un point, pas une virgule, et « EUR », pas « € ». Par exemple : {expected:example}.",
        "„{found}“: Schreiben Sie einen Punkt statt des Kommas und „EUR“ statt „€“. Zum Beispiel: {expected:example}.",
    ),
}
