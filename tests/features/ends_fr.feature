# language: fr
Fonctionnalité: Le guide s'arrête quand il ne peut pas répondre, et dit où aller

  Contexte:
    Étant donné que nous sommes le 22 novembre 2026

  Scénario: Elle n'a cotisé dans aucun des trois pays
    Quand une personne répond :
      | Pays de résidence        | France |
      | Pays où vous avez cotisé | aucun  |
    Alors le guide s'arrête sur « Ce guide ne vous concerne pas »
    Et la fin dit :
      | Vous n'avez cotisé ni en France, ni en Allemagne, ni en Suisse |
    Et ces questions ne sont pas posées :
      | Date de naissance |
      | Nationalité       |

  Scénario: Il n'est ni suisse ni européen et a travaillé en Suisse : une convention entre deux pays
    Quand une personne répond :
      | Pays de résidence        | France                  |
      | Pays où vous avez cotisé | France, Suisse          |
      | Nationalité              | Une autre nationalité   |
    Alors le guide s'arrête sur « Faites-vous conseiller avant votre demande »
    Et la fin dit :
      | ce sont des conventions entre deux pays  |
      | Prenez rendez-vous à INFOBEST            |
    Et le guide contient :
      | Demander conseil à INFOBEST |
    Et le guide ne contient pas :
      | Déposer la demande à la Carsat Alsace-Moselle    |
      | Commander l'extrait du compte individuel suisse  |

  Scénario: Né la veille de 1955, il a passé l'âge partout : demander tout de suite
    Quand une personne répond :
      | Pays de résidence        | France                    |
      | Pays où vous avez cotisé | France, Allemagne, Suisse |
      | Nationalité              | Suisse ou d'un pays de l'Union européenne |
      | Date de naissance        | 31 décembre 1954          |
    Alors le guide s'arrête sur « Demandez vos retraites tout de suite »
    Et la fin dit :
      | Déposez une seule demande, sur info-retraite.fr ou à la Carsat |
      | La France ne paie rien pour le temps avant la demande          |
      | La retraite allemande commence seulement le mois de la demande |
      | La Suisse ne rattrape un retard que sur 5 ans                  |
    Et ces questions ne sont pas posées :
      | Trimestres en France       |
      | Mois d'assurance en Suisse |
    Et le guide contient :
      | Demander conseil à INFOBEST |
    Et le guide ne contient pas :
      | Déposer la demande à la Carsat Alsace-Moselle |

  Scénario: Sans période suisse, la nationalité ne compte pas
    Quand une personne répond :
      | Pays de résidence                     | France                                        |
      | Pays où vous avez cotisé              | France, Allemagne                             |
      | Date de naissance                     | 15 juin 1964                                  |
      | Trimestres en France                  | 100                                           |
      | Mois d'assurance en Allemagne         | 60                                            |
      | Retraites voulues plus tard           | aucun                                         |
      | Département                           | Bas-Rhin (67), Haut-Rhin (68) ou Moselle (57) |
      | Emploi privé en France                | non                                           |
      | Travail après la retraite française   | non                                           |
      | Fonctionnaire ou profession libérale  | non                                           |
    Alors ces questions ne sont pas posées :
      | Nationalité              |
      | Sexe                     |
      | Caisse de pension suisse |
    Et une seule demande commune est à déposer : « Déposer la demande à la Carsat Alsace-Moselle »

  Scénario: Elle n'a travaillé que là où elle habite
    Quand une personne répond :
      | Pays de résidence        | France |
      | Pays où vous avez cotisé | France |
    Alors le guide s'arrête sur « Votre retraite suit seulement les règles françaises »
    Et la fin dit :
      | Rien n'est payé pour le temps avant la demande |
