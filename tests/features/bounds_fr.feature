# language: fr
Fonctionnalité: Un guide ne contient rien d'un pays où la personne n'a jamais travaillé, et une seule demande

  Contexte:
    Étant donné que nous sommes le 22 novembre 2026
    Et ces réponses habituelles :
      | Nationalité                           | Suisse ou d'un pays de l'Union européenne      |
      | Sexe                                  | Homme                                          |
      | Date de naissance                     | 15 juin 1964                                   |
      | Trimestres en France                  | 80                                             |
      | Mois d'assurance en Allemagne         | 100                                            |
      | Mois d'assurance en Suisse            | 100                                            |
      | Dernier pays d'assurance              | Allemagne                                      |
      | Dernier pays de cotisation hors d'Allemagne | Suisse                                   |
      | Caisse allemande de retraite          | La DRV Bund (à Berlin)                         |
      | Département                           | Bas-Rhin (67), Haut-Rhin (68) ou Moselle (57)  |
      | Canton                                | Un autre canton                                |
      | Retraites voulues plus tard           | aucun                                          |
      | Emploi privé en France                | oui                                            |
      | Caisse de pension suisse              | oui                                            |
      | Travail après la retraite française   | oui                                            |
      | Fonctionnaire ou profession libérale  | non                                            |

  Plan du scénario: Jamais travaillé en France : habiter en <résidence>, cotisé en <pays>
    Quand une personne répond :
      | Pays de résidence        | <résidence> |
      | Pays où vous avez cotisé | <pays>      |
    Alors une seule demande commune est à déposer : « <demande> »
    Et le guide ne contient pas :
      | Vérifier le relevé de carrière français                        |
      | Trouver votre nombre de trimestres français                    |
      | Vérifier si votre retraite française est sans décote           |
      | Demander la retraite complémentaire Agirc-Arrco                |
      | Interroger la Carsat par écrit avant de continuer à travailler |
      | Contester une décision française                               |
      | Demander la retraite française avant sa date                   |
      | Signaler toutes vos retraites à la CPAM                        |
    Et ces questions ne sont pas posées :
      | Trimestres en France                |
      | Emploi privé en France              |
      | Travail après la retraite française |
    Et le guide ne dit nulle part :
      | votre âge légal est de                |
      | Votre retraite française est possible |

    Exemples:
      | résidence | pays              | demande                                                              |
      | France    | Allemagne         | Déposer la demande à la DRV Bund                                     |
      | France    | Suisse            | Déposer la demande à la Caisse suisse de compensation (CSC) à Genève |
      | France    | Allemagne, Suisse | Déposer la demande à la DRV Bund                                     |
      | Allemagne | Allemagne, Suisse | Déposer la demande à la DRV Bund                                     |
      | Allemagne | Suisse            | Déposer la demande à la Caisse suisse de compensation (CSC) à Genève |
      | Suisse    | Allemagne         | Déposer la demande à la DRV Bund                                     |
      | Suisse    | Allemagne, Suisse | Déposer la demande à votre caisse de compensation suisse             |

  Plan du scénario: Jamais travaillé en Suisse : habiter en <résidence>, cotisé en <pays>
    Quand une personne répond :
      | Pays de résidence        | <résidence> |
      | Pays où vous avez cotisé | <pays>      |
    Alors une seule demande commune est à déposer : « <demande> »
    Et le guide ne contient pas :
      | Commander l'extrait du compte individuel suisse           |
      | Demander à part l'argent de la caisse de pension suisse   |
      | Contester une décision suisse                             |
      | Demander la rente suisse avant sa date                    |
      | Choisir votre assurance maladie dans le délai suisse      |
      | Attendre la 13e rente AVS en décembre, sans rien demander |
    Et ces questions ne sont pas posées :
      | Mois d'assurance en Suisse |
      | Sexe                       |
      | Nationalité                |
      | Caisse de pension suisse   |
    Et le guide ne dit nulle part :
      | votre âge de référence est de |
      | anticiper la rente AVS        |

    Exemples:
      | résidence | pays              | demande                                       |
      | France    | France, Allemagne | Déposer la demande à la Carsat Alsace-Moselle |
      | Allemagne | France, Allemagne | Déposer la demande à la DRV Bund              |
      | Allemagne | France            | Déposer la demande en France, depuis l'étranger |
      | Suisse    | France            | Déposer la demande en France, depuis l'étranger |
      | Suisse    | Allemagne         | Déposer la demande à la DRV Bund              |
      | Suisse    | France, Allemagne | Déposer la demande à la DRV Bund              |
