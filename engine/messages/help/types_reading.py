"""T001, T002 and T016 to T027: help for expressions that cannot be read as they are written."""

from engine.messages.help.page import Pages, page

PAGES: Pages = {
    "T001": page(
        "L'expression s'arrête ici de vouloir dire quelque chose. Souvent, un signe d'une autre langue s'est glissé "
        "dedans ; les mots and, or et not s'écrivent en minuscules.",
        "Ab hier ergibt der Ausdruck keinen Sinn mehr. Meist ist ein fremdes Zeichen hineingeraten; die Wörter and, or "
        "und not stehen klein.",
        """
        values:
          here: married AND home == FR
        """,
        """
        values:
          here: married and home == FR
        """,
    ),
    "T002": page(
        "« A and B or C » se lit de deux façons, et les deux donnent d'autres guides. Des parenthèses disent laquelle "
        "vaut.",
        "„A and B or C“ lässt sich auf zwei Arten lesen, mit verschiedenen Leitfäden. Klammern sagen, welche gilt.",
        """
        values:
          special: married and home == FR or home == CH
        """,
        """
        values:
          special: married and (home == FR or home == CH)
        """,
    ),
    "T016": page(
        "Une expression aussi longue ne se relit pas. Donnez un nom à ses parties sous « values » : les raisons "
        "montrées aux personnes y gagnent aussi.",
        "Einen so langen Ausdruck liest niemand gegen. Geben Sie seinen Teilen unter „values“ Namen: Auch die Gründe, "
        "die die Menschen lesen, werden so klarer.",
    ),
    "T017": page(
        "Un seul signe égal donne une valeur, deux comparent. Une condition compare.",
        "Ein Gleichheitszeichen weist einen Wert zu, zwei vergleichen. Eine Bedingung vergleicht.",
        """
        values:
          here: home = FR
        """,
        """
        values:
          here: home == FR
        """,
    ),
    "T018": page(
        "Il manque la fin : une comparaison sans son deuxième côté, une parenthèse ouverte.",
        "Das Ende fehlt: ein Vergleich ohne zweite Seite, eine offene Klammer.",
        """
        values:
          comes: start >
        """,
        """
        values:
          comes: start > today
        """,
    ),
    "T019": page(
        "La date n'existe pas, ou la quantité n'a pas la forme attendue. Les montants s'écrivent avec un point et leur "
        "monnaie, les durées en years, months, weeks et days.",
        "Das Datum gibt es nicht, oder die Größe hat nicht die erwartete Form. Beträge stehen mit Punkt und Währung "
        "da, Dauern in years, months, weeks und days.",
        """
        values:
          late: born > 2026-02-30
        """,
        """
        values:
          late: born > 2026-02-28
        """,
    ),
    "T020": page(
        "« is known » demande si la personne sait répondre à une question. Sur un calcul, cela ne se demande pas : "
        "interrogez le nom seul.",
        "„is known“ fragt, ob die Person eine Antwort weiß. Bei einer Rechnung lässt sich das nicht fragen: Fragen Sie "
        "nach dem Namen allein.",
        """
        values:
          sure: (months + 1) is known
        """,
        """
        values:
          sure: months is known
        """,
    ),
    "T021": page(
        "Le produit de deux réponses ne se prouve pas et n'apparaît dans aucune règle. Un nombre écrit suffit, ou une "
        "fonction comme « times ».",
        "Das Produkt zweier Antworten lässt sich nicht beweisen und kommt in keiner Regel vor. Eine geschriebene Zahl "
        "genügt, oder eine Funktion wie „times“.",
        """
        values:
          double: months * months
        """,
        """
        values:
          double: months * 2
        """,
    ),
    "T022": page(
        "« on: » dit à quelle date un chiffre de la loi est lu. Seul « lookup » lit de tels chiffres.",
        "„on:“ sagt, zu welchem Tag eine Zahl des Rechts gelesen wird. Nur „lookup“ liest solche Zahlen.",
        """
        values:
          years: |
            age(born, on: start)
        """,
        """
        values:
          needed: |
            lookup(needed_age, born, on: today)
        """,
    ),
    "T023": page(
        "« lookup » et « decide » ont besoin de savoir où lire : le nom vient en premier, puis les clés.",
        "„lookup“ und „decide“ müssen wissen, wo sie lesen: Der Name steht zuerst, dann die Schlüssel.",
        """
        values:
          needed: lookup(60 years, born)
        """,
        """
        values:
          needed: lookup(needed_age, born)
        """,
    ),
    "T024": page(
        "La table répond à plusieurs choses à la fois. Le nom du résultat voulu se met juste après celui de la table.",
        "Die Tabelle beantwortet mehreres auf einmal. Der Name des gewünschten Ergebnisses steht gleich hinter dem der "
        "Tabelle.",
        """
        tables:
          counter:
            inputs: {where: country}
            hit: first
            outputs: {number: integer, floor: integer}
            rows: |
              where || number | floor
              -     || 1      | 2
        values:
          storey: decide(counter, home)
        """,
        """
        tables:
          counter:
            inputs: {where: country}
            hit: first
            outputs: {number: integer, floor: integer}
            rows: |
              where || number | floor
              -     || 1      | 2
        values:
          storey: decide(counter, floor, home)
        """,
    ),
    "T025": page(
        "Une liste entre crochets sert à chercher dedans : « home in [FR, DE] ». Pour une seule valeur, comparez sans "
        "crochets.",
        "In einer Liste in Klammern wird gesucht: „home in [FR, DE]“. Einen einzelnen Wert vergleichen Sie ohne "
        "Klammern.",
        """
        values:
          near: home == [FR, DE]
        """,
        """
        values:
          near: home in [FR, DE]
        """,
    ),
    "T026": page(
        "Ce qui se trouve dans une liste est fixé d'avance. Pour comparer deux réponses, écrivez deux comparaisons.",
        "Was in einer Liste steht, liegt fest. Um zwei Antworten zu vergleichen, schreiben Sie zwei Vergleiche.",
        """
        values:
          some: 3 in [1, months]
        """,
        """
        values:
          some: 3 in [1, 2]
        """,
    ),
    "T027": page(
        "Tant de parenthèses ne se relisent pas. Donnez un nom aux parties sous « values ».",
        "So viele Klammern liest niemand gegen. Geben Sie den Teilen unter „values“ Namen.",
    ),
}
