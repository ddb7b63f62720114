# language: fr
Fonctionnalité: Attendre pour un pays, ce que coûte le silence, et demander plus tard
  Règlement (CE) n° 883/2004, art. 50 ; règlement (CE) n° 987/2009, art. 46 ; SGB VI § 99 ; CSS art. R351-37.

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

  Scénario: Avec exactement 35 ans d'assurance, se taire expose à une retraite allemande réduite
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 12 mars 1965      |
      | Trimestres en France          | 100               |
      | Mois d'assurance en Allemagne | 120               |
    Alors le guide contient :
      | Décider clairement pour l'Allemagne, car le silence peut coûter cher |
      | Demander la retraite allemande avant sa date                         |
    Et « Décider clairement pour l'Allemagne, car le silence peut coûter cher » dit :
      | Dès 63 ans, l'Allemagne peut donc fixer une retraite réduite |
      | La réduction va jusqu'à 14,4 %                               |
      | Elle reste toute la vie                                      |
    Et « Vérifier vos durées d'assurance pour l'Allemagne » dit :
      | Cette retraite est possible à partir du 1er avril 2028 |
    Et le guide ne contient pas :
      | Écrire dans la demande quelle retraite vous voulez plus tard |

  Scénario: Avec un mois de moins, l'Allemagne n'ouvre rien à 63 ans
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 12 mars 1965      |
      | Trimestres en France          | 100               |
      | Mois d'assurance en Allemagne | 119               |
    Alors le guide ne contient pas :
      | Décider clairement pour l'Allemagne, car le silence peut coûter cher |
    Et « Vérifier vos durées d'assurance pour l'Allemagne » ne dit pas :
      | D'après vos réponses, vous avez cette durée |
    Et « Demander la retraite allemande avant sa date » dit :
      | La retraite à l'âge normal peut commencer le 1er avril 2032 |
      | le 30 juin 2032 est le dernier jour sans perte        |

  Scénario: Il demande l'Allemagne d'abord et la France plus tard : la France ne paie rien pour le passé
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 15 juin 1960      |
      | Trimestres en France          | 40                |
      | Mois d'assurance en Allemagne | 200               |
      | Retraites voulues plus tard   | France            |
      | Emploi privé en France        | oui               |
    Alors « Écrire dans la demande quelle retraite vous voulez plus tard » dit :
      | Je demande le report de la liquidation de ma pension française |
      | La France ne paie rien pour le passé                           |
      | Un mois d'attente n'est jamais payé plus tard                  |
      | S'il vous manque des trimestres, attendre réduit aussi la décote |
      | jamais pour l'invalidité ou la réversion                       |
    Et « Demander la retraite française avant la date que vous choisirez » n'a pas encore de date
    Et « Demander la retraite française avant la date que vous choisirez » dit :
      | Revenez à ce guide au moins 6 mois avant       |
      | Cette retraite est possible dès maintenant     |
      | Demandez alors aussi la retraite complémentaire Agirc-Arrco |
    Et le guide ne contient pas :
      | Demander la retraite française avant sa date    |
      | Demander la retraite complémentaire Agirc-Arrco |
    Et ces questions ne sont pas posées :
      | Travail après la retraite française |

  Scénario: En Alsace et en Moselle, la retraite française demandée plus tard se demande aussi à la Carsat Alsace-Moselle
    CSS art. R351-34 : pour ces trois départements, cette caisse est seule compétente.
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 15 juin 1970      |
      | Trimestres en France          | 40                |
      | Mois d'assurance en Allemagne | 320               |
    Alors ses âges et ses dates sont :
      | début allemand après 35 ans    | 1er juillet 2033 |
      | début de la retraite française | 1er juillet 2034 |
    Et pour « Demander la retraite française avant sa date », l'organisme compétent est « Carsat Alsace-Moselle »
    Et « Demander la retraite française avant sa date » est à faire entre le 30 décembre 2033 et le 1er mars 2034

  Scénario: Elle reporte la Suisse par écrit et connaît le délai de l'ajournement
    Quand une personne répond :
      | Pays de résidence           | France         |
      | Pays où vous avez cotisé    | France, Suisse |
      | Date de naissance           | 2 mai 1964     |
      | Sexe                        | Femme          |
      | Trimestres en France        | 100            |
      | Mois d'assurance en Suisse  | 200            |
      | Retraites voulues plus tard | Suisse         |
    Alors « Écrire dans la demande quelle retraite vous voulez plus tard » dit :
      | Je demande le report de la liquidation de ma pension suisse |
    Et « Écrire dans la demande quelle retraite vous voulez plus tard » ne dit pas :
      | ma pension allemande |
    Et « Demander la rente suisse avant la date que vous choisirez » n'a pas encore de date
    Et « Demander la rente suisse avant la date que vous choisirez » dit :
      | la rente commence le 1er juin 2029                  |
      | Faites-le au plus tard 1 an après l'âge de référence |
      | Un retard n'est rattrapé que sur 5 ans               |
    Et le guide ne contient pas :
      | Décider clairement pour l'Allemagne, car le silence peut coûter cher |

  Scénario: Il veut attendre partout : rien à demander, et la France ne rattrape rien
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 12 mars 1965      |
      | Trimestres en France          | 100               |
      | Mois d'assurance en Allemagne | 100               |
      | Retraites voulues plus tard   | France, Allemagne |
    Alors le guide s'arrête sur « Vous n'avez rien à demander pour l'instant »
    Et la fin dit :
      | La France ne paie rien pour le temps avant la demande          |
      | Un mois d'attente après le 1er janvier 2028 n'est jamais payé plus tard |
      | attendre réduit aussi la décote                                |
    Et le guide ne contient pas :
      | Déposer la demande à la Carsat Alsace-Moselle                |
      | Écrire dans la demande quelle retraite vous voulez plus tard |

  Scénario: L'âge français est passé depuis près de deux ans : l'attente n'est jamais payée, mais elle réduit la décote
    Quand une personne répond :
      | Pays de résidence             | France         |
      | Pays où vous avez cotisé      | France, Suisse |
      | Date de naissance             | 15 juin 1962   |
      | Trimestres en France          | 90             |
      | Mois d'assurance en Suisse    | 180            |
    Alors ses âges et ses dates sont :
      | âge légal en France            | 62 ans et 6 mois |
      | début de la retraite française | 1er janvier 2025 |
      | début de la rente suisse       | 1er juillet 2027 |
    Et « Choisir la date, pays par pays » dit :
      | vous avez déjà l'âge légal            |
      | Un mois d'attente n'est jamais payé plus tard |
      | attendre réduit aussi la décote |
    Et « Déposer la demande à la Carsat Alsace-Moselle » est à faire tout de suite
    Et « Déposer la demande à la Carsat Alsace-Moselle » dit :
      | Votre retraite peut commencer le 1er décembre 2026 |
    Et « Demander la rente suisse avant sa date » est à faire entre le 30 décembre 2026 et le 1er avril 2027
    Et le guide ne contient pas :
      | Demander la retraite française avant sa date |
