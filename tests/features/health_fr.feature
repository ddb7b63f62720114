# language: fr
Fonctionnalité: L'assurance maladie du retraité qui habite en France
  Règlement (CE) n° 883/2004, art. 23 à 25 : le pays de résidence s'il paie une retraite, sinon un pays qui en paie une,
  et celui où la personne a été assurée le plus longtemps s'il y en a plusieurs.

  Contexte:
    Étant donné que nous sommes le 22 novembre 2026
    Et ces réponses habituelles :
      | Nationalité                           | Suisse ou d'un pays de l'Union européenne      |
      | Département                           | Bas-Rhin (67), Haut-Rhin (68) ou Moselle (57)  |
      | Sexe                                  | Homme                                          |
      | Date de naissance                     | 15 juin 1964                                   |
      | Trimestres en France                  | 80                                             |
      | Mois d'assurance en Allemagne         | 100                                            |
      | Mois d'assurance en Suisse            | 100                                            |
      | Dernier pays d'assurance              | Suisse                                         |
      | Caisse allemande de retraite          | La DRV Bund (à Berlin)                         |
      | Retraites voulues plus tard           | aucun                                          |
      | Emploi privé en France                | non                                            |
      | Caisse de pension suisse              | non                                            |
      | Travail après la retraite française   | non                                            |
      | Fonctionnaire ou profession libérale  | non                                            |

  Plan du scénario: Habiter en France et avoir cotisé en : <pays>
    Quand une personne répond :
      | Pays de résidence        | France |
      | Pays où vous avez cotisé | <pays> |
    Alors la seule étape d'assurance maladie est « <étape> »
    Et pour « <étape> », l'organisme compétent est « <organisme> »

    Exemples:
      | pays                      | étape                                                            | organisme                                                         |
      | France, Allemagne         | Signaler toutes vos retraites à la CPAM                          | Caisse primaire d'assurance maladie (CPAM) de votre lieu de résidence |
      | France, Suisse            | Signaler toutes vos retraites à la CPAM                          | Caisse primaire d'assurance maladie (CPAM) de votre lieu de résidence |
      | France, Allemagne, Suisse | Signaler toutes vos retraites à la CPAM                          | Caisse primaire d'assurance maladie (CPAM) de votre lieu de résidence |
      | Allemagne                 | Obtenir l'attestation S1 d'une caisse allemande et l'enregistrer | Votre caisse de maladie allemande (Krankenkasse)                  |
      | Suisse                    | Choisir votre assurance maladie dans le délai suisse             | Institution commune LAMal                                         |

  Scénario: Des retraites allemande et suisse, sans retraite française : le pays de la plus longue assurance
    Quand une personne répond :
      | Pays de résidence        | France            |
      | Pays où vous avez cotisé | Allemagne, Suisse |
    Alors la seule étape d'assurance maladie est « Faire établir le pays compétent pour votre assurance maladie »
    Et « Faire établir le pays compétent pour votre assurance maladie » dit :
      | Le pays où vous avez cotisé le plus longtemps est compétent |

  Scénario: Avec une retraite française et une retraite allemande, la DRV ne doit rien retenir pour la santé
    Quand une personne répond :
      | Pays de résidence        | France            |
      | Pays où vous avez cotisé | France, Allemagne |
    Alors « Signaler toutes vos retraites à la CPAM » est aussi certain que ceci :
      | Dites aussi à la DRV que la France est compétente                     | officiel    | -                                                     |
      | La France prélève des contributions sociales sur toutes vos retraites | à confirmer | Service des impôts de votre lieu de résidence en France |
    Et « Déclarer toutes vos retraites aux impôts français » est aussi certain que ceci :
      | Une retraite légale allemande est imposée seulement en France | officiel    | -                                                     |
      | Neubrandenburg                                                  | à confirmer | Service des impôts de votre lieu de résidence en France |

  Scénario: Il attend pour la retraite française : d'ici là, un autre pays peut être compétent
    Quand une personne répond :
      | Pays de résidence           | France            |
      | Pays où vous avez cotisé    | France, Allemagne |
      | Retraites voulues plus tard | France            |
    Alors « Signaler toutes vos retraites à la CPAM » est aussi certain que ceci :
      | Jusque-là, un autre pays peut être compétent | à confirmer | Caisse primaire d'assurance maladie (CPAM) de votre lieu de résidence |

  Scénario: Le régime local, et ce qui n'est pas établi pour les frontaliers de Suisse
    Quand une personne répond :
      | Pays de résidence        | France         |
      | Pays où vous avez cotisé | France, Suisse |
    Alors « Demander le régime local d'Alsace-Moselle, si vous en releviez » dit :
      | Il en relevait pendant les 5 ans avant la retraite |
      | Il en relevait pendant 10 ans, sur une période de 15 ans avant la retraite |
      | Il y compte au moins 60 trimestres                 |
    Et « Demander le régime local d'Alsace-Moselle, si vous en releviez » est aussi certain que ceci :
      | si le travail frontalier en Suisse compte | non établi        | Caisse primaire d'assurance maladie (CPAM) de votre lieu de résidence |
      | La cotisation est de 1,3 %                | source secondaire | Caisse primaire d'assurance maladie (CPAM) de votre lieu de résidence |

  Scénario: Le délai d'option de trois mois, et un capital du 2e pilier qui peut le faire courir
    Quand une personne répond :
      | Pays de résidence        | France |
      | Pays où vous avez cotisé | Suisse |
      | Caisse de pension suisse | oui    |
    Alors « Choisir votre assurance maladie dans le délai suisse » est à faire au plus tard le 1er octobre 2029
    Et « Choisir votre assurance maladie dans le délai suisse » dit :
      | Un capital du 2e pilier peut compter comme une pension suisse |
      | Le délai peut alors courir dès ce versement                   |

  Scénario: L'âge de référence suisse est passé : aucun délai d'option compté à partir d'aujourd'hui
    La rente part du 1er juillet 2025 (arriérés jusqu'à 5 ans) ; trois mois après, c'était le 1er octobre 2025.
    Quand une personne répond :
      | Pays de résidence        | France       |
      | Pays où vous avez cotisé | Suisse       |
      | Date de naissance        | 15 juin 1960 |
    Alors ses âges et ses dates sont :
      | début de la rente suisse | 1er juillet 2025 |
    Et « Choisir votre assurance maladie dans le délai suisse » est aussi certain que ceci :
      | si le délai court déjà | non établi | Institution commune LAMal |
    Et « Choisir votre assurance maladie dans le délai suisse » est à faire tout de suite
