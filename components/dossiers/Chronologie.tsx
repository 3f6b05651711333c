import type { Zone } from '@/lib/calendar/jours-feries';
import { type Chronologie as Histoire, type LigneChronologie, ligneDatee } from '@/lib/dossiers/chronologie';
import { MOTS_DELAIS, MOTS_PROVENANCE } from '@/lib/dossiers/dossiers-en-mots';
import { MOTS_EVENEMENTS } from '@/lib/dossiers/types';
import { jourEnLettres } from '@/lib/guide/format';
import { NOMS_STATUTS } from '@/lib/guide/statuts';
import { LigneDeDate } from '../LigneDeDate';
import { DOSSIERS_MOTS as MOTS } from '../textes/dossiers';

/** Day after day: what happened, what was seen, each deadline with its count and its source. */
export function Chronologie({ chronologie, zone }: { readonly chronologie: Histoire; readonly zone: Zone }) {
  return <ol class="echeances">{chronologie.lignes.map((ligne) => <UneLigne key={cleOf(ligne)} ligne={ligne} zone={zone} />)}</ol>;
}

function UneLigne({ ligne, zone }: { readonly ligne: LigneChronologie; readonly zone: Zone }) {
  if (ligne.kind === 'echeance') {
    return <LigneDeDate ligne={ligneDatee(ligne.echeance)} zone={zone}><p>{MOTS_DELAIS[ligne.echeance.delai].ensuite}</p></LigneDeDate>;
  }
  return (
    <li class="echeance">
      <p class="echeance-jour">{jourEnLettres(ligne.le)}</p>
      <p>{wordsOfLigne(ligne)} <span class="provenance">({MOTS_PROVENANCE[ligne.provenance]})</span></p>
    </li>
  );
}

function wordsOfLigne(ligne: Exclude<LigneChronologie, { kind: 'echeance' }>): string {
  if (ligne.kind === 'statut') return `${MOTS.statutVu} ${NOMS_STATUTS[ligne.statut]}`;
  if (ligne.evenement === 'debut' || ligne.evenement === 'fin') return MOTS[ligne.evenement];
  return MOTS_EVENEMENTS[ligne.evenement];
}

function cleOf(ligne: LigneChronologie): string {
  if (ligne.kind === 'echeance') return ligne.echeance.delai;
  return ligne.kind === 'evenement' ? ligne.evenement : `${ligne.statut} ${ligne.le}`;
}
