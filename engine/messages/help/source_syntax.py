"""S030 to S044: help for YAML that cannot be read at all."""

from engine.messages.help.page import Pages, page

PAGES: Pages = {
    "S030": page(
        "Le fichier ne se lit plus à partir d'ici, et rien de précis n'a été reconnu. Regardez la ligne montrée et "
        "celle d'avant : un signe de trop, un retrait qui a bougé.",
        "Ab hier lässt sich die Datei nicht mehr lesen, ohne dass ein bestimmter Fehler erkannt wurde. Sehen Sie sich "
        "die gezeigte und die vorige Zeile an: ein Zeichen zu viel, eine verschobene Einrückung.",
        """
        phases: [first,, later]
        """,
        """
        phases: [first, later]
        """,
    ),
    "S031": page(
        "Un deux-points suivi d'une espace sépare une clé de sa valeur. Dans une phrase, YAML ne sait plus où la clé "
        "finit ; en bloc, tout est texte.",
        "Doppelpunkt und Leerzeichen trennen einen Schlüssel von seinem Wert. Im Satz weiß YAML nicht mehr, wo der "
        "Schlüssel endet; im Block ist alles Text.",
        """
        title:
          fr: Attention : important
          de: Wichtig
        """,
        """
        title:
          fr: |
            Attention : important
          de: Wichtig
        """,
    ),
    "S032": page(
        "La suite d'un texte reste plus à droite que sa clé. Sinon YAML attend une nouvelle clé et ne la trouve pas.",
        "Die Fortsetzung eines Textes steht weiter rechts als ihr Schlüssel. Sonst erwartet YAML einen neuen Schlüssel "
        "und findet keinen.",
        """
        title:
          fr: Vous avez
          deux choix
          de: Sie haben die Wahl
        """,
        """
        title:
          fr: Vous avez
            deux choix
          de: Sie haben die Wahl
        """,
    ),
    "S033": page(
        "Quelques signes ont un sens en YAML au début d'une valeur (*, &, @, %, `). C'est souvent du gras en début de "
        "phrase.",
        "Einige Zeichen haben in YAML am Anfang eines Werts eine Bedeutung (*, &, @, %, `). Meist ist es ein fett "
        "gedruckter Satzanfang.",
        """
        text:
          fr: **Important** à savoir
          de: Wichtig
        """,
        """
        text:
          fr: |
            **Important** à savoir
          de: Wichtig
        """,
    ),
    "S034": page(
        "Un guillemet ouvert avale tout ce qui suit, jusqu'au prochain du même genre. En bloc, les guillemets ne sont "
        "pas nécessaires.",
        "Ein offenes Anführungszeichen verschluckt alles bis zum nächsten gleichen. Im Block braucht es keine "
        "Anführungszeichen.",
        """
        title:
          fr: "Titre
          de: Titel
        """,
        """
        title:
          fr: Titre
          de: Titel
        """,
    ),
    "S035": page(
        "Le retrait dit ce qui appartient à quoi. Une ligne entre deux niveaux n'appartient à aucun ; souvent, une "
        "seule espace manque ou dépasse.",
        "Die Einrückung sagt, was wozu gehört. Eine Zeile zwischen zwei Ebenen gehört zu keiner; meist ist es ein "
        "Leerzeichen zu viel oder zu wenig.",
        """
        title:
            fr: Titre
          de: Titel
        """,
        """
        title:
          fr: Titre
          de: Titel
        """,
    ),
    "S036": page(
        "Tant qu'un crochet ou une accolade reste ouvert, tout ce qui suit en fait partie, même les lignes d'après.",
        "Solange eine Klammer offen ist, gehört alles Folgende hinein, auch die nächsten Zeilen.",
        """
        phases: [first, later
        status: draft
        """,
        """
        phases: [first, later]
        status: draft
        """,
    ),
    "S037": page(
        "Une liste s'écrit sous sa clé, un tiret par ligne. Sur la ligne de la clé, on ne sait pas si le tiret est "
        "une liste ou le début d'une phrase.",
        "Eine Liste steht unter ihrem Schlüssel, je Zeile ein Strich. In der Zeile des Schlüssels bliebe offen, ob der "
        "Strich eine Liste oder einen Satz beginnt.",
        """
        phases: - first
        """,
        """
        phases:
          - first
        """,
    ),
    "S038": page(
        "« | » annonce un texte sur les lignes suivantes. Ce qui serait écrit derrière se perdrait.",
        "„|“ kündigt einen Text in den nächsten Zeilen an. Was dahinter stünde, ginge verloren.",
        """
        title:
          fr: | Titre
          de: Titel
        """,
        """
        title:
          fr: |
            Titre
          de: Titel
        """,
    ),
    "S039": page(
        "Entre guillemets doubles, « \\ » annonce un signe spécial. Pour un texte ordinaire, le bloc évite ce piège.",
        "In doppelten Anführungszeichen leitet „\\“ ein Sonderzeichen ein. Für gewöhnlichen Text vermeidet der Block "
        "diese Falle.",
        r"""
        title:
          fr: "Oui\non \q"
          de: Titel
        """,
        """
        title:
          fr: |
            Oui ou non
          de: Titel
        """,
    ),
    "S041": page(
        "Sans espace, « fr:Titre » est un seul mot pour YAML : la clé n'en est plus une.",
        "Ohne Leerzeichen ist „fr:Titel“ für YAML ein einziges Wort: Der Schlüssel ist keiner mehr.",
        """
        status:draft
        updated: 2026-01-01
        """,
        """
        status: draft
        updated: 2026-01-01
        """,
    ),
    "S042": page(
        "Une apostrophe ferme un texte entre apostrophes : « 'l'école' » s'arrête après le l. Sans guillemets ou en "
        "bloc, la phrase s'écrit telle quelle.",
        "Ein Apostroph schließt einen Text in Apostrophen: „'so geht's'“ endet vor dem s. Ohne Anführungszeichen oder "
        "als Block steht der Satz einfach da.",
        """
        title:
          fr: 'Inscrire à l'école'
          de: In der Schule anmelden
        """,
        """
        title:
          fr: Inscrire à l'école
          de: In der Schule anmelden
        """,
    ),
    "S043": page(
        "Au début d'une valeur, une accolade ou un crochet ouvre un groupe ou une liste. Un texte qui commence par un "
        "champ comme « {start} » s'écrit donc en bloc.",
        "Am Anfang eines Werts öffnet eine Klammer eine Gruppe oder eine Liste. Ein Text, der mit einem Platzhalter "
        "wie „{start}“ beginnt, steht deshalb als Block.",
        """
        title:
          fr: {start} au plus tôt
          de: Frühestens am {start}
        """,
        """
        title:
          fr: |
            {start} au plus tôt
          de: Frühestens am {start}
        """,
    ),
    "S044": page(
        "Une clé plus à droite appartient à la ligne d'au-dessus. Si celle-ci a déjà sa valeur, il n'y a pas de place "
        "pour une clé.",
        "Ein weiter eingerückter Schlüssel gehört zur Zeile darüber. Hat diese schon ihren Wert, ist für einen "
        "Schlüssel kein Platz.",
        """
        status: draft
          updated: 2026-01-01
        """,
        """
        status: draft
        updated: 2026-01-01
        """,
    ),
}
