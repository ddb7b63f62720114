"""S010 to S023 and S052: help for YAML that a person would misread."""

from engine.messages.help.page import Pages, page

PAGES: Pages = {
    "S010": page(
        "« & » pose une ancre : un nom caché pour répéter un passage. Qui relit ne voit plus ce qui est écrit où. "
        "Une phrase qui commence par « & » s'écrit en bloc.",
        "„&“ setzt einen Anker: einen versteckten Namen, um eine Stelle zu wiederholen. Wer gegenliest, sieht nicht "
        "mehr, was wo steht. Ein Satz, der mit „&“ beginnt, steht als Block.",
        """
        phases: &all [first, later]
        """,
        """
        phases: [first, later]
        """,
    ),
    "S011": page(
        "« * » reprend un passage écrit ailleurs. Un changement là-bas changerait ceci sans qu'on le voie. Pour du "
        "texte en gras, écrivez le texte en bloc.",
        "„*“ wiederholt eine Stelle von anderswo. Eine Änderung dort würde unbemerkt auch diese Stelle ändern. Für "
        "fett gedruckten Text schreiben Sie einen Block.",
        """
        phases: *all
        """,
        """
        phases: [first, later]
        """,
    ),
    "S012": page(
        "« ! » donne un type YAML à une valeur. Ici, c'est la place dans le fichier qui donne le type : rien d'autre "
        "n'est nécessaire.",
        "„!“ gibt einem Wert einen YAML-Typ. Hier bestimmt die Stelle in der Datei den Typ: Mehr braucht es nicht.",
        """
        updated: !date 2026-01-01
        """,
        """
        updated: 2026-01-01
        """,
    ),
    "S013": page(
        "La fusion recopie des clés que l'on ne voit pas. Chaque élément dit lui-même tout ce qui vaut pour lui.",
        "Die Zusammenführung kopiert Schlüssel, die man nicht sieht. Jeder Eintrag sagt selbst, was für ihn gilt.",
        """
        fee:
          <<: defaults
          amount: fee
        """,
        """
        fee:
          amount: fee
        """,
    ),
    "S014": page(
        "Une directive change la façon de lire tout le fichier. Les fichiers de contenu se lisent tous de la même "
        "façon.",
        "Eine Anweisung ändert, wie die ganze Datei gelesen wird. Inhaltsdateien werden alle gleich gelesen.",
        """
        %YAML 1.1
        ---
        status: draft
        """,
        """
        status: draft
        """,
    ),
    "S015": page(
        "Les noms servent dans les conditions, où « - » est un signe moins et où un accent se tape différemment d'un "
        "clavier à l'autre. Le nom n'est jamais montré : le libellé, lui, a tous ses accents.",
        "Namen stehen in Bedingungen, wo „-“ ein Minus ist und Umlaute auf jeder Tastatur anders entstehen. Der Name "
        "wird nie gezeigt: Die Beschriftung hat alle ihre Umlaute.",
        """
        swiss-pension:
          fr: Rente suisse
          de: Schweizer Rente
        """,
        """
        swiss_pension:
          fr: Rente suisse
          de: Schweizer Rente
        """,
    ),
    "S016": page(
        "Une espace insécable ressemble à une espace ordinaire, mais fait partie du nom : « fr » ne serait plus « fr "
        "». Elle vient souvent d'un copier-coller, ou d'un clavier français devant le deux-points.",
        "Ein geschütztes Leerzeichen sieht aus wie ein gewöhnliches, gehört aber zum Namen: Aus „fr“ würde ein anderer "
        "Schlüssel. Es kommt meist beim Kopieren mit.",
        """
        title:
          fr\N{NO-BREAK SPACE}: Titre
          de: Titel
        """,
        """
        title:
          fr: Titre
          de: Titel
        """,
    ),
    "S017": page(
        "Une clé est un mot. Quand un texte commence par une accolade ou un crochet, YAML y voit un groupe ou une "
        "liste ; en bloc, c'est un texte.",
        "Ein Schlüssel ist ein Wort. Beginnt ein Text mit einer Klammer, hält YAML ihn für eine Gruppe oder eine "
        "Liste; als Block ist er ein Text.",
        """
        phases:
          [first, later]: two
        """,
        """
        phases: [first, later]
        """,
    ),
    "S018": page(
        "De deux clés pareilles, une seule compterait, et l'autre texte disparaîtrait sans un mot. C'est souvent le "
        "reste d'un copier-coller.",
        "Von zwei gleichen Schlüsseln würde nur einer zählen, der andere Text verschwände stillschweigend. Meist ist "
        "es ein Rest vom Kopieren.",
        """
        title:
          fr: Titre
          fr: Titel
        """,
        """
        title:
          fr: Titre
          de: Titel
        """,
    ),
    "S019": page(
        "Une clé sans valeur laisse deux lectures : oubliée, ou vide exprès ? Ce qui n'est pas à dire ne s'écrit pas.",
        "Ein Schlüssel ohne Wert lässt offen, ob er vergessen wurde oder absichtlich leer ist. Was nicht gesagt wird, "
        "steht auch nicht da.",
        """
        status:
        updated: 2026-01-01
        """,
        """
        status: draft
        updated: 2026-01-01
        """,
    ),
    "S020": page(
        "« # » après une espace commence un commentaire : la fin de la phrase ne serait montrée à personne. Les "
        "commentaires vont sur une ligne à eux.",
        "„#“ nach einem Leerzeichen beginnt einen Kommentar: Das Ende des Satzes sähe niemand. Kommentare stehen in "
        "einer eigenen Zeile.",
        """
        title:
          fr: Guichet # 3
          de: Drei
        """,
        """
        title:
          fr: |
            Guichet # 3
          de: Drei
        """,
    ),
    "S021": page(
        "Entre accolades, une virgule finit le texte : « Oui, demain » deviendrait « Oui ». Sur deux lignes, les deux "
        "langues se comparent aussi plus facilement.",
        "In Klammern beendet ein Komma den Text: Aus „Ja, morgen“ würde „Ja“. Untereinander lassen sich die beiden "
        "Sprachen auch besser vergleichen.",
        """
        title: {fr: Titre, de: Titel}
        """,
        """
        title:
          fr: Titre
          de: Titel
        """,
    ),
    "S022": page(
        "Tant d'erreurs ont presque toujours une cause unique, comme un retrait déplacé en haut du fichier. Corrigez "
        "les premières, puis contrôlez de nouveau.",
        "So viele Fehler haben fast immer eine einzige Ursache, etwa eine verschobene Einrückung weiter oben. Beheben "
        "Sie die ersten und prüfen Sie noch einmal.",
    ),
    "S023": page(
        "Un tiret sans rien derrière ne dit pas ce qui manque. Dans un arbre, ce serait une étape oubliée.",
        "Ein Strich ohne Inhalt sagt nicht, was fehlt. In einem Baum wäre das ein vergessener Schritt.",
        """
        phases:
          - first
          -
        """,
        """
        phases:
          - first
          - later
        """,
    ),
    "S052": page(
        "Le retrait dit à quel élément une ligne appartient. Placé trop à droite, un nom devient une partie de "
        "l'élément au-dessus, et tout ce qui le suit semble écrit deux fois. Seule cette ligne est à déplacer.",
        "Die Einrückung sagt, zu welchem Element eine Zeile gehört. Zu weit rechts wird ein Name zu einem Teil des "
        "Elements darüber, und alles dahinter scheint doppelt dazustehen. Nur diese Zeile ist zu verschieben.",
        """
        outcomes:
          too_early:
            title:
              fr: Trop tôt
              de: Zu früh
            too_late:
            title:
              fr: Trop tard
              de: Zu spät
        """,
        """
        outcomes:
          too_early:
            title:
              fr: Trop tôt
              de: Zu früh
            reason:
              fr: Attendez.
              de: Warten Sie.
            alternative:
              fr: Revenez.
              de: Kommen Sie wieder.
          too_late:
            title:
              fr: Trop tard
              de: Zu spät
            reason:
              fr: Le délai est passé.
              de: Die Frist ist vorbei.
            alternative:
              fr: Écrivez-nous.
              de: Schreiben Sie uns.
        """,
    ),
}
