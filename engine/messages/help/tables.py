"""D: help for decision tables; dated figures have their own file."""

from engine.messages.help.page import Pages, page

PAGES: Pages = {
    "D001": page(
        "Chaque ligne a une case par colonne, « - » compris. Il manque souvent un « | », ou il y en a un de trop.",
        "Jede Zeile hat eine Zelle je Spalte, auch „-“ zählt. Meist fehlt ein „|“, oder es ist eines zu viel.",
        """
        tables:
          queue:
            inputs: {where: country, wed: boolean}
            hit: first
            outputs: {number: integer}
            rows: |
              where | wed  || number
              FR    || 1
              -     | -    || 2
        """,
        """
        tables:
          queue:
            inputs: {where: country, wed: boolean}
            hit: first
            outputs: {number: integer}
            rows: |
              where | wed  || number
              FR    | true || 1
              -     | -    || 2
        """,
    ),
    "D004": page(
        "La première ligne reprend les noms des entrées et des résultats, dans leur ordre. Elle empêche d'échanger "
        "deux colonnes sans le voir.",
        "Die erste Zeile wiederholt die Namen der Eingaben und Ergebnisse in ihrer Reihenfolge. So werden keine "
        "Spalten unbemerkt vertauscht.",
        """
        tables:
          queue:
            inputs: {where: country, wed: boolean}
            hit: first
            outputs: {number: integer}
            rows: |
              wed | where || number
              -   | -     || 2
        """,
        """
        tables:
          queue:
            inputs: {where: country, wed: boolean}
            hit: first
            outputs: {number: integer}
            rows: |
              where | wed || number
              -     | -   || 2
        """,
    ),
    "D005": page(
        "Pour ces personnes, la table ne dit rien. Ajoutez leur ligne, ou une dernière ligne avec « - » partout.",
        "Für diese Menschen sagt die Tabelle nichts. Ergänzen Sie ihre Zeile oder eine letzte Zeile mit lauter „-“.",
        """
        tables:
          queue:
            inputs: {where: country}
            hit: unique
            outputs: {number: integer}
            rows: |
              where || number
              FR    || 1
              DE    || 2
        """,
        """
        tables:
          queue:
            inputs: {where: country}
            hit: unique
            outputs: {number: integer}
            rows: |
              where  || number
              FR     || 1
              DE, CH || 2
        """,
    ),
    "D006": page(
        "Avec « hit: unique », une seule ligne vaut pour chaque personne. Ici, deux lignes se contredisent peut-être. "
        "Si la première doit l'emporter, écrivez « hit: first ».",
        "Bei „hit: unique“ gilt für jeden Menschen genau eine Zeile. Hier widersprechen sich vielleicht zwei. Soll die "
        "obere gelten, schreiben Sie „hit: first“.",
        """
        tables:
          queue:
            inputs: {where: country}
            hit: unique
            outputs: {number: integer}
            rows: |
              where  || number
              FR, DE || 1
              DE, CH || 2
        """,
        """
        tables:
          queue:
            inputs: {where: country}
            hit: unique
            outputs: {number: integer}
            rows: |
              where  || number
              FR, DE || 1
              CH     || 2
        """,
    ),
    "D007": page(
        "Les lignes du dessus prennent déjà tout le monde. Cette ligne est peut-être à mettre plus haut.",
        "Die Zeilen darüber nehmen schon alle auf. Vielleicht gehört diese Zeile weiter nach oben.",
        """
        tables:
          queue:
            inputs: {where: country}
            hit: first
            outputs: {number: integer}
            rows: |
              where || number
              -     || 1
              FR    || 2
        """,
        """
        tables:
          queue:
            inputs: {where: country}
            hit: first
            outputs: {number: integer}
            rows: |
              where || number
              FR    || 2
              -     || 1
        """,
    ),
    "D008": page(
        "Toutes les combinaisons sont essayées, et il y en a ici trop pour une relecture aussi. Deux tables plus "
        "petites, l'une lisant le résultat de l'autre, disent la même chose.",
        "Alle Kombinationen werden durchprobiert, und hier sind es auch für Leser zu viele. Zwei kleinere Tabellen, "
        "von denen eine das Ergebnis der anderen liest, sagen dasselbe.",
    ),
    "D009": page(
        "Une colonne a un type simple (integer, date, boolean, money EUR) ou le nom d'un ensemble d'options. Un "
        "montant dit toujours sa monnaie.",
        "Eine Spalte hat einen einfachen Typ (integer, date, boolean, money EUR) oder den Namen einer Optionenliste. "
        "Ein Betrag nennt immer seine Währung.",
        """
        tables:
          queue:
            inputs: {where: contry}
            hit: first
            outputs: {number: integer}
            rows: |
              where || number
              -     || 1
        """,
        """
        tables:
          queue:
            inputs: {where: country}
            hit: first
            outputs: {number: integer}
            rows: |
              where || number
              -     || 1
        """,
    ),
    "D014": page(
        "« unordered » dit que deux entrées peuvent s'échanger, comme les deux parents. Elles doivent alors être de "
        "même nature.",
        "„unordered“ sagt, dass zwei Eingaben vertauscht werden dürfen, etwa die beiden Eltern. Dann müssen sie "
        "gleicher Art sein.",
        """
        tables:
          queue:
            inputs: {one: country, other: boolean}
            unordered: [one, other]
            hit: first
            outputs: {number: integer}
            rows: |
              one | other || number
              -   | -     || 1
        """,
        """
        tables:
          queue:
            inputs: {one: country, other: country}
            unordered: [one, other]
            hit: first
            outputs: {number: integer}
            rows: |
              one | other || number
              -   | -     || 1
        """,
    ),
    "D015": page(
        "Personne n'est dans cet intervalle : ses bornes sont inversées, ou l'une exclut ce que l'autre donne. « [ » "
        "prend la borne, « ) » la laisse.",
        "In diesem Bereich liegt niemand: Die Grenzen sind vertauscht, oder eine schließt aus, was die andere gibt. "
        "„[“ nimmt die Grenze mit, „)“ nicht.",
        """
        tables:
          queue:
            inputs: {since: date}
            hit: first
            outputs: {number: integer}
            rows: |
              since                    || number
              [1969-01-01..1964-01-01) || 1
              -                        || 2
        """,
        """
        tables:
          queue:
            inputs: {since: date}
            hit: first
            outputs: {number: integer}
            rows: |
              since                    || number
              [1964-01-01..1969-01-01) || 1
              -                        || 2
        """,
    ),
}
