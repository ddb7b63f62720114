# language: fr
Fonctionnalité: Ce qui n'est pas su ou pas confirmé est dit, avec l'organisme à interroger

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

  Scénario: Elle ne connaît ni ses mois allemands ni ses trimestres : les réponses à trouver deviennent des étapes
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 15 juin 1964      |
      | Trimestres en France          | je ne sais pas    |
      | Mois d'assurance en Allemagne | je ne sais pas    |
    Alors le guide contient :
      | Trouver votre nombre de trimestres français                          |
      | Trouver vos mois d'assurance en Allemagne                            |
      | Décider clairement pour l'Allemagne, car le silence peut coûter cher |
      | Demander la retraite allemande avant sa date                         |
    Et « Trouver vos mois d'assurance en Allemagne » a pour raisons :
      | Mois d'assurance en Allemagne : je ne sais pas |
    Et « Trouver votre nombre de trimestres français » a pour raisons :
      | Trimestres en France : je ne sais pas |
    Et le guide ne contient pas :
      | Faire clarifier le compte de retraite allemand |
      | Vérifier le relevé de carrière français        |
      | Déclarer votre courte période en Allemagne     |
      | Déclarer votre courte période en France        |
    Et « Décider clairement pour l'Allemagne, car le silence peut coûter cher » dit :
      | Vos durées ne sont pas toutes connues |
    Et « Vérifier vos durées d'assurance pour l'Allemagne » ne dit pas :
      | D'après vos réponses |
    Et « Vérifier si votre retraite française est sans décote » ne dit pas :
      | D'après vos réponses |

  Scénario: Le 1er février 2027, les chiffres français sont encore vérifiés
    Étant donné que nous sommes le 1er février 2027
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 15 décembre 1966  |
      | Trimestres en France          | 120               |
      | Mois d'assurance en Allemagne | 60                |
    Alors ces chiffres ne sont pas marqués :
      | Âge légal de départ en France                      |
      | Trimestres exigés pour le taux plein en France     |
      | Délai pour saisir la commission de recours amiable |

  Scénario: Le 2 février 2027, l'âge légal français est à confirmer, l'âge allemand ne l'est pas
    Étant donné que nous sommes le 2 février 2027
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 15 décembre 1966  |
      | Trimestres en France          | 120               |
      | Mois d'assurance en Allemagne | 60                |
    Alors ces chiffres sont marqués comme à confirmer :
      | Âge légal de départ en France                  | Assurance retraite (retraite de base française) |
      | Délai pour saisir la commission de recours amiable | Assurance retraite (retraite de base française) |
    Et ces chiffres ne sont pas marqués :
      | Âge normal de la retraite en Allemagne |
    Et ses âges et ses dates sont :
      | âge légal en France            | 63 ans et 3 mois |
      | début de la retraite française | 1er avril 2030   |

  Scénario: Les conseils pratiques et la décote sont toujours à confirmer
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 15 décembre 1966  |
      | Trimestres en France          | 120               |
      | Mois d'assurance en Allemagne | 60                |
    Alors ces chiffres sont marqués comme à confirmer :
      | Délai conseillé pour vérifier les relevés | Réseau INFOBEST                                 |
      | Décote par trimestre manquant             | Assurance retraite (retraite de base française) |
    Et ces chiffres ne sont pas marqués :
      | Âge légal de départ en France          |
      | Âge normal de la retraite en Allemagne |
    Et « Vérifier si votre retraite française est sans décote » est aussi certain que ceci :
      | Il vous faut 172 trimestres                                    | officiel    | -                     |
      | 1,25 % pour chaque trimestre manquant retenu                   | à confirmer | Carsat Alsace-Moselle |
    Et « Déposer une seule demande et y nommer tous vos pays » est aussi certain que ceci :
      | Une seule demande vaut pour tous les pays             | officiel    | -               |
      | La date de votre demande ne protège que les pays déclarés | officiel | -              |
      | dans une langue officielle d'un autre pays            | à confirmer | Réseau INFOBEST |
      | demandez un paiement provisoire                       | à confirmer | Réseau INFOBEST |
    Et « Déposer la demande à la Carsat Alsace-Moselle » est aussi certain que ceci :
      | Pour votre département, elle est seule compétente      | officiel          | -                     |
      | jamais avant la demande                                | officiel          | -                     |
      | cerfa 51672                                            | source secondaire | Carsat Alsace-Moselle |
      | si un emploi à l'étranger doit cesser                  | non établi        | Carsat Alsace-Moselle |
    Et « Signaler une situation particulière avant la demande » est aussi certain que ceci :
      | attestation carrière longue | non établi | Carsat Alsace-Moselle |

  Scénario: Née en 1957, elle a le taux plein automatique : un nombre de trimestres l'induirait en erreur
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 15 juin 1957      |
      | Trimestres en France          | 120               |
      | Mois d'assurance en Allemagne | 60                |
    Alors « Vérifier si votre retraite française est sans décote » dit :
      | Le taux plein est automatique |
    Et « Vérifier si votre retraite française est sans décote » ne dit pas :
      | trimestres                |
      | Chaque trimestre qui manque |

  Scénario: Il pense travailler après sa retraite française de 2027
    Quand une personne répond :
      | Pays de résidence                   | France            |
      | Pays où vous avez cotisé            | France, Allemagne |
      | Date de naissance                   | 15 juin 1964      |
      | Trimestres en France                | 120               |
      | Mois d'assurance en Allemagne       | 60                |
      | Travail après la retraite française | oui               |
    Alors « Interroger la Carsat par écrit avant de continuer à travailler » est aussi certain que ceci :
      | Jusqu'à 67 ans, la retraite baisse de 50 % du revenu      | officiel   | -                     |
      | le montant du seuil                                       | non établi | Carsat Alsace-Moselle |
      | si un salaire gagné hors de France compte                 | non établi | Carsat Alsace-Moselle |
      | L'Allemagne ne limite pas les revenus                     | officiel   | -                     |

  Scénario: Né le premier d'un mois, la date française du même jour est à confirmer
    Que la retraite puisse commencer ce jour même n'a pas été lu dans un texte officiel.
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 1er avril 1965    |
      | Trimestres en France          | 120               |
      | Mois d'assurance en Allemagne | 60                |
    Alors « Choisir la date, pays par pays » est aussi certain que ceci :
      | Votre anniversaire tombe le premier jour d'un mois | à confirmer | Carsat Alsace-Moselle |
