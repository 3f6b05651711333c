import type { ComponentChildren } from 'preact';
import type { Zone } from '@/lib/calendar/jours-feries';
import type { LigneDate } from '@/lib/guide/echeances';
import { NIVEAUX, NOMS_EVENEMENTS, resteEnMots } from '@/lib/guide/dates-en-mots';
import { jourEnLettres } from '@/lib/guide/format';
import { useGuide } from './contexte';
import { CommentCEstCompte } from './CommentCEstCompte';
import { Texte } from './Texte';

/** One deadline: the date first, the days second, what else is to say of it, then how it is counted. */
export function LigneDeDate({ ligne, zone, children }: { readonly ligne: LigneDate; readonly zone: Zone; readonly children?: ComponentChildren }) {
  const { today, resolve } = useGuide();
  if (ligne.kind === 'courant') {
    const [signe, mot] = NIVEAUX.bientot;
    return (
      <li class="echeance bientot">
        <p class="echeance-jour">Confirmez aujourd’hui : {resolve({ delai: ligne.delai })}, déjà entamés.</p>
        <p class="echeance-reste"><span class="niveau"><span class="signe" aria-hidden="true">{signe}</span> {mot}</span></p>
      </li>
    );
  }
  if (ligne.kind !== 'datee') {
    return (
      <li class="echeance">
        <p class="echeance-sens"><Texte texte={ligne.texte} /></p>
        <p>{SANS_DATE[ligne.kind]}{ligne.kind === 'a-saisir' ? ` ${resolve({ delai: ligne.delai })} ${NOMS_EVENEMENTS[ligne.evenement].apres}.` : ''}</p>
      </li>
    );
  }
  const [signe, mot] = NIVEAUX[ligne.niveau];
  return (
    <li class={`echeance ${ligne.niveau}`}>
      <p class="echeance-jour">{jourEnLettres(ligne.echeance.on)}</p>
      <p class="echeance-reste"><span class="niveau"><span class="signe" aria-hidden="true">{signe}</span> {mot}</span>{ligne.niveau === 'discute' ? null : <> <span>{resteEnMots(ligne, today)}</span></>}</p>
      <p class="echeance-sens"><Texte texte={ligne.texte} /></p>
      {ligne.conseil.map((phrase) => <p key={phrase}>{phrase}</p>)}
      {children}
      <CommentCEstCompte ligne={ligne} zone={zone} />
    </li>
  );
}

const SANS_DATE = {
  'a-saisir': 'Délai :',
  'sans-regle': 'Je ne connais pas de règle pour cette date. Demandez à votre association.',
  'hors-table': 'Cette date sort de mon calendrier. Je ne compte pas au hasard.',
} as const;
