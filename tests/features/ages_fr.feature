# language: fr
Fonctionnalité: Les âges légaux et les premiers jours, selon la date de naissance
  Les tableaux suivent le code de la sécurité sociale (art. L161-17-2 et L161-17-3, effet à partir du 1er septembre 2026)
  et l'art. 21 de la LAVS. Chaque ligne est vérifiée à ses deux bords.

  Contexte:
    Étant donné que nous sommes le 22 novembre 2026
    Et ces réponses habituelles :
      | Nationalité                           | Suisse ou d'un pays de l'Union européenne      |
      | Département                           | Bas-Rhin (67), Haut-Rhin (68) ou Moselle (57)  |
      | Retraites voulues plus tard           | aucun                                          |
      | Emploi privé en France                | non                                            |
      | Caisse de pension suisse              | non                                            |
      | Travail après la retraite française   | non                                            |
      | Fonctionnaire ou profession libérale  | non                                            |

  Plan du scénario: L'âge légal en France d'une personne née le <née le>
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | <née le>          |
      | Trimestres en France          | 120               |
      | Mois d'assurance en Allemagne | 60                |
    Alors ses âges et ses dates sont :
      | âge légal en France            | <âge>        |
      | trimestres exigés en France    | <trimestres> |
      | début de la retraite française | <début>      |

    Exemples:
      | née le           | âge              | trimestres  | début             |
      | 1er janvier 1955 | 62 ans           | à confirmer | 1er janvier 2017  |
      | 31 décembre 1957 | 62 ans           | à confirmer | 1er janvier 2020  |
      | 1er janvier 1958 | 62 ans           | 167         | 1er janvier 2020  |
      | 31 décembre 1960 | 62 ans           | 167         | 1er janvier 2023  |
      | 1er janvier 1961 | 62 ans           | 168         | 1er janvier 2023  |
      | 31 août 1961     | 62 ans           | 168         | 1er septembre 2023 |
      | 1er septembre 1961 | 62 ans et 3 mois | 169       | 1er décembre 2023 |
      | 31 décembre 1961 | 62 ans et 3 mois | 169         | 1er avril 2024    |
      | 1er janvier 1962 | 62 ans et 6 mois | 169         | 1er juillet 2024  |
      | 31 décembre 1962 | 62 ans et 6 mois | 169         | 1er juillet 2025  |
      | 1er janvier 1963 | 62 ans et 9 mois | 170         | 1er octobre 2025  |
      | 31 décembre 1963 | 62 ans et 9 mois | 170         | 1er octobre 2026  |
      | 1er janvier 1964 | 62 ans et 9 mois | 170         | 1er octobre 2026  |
      | 31 décembre 1964 | 62 ans et 9 mois | 170         | 1er octobre 2027  |
      | 1er janvier 1965 | 62 ans et 9 mois | 170         | 1er octobre 2027  |
      | 31 mars 1965     | 62 ans et 9 mois | 170         | 1er janvier 2028  |
      | 1er avril 1965   | 63 ans           | 171         | 1er avril 2028    |
      | 31 décembre 1965 | 63 ans           | 171         | 1er janvier 2029  |
      | 1er janvier 1966 | 63 ans et 3 mois | 172         | 1er avril 2029    |
      | 31 décembre 1966 | 63 ans et 3 mois | 172         | 1er avril 2030    |
      | 1er janvier 1967 | 63 ans et 6 mois | 172         | 1er juillet 2030  |
      | 31 décembre 1967 | 63 ans et 6 mois | 172         | 1er juillet 2031  |
      | 1er janvier 1968 | 63 ans et 9 mois | 172         | 1er octobre 2031  |
      | 31 décembre 1968 | 63 ans et 9 mois | 172         | 1er octobre 2032  |
      | 1er janvier 1969 | 64 ans           | 172         | 1er janvier 2033  |
      | 31 décembre 1999 | 64 ans           | 172         | 1er janvier 2064  |

  Plan du scénario: L'âge de référence suisse d'une personne (<sexe>) née le <née le>
    Quand une personne répond :
      | Pays de résidence           | France         |
      | Pays où vous avez cotisé    | France, Suisse |
      | Date de naissance           | <née le>       |
      | Sexe                        | <sexe>         |
      | Trimestres en France        | 120            |
      | Mois d'assurance en Suisse  | 60             |
    Alors ses âges et ses dates sont :
      | âge de référence en Suisse       | <âge>          |
      | début de la rente suisse         | <début>        |
      | anticipation suisse à partir du  | <anticipation> |

    Exemples: Femmes
      | sexe  | née le           | âge              | début             | anticipation     |
      | Femme | 1er janvier 1955 | 64 ans           | 1er février 2019  | 1er février 2018 |
      | Femme | 31 décembre 1960 | 64 ans           | 1er janvier 2025  | 1er janvier 2024 |
      | Femme | 1er janvier 1961 | 64 ans et 3 mois | 1er mai 2025      | 1er février 2023 |
      | Femme | 31 décembre 1961 | 64 ans et 3 mois | 1er avril 2026    | 1er janvier 2024 |
      | Femme | 1er janvier 1962 | 64 ans et 6 mois | 1er août 2026     | 1er février 2024 |
      | Femme | 31 décembre 1962 | 64 ans et 6 mois | 1er juillet 2027  | 1er janvier 2025 |
      | Femme | 1er janvier 1963 | 64 ans et 9 mois | 1er novembre 2027 | 1er février 2025 |
      | Femme | 31 décembre 1963 | 64 ans et 9 mois | 1er octobre 2028  | 1er janvier 2026 |
      | Femme | 1er janvier 1964 | 65 ans           | 1er février 2029  | 1er février 2026 |
      | Femme | 31 décembre 1964 | 65 ans           | 1er janvier 2030  | 1er janvier 2027 |
      | Femme | 31 décembre 1969 | 65 ans           | 1er janvier 2035  | 1er janvier 2032 |

    Exemples: Hommes
      | sexe  | née le           | âge    | début            | anticipation     |
      | Homme | 1er janvier 1955 | 65 ans | 1er février 2020 | 1er février 2018 |
      | Homme | 31 décembre 1960 | 65 ans | 1er janvier 2026 | 1er janvier 2024 |
      | Homme | 1er janvier 1961 | 65 ans | 1er février 2026 | 1er février 2024 |
      | Homme | 31 décembre 1963 | 65 ans | 1er janvier 2029 | 1er janvier 2027 |

  Scénario: Née le 31 mars 1965, la veille de la limite, elle part trois mois plus tôt
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 31 mars 1965      |
      | Trimestres en France          | 120               |
      | Mois d'assurance en Allemagne | 60                |
    Alors « Choisir la date, pays par pays » dit :
      | votre âge légal est de 62 ans et 9 mois                       |
      | Votre retraite française est possible à partir du 1er janvier 2028 |
      | l'âge normal de la retraite est pour vous de 67 ans           |
      | Cette retraite peut commencer le 1er avril 2032                     |
    Et « Choisir la date, pays par pays » ne dit pas :
      | En Suisse |
    Et « Vérifier si votre retraite française est sans décote » dit :
      | Il vous faut 170 trimestres pour le taux plein |
      | Pour vous, c'est le 1er avril 2032             |

  Scénario: Né le 1er avril 1965, il attend 63 ans et l'âge tombe le premier d'un mois
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 1er avril 1965    |
      | Trimestres en France          | 120               |
      | Mois d'assurance en Allemagne | 60                |
    Alors « Choisir la date, pays par pays » dit :
      | votre âge légal est de 63 ans                                    |
      | Votre retraite française est possible à partir du 1er avril 2028 |
      | Cette retraite peut commencer le 1er avril 2032                        |
    Et « Vérifier si votre retraite française est sans décote » dit :
      | Il vous faut 171 trimestres |

  Scénario: Née un 31 mai, ses 62 ans et 9 mois tombent le dernier jour de février
    Quand une personne répond :
      | Pays de résidence             | France            |
      | Pays où vous avez cotisé      | France, Allemagne |
      | Date de naissance             | 31 mai 1964       |
      | Trimestres en France          | 120               |
      | Mois d'assurance en Allemagne | 60                |
    Alors ses âges et ses dates sont :
      | âge légal en France              | 62 ans et 9 mois |
      | début de la retraite française   | 1er mars 2027    |
      | taux plein automatique en France | 1er juin 2031    |
      | début à l'âge normal en Allemagne | 1er juin 2031   |

  Scénario: Une femme née en 1962 peut anticiper sa rente suisse dès 62 ans, avec une réduction plus faible
    Quand une personne répond :
      | Pays de résidence          | France         |
      | Pays où vous avez cotisé   | France, Suisse |
      | Date de naissance          | 10 août 1962   |
      | Sexe                       | Femme          |
      | Trimestres en France       | 80             |
      | Mois d'assurance en Suisse | 240            |
    Alors « Choisir la date, pays par pays » dit :
      | votre âge de référence est de 64 ans et 6 mois           |
      | La rente AVS commence le 1er mars 2027                   |
      | Vous pouvez déjà anticiper la rente AVS                  |
      | Pour les femmes de votre année, la réduction est plus faible |
      | Sans anticipation, vous recevez un supplément à vie      |
      | Elle ne commence jamais dans le passé                    |
    Et « Choisir la date, pays par pays » ne dit pas :
      | 6,8 %        |
      | En Allemagne |

  Scénario: Un homme né la même année attend 65 ans, et sa réduction vient d'une source secondaire
    Quand une personne répond :
      | Pays de résidence          | France         |
      | Pays où vous avez cotisé   | France, Suisse |
      | Date de naissance          | 10 août 1962   |
      | Sexe                       | Homme          |
      | Trimestres en France       | 80             |
      | Mois d'assurance en Suisse | 240            |
    Alors « Choisir la date, pays par pays » dit :
      | votre âge de référence est de 65 ans       |
      | La rente AVS commence le 1er septembre 2027 |
    Et « Choisir la date, pays par pays » est aussi certain que ceci :
      | La réduction est de 6,8 % par année d'anticipation | source secondaire | Caisse suisse de compensation (CSC) |
