# language: fr
Fonctionnalité: Moins d'un an d'assurance dans un pays
  Règlement (CE) n° 883/2004, art. 57 : un pays ne doit rien pour une période de moins d'un an qui, seule, n'ouvre aucun droit.

  Contexte:
    Étant donné que nous sommes le 22 novembre 2026
    Et ces réponses habituelles :
      | Nationalité                           | Suisse ou d'un pays de l'Union européenne      |
      | Département                           | Bas-Rhin (67), Haut-Rhin (68) ou Moselle (57)  |
      | Sexe                                  | Homme                                          |
      | Retraites voulues plus tard           | aucun                                          |
      | Emploi privé en France                | non                                            |
      | Caisse de pension suisse              | non                                            |
      | Travail après la retraite française   | non                                            |
      | Fonctionnaire ou profession libérale  | non                                            |

  Scénario: Onze mois en Allemagne : à déclarer, mais aucune retraite allemande
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 15 juin 1964      |
      | Trimestres en France          | 160               |
      | Mois d'assurance en Allemagne | 11                |
    Alors le guide contient :
      | Déclarer votre courte période en Allemagne        |
      | Déposer une seule demande et y nommer tous vos pays |
      | Faire clarifier le compte de retraite allemand    |
    Et « Déclarer votre courte période en Allemagne » dit :
      | L'Allemagne ne vous paiera pas de retraite |
      | Vos mois ne sont pas perdus                |
    Et « Déclarer votre courte période en Allemagne » a pour raisons :
      | Vous avez moins d'un an d'assurance en Allemagne. |
    Et le guide ne contient pas :
      | Vérifier vos durées d'assurance pour l'Allemagne                     |
      | Décider clairement pour l'Allemagne, car le silence peut coûter cher |
      | Demander la retraite allemande avant sa date                         |
      | Lire le récapitulatif P1 et demander une révision si besoin          |
      | Écrire dans la demande quelle retraite vous voulez plus tard         |
    Et ces questions ne sont pas posées :
      | Retraites voulues plus tard |
    Et le guide ne dit nulle part :
      | l'âge normal de la retraite est pour vous |
      | Cette retraite commence le                |

  Scénario: Douze mois en Allemagne ouvrent une retraite allemande
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 15 juin 1964      |
      | Trimestres en France          | 160               |
      | Mois d'assurance en Allemagne | 12                |
    Alors le guide contient :
      | Vérifier vos durées d'assurance pour l'Allemagne                     |
      | Demander la retraite allemande avant sa date                         |
      | Décider clairement pour l'Allemagne, car le silence peut coûter cher |
    Et le guide ne contient pas :
      | Déclarer votre courte période en Allemagne |

  Scénario: Trois trimestres en France : aucun âge français, et la question à poser à la Carsat
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 15 juin 1964      |
      | Trimestres en France          | 3                 |
      | Mois d'assurance en Allemagne | 380               |
      | Emploi privé en France        | oui               |
    Alors une seule demande commune est à déposer : « Déposer la demande à la Carsat Alsace-Moselle »
    Et « Déclarer votre courte période en France » est aussi certain que ceci :
      | Les autres pays la reprennent                         | officiel    | -                     |
      | si la France paie une petite retraite dans ce cas     | non établi  | Carsat Alsace-Moselle |
      | Des points de retraite complémentaire Agirc-Arrco     | à confirmer | Agirc-Arrco (retraite complémentaire) |
    Et le guide contient :
      | Demander la retraite complémentaire Agirc-Arrco |
      | Obtenir l'attestation S1 d'une caisse allemande et l'enregistrer |
    Et le guide ne contient pas :
      | Vérifier si votre retraite française est sans décote           |
      | Demander la retraite française avant sa date                   |
      | Interroger la Carsat par écrit avant de continuer à travailler |
    Et ces questions ne sont pas posées :
      | Travail après la retraite française |
      | Retraites voulues plus tard         |
    Et le guide ne dit nulle part :
      | votre âge légal est de |

  Scénario: Quatre trimestres en France font un an
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 15 juin 1964      |
      | Trimestres en France          | 4                 |
      | Mois d'assurance en Allemagne | 380               |
    Alors le guide contient :
      | Vérifier si votre retraite française est sans décote |
      | Signaler toutes vos retraites à la CPAM              |
    Et le guide ne contient pas :
      | Déclarer votre courte période en France |

  Scénario: Moins d'un an en France et une rente suisse : le droit d'option est lié à une réponse de la Carsat
    Quand une personne répond :
      | Pays de résidence          | France         |
      | Pays où vous avez cotisé   | France, Suisse |
      | Date de naissance          | 15 juin 1964   |
      | Trimestres en France       | 2              |
      | Mois d'assurance en Suisse | 300            |
    Alors « Choisir votre assurance maladie dans le délai suisse » est aussi certain que ceci :
      | Dans ce cas, le droit d'option n'existe pas | non établi | Carsat Alsace-Moselle |
