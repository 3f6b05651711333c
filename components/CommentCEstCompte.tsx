import type { Zone } from '@/lib/calendar/jours-feries';
import { decompteOf, provenancesOf } from '@/lib/guide/decompte';
import type { LigneDatee } from '@/lib/guide/echeances';
import { NOMS_PROVENANCES } from '@/lib/guide/dates-en-mots';
import { NOMS_ZONES } from '@/lib/reglages/zones';
import { useGuide } from './contexte';
import { Provenances } from './Provenances';

/** Every counted day, every skipped day with its name, and on whose word. */
export function CommentCEstCompte({ ligne, zone }: { readonly ligne: LigneDatee; readonly zone: Zone }) {
  const { today } = useGuide();
  const { regle, calendrier, comptes, sautes, jourOuvre } = decompteOf(ligne.echeance, ligne.depuis.value);
  return (
    <details class="volet compte" data-imprimer>
      <summary>Comment c’est compté</summary>
      <p>{regle} Date {NOMS_PROVENANCES[ligne.depuis.provenance].replace(/^lu/u, 'lue').replace(/^(saisi|supposé)/u, '$1e')}.</p>
      <p>{calendrier} Territoire : {NOMS_ZONES[zone]}.</p>
      {jourOuvre === null ? null : <p>{jourOuvre.texte} Source : {jourOuvre.source.url === null ? jourOuvre.source.titre : <a href={jourOuvre.source.url} target="_blank" rel="noreferrer">{jourOuvre.source.titre}<span class="lecteur"> (s’ouvre dans un nouvel onglet)</span></a>}, {jourOuvre.source.lue}.</p>}
      {comptes.length === 0 ? null : <><h3>Jours comptés</h3><ol class="jours">{comptes.map((jour) => <li key={jour}>{jour}</li>)}</ol></>}
      {sautes.length === 0 ? null : <><h3>Jours sautés</h3><ul class="jours">{sautes.map((jour) => <li key={jour}>{jour}</li>)}</ul></>}
      <Provenances provenances={provenancesOf(ligne.echeance.basis, today)} />
    </details>
  );
}
