/** What the panel says while the person is where a step of the site sent them. It waits there with them: no link that leaves. */

import type { PageStateId } from '../page/types';
import type { Ecran } from './ecrans';

export const ATTENTE_IDS = ['identification', 'identite', 'courrier', 'paiement'] as const;
export type AttenteId = (typeof ATTENTE_IDS)[number];

interface Attente {
  /** The states of the site that send there. */
  readonly apres: readonly PageStateId[];
  /** Done in any tab: an e-mail is read in its own. False: only in the tab that left the site. */
  readonly ailleurs: boolean;
  readonly ecran: Ecran;
}

export const ATTENTES: Readonly<Record<AttenteId, Attente>> = {
  identification: {
    apres: ['connexion', 'session-expiree', 'creation-compte'],
    ailleurs: false,
    ecran: {
      titre: 'Continuez ici, je vous attends',
      ici: 'Vous avez quitté le site pour vous identifier. C’est prévu. Je ne lis pas cette page.',
      actions: [
        { texte: 'Suivez cette page. Tapez vos codes vous-même.' },
        { texte: 'Laissez ensuite le site revenir : je reprends tout seul.' },
      ],
      blocs: [
        { kind: 'attention', texte: 'Ne dites vos codes à personne, pas même à la personne qui vous aide.' },
        { kind: 'texte', texte: 'Un code arrive sur votre téléphone ? Il ne vit que quelques minutes. Demandez-en un autre s’il est refusé.' },
      ],
      etapes: ['mot-de-passe-oublie', 'demander-de-l-aide'],
    },
  },
  identite: {
    apres: ['verification-identite'],
    ailleurs: true,
    ecran: {
      titre: 'Prouvez votre identité, je vous attends',
      ici: 'Le site vous a envoyé chez FranceConnect+. C’est prévu. Je ne lis pas cette page.',
      actions: [
        { texte: 'Suivez cette page, ou l’application de votre téléphone.' },
        { texte: 'Tapez vos codes vous-même.' },
        { texte: 'Revenez ensuite à l’onglet du site : je reprends tout seul.' },
      ],
      blocs: [
        { kind: 'attention', texte: 'Ne dites vos codes à personne, pas même à la personne qui vous aide.' },
        { kind: 'texte', texte: 'La vérification peut demander plusieurs jours. Vous reprendrez alors depuis la fiche de la formation.' },
      ],
      etapes: ['identite-numerique', 'demander-de-l-aide'],
    },
  },
  courrier: {
    apres: ['email-a-confirmer'],
    ailleurs: true,
    ecran: {
      titre: 'Ouvrez le lien de l’e-mail',
      ici: 'Le site vous a écrit. Rien n’est encore envoyé. Je ne lis pas votre boîte mail.',
      actions: [
        { texte: 'Cherchez le message de Mon Compte Formation. Regardez aussi les indésirables.' },
        { texte: 'Ouvrez son lien, dans ce navigateur : je reprends tout seul.' },
      ],
      blocs: [
        { kind: 'texte', texte: ['Faites-le tout de suite. Pour un lien semblable, le site annonce ', { valeur: 'lien-par-email' }, '.'] },
        { kind: 'texte', texte: 'Le lien ne sert qu’une fois. Plusieurs messages ? Ouvrez le plus récent.' },
        { kind: 'attention', texte: 'Ce lien est pour vous seul. Ne le transférez à personne.' },
      ],
      etapes: ['email-introuvable', 'lien-email-perime', 'demander-de-l-aide'],
    },
  },
  paiement: {
    apres: ['paiement'],
    ailleurs: false,
    ecran: {
      titre: 'Payez ici, je vous attends',
      ici: 'Le site vous a envoyé vers une page de paiement. Je ne la lis pas.',
      actions: [
        { texte: 'Suivez cette page. Tapez vous-même le numéro de votre carte.' },
        { texte: 'Laissez ensuite le site revenir : je reprends tout seul.' },
      ],
      blocs: [{ kind: 'attention', texte: 'Ne dites à personne le numéro de votre carte, ni le code de votre banque.' }],
      etapes: ['payer-soi-meme', 'demander-de-l-aide'],
    },
  },
};

/** What a recognised page sends the person to do elsewhere; null for most. */
export function attenteApres(state: PageStateId): AttenteId | null {
  return ATTENTE_IDS.find((id) => ATTENTES[id].apres.includes(state)) ?? null;
}
