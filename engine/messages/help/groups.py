"""C, F, N and T: help for groups, what is asked item by item, and what is counted over them."""

from typing import Final

from engine.messages.help.page import Page, Pages

_CHILDREN: Final = """questions:
  children:
    type: group
    max: 10
    sensitivity: personal
    short:
      fr: Enfants
      de: Kinder
    ask:
      fr: Combien d'enfants avez-vous ?
      de: Wie viele Kinder haben Sie?
    label:
      fr: Enfant {number}
      de: Kind {number}
    questions:
      at_school:
        type: boolean
        sensitivity: personal
        short:
          fr: École
          de: Schule
        ask:
          fr: Cet enfant va-t-il à l'école ?
          de: Geht dieses Kind zur Schule?
"""
_TREE: Final = _CHILDREN + "trees:\n  branch:\n"
_VALUE: Final = _CHILDREN + "values:\n  found: "
_EACH: Final = "    - each: children\n      then: {ask: at_school}\n"
_NESTED: Final = """      younger:
        type: group
        max: 3
        sensitivity: personal
        short:
          fr: Cadets
          de: Jüngere
        ask:
          fr: Combien ?
          de: Wie viele?
        label:
          fr: Cadet {number}
          de: Geschwister {number}
        questions:
          small:
            type: boolean
            sensitivity: personal
            short:
              fr: Petit
              de: Klein
            ask:
              fr: Petit ?
              de: Klein?
"""
_STEP: Final = """steps:
  enrol:
    kind: advice
    phase: later
    per: item
    title:
      fr: Inscrire l'enfant
      de: Das Kind anmelden
    text:
      fr: Inscrivez l'enfant à l'école.
      de: Melden Sie das Kind in der Schule an.
"""

PAGES: Pages = {
    "C023": Page(
        "Chaque élément du groupe donne ses propres pages. Le maximum dit combien au plus, et la preuve va jusque-là.",
        "Jedes Element der Gruppe bekommt eigene Seiten. Die Obergrenze sagt, wie viele es höchstens sind, und so weit "
        "reicht der Beweis.",
        _CHILDREN.replace("max: 10", "max: 0"),
        _CHILDREN,
    ),
    "C024": Page(
        "Le nom d'un élément se montre en haut de ses pages et de ses étapes. Le numéro les distingue.",
        "Der Name eines Elements steht über seinen Seiten und Schritten. Die Nummer unterscheidet sie.",
        _CHILDREN.replace("Enfant {number}", "Enfant"),
        _CHILDREN,
    ),
    "F012": Page(
        "« Va à l'école » est la réponse d'un enfant, pas de tous. Hors du groupe, on ne sait pas de quel enfant on "
        "parle.",
        "„Geht zur Schule“ ist die Antwort eines Kindes, nicht aller. Außerhalb der Gruppe weiß man nicht, welches "
        "Kind gemeint ist.",
        _TREE + _EACH + "    - when: at_school\n      then: {do: apply}\n",
        _TREE + _EACH + "    - when: any(children where at_school)\n      then: {do: apply}\n",
    ),
    "F013": Page(
        "Un groupe se parcourt une fois à la fois : pour chaque enfant, encore chaque enfant, ferait cent pages.",
        "Eine Gruppe wird nicht in sich selbst durchlaufen: für jedes Kind noch einmal jedes Kind ergäbe hundert "
        "Seiten.",
        _TREE + "    - each: children\n      then:\n        - each: children\n          then: {ask: at_school}\n",
        _TREE + _EACH,
    ),
    "F014": Page(
        "Si le guide s'arrêtait au deuxième enfant, le troisième ne serait jamais demandé. Regardez d'abord tous les "
        "éléments, puis décidez.",
        "Endete der Leitfaden beim zweiten Kind, würde nach dem dritten nie gefragt. Sehen Sie zuerst alle Elemente an "
        "und entscheiden Sie dann.",
        _TREE + "    - each: children\n      then:\n        - ask: at_school\n        - stop: guide\n",
        _TREE + _EACH + "    - when: any(children where at_school)\n      stop: guide\n",
    ),
    "F015": Page(
        "Une étape par élément porte le nom de son élément. Atteinte hors du groupe, elle ne saurait lequel nommer.",
        "Ein Schritt je Element trägt dessen Namen. Außerhalb der Gruppe wüsste er nicht, welchen.",
        _TREE + _EACH + "    - do: enrol\n" + _STEP,
        _TREE + "    - each: children\n      then: [{ask: at_school}, {do: enrol}]\n" + _STEP,
    ),
    "F016": Page(
        "Un groupe dans un groupe donnerait des centaines de questions. Deux groupes l'un à côté de l'autre suffisent.",
        "Eine Gruppe in einer Gruppe ergäbe Hunderte Fragen. Zwei Gruppen nebeneinander genügen.",
        _CHILDREN + _NESTED,
        _CHILDREN,
    ),
    "N013": Page(
        "« each » parcourt les éléments d'un groupe. Une question ordinaire n'a qu'une réponse : il n'y a rien à "
        "parcourir.",
        "„each“ geht durch die Elemente einer Gruppe. Eine gewöhnliche Frage hat nur eine Antwort: Da ist nichts zu "
        "durchlaufen.",
        _TREE + "    - each: married\n      then: {ask: at_school}\n",
        _TREE + _EACH,
    ),
    "T030": Page(
        "« where » choisit les éléments que l'on compte. Il vient une fois, juste derrière le nom du groupe ; "
        "plusieurs conditions se joignent par « and ».",
        "„where“ wählt die Elemente aus, die gezählt werden. Es steht einmal, gleich hinter dem Namen der Gruppe; "
        "mehrere Bedingungen verbindet „and“.",
        _VALUE + "max(3 where married, 2)\n",
        _VALUE + "count(children where at_school)\n",
    ),
    "T031": Page(
        "Un groupe n'est pas un nombre. « count » compte ses éléments, tous ou ceux que « where » choisit.",
        "Eine Gruppe ist keine Zahl. „count“ zählt ihre Elemente, alle oder die mit „where“ gewählten.",
        _VALUE + "children > 2\n",
        _VALUE + "count(children) > 2\n",
    ),
    "T032": Page(
        "« count », « any », « all » et « sum » ont besoin de savoir sur quels éléments ils portent.",
        "„count“, „any“, „all“ und „sum“ müssen wissen, über welche Elemente sie gehen.",
        _VALUE + "count(married)\n",
        _VALUE + "count(children)\n",
    ),
    "T033": Page(
        "« any » et « all » posent une question sur chaque élément : laquelle ? « any(children) » seul ne dit rien.",
        "„any“ und „all“ stellen eine Frage an jedes Element: welche? „any(children)“ allein sagt nichts.",
        _VALUE + "any(children)\n",
        _VALUE + "any(children where at_school)\n",
    ),
    "T034": Page(
        "On additionne ce qui a une grandeur. Pour savoir combien d'éléments sont dans un cas, utilisez « count ».",
        "Addiert wird, was eine Größe hat. Wie viele Elemente in einem Fall sind, sagt „count“.",
        _VALUE + "sum(children, at_school)\n",
        _VALUE + "count(children where at_school)\n",
    ),
}
