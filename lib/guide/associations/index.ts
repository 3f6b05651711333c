import type { Bloc, StepId } from '../types';
import * as toutes from './toutes';
import type { Association, MargeConseillee } from './types';

export type { Association, Horaires, MargeConseillee, Particularite, Telephone } from './types';

/** The built-in profiles, as they are offered: those that one can call, then the guides that nobody answers for; last, having none. */
export const ASSOCIATIONS: readonly Association[] = Object.values<Association>(toutes).sort((a, b) => rangOf(a) - rangOf(b) || a.nomCourt.localeCompare(b.nomCourt, 'fr'));

function rangOf({ id, telephone }: Association): number {
  if (id === toutes.generaliste.id) return 2;
  return telephone === null ? 1 : 0;
}

/** The profile with this id among those known here; `null` when there is none (a stored id may outlive its profile). */
export function associationOf(id: string, associations: readonly Association[] = ASSOCIATIONS): Association | null {
  return associations.find((association) => association.id === id) ?? null;
}

/** The blocks that an association adds to a step, to show after the step's own. What it advises or wrote itself is said to be its own. */
export function blocsOfAssociation(association: Association, etape: StepId): readonly Bloc[] {
  const { guide, nomCourt, marge, particularites } = association;
  const own = particularites.filter((p) => p.etape === etape).flatMap((p) => p.blocs);
  const advice: readonly Bloc[] = etape === 's-inscrire-a-temps' && marge !== null ? [{ kind: 'texte', texte: margeEnMots(marge) }] : [];
  const all = [...advice, ...own];
  // The blocks of a built-in profile are ours, written after its guide: only the margin is the association's own advice.
  const signed = guide === null ? all : advice;
  return signed.length === 0 ? all : [{ kind: 'titre', texte: `Le conseil de votre association, ${nomCourt}` }, ...all];
}

/** An advised margin may end later than the day that we advise (two weeks hold ten working days): the earlier one is said to count. */
export function margeEnMots({ nombre, unite, nature }: MargeConseillee): string {
  const unit = nombre > 1 ? unite : unite.slice(0, -1);
  const s = nombre > 1 ? 's' : '';
  const ouvres = nature === 'ouvres' ? ` ouvré${s}` : '';
  return `Votre association conseille de s’inscrire au moins ${nombre}\u00a0${unit}${ouvres} avant le début. Si le jour conseillé dans ce guide tombe plus tôt, suivez-le.`;
}
