"""S001 to S009, S050, S051 and S054: help for a file as a whole."""

from engine.messages.help.page import Pages, page

PAGES: Pages = {
    "S001": page(
        "Les textes sont enregistrés en UTF-8 pour que é, ü et « » s'affichent partout de la même façon. Choisissez "
        "« UTF-8 » dans la fenêtre d'enregistrement de votre éditeur ; un document de traitement de texte n'est pas "
        "un fichier YAML.",
        "Texte werden in UTF-8 gespeichert, damit é, ü und „ “ überall gleich erscheinen. Wählen Sie „UTF-8“ beim "
        "Speichern in Ihrem Editor; ein Dokument aus einer Textverarbeitung ist keine YAML-Datei.",
    ),
    "S002": page(
        "Un caractère qui ne se voit pas vient souvent d'un copier-coller depuis une page web ou un PDF. Il couperait "
        "un mot ou rendrait un nom introuvable, sans que personne ne voie pourquoi.",
        "Ein unsichtbares Zeichen kommt meist aus einer Webseite oder einem PDF mit. Es würde ein Wort trennen oder "
        "einen Namen unauffindbar machen, ohne dass jemand sieht, warum.",
    ),
    "S003": page(
        "En YAML, le retrait dit ce qui va ensemble. La largeur d'une tabulation change d'un éditeur à l'autre : "
        "seules les espaces sont sûres.",
        "In YAML sagt die Einrückung, was zusammengehört. Ein Tabulator ist in jedem Editor anders breit: Nur "
        "Leerzeichen sind eindeutig.",
        """
        title:
        \tfr: Demander ma retraite
        \tde: Meine Rente beantragen
        """,
        """
        title:
          fr: Demander ma retraite
          de: Meine Rente beantragen
        """,
    ),
    "S004": page(
        "Un fichier aussi gros n'est plus relu par personne, et ralentirait chaque contrôle. Un fichier par sujet "
        "suffit : les étapes, les paramètres, les sources.",
        "Eine so große Datei liest niemand mehr gegen, und jede Prüfung würde langsam. Eine Datei je Thema genügt: "
        "Schritte, Parameter, Quellen.",
    ),
    "S005": page(
        "La limite protège le programme d'un fichier abîmé ou mal généré. Un contenu écrit à la main n'en approche "
        "jamais.",
        "Die Grenze schützt das Programm vor beschädigten oder fehlerhaft erzeugten Dateien. Was von Hand geschrieben "
        "ist, kommt nie in ihre Nähe.",
    ),
    "S006": page(
        "Tant de niveaux ne se lisent plus. Donnez un nom à une partie de l'arbre sous « trees », puis reprenez-la "
        "avec « include ».",
        "So viele Ebenen liest niemand mehr. Geben Sie einem Teil des Baums unter „trees“ einen Namen und holen Sie "
        "ihn mit „include“.",
    ),
    "S007": page(
        "Un fichier vide est souvent un fichier qui n'a pas été enregistré. S'il ne sert plus, supprimez-le.",
        "Eine leere Datei wurde meist nicht gespeichert. Wird sie nicht mehr gebraucht, löschen Sie sie.",
        """
        # à compléter
        """,
        """
        status: draft
        """,
    ),
    "S008": page(
        "Chaque fichier nomme ce qu'il contient : une clé, un deux-points, puis la valeur. Une liste ou une phrase "
        "seule ne dit pas à quoi elle sert.",
        "Jede Datei benennt, was sie enthält: ein Schlüssel, ein Doppelpunkt, dann der Wert. Eine Liste oder ein Satz "
        "allein sagt nicht, wozu sie dienen.",
        """
        - first
        - later
        """,
        """
        phases:
          - first
          - later
        """,
    ),
    "S009": page(
        "YAML permet plusieurs documents dans un fichier ; ici, tout ce qui suit « --- » se perdrait. Mettez la suite "
        "dans un autre fichier.",
        "YAML erlaubt mehrere Dokumente in einer Datei; hier ginge alles nach „---“ verloren. Schreiben Sie den Rest "
        "in eine andere Datei.",
        """
        status: draft
        ---
        updated: 2026-01-01
        """,
        """
        status: draft
        updated: 2026-01-01
        """,
    ),
    "S050": page(
        "Seuls les fichiers qui finissent par « .yaml » sont lus. Un autre nom (.yml, .YAML, .yaml.txt) ferait "
        "disparaître tout son contenu sans un mot.",
        "Gelesen werden nur Dateien, die auf „.yaml“ enden. Unter einem anderen Namen (.yml, .YAML, .yaml.txt) ginge "
        "ihr ganzer Inhalt stillschweigend verloren.",
    ),
    "S054": page(
        "Un lien symbolique peut mener à n'importe quel fichier de l'ordinateur, qui serait alors lu et publié, ou qui "
        "changerait sans que personne ne le relise. Seul ce qui est dans le dossier du contenu est lu ; un lien vers "
        "un autre fichier du même dossier est admis.",
        "Ein symbolischer Link kann zu jeder Datei des Rechners führen; sie würde gelesen und veröffentlicht, oder sie "
        "änderte sich, ohne dass jemand gegenliest. Gelesen wird nur, was im Ordner des Inhalts liegt; ein Link auf "
        "eine andere Datei desselben Ordners ist erlaubt.",
    ),
    "S051": page(
        "Quand deux personnes ont changé le même passage, git met les deux versions l'une sous l'autre : la vôtre "
        "avant « ======= », l'autre après. Gardez la bonne, ou écrivez un passage qui réunit les deux.",
        "Haben zwei Personen dieselbe Stelle geändert, setzt git beide Fassungen untereinander: Ihre vor „=======“, "
        "die andere dahinter. Behalten Sie die richtige, oder schreiben Sie eine, die beides enthält.",
        """
        <<<<<<< HEAD
        status: draft
        =======
        status: reviewed
        >>>>>>> main
        """,
        """
        status: reviewed
        """,
    ),
}
