# language: fr
Fonctionnalité: Contester une décision, dans le délai de chaque pays
  SGG §§ 84 et 87 : un mois, trois mois hors d'Allemagne. CSS art. R142-1 et R142-6 : deux mois. LPGA art. 52 : 30 jours.

  Contexte:
    Étant donné que nous sommes le 22 novembre 2026
    Et ces réponses habituelles :
      | Nationalité                           | Suisse ou d'un pays de l'Union européenne      |
      | Sexe                                  | Homme                                          |
      | Date de naissance                     | 15 juin 1964                                   |
      | Trimestres en France                  | 80                                             |
      | Mois d'assurance en Allemagne         | 100                                            |
      | Mois d'assurance en Suisse            | 100                                            |
      | Département                           | Bas-Rhin (67), Haut-Rhin (68) ou Moselle (57)  |
      | Retraites voulues plus tard           | aucun                                          |
      | Emploi privé en France                | non                                            |
      | Caisse de pension suisse              | non                                            |
      | Travail après la retraite française   | non                                            |
      | Fonctionnaire ou profession libérale  | non                                            |

  Scénario: Il habite en Moselle et reçoit trois décisions
    Quand une personne répond :
      | Pays de résidence        | France                    |
      | Pays où vous avez cotisé | France, Allemagne, Suisse |
    Alors « Contester une décision française » dit :
      | Vous avez 2 mois à partir de la notification                                              |
      | La commission ne répond pas pendant 2 mois ? C'est un refus                               |
      | Vous pouvez alors saisir le tribunal judiciaire, pôle social, dans les 2 mois             |
      | Pas de réponse à votre demande de retraite après 4 mois ? C'est aussi un refus            |
    Et « Contester une décision allemande » dit :
      | Vous avez alors 3 mois                |
      | En Allemagne, le délai est de 1 mois  |
      | Ce tribunal est gratuit pour les assurés |
    Et « Contester une décision suisse » dit :
      | Vous avez 30 jours                    |
      | Tribunal administratif fédéral        |
      | Le délai est de 30 jours              |
    Et « Contester une décision suisse » ne dit pas :
      | tribunal cantonal |
    Et « Contester une décision suisse » est aussi certain que ceci :
      | vacances judiciaires | à confirmer | Caisse suisse de compensation (CSC) |
    Et « Lire le récapitulatif P1 et demander une révision si besoin » dit :
      | Le délai de chaque pays court à partir du jour où vous recevez le P1 |
      | Il n'en est pas une lui-même                                 |
    Et « Contrôler chaque décision dès son arrivée » est aussi certain que ceci :
      | Un recours remis à temps dans un autre pays compte aussi | à confirmer | Réseau INFOBEST |
      | INFOBEST conseille, mais ne décide pas                   | officiel    | -               |
    Et pour « Contester une décision française », l'organisme compétent est « Carsat Alsace-Moselle »

  Scénario: Elle habite ailleurs en France : ce n'est pas la Carsat Alsace-Moselle qui a décidé
    CSS art. R142-1 : la commission est celle de la caisse qui a décidé.
    Quand une personne répond :
      | Pays de résidence        | France             |
      | Département              | Ailleurs en France |
      | Pays où vous avez cotisé | France, Allemagne  |
    Alors pour « Contester une décision française », l'organisme compétent est « Caisse de retraite (Carsat) de votre lieu de résidence »
    Et le guide ne contient pas :
      | Contester une décision suisse |
