# language: fr
Fonctionnalité: Où, quand et avec quelles étapes demander sa retraite
  Règlement (CE) n° 987/2009, art. 45, paragraphe 4 : la demande se dépose dans le pays de résidence si la personne y a été
  assurée, sinon dans le dernier pays d'assurance. En Alsace et en Moselle, seule la Carsat Alsace-Moselle est compétente.

  Contexte:
    Étant donné que nous sommes le 22 novembre 2026
    Et ces réponses habituelles :
      | Nationalité                           | Suisse ou d'un pays de l'Union européenne      |
      | Département                           | Bas-Rhin (67), Haut-Rhin (68) ou Moselle (57)  |
      | Sexe                                  | Homme                                          |
      | Retraites voulues plus tard           | aucun                                          |
      | Caisse allemande de retraite          | je ne sais pas                                 |
      | Compte de retraite en Sarre           | non                                            |
      | Emploi privé en France                | non                                            |
      | Caisse de pension suisse              | non                                            |
      | Travail après la retraite française   | non                                            |
      | Fonctionnaire ou profession libérale  | non                                            |

  Scénario: Elle habite le Haut-Rhin, a travaillé en France et en Allemagne, et veut attendre pour l'Allemagne
    Quand une personne répond :
      | Pays de résidence                   | France            |
      | Pays où vous avez cotisé            | France, Allemagne |
      | Date de naissance                   | 15 juin 1964      |
      | Trimestres en France                | 120               |
      | Mois d'assurance en Allemagne       | 100               |
      | Retraites voulues plus tard         | Allemagne         |
      | Emploi privé en France              | oui               |
      | Travail après la retraite française | oui               |
    Alors ses âges et ses dates sont :
      | âge légal en France                  | 62 ans et 9 mois  |
      | début de la retraite française       | 1er avril 2027    |
      | trimestres exigés en France          | 170               |
      | taux plein automatique en France     | 1er juillet 2031  |
      | âge normal en Allemagne              | 67 ans            |
      | début à l'âge normal en Allemagne    | 1er juillet 2031  |
      | début allemand après 35 ans          | 1er juillet 2027  |
      | réduction allemande à 63 ans         | 14,4 %            |
      | début allemand après 45 ans          | 1er juillet 2029  |
      | dernier jour sans perte en Allemagne | 30 septembre 2031 |
      | première retraite possible           | 1er avril 2027    |
    Et le guide contient :
      | Vérifier le relevé de carrière français                           |
      | Faire clarifier le compte de retraite allemand                    |
      | Prendre rendez-vous pour une journée internationale de conseil    |
      | Déposer une seule demande et y nommer tous vos pays               |
      | Écrire dans la demande quelle retraite vous voulez plus tard      |
      | Demander la retraite complémentaire Agirc-Arrco                   |
      | Interroger la Carsat par écrit avant de continuer à travailler    |
      | Contester une décision française                                  |
      | Contester une décision allemande                                  |
      | Lire le récapitulatif P1 et demander une révision si besoin       |
      | Signaler toutes vos retraites à la CPAM                           |
      | Demander la retraite allemande avant la date que vous choisirez   |
      | Déclarer toutes vos retraites aux impôts français                 |
    Et le guide ne contient pas :
      | Demander la retraite allemande avant sa date                          |
      | Décider clairement pour l'Allemagne, car le silence peut coûter cher  |
      | Demander la retraite française avant sa date                          |
      | Déposer la demande à une DRV de votre choix                           |
      | Commander l'extrait du compte individuel suisse                       |
      | Demander à part l'argent de la caisse de pension suisse               |
      | Contester une décision suisse                                         |
      | Choisir votre assurance maladie dans le délai suisse                  |
      | Attendre la 13e rente AVS en décembre, sans rien demander             |
      | Déclarer toutes vos retraites aux impôts allemands                    |
    Et ces questions ne sont pas posées :
      | Sexe                                |
      | Dernier pays d'assurance            |
      | Caisse allemande de retraite        |
    Et une seule demande commune est à déposer : « Déposer la demande à la Carsat Alsace-Moselle »
    Et pour « Déposer la demande à la Carsat Alsace-Moselle », l'organisme compétent est « Carsat Alsace-Moselle »
    Et « Déposer la demande à la Carsat Alsace-Moselle » est à faire entre le 1er octobre 2026 et le 1er décembre 2026
    Et « Déposer la demande à la Carsat Alsace-Moselle » a pour raisons :
      | Votre demande se dépose en France.                           |
      | Pays de résidence : France                                   |
      | Département : Bas-Rhin (67), Haut-Rhin (68) ou Moselle (57)  |
    Et « Écrire dans la demande quelle retraite vous voulez plus tard » a pour raisons :
      | Vous voulez votre retraite allemande plus tard. |
    Et « Écrire dans la demande quelle retraite vous voulez plus tard » dit :
      | Je demande le report de la liquidation de ma pension allemande (art. 50 § 1 du règlement (CE) n° 883/2004). |
      | Ce pays ne paiera pas tout seul plus tard |
    Et « Écrire dans la demande quelle retraite vous voulez plus tard » ne dit pas :
      | pension suisse                      |
      | ma pension française                |
      | Ich beantrage                       |
    Et « Demander la retraite allemande avant la date que vous choisirez » n'a pas encore de date
    Et « Demander la retraite allemande avant la date que vous choisirez » dit :
      | Revenez à ce guide au moins 6 mois avant                    |
      | La retraite à l'âge normal peut commencer le 1er juillet 2031 |
      | le 30 septembre 2031 est le dernier jour sans perte |

  Scénario: Elle habite ailleurs en France et a travaillé en Suisse : la Carsat de son domicile
    Quand une personne répond :
      | Pays de résidence          | France             |
      | Département                | Ailleurs en France |
      | Pays où vous avez cotisé   | France, Suisse     |
      | Date de naissance          | 10 février 1965    |
      | Sexe                       | Femme              |
      | Trimestres en France       | 120                |
      | Mois d'assurance en Suisse | 120                |
      | Caisse de pension suisse   | oui                |
    Alors ses âges et ses dates sont :
      | âge légal en France             | 62 ans et 9 mois  |
      | début de la retraite française  | 1er décembre 2027 |
      | âge de référence en Suisse      | 65 ans            |
      | début de la rente suisse        | 1er mars 2030     |
      | anticipation suisse à partir du | 1er mars 2027     |
    Et une seule demande commune est à déposer : « Déposer la demande à la Carsat de votre domicile »
    Et pour « Déposer la demande à la Carsat de votre domicile », l'organisme compétent est « Caisse de retraite (Carsat) de votre lieu de résidence »
    Et « Déposer la demande à la Carsat de votre domicile » est à faire entre le 1er juin 2027 et le 30 juillet 2027
    Et « Demander la rente suisse avant sa date » est à faire entre le 31 août 2029 et le 30 novembre 2029
    Et pour « Demander la rente suisse avant sa date », l'organisme compétent est « Caisse suisse de compensation (CSC) »
    Et le guide contient :
      | Demander à part l'argent de la caisse de pension suisse   |
      | Attendre la 13e rente AVS en décembre, sans rien demander |
      | Signaler toutes vos retraites à la CPAM                   |
    Et le guide ne contient pas :
      | Déposer la demande à la Caisse suisse de compensation (CSC) à Genève |
      | Choisir votre assurance maladie dans le délai suisse                 |
      | Faire clarifier le compte de retraite allemand                       |
      | Contester une décision allemande                                     |

  Scénario: Il habite le Bas-Rhin et a travaillé dans les trois pays
    Quand une personne répond :
      | Pays de résidence             | France                    |
      | Pays où vous avez cotisé      | France, Allemagne, Suisse |
      | Date de naissance             | 10 octobre 1964           |
      | Trimestres en France          | 80                        |
      | Mois d'assurance en Allemagne | 60                        |
      | Mois d'assurance en Suisse    | 150                       |
      | Caisse de pension suisse      | je ne sais pas            |
    Alors ses âges et ses dates sont :
      | début de la retraite française    | 1er août 2027     |
      | début allemand après 35 ans       | 1er novembre 2027 |
      | début à l'âge normal en Allemagne | 1er novembre 2031 |
      | début de la rente suisse          | 1er novembre 2029 |
    Et une seule demande commune est à déposer : « Déposer la demande à la Carsat Alsace-Moselle »
    Et « Déposer la demande à la Carsat Alsace-Moselle » est à faire entre le 1er février 2027 et le 1er avril 2027
    Et le guide contient :
      | Décider clairement pour l'Allemagne, car le silence peut coûter cher |
      | Faire chercher une caisse de pension suisse oubliée                  |
      | Demander la retraite allemande avant sa date                         |
      | Demander la rente suisse avant sa date                               |
      | Lire le récapitulatif P1 et demander une révision si besoin          |
      | Contester une décision suisse                                        |
    Et le guide ne contient pas :
      | Écrire dans la demande quelle retraite vous voulez plus tard |
      | Choisir votre assurance maladie dans le délai suisse         |
      | Déclarer vos retraites étrangères à la caisse maladie allemande |
    Et « Faire chercher une caisse de pension suisse oubliée » a pour raisons :
      | Caisse de pension suisse : je ne sais pas |

  Plan du scénario: Elle habite en France, n'a cotisé qu'en Allemagne, et son compte est tenu par : <caisse>, Sarre : <Sarre>
    Quand une personne répond :
      | Pays de résidence             | France        |
      | Pays où vous avez cotisé      | Allemagne     |
      | Date de naissance             | 15 avril 1961 |
      | Mois d'assurance en Allemagne | 400           |
      | Caisse allemande de retraite  | Une DRV régionale, par exemple Baden-Württemberg ou Rheinland-Pfalz |
      | Compte de retraite en Sarre   | <Sarre>       |
    Alors ses âges et ses dates sont :
      | âge normal en Allemagne              | 66 ans et 6 mois  |
      | début à l'âge normal en Allemagne    | 1er novembre 2027 |
      | dernier jour sans perte en Allemagne | 31 janvier 2028   |
    Et une seule demande commune est à déposer : « <demande> »
    Et pour « <demande> », l'organisme compétent est « <organisme> »
    Et « <demande> » dit :
      | le 31 janvier 2028 est le dernier jour sans perte |
    Et « <demande> » est à faire entre le 30 avril 2027 et le 30 juillet 2027
    Et le guide ne contient pas :
      | Vérifier le relevé de carrière français |
      | Signaler toutes vos retraites à la CPAM |
      | Contester une décision française        |

    Exemples:
      | caisse    | Sarre          | demande                                     | organisme                                                   |
      | régionale | non            | Déposer la demande à la DRV Rheinland-Pfalz | DRV Rheinland-Pfalz (liaison avec la France et le Luxembourg) |
      | régionale | oui            | Déposer la demande à la DRV Saarland        | DRV Saarland                                                |
      | régionale | je ne sais pas | Déposer la demande à une DRV de votre choix | Assurance retraite allemande (Deutsche Rentenversicherung, DRV) |

  Plan du scénario: La DRV Bund et la DRV Knappschaft-Bahn-See gardent leurs dossiers : <caisse>
    Quand une personne répond :
      | Pays de résidence             | France        |
      | Pays où vous avez cotisé      | Allemagne     |
      | Date de naissance             | 15 avril 1961 |
      | Mois d'assurance en Allemagne | 400           |
      | Caisse allemande de retraite  | <caisse>      |
    Alors une seule demande commune est à déposer : « <demande> »
    Et pour « <demande> », l'organisme compétent est « <organisme> »
    Et ces questions ne sont pas posées :
      | Compte de retraite en Sarre |

    Exemples:
      | caisse                                                      | demande                                            | organisme                                                 |
      | La DRV Bund (à Berlin)                                      | Déposer la demande à la DRV Bund                   | DRV Bund                                                  |
      | La DRV Knappschaft-Bahn-See (mines, chemins de fer, marine) | Déposer la demande à la DRV Knappschaft-Bahn-See   | DRV Knappschaft-Bahn-See (mines, chemins de fer, marine)  |

  Scénario: Il habite en France et n'a cotisé qu'en Suisse : la caisse suisse à Genève, et le droit d'option
    Quand une personne répond :
      | Pays de résidence          | France        |
      | Pays où vous avez cotisé   | Suisse        |
      | Date de naissance          | 15 juin 1962  |
      | Mois d'assurance en Suisse | 300           |
    Alors ses âges et ses dates sont :
      | âge de référence en Suisse      | 65 ans           |
      | début de la rente suisse        | 1er juillet 2027 |
      | anticipation suisse à partir du | 1er juillet 2025 |
    Et une seule demande commune est à déposer : « Déposer la demande à la Caisse suisse de compensation (CSC) à Genève »
    Et pour « Déposer la demande à la Caisse suisse de compensation (CSC) à Genève », l'organisme compétent est « Caisse suisse de compensation (CSC) »
    Et « Déposer la demande à la Caisse suisse de compensation (CSC) à Genève » est à faire entre le 30 décembre 2026 et le 1er avril 2027
    Et « Déposer la demande à la Caisse suisse de compensation (CSC) à Genève » dit :
      | En cas de retard, la Suisse ne rattrape que 5 ans |
    Et pour « Choisir votre assurance maladie dans le délai suisse », l'organisme compétent est « Institution commune LAMal »
    Et « Choisir votre assurance maladie dans le délai suisse » est à faire au plus tard le 1er octobre 2027
    Et « Choisir votre assurance maladie dans le délai suisse » dit :
      | Décidez dans les 3 mois après le début de la rente |
      | Le choix est définitif                             |
    Et le guide ne contient pas :
      | Signaler toutes vos retraites à la CPAM                     |
      | Vérifier le relevé de carrière français                     |
      | Lire le récapitulatif P1 et demander une révision si besoin |
      | Déposer une seule demande et y nommer tous vos pays         |

  Plan du scénario: Elle habite en France, y a jamais cotisé, et a cotisé en dernier en <dernier pays>
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | Allemagne, Suisse |
      | Date de naissance             | 20 mars 1963      |
      | Sexe                          | Femme             |
      | Mois d'assurance en Allemagne | 200               |
      | Mois d'assurance en Suisse    | 150               |
      | Dernier pays d'assurance      | <dernier pays>    |
    Alors ses âges et ses dates sont :
      | début à l'âge normal en Allemagne | 1er février 2030 |
      | âge de référence en Suisse        | 64 ans et 9 mois |
      | début de la rente suisse          | 1er janvier 2028 |
    Et une seule demande commune est à déposer : « <demande> »
    Et le guide ne contient pas :
      | Déposer la demande à la Carsat Alsace-Moselle |
      | Signaler toutes vos retraites à la CPAM       |
    Et le guide ne dit nulle part :
      | Votre retraite française est possible |

    Exemples:
      | dernier pays | demande                                                              |
      | Allemagne    | Déposer la demande à une DRV de votre choix                          |
      | Suisse       | Déposer la demande à la Caisse suisse de compensation (CSC) à Genève |

  Scénario: Hors d'Alsace et de Moselle, chaque étape nomme la Carsat du domicile
    CSS art. R351-34 : la Carsat Alsace-Moselle n'est compétente que pour ses trois départements.
    Quand une personne répond :
      | Pays de résidence                   | France             |
      | Département                         | Ailleurs en France |
      | Pays où vous avez cotisé            | France, Allemagne  |
      | Date de naissance                   | 15 juin 1964       |
      | Trimestres en France                | 120                |
      | Mois d'assurance en Allemagne       | 60                 |
      | Travail après la retraite française | oui                |
    Alors une seule demande commune est à déposer : « Déposer la demande à la Carsat de votre domicile »
    Et « Déposer la demande à la Carsat de votre domicile » est à faire entre le 1er octobre 2026 et le 1er décembre 2026
    Et pour « Contester une décision française », l'organisme compétent est « Caisse de retraite (Carsat) de votre lieu de résidence »
    Et pour « Vérifier si votre retraite française est sans décote », l'organisme compétent est « Caisse de retraite (Carsat) de votre lieu de résidence »
    Et pour « Interroger la Carsat par écrit avant de continuer à travailler », l'organisme compétent est « Caisse de retraite (Carsat) de votre lieu de résidence »
    Et le guide ne dit nulle part :
      | Carsat Alsace-Moselle |
      | seule compétente      |

  Scénario: En Alsace et en Moselle, chaque étape de la caisse française nomme la Carsat Alsace-Moselle
    CSS art. R351-34 : pour ces trois départements, cette caisse est seule compétente.
    Quand une personne répond :
      | Pays de résidence                   | France            |
      | Pays où vous avez cotisé            | France, Allemagne |
      | Date de naissance                   | 15 juin 1964      |
      | Trimestres en France                | 120               |
      | Mois d'assurance en Allemagne       | 60                |
      | Travail après la retraite française | oui               |
    Alors pour « Contester une décision française », l'organisme compétent est « Carsat Alsace-Moselle »
    Et pour « Vérifier si votre retraite française est sans décote », l'organisme compétent est « Carsat Alsace-Moselle »
    Et pour « Interroger la Carsat par écrit avant de continuer à travailler », l'organisme compétent est « Carsat Alsace-Moselle »
