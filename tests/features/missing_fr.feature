# language: fr
Fonctionnalité: Les trimestres qui manquent en France, et ce que coûte ou rapporte l'attente
  CSS art. R351-27 : la caisse retient le plus petit nombre, de ceux qui manquent pour la durée exigée et de ceux qui
  séparent le début de la retraite du taux plein automatique, arrondi au trimestre supérieur.

  Contexte:
    Étant donné que nous sommes le 22 novembre 2026
    Et ces réponses habituelles :
      | Pays de résidence                     | France                                         |
      | Pays où vous avez cotisé              | France, Allemagne                              |
      | Département                           | Bas-Rhin (67), Haut-Rhin (68) ou Moselle (57)  |
      | Retraites voulues plus tard           | aucun                                          |
      | Emploi privé en France                | non                                            |
      | Travail après la retraite française   | non                                            |
      | Fonctionnaire ou profession libérale  | non                                            |

  Scénario: 152 trimestres sur 170 : 18 manquent, mais 17 seulement séparent la retraite des 67 ans
    Avec 62 mois en Allemagne, les deux mois qui restent après 20 trimestres ne comptent pas.
    Quand une personne répond :
      | Date de naissance             | 15 juin 1964 |
      | Trimestres en France          | 132          |
      | Mois d'assurance en Allemagne | 62           |
    Alors « Vérifier si votre retraite française est sans décote » est aussi certain que ceci :
      | il manque environ 18 trimestres                | à confirmer | Carsat Alsace-Moselle |
      | la retraite serait réduite d'environ 21,25 %   | à confirmer | Carsat Alsace-Moselle |
      | jusqu'à 67 ans, soit ici environ 17            | à confirmer | Carsat Alsace-Moselle |
      | Attendre réduit la décote                      | officiel    | -                     |
    Et ces chiffres sont marqués comme à confirmer :
      | Décote par trimestre manquant | Assurance retraite (retraite de base française) |

  Plan du Scénario: Le nombre qui manque décide quand il est le plus petit : <français> trimestres français
    Quand une personne répond :
      | Date de naissance             | 15 juin 1964 |
      | Trimestres en France          | <français>   |
      | Mois d'assurance en Allemagne | 60           |
    Alors « Vérifier si votre retraite française est sans décote » dit :
      | <dit> |
    Et « Vérifier si votre retraite française est sans décote » ne dit pas :
      | <ne dit pas> |

    Exemples:
      | français | dit                                                     | ne dit pas        |
      | 133      | il manque environ 17 trimestres                         | soit ici environ  |
      | 133      | la retraite serait réduite d'environ 21,25 %            | soit ici environ  |
      | 149      | il manque environ 1 trimestre.                          | soit ici environ  |
      | 149      | la retraite serait réduite d'environ 1,25 %             | soit ici environ  |
      | 150      | D'après vos réponses, vous atteignez ce total           | décote            |

  Scénario: Les trimestres français sont inconnus : la décote est expliquée quand même
    Quand une personne répond :
      | Date de naissance             | 15 juin 1964   |
      | Trimestres en France          | je ne sais pas |
      | Mois d'assurance en Allemagne | 60             |
    Alors « Vérifier si votre retraite française est sans décote » dit :
      | Nous ne connaissons pas votre total exact              |
      | Chaque trimestre qui manque réduit la retraite de 1,25 % |
      | Attendre réduit la décote                              |
    Et « Vérifier si votre retraite française est sans décote » ne dit pas :
      | il manque environ |

  Scénario: L'âge est atteint et le total aussi : attendre n'apporte rien contre une décote
    Quand une personne répond :
      | Date de naissance             | 15 juin 1963 |
      | Trimestres en France          | 160          |
      | Mois d'assurance en Allemagne | 60           |
    Alors « Choisir la date, pays par pays » dit :
      | Un mois d'attente n'est jamais payé plus tard |
    Et « Choisir la date, pays par pays » ne dit pas :
      | décote |

  Scénario: Le moment conseillé est passé : le dernier jour utile est la veille du premier du mois
    Quand une personne répond :
      | Date de naissance             | 15 juin 1963 |
      | Trimestres en France          | 160          |
      | Mois d'assurance en Allemagne | 60           |
    Alors « Déposer la demande à la Carsat Alsace-Moselle » dit :
      | Pour une retraite française dès le 1er décembre 2026, déposez la demande au plus tard le 30 novembre 2026 |

  Scénario: Les 45 ans allemands sont hors d'atteinte d'après les réponses
    Quand une personne répond :
      | Date de naissance             | 15 juin 1964 |
      | Trimestres en France          | 120          |
      | Mois d'assurance en Allemagne | 60           |
    Alors « Vérifier vos durées d'assurance pour l'Allemagne » dit :
      | D'après vos réponses, vous n'aurez pas cette durée à cet âge |
    Et « Vérifier vos durées d'assurance pour l'Allemagne » ne dit pas :
      | Altersrente für besonders langjährig Versicherte |
