"""S: the text of a file and its YAML. Each code has its wording in French and in German."""

MESSAGES: dict[str, tuple[str, str]] = {
    # The file
    "S050": (
        "Ce fichier n'est pas lu : son nom doit finir par .yaml, en minuscules.",
        "Diese Datei wird nicht gelesen: Ihr Name muss auf .yaml enden, kleingeschrieben.",
    ),
    "S054": (
        "Ce lien mène hors du dossier du contenu et n'est pas lu. Mettez à sa place le fichier ou le dossier lui-même.",
        "Dieser Link führt aus dem Ordner des Inhalts hinaus und wird nicht gelesen. Legen Sie an seine Stelle die "
        "Datei oder den Ordner selbst.",
    ),
    "S051": (
        "Une autre version de ce fichier a été réunie à celle-ci, et les deux diffèrent ici. Choisissez l'une des "
        "deux, puis supprimez l'autre et les trois lignes de signes (« <<<<<<< », « ======= », « >>>>>>> »).",
        "Eine andere Fassung dieser Datei wurde mit dieser zusammengeführt, und hier unterscheiden sich beide. Wählen "
        "Sie eine davon; löschen Sie die andere und die drei Zeilen mit Zeichen („<<<<<<<“, „=======“, „>>>>>>>“).",
    ),
    "S001": (
        "Ce fichier n'est pas un texte en UTF-8. Enregistrez-le avec l'encodage UTF-8.",
        "Diese Datei ist kein Text in UTF-8. Speichern Sie sie mit der Kodierung UTF-8.",
    ),
    "S002": (
        "Un caractère invisible ({character}) se trouve ici. Supprimez-le ou retapez ce passage.",
        "Hier steht ein unsichtbares Zeichen ({character}). Löschen Sie es oder tippen Sie die Stelle neu.",
    ),
    "S003": (
        "Une tabulation se trouve ici. Remplacez-la par des espaces (deux par niveau de retrait).",
        "Hier steht ein Tabulator. Ersetzen Sie ihn durch Leerzeichen (zwei je Einrückung).",
    ),
    "S004": (
        "Ce fichier dépasse {limit} Mio. Répartissez son contenu entre plusieurs fichiers.",
        "Diese Datei ist größer als {limit} MiB. Verteilen Sie den Inhalt auf mehrere Dateien.",
    ),
    "S005": (
        "Ce fichier contient plus de {limit} éléments. Répartissez son contenu entre plusieurs fichiers.",
        "Diese Datei enthält mehr als {limit} Elemente. Verteilen Sie den Inhalt auf mehrere Dateien.",
    ),
    "S006": (
        "Plus de {limit} niveaux sont imbriqués ici. Sortez une partie de ce contenu, par exemple avec « include ».",
        "Hier sind mehr als {limit} Ebenen verschachtelt. Lagern Sie einen Teil aus, zum Beispiel mit „include“.",
    ),
    "S007": (
        "Ce fichier est vide. Écrivez-y au moins une clé et sa valeur.",
        "Diese Datei ist leer. Schreiben Sie mindestens einen Schlüssel mit seinem Wert hinein.",
    ),
    "S008": (
        "Ce fichier doit être fait de clés et de valeurs, comme « status: draft ».",
        "Diese Datei muss aus Schlüsseln und Werten bestehen, etwa „status: draft“.",
    ),
    "S009": (
        "Un deuxième document commence ici. Gardez un seul document par fichier : supprimez « --- » ou « ... ».",
        "Hier beginnt ein zweites Dokument. Je Datei ist nur eines erlaubt: Löschen Sie „---“ oder „...“.",
    ),
    # YAML that could be misread
    "S010": (
        "Les ancres YAML comme « &{name} » ne sont pas admises. Supprimez-la ; "
        "un texte qui commence ainsi s'écrit en bloc (« | », puis à la ligne).",
        "YAML-Anker wie „&{name}“ sind nicht erlaubt. Löschen Sie ihn; "
        "ein Text, der so beginnt, wird als Block geschrieben („|“, dann neue Zeile).",
    ),
    "S011": (
        "Les alias YAML comme « *{name} » ne sont pas admis. Répétez le contenu ; "
        "un texte qui commence ainsi s'écrit en bloc (« | », puis à la ligne).",
        "YAML-Aliasse wie „*{name}“ sind nicht erlaubt. Wiederholen Sie den Inhalt; "
        "ein Text, der so beginnt, wird als Block geschrieben („|“, dann neue Zeile).",
    ),
    "S012": (
        "Les étiquettes YAML comme « {tag} » ne sont pas admises. Supprimez-la ; "
        "un texte qui commence ainsi s'écrit en bloc (« | », puis à la ligne).",
        "YAML-Tags wie „{tag}“ sind nicht erlaubt. Löschen Sie ihn; "
        "ein Text, der so beginnt, wird als Block geschrieben („|“, dann neue Zeile).",
    ),
    "S013": (
        "La fusion « << » n'est pas admise. Écrivez ici les clés voulues.",
        "Die Zusammenführung „<<“ ist nicht erlaubt. Schreiben Sie die gewünschten Schlüssel hier aus.",
    ),
    "S014": (
        "Une ligne qui commence par « % » est une directive YAML, qui n'est pas admise. Supprimez-la.",
        "Eine Zeile, die mit „%“ beginnt, ist eine YAML-Anweisung; diese sind nicht erlaubt. Löschen Sie sie.",
    ),
    "S015": (
        "« {key} » ne peut pas être une clé. Une clé est un seul mot fait de lettres sans accent, de chiffres "
        "et de « _ », sans chiffre au début.",
        "„{key}“ kann kein Schlüssel sein. Ein Schlüssel ist ein einziges Wort aus Buchstaben ohne Umlaut, Ziffern "
        "und „_“, ohne Ziffer am Anfang.",
    ),
    "S016": (
        "La clé « {key} » contient une espace insécable, qui ne se voit pas. Supprimez-la ; "
        "le retrait se fait avec des espaces ordinaires.",
        "Der Schlüssel „{key}“ enthält ein geschütztes Leerzeichen, das man nicht sieht. Löschen Sie es; "
        "eingerückt wird mit gewöhnlichen Leerzeichen.",
    ),
    "S017": (
        "Une liste ou un groupe de clés ne peut pas servir de clé. "
        "Un texte qui commence par un crochet ou une accolade s'écrit en bloc (« | », puis à la ligne).",
        "Eine Liste oder eine Gruppe von Schlüsseln kann kein Schlüssel sein. "
        "Ein Text, der mit einer Klammer beginnt, wird als Block geschrieben („|“, dann neue Zeile).",
    ),
    "S018": (
        "La clé « {key} » est déjà écrite à la ligne {line}. Gardez une seule des deux.",
        "Der Schlüssel „{key}“ steht schon in Zeile {line}. Behalten Sie nur einen von beiden.",
    ),
    "S019": (
        "La clé « {key} » n'a pas de valeur. Écrivez-en une ou supprimez la clé.",
        "Der Schlüssel „{key}“ hat keinen Wert. Ergänzen Sie ihn oder löschen Sie den Schlüssel.",
    ),
    "S020": (
        "Le texte s'arrête ici : ce qui suit « # » est lu comme un commentaire. Si c'est la suite du texte, "
        "écrivez-le en bloc (« | », puis à la ligne) ; sinon, mettez le commentaire seul sur une ligne au-dessus.",
        "Der Text endet hier: Was nach „#“ folgt, wird als Kommentar gelesen. Gehört es zum Text, schreiben Sie ihn "
        "als Block („|“, dann neue Zeile); sonst setzen Sie den Kommentar allein in eine Zeile darüber.",
    ),
    "S021": (
        "Les textes ne s'écrivent pas entre accolades : une virgule les couperait. "
        "Mettez « fr: » et « de: » chacun sur sa ligne, sans accolades.",
        "Texte stehen nicht in geschweiften Klammern: Ein Komma würde sie abschneiden. "
        "Setzen Sie „fr:“ und „de:“ je in eine eigene Zeile, ohne Klammern.",
    ),
    "S022": (
        "Ce fichier contient plus de {limit} erreurs ; les suivantes ne sont pas montrées.",
        "Diese Datei enthält mehr als {limit} Fehler; die weiteren werden nicht gezeigt.",
    ),
    "S023": (
        "Cet élément de liste est vide. Écrivez sa valeur après le tiret ou supprimez la ligne.",
        "Dieser Listenpunkt ist leer. Schreiben Sie den Wert hinter den Strich oder löschen Sie die Zeile.",
    ),
    # YAML that cannot be read at all
    "S030": (
        "Ce passage ne se lit pas comme du YAML. Vérifiez le retrait, les deux-points et les guillemets ({detail}).",
        "Diese Stelle ist kein lesbares YAML. Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen ({detail}).",
    ),
    "S031": (
        "Un texte qui contient un deux-points suivi d'une espace s'écrit en bloc (« | », puis à la ligne).",
        "Ein Text mit Doppelpunkt und Leerzeichen wird als Block geschrieben („|“, dann neue Zeile).",
    ),
    "S032": (
        "Cette ligne n'a pas de clé. Si elle continue le texte au-dessus, mettez-la davantage en retrait ; "
        "sinon, écrivez « clé: valeur ».",
        "Diese Zeile hat keinen Schlüssel. Setzt sie den Text darüber fort, rücken Sie sie weiter ein; "
        "sonst schreiben Sie „Schlüssel: Wert“.",
    ),
    "S033": (
        "Un texte qui commence par « {sign} » s'écrit en bloc (« | », puis à la ligne).",
        "Ein Text, der mit „{sign}“ beginnt, wird als Block geschrieben („|“, dann neue Zeile).",
    ),
    "S034": (
        "Le guillemet {quote} ouvert ici n'est pas refermé. Fermez-le, "
        "ou écrivez le texte en bloc (« | », puis à la ligne).",
        "Das Anführungszeichen {quote} wird nicht geschlossen. Schließen Sie es, "
        "oder schreiben Sie den Text als Block („|“, dann neue Zeile).",
    ),
    "S035": (
        "Le retrait de cette ligne ne va pas avec les lignes voisines. Alignez-la avec les clés ou les tirets "
        "de son niveau.",
        "Die Einrückung dieser Zeile passt nicht zu den Nachbarzeilen. Richten Sie sie an den Schlüsseln oder Strichen "
        "ihrer Ebene aus.",
    ),
    "S036": (
        "Ce qui s'ouvre ici par « {opening} » n'est pas bien refermé par « {closing} ». Fermez-le, séparez "
        "les éléments par des virgules, ou, si c'est un texte, écrivez-le en bloc (« | », puis à la ligne).",
        "Was hier mit „{opening}“ beginnt, wird nicht richtig mit „{closing}“ geschlossen. Schließen Sie es, trennen "
        "Sie die Elemente mit Kommas, oder schreiben Sie einen Text als Block („|“, dann neue Zeile).",
    ),
    "S037": (
        "Une liste ne commence pas sur la ligne de sa clé. Mettez le tiret à la ligne suivante, en retrait ; "
        "un texte qui commence par un tiret s'écrit en bloc (« | », puis à la ligne).",
        "Eine Liste beginnt nicht in der Zeile ihres Schlüssels. Setzen Sie den Strich eingerückt in die nächste "
        "Zeile; ein Text, der mit einem Strich beginnt, wird als Block geschrieben („|“, dann neue Zeile).",
    ),
    "S038": (
        "Après « | » ou « > », rien ne suit sur la même ligne. Mettez le texte à la ligne suivante, en retrait.",
        "Hinter „|“ oder „>“ folgt in derselben Zeile nichts. Setzen Sie den Text eingerückt in die nächste Zeile.",
    ),
    "S039": (
        "La barre oblique inverse a un sens particulier entre guillemets doubles. "
        "Écrivez le texte en bloc (« | », puis à la ligne).",
        "Der umgekehrte Schrägstrich hat in doppelten Anführungszeichen eine besondere Bedeutung. "
        "Schreiben Sie den Text als Block („|“, dann neue Zeile).",
    ),
    "S041": (
        "Il manque une espace ordinaire après « {sign} » (une espace insécable n'en est pas une).",
        "Nach „{sign}“ fehlt ein gewöhnliches Leerzeichen (ein geschütztes zählt nicht).",
    ),
    "S042": (
        "Le texte entre guillemets est déjà fini ici. Retirez ce qui suit, "
        "ou écrivez tout le texte en bloc (« | », puis à la ligne).",
        "Der Text in Anführungszeichen ist hier schon zu Ende. Entfernen Sie, was folgt, "
        "oder schreiben Sie den ganzen Text als Block („|“, dann neue Zeile).",
    ),
    "S043": (
        "Un texte qui commence par une accolade ou un crochet s'écrit en bloc (« | », puis à la ligne) ; "
        "si ce n'est pas un texte, rien ne suit ce qui se referme.",
        "Ein Text, der mit einer Klammer beginnt, wird als Block geschrieben („|“, dann neue Zeile); "
        "ist es kein Text, folgt nichts mehr auf die schließende Klammer.",
    ),
    "S044": (
        "La clé « {key} » est plus en retrait que la ligne {line}, qui a déjà une valeur. Alignez l'une des deux avec "
        "les clés de son niveau ; si elle fait partie d'un texte, écrivez-le en bloc (« | », puis à la ligne).",
        "Der Schlüssel „{key}“ ist weiter eingerückt als Zeile {line}, die schon einen Wert hat. Richten Sie eine der "
        "beiden an den Schlüsseln ihrer Ebene aus; gehört er zu einem Text, schreiben Sie diesen als Block "
        "(„|“, dann neue Zeile).",
    ),
    "S052": (
        "« {key} » est décalé de {blanks} espaces de trop : les lignes qui suivent comptent pour l'élément au-dessus. "
        "Enlevez ces espaces devant « {key} », et gardez les lignes qui suivent.",
        "„{key}“ steht {blanks} Leerzeichen zu weit rechts: Die Zeilen darunter zählen zum Element darüber. "
        "Löschen Sie diese Leerzeichen vor „{key}“, und lassen Sie die Zeilen darunter stehen.",
    ),
}
