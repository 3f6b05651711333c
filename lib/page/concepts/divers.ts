/** Words of interruptions, help, and small words that change the meaning of the others. */

export const DIVERS = {
  // Interruptions
  erreur: 'erreur, erreurs, incident, incidents, probleme, problemes, dysfonctionnement, dysfonctionnements, bug, panne, imprevu, inattendu, inattendue, anomalie, coince, oups, souci, soucis, defaillance, error, mal passé, mal tourné, grain de sable, accroc, avarie',
  technique: 'technique, techniques, serveur, serveurs, interne, inattendue, inattendu, survenue, survenu, produite, rencontre un probleme, rencontrons, erreur #, systeme, de notre cote, quelque chose, de notre fait',
  echec: 'impossible, impossibilite, echoué, echouée, echec, n a pas pu, n ont pas pu, ne parvenons, pas pu, interrompue',
  aboutir: 'abouti, aboutie, aboutir',
  introuvable: 'page non trouvee, page introuvable, page inexistante, page n existe pas, page demandee n existe, page que vous cherchez',
  reessayer: 'reessayer, reessayez, reessai, ressayer, recharger, rechargez, rafraichir, rafraichissez, nouvelle tentative, renouveler, plus tard, ulterieurement, dans quelques instants, dans quelques minutes',
  site: 'site, service, services, plateforme, plate forme, portail, mon compte formation, moncompteformation, application, espace',
  maintenance: 'maintenance, travaux, operation technique, intervention technique, en entretien, nous ameliorons, bricolons, rouvre, mettons a jour, mise a jour du site, mise a jour du service, modernisons',
  saturation: 'tres nombreux, nombreuses, affluence, file d attente, forte frequentation, sature, saturee, salle d attente, votre tour, patienter, nombreux a vouloir, nombreux a utiliser, trafic important, place dans la file, beaucoup de monde, forte demande, trop de visiteurs, trop de monde, trop de connexions, visiteurs en meme temps, pris d assaut, nombreux a vous connecter, nombreux a vous presenter',
  'hors-service': 'indisponible, indisponibles, inaccessible, interrompu, interrompue, suspendu, suspendue, ferme, fermee, hors service, pas disponible, coupe, arrete, plus accessible, fait une pause, en pause, revient, reviens, revenons, de retour, reouvrira, rouvrira, momentanement, temporairement, pour le moment, unavailable',
  prevu: 'prevue, prevu, programmee, programme le, aura lieu, dans la nuit, prochaine, a venir, sera indisponible, seront indisponibles, le dimanche, le samedi, de # h, ce soir, demain, dimanche, samedi',
  'fin-proche': 'allez etre, va expirer, va bientot, sur le point d expirer, bientot expirer, expirera, expire dans, toujours la, rester connecte, rester connectee, prolonger',
  // Notices
  'fonction-publique': 'fonction publique, agent public, agents publics, agente publique, agentes publiques, fonctionnaire, fonctionnaires, employeur public, administration, service public employeur, titulaire de la fonction, agent de l etat, agent territorial, contractuel de la fonction',
  employeur: 'employeur, employeurs, administration, service de formation, service rh, ressources humaines, collectivite employeur',
  informer: 'information, informations, j ai compris, j ai pris connaissance, compris, avez pris connaissance, pris connaissance, bien lu, lu et compris',
  cookies: 'cookie, cookies, traceurs',
  lettre: 'newsletter, infolettre, lettre d information, lettre d actualites, abonner a, abonnez vous',
  avis: 'votre avis, je donne mon avis, satisfaction, enquete, vous a t elle aide, que pensez vous, qu en avez vous pense, questionnaire, note generale, sondage',
  aide: 'aide, assistance, besoin d aide, faq, questions frequentes, question, foire aux questions, contactez, nous contacter, centre d aide, guide, guides, mode d emploi, comment faire, comprendre, en savoir plus, bon a savoir, a quoi sert, pourquoi me, qu est ce que',
  visite: 'visite guidee, bientot disponible, nouveaute, nouveau, nouveautes, saviez vous, a noter, ce que vous y trouverez, presentation, campagne',
  echanges: 'echanges, derniers echanges, messages, message de l organisme, conversation, discussion, mot de l organisme, mot du formateur, commentaire, vos echanges, message recu, a ecrit',
  suite: 'et apres, la suite, ce qui vous attend, ce qui va se passer, que se passe t il, prochaines etapes, les etapes, comment ca marche, comment ca se passe, deroulement, rappel des etapes, le parcours, explication, que veulent dire, signification, legende, lexique, glossaire, pour memoire, rappel',
  bonjour: 'bonjour, bienvenue, bonsoir, ravi de vous',
  accueil: 'tableau de bord, que souhaitez vous faire, en un coup d oeil, mon espace, votre espace, accueil, acces rapide, acces rapides, a la une, raccourcis',
  chargement: 'chargement, en cours de chargement, veuillez patienter, patientez un instant, recuperation, nous recuperons, nous chargeons, recherche de vos',
  imprevisible: 'exemple, demonstration, maquette',
  // What buttons say without saying it
  continuer: 'valider, continuer, suivant, compris, j ai compris, ok, d accord, confirmer, poursuivre, je continue, accepter',
  fermer: 'fermer, masquer, plus tard, non merci, ignorer, passer',
  // Small words
  pouvoir: 'pouvez, pouvoir, peut, peuvent, puis',
  question: 'voulez vous, souhaitez vous, etes vous sur, etes vous certain, etes vous certaine, etes vous sure, confirmez vous',
  si: 'si, lorsque, quand, des que, une fois, tant que, en cas de, au cas ou, apres avoir, avant de, avant d, sans reponse, sans retour, sans nouvelle, a defaut, sinon, passé ce delai, au dela',
  euro: '€, euro, euros',
} as const satisfies Readonly<Record<string, string>>;
