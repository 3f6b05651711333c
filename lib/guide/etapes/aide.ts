import { LIENS } from '../liens';
import type { EtapesData } from '../types';

export const aide = {
  'incident-technique': {
    ici: 'Le site affiche un message d’incident.',
    pourquoi: 'Cela ne vient en général ni de vous, ni de votre dossier.',
    actions: [
      { texte: 'Attendez quelques minutes, puis rechargez la page.' },
      { texte: 'Si besoin, connectez-vous de nouveau.', repere: 's-identifier', lien: LIENS.connexion },
      { texte: 'Vérifiez ensuite vos dossiers avant de recommencer.', repere: 'vos-dossiers', lien: LIENS.dossiers },
    ],
    blocs: [
      { kind: 'texte', texte: 'Votre demande est peut-être partie. Regardez avant d’en faire une seconde.' },
      { kind: 'texte', texte: 'Un délai court ? Notez l’heure et gardez une image de l’écran.' },
    ],
    siBloque: ['session-expiree', 'site-indisponible', 'demander-de-l-aide'],
    precedente: null,
    suivante: 'suivre-mes-dossiers',
    mots: ['bug', 'panne', 'page blanche', 'plante', 'ne marche pas'],
    sources: ['site'],
  },
  'prouver-une-personne': {
    ici: 'Le site vérifie que vous êtes une personne.',
    actions: [{ texte: 'Cochez la case, ou recopiez le code affiché. Faites-le vous-même.' }],
    blocs: [
      { kind: 'texte', texte: 'Le site s’ouvre ensuite. Rien n’est perdu.' },
      { kind: 'texte', texte: 'Le contrôle revient sans cesse ? Rechargez la page, ou essayez un autre navigateur.' },
    ],
    siBloque: ['incident-technique', 'site-indisponible', 'demander-de-l-aide'],
    precedente: null,
    suivante: 'demarrer',
    mots: ['robot', 'humain', 'captcha', 'vérification', 'code à recopier'],
    sources: ['site'],
  },
  'site-indisponible': {
    ici: 'Le site ne répond pas, ou il est en maintenance.',
    actions: [
      { texte: 'Revenez plus tard, par exemple tôt le matin.' },
      { texte: 'Un délai presse ? Prévenez votre association aujourd’hui.', etape: 'demander-de-l-aide' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Un dossier déjà envoyé reste en général enregistré.' },
      { kind: 'attention', texte: 'Une panne ne repousse pas forcément vos délais.' },
    ],
    siBloque: ['incident-technique', 'demander-de-l-aide'],
    precedente: null,
    suivante: 'demarrer',
    mots: ['maintenance', 'saturé', 'file d’attente', 'trop de monde'],
    sources: ['site'],
  },
  'demander-de-l-aide': {
    ici: null,
    actions: [
      { texte: 'Appelez votre association : elle connaît ces démarches.' },
      { texte: 'Une question sur votre compte ? Passez par le site.', etape: 'ecrire-a-la-caisse-des-depots' },
      { texte: 'Une question sur la formation ? Appelez l’organisme.' },
    ],
    blocs: [
      { kind: 'contact', contact: 'association' },
      { kind: 'contact', contact: 'identite-numerique-la-poste' },
      { kind: 'texte', texte: 'Dites quelle page s’affiche. Ne dictez ni mot de passe, ni numéro personnel.' },
      { kind: 'lien', lien: LIENS.aideElus },
    ],
    siBloque: ['etre-accompagne', 'aide-du-site'],
    precedente: null,
    suivante: null,
    mots: ['téléphone', 'contact', 'bloqué', 'je ne trouve pas', 'association'],
    sources: ['S0', 'S1', 'S2', 'S4'],
  },
  'etre-accompagne': {
    ici: null,
    pourquoi: 'On peut vous guider à distance sans jamais prendre votre place.',
    actions: [
      { texte: 'Choisissez « Je suis accompagné(e) », tout en bas du panneau.' },
      { texte: 'Partagez votre écran, ou lisez-le au téléphone.' },
      { texte: 'Tapez et choisissez vous-même : personne ne se connecte pour vous.' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Vos données personnelles sont alors cachées sur le site.' },
      { kind: 'texte', texte: 'Des numéros marquent les boutons : « cliquez sur le 3 » suffit à se comprendre.' },
      { kind: 'attention', texte: 'Un aidant sérieux ne demande ni mot de passe, ni code reçu par SMS.' },
      { kind: 'contact', contact: 'association' },
    ],
    siBloque: ['demander-de-l-aide'],
    precedente: null,
    suivante: 'demarrer',
    mots: ['partage d’écran', 'aidant', 'téléphone', 'à distance', 'accompagnement'],
    sources: ['S1', 'S3', 'S4'],
  },
} as const satisfies EtapesData;
