/** Words of the rights page, of the search, and of a training sheet. */

export const DROITS = {
  // Rights
  elu: 'elu, elue, elus, elues, dife, dif elus, dif elu, dif des elus, elective, electif, electifs, electives',
  mandat: 'mandat, mandats, mandature, fonctions electives, vie publique, retour a la vie civile',
  droits: 'droit, droits, cagnotte, compteur, compteurs, enveloppe, credits formation, euros formation, alimentation',
  'titre-droits': 'droits formation, droits a la formation, droits de formation, mes droits, vos droits, synthese de vos droits, tous vos droits, tous mes droits, espace droits',
  cpf: 'cpf, compte personnel, compte personnel de formation, droits en euros, euros cpf',
  heures: 'droits en heures, heures, credit d heures, cpf en heures, dif en heures',
  'autre-droit': 'cpf, compte personnel, droits en euros, droits en heures, credit d heures, engagement citoyen, cec, compte professionnel de prevention, compte de prevention, prevention, penibilite, c2p, cpp, fonction publique, salarie, salariee, agent public, agente publique, demandeur d emploi, abondement de votre employeur',
  solde: 'solde, soldes, disponible, disponibles, montant disponible, il vous reste, vous reste, disposez, pouvez utiliser, pouvez mobiliser, reste a utiliser, encore utilisable, utilisables, utilisable, cagnotte, a votre disposition, credit restant, restant, restants, montant actuel, droits actuels',
  'pas-un-solde': 'dotation, dotations, reserve, réservé, réservés, réservée, réservées, bloqué, bloqués, bloquée, engagé, engagés, engagée, engagées, mobilisé, mobilisés, mobilisée, utilisé, utilisés, utilisée, utilisées, consommé, consommés, consommée, dépensé, dépensés, debité, debités, debit, credité, credités, credit de, alimenté, alimentés, versé, versés, versement, ancien, ancienne, precedent, precedente, historique, mouvements, operations, plafond, maximum, plafonné, par an, annuel, annuelle, chaque annee, prochain, prochaine, abondement, participation, contribution, collectivité, commune, employeur, exemple, acquis, en attente, a venir, reference',
  historique: 'historique, mouvements, operations, dernieres operations, journal, precedemment',
  // Search
  rechercher: 'rechercher, recherche, recherches, recherchez, chercher, cherchez, cherche, trouver, trouvez, trouve, catalogue, explorer, explorez, trouvons',
  'liste-de-resultats': 'resultats de recherche, resultats de votre recherche, resultat*, # formations, # formation, # offres, # offre, formations correspondent, formation correspond, correspondent a, correspond a votre, formations trouvees, offres trouvees, formations affichees, afficher plus de formations, affinez, affiner, modifier ma recherche, modifier la recherche, revenir a la recherche, aucun resultat, aucune formation',
  filtre: 'filtre, filtres, filtrer, affiner, affinez, trier, tri, trier par, criteres, distance, modalite',
  'mots-cles': 'mots cles, mot cle, intitule ou theme, formation metier, metier formation, competence, theme, domaine, mot clef, mots clefs',
  // Training sheet
  formation: 'formation, formations, stage, stages, session de formation, offre de formation',
  'cette-formation': 'cette formation, la formation, formation demandée, votre formation, une formation, offre de formation, cette offre, ce stage, cette session, l offre, offre demandée, offre retirée, cette fiche, la fiche, fiche demandée, le stage',
  prix: 'prix, tarif, tarifs, cout, couts, montant de la formation, prix total, tarif ttc',
  reste: 'reste a payer, reste a charge, reste a votre charge, reste a regler, a votre charge, a payer, a regler, vous payez, complement, frais de dossier, frais annexes, frais de repas, remise, economie, participation, participation forfaitaire, part payee, pris en charge, financement, mobilise, utilises, compte elu, droits elu, cpf, dotation, commune, collectivite, abondement, solde, disponible, disponibles, acompte',
  organisme: 'organisme, organismes, centre de formation, prestataire, formateur, formatrice, institut, ecole',
  'propose-par': 'proposee par, propose par, dispensee par, dispense par, organisee par, animee par, assuree par, delivree par',
  'corps-de-fiche': 'description, programme, contenu de la formation, contenu, objectifs, objectifs de la formation, objectif de la formation, objectifs pedagogiques, prerequis, pre requis, public vise, a qui s adresse, modalites d inscription, modalites pedagogiques, modalites d admission, informations pratiques, duree et rythme, duree, rythme, certification, localisation, lieu, lieux, points forts, acces handicap, accessibilite, aides au financement, certification et metiers accessibles, financement, debouches, moyens pedagogiques, contact, site internet, telephone fixe, intervenant',
  session: 'session, sessions, dates, date, calendrier, creneau, creneaux, dates de session, prochaines sessions, prochaine session',
  'date-de-session': 'session, sessions, dates, date, dates de session, quand, periode, calendrier, deroulement',
  'sans-session': 'aucune session, aucune date, pas de session, pas de date, dates a venir, sessions completes, session complete, plus de place, complet, complete, liste d attente, inscriptions closes, inscriptions fermees, inscriptions terminees, inscription close, inscription fermee, delai d inscription depasse, trop tard, trop tard',
  place: 'place, places, siege',
  reserver: 'reserver, reservez, reserve ma, reserve une, reservation',
  participer: 'participer, participe, participez, participation a, rejoindre, suivre cette formation, choisir cette formation, choisir cette session, choisir cette date, prendre part, je me lance, je veux suivre, me former, candidater, postuler, m interesse',
  devis: 'devis',
  inscrire: 'inscrire, inscrivez, inscription, inscriptions, preinscrire, preinscription, pre inscription, inscris',
  debuter: 'commencer, commencez, demarrer, demarrez, lancer, debuter, initier',
  poursuivre: 'poursuivre, poursuivez, continuer, continuez, commencer, commencez, demarrer, demarrez, lancer, suivant, suivante, etape suivante, aller a l etape, passer a l etape, faire ma demande, faire une demande, debuter, initier',
  choisir: 'choisir, choisissez, choisis, selectionner, selectionnez',
  favoris: 'favori, favoris, favorite, favorites, coup de coeur, coups de coeur, mises de cote, mise de cote, sauvegarder, sauvegardees, partager, comparer, alerte, m alerter, me prevenir, etre alerte, etre prevenu, enregistrer cette formation, memoriser, telecharger, imprimer',
  suggestions: 'pourraient vous plaire, pourraient vous interesser, aimerez aussi, formations similaires, formations proches, autres formations, meme theme, egalement, suggestions, selection pour vous, recommand*, a decouvrir aussi, dans la meme thematique',
  // Not there any more
  disponible: 'disponible, disponibles, consultable, consultables, accessible, accessibles, consulter, consultee, consultees, affichee, afficher, visible, proposee, propose, ouverte, ouvert, existe, active, actif, offerte, en ligne, catalogue, publiee',
  indisponible: 'indisponible, indisponibles, non disponible, non consultable, inaccessible, hors catalogue, retirée, retiré, dépubliée, supprimée, archivée, introuvable, suspendue, non ouverte, clôturée',
} as const satisfies Readonly<Record<string, string>>;
