import { LIENS } from '../liens';
import type { EtapesData } from '../types';

export const dossier = {
  'confirmer-par-email': {
    ici: 'Le site vous a envoyé un e-mail avec un lien à ouvrir.',
    pourquoi: 'Ce contrôle protège votre compte contre le piratage.',
    actions: [
      { texte: 'Ouvrez votre boîte mail et cherchez le message du site.' },
      { texte: 'Ouvrez le lien de ce message, dans ce navigateur.' },
      { texte: 'Choisissez « Créer mon dossier » sur la page ouverte.', repere: 'creer-mon-dossier' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Votre dossier s’affiche alors, prêt à compléter.' },
      { kind: 'texte', texte: 'Faites-le sans attendre : le lien ne reste pas valable.' },
      { kind: 'texte', texte: 'Le site n’affiche pas toujours cette étape. C’est alors normal.' },
    ],
    siBloque: ['email-introuvable', 'lien-email-perime'],
    precedente: 'information-fonction-publique',
    suivante: 'completer-le-dossier',
    bulle: {
      titre: 'Rien n’est encore envoyé',
      texte: 'Votre dossier attend une confirmation. Le site vous a écrit par e-mail.',
      action: { texte: 'Ouvrez l’e-mail du site et son lien.' },
    },
    mots: ['mail', 'courriel', 'lien', 'piratage', 'confirmation'],
    sources: ['S0', 'site'],
  },
  'creer-mon-dossier': {
    ici: 'Votre adresse e-mail est confirmée. Il reste un geste.',
    actions: [{ texte: 'Choisissez « Créer mon dossier ».', repere: 'creer-mon-dossier' }],
    blocs: [
      { kind: 'texte', texte: 'Votre dossier s’affiche alors, prêt à compléter.' },
      { kind: 'attention', texte: 'Ne retournez pas dans votre boîte mail : le lien ne sert qu’une fois.' },
    ],
    siBloque: ['suivre-mes-dossiers', 'lien-email-perime', 'demander-de-l-aide'],
    precedente: 'confirmer-par-email',
    suivante: 'completer-le-dossier',
    mots: ['lien ouvert', 'adresse confirmée', 'créer le dossier'],
    sources: ['site'],
  },
  'email-introuvable': {
    ici: null,
    actions: [
      { texte: 'Regardez dans les courriers indésirables.' },
      { texte: 'Vérifiez l’adresse e-mail dans vos informations personnelles.' },
      { texte: 'Recommencez depuis la fiche pour recevoir un nouveau lien.', etape: 'lire-la-fiche' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Le site écrit à l’adresse de votre compte. Elle est peut-être ancienne.' },
      { kind: 'texte', texte: 'Changer d’adresse demande aussi un lien, à usage unique.' },
      { kind: 'lien', lien: LIENS.confirmerEmail },
    ],
    siBloque: ['demander-de-l-aide', 'aide-du-site'],
    precedente: 'confirmer-par-email',
    suivante: 'completer-le-dossier',
    mots: ['spam', 'indésirables', 'pas reçu', 'boîte mail', 'adresse'],
    sources: ['S0', 'S4', 'site'],
  },
  'lien-email-perime': {
    ici: 'Le lien de l’e-mail n’est plus valable.',
    pourquoi: 'Un lien a une durée limitée. Il ne sert aussi qu’une fois.',
    actions: [
      { texte: 'Vérifiez en haut que vous êtes connecté à votre propre compte.', repere: 's-identifier', lien: LIENS.connexion },
      { texte: 'Regardez si votre dossier existe déjà.', repere: 'vos-dossiers', lien: LIENS.dossiers },
      { texte: 'Sinon, refaites la demande depuis la fiche.', etape: 'lire-la-fiche' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Plusieurs e-mails reçus ? Seul le plus récent peut marcher.' },
      { kind: 'texte', texte: 'Le compte ouvert doit être celui qui a fait la demande.' },
    ],
    siBloque: ['email-introuvable', 'verifier-la-connexion', 'suivre-mes-dossiers'],
    precedente: 'confirmer-par-email',
    suivante: 'completer-le-dossier',
    bulle: {
      titre: 'Ce lien n’est plus valable',
      texte: 'Il a expiré, ou il a déjà servi. Votre demande n’est pas forcément perdue.',
      action: { texte: 'Vérifiez votre connexion, puis regardez vos dossiers.', repere: 'vos-dossiers' },
    },
    mots: ['expiré', 'périmé', 'invalide', 'lien mort'],
    sources: ['S0', 'site'],
  },
  'completer-le-dossier': {
    ici: 'Votre dossier est ouvert. Il n’est pas encore envoyé.',
    actions: [
      { texte: 'Vérifiez chaque information, et corrigez si besoin.' },
      { texte: 'Indiquez votre catégorie socioprofessionnelle et l’objectif de la formation.' },
      { texte: 'Choisissez « Envoyer mon inscription ».', repere: 'envoyer-mon-inscription' },
    ],
    blocs: [
      { kind: 'attention', texte: 'Tant que vous n’envoyez pas, l’organisme ne voit rien.' },
      { kind: 'delai', delai: 'inscription-limite', texte: 'Dernier jour pour envoyer.' },
      { kind: 'texte', texte: 'L’objectif : dites en une phrase le lien avec votre mandat.' },
      { kind: 'texte', texte: 'Ce dossier porte le statut « En cours de création ».' },
      { kind: 'texte', texte: 'Envoyer n’engage pas vos droits : vous confirmerez plus tard.' },
    ],
    siBloque: ['s-inscrire-a-temps', 'session-expiree', 'demander-de-l-aide'],
    precedente: 'confirmer-par-email',
    suivante: 'attendre-la-reponse',
    mots: ['catégorie', 'objectif', 'envoyer', 'en cours de création', 'formulaire'],
    sources: ['S0', 'S1', 'S4'],
  },
} as const satisfies EtapesData;
