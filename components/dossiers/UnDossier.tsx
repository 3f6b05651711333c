import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { chronologieOf } from '@/lib/dossiers/chronologie';
import { nameOfDossier, periodeOf } from '@/lib/dossiers/dossiers-en-mots';
import type { Dossier, Valeur } from '@/lib/dossiers/types';
import { euros, jourEnLettres } from '@/lib/guide/format';
import { NOMS_STATUTS } from '@/lib/guide/statuts';
import { DOSSIERS_MOTS as MOTS } from '../textes/dossiers';
import { Volet } from '../Volet';
import { AjouterAgenda } from './AjouterAgenda';
import { Arreter } from './Arreter';
import { Chronologie } from './Chronologie';
import { Corriger } from './Corriger';
import { Echeances } from './Echeances';
import type { Suivi } from './suivi';

interface Props {
  readonly suivi: Suivi;
  readonly dossier: Dossier;
  readonly titreRef: RefObject<HTMLHeadingElement | null>;
}

/** One followed training: what matters now, the whole story, the hand to correct it. */
export function UnDossier({ suivi, dossier, titreRef }: Props) {
  const { contexte } = suivi;
  const { zone, today } = contexte;
  const chronologie = useMemo(() => chronologieOf(dossier, { zone, today }), [dossier, zone, today]);
  const seul = useMemo(() => [dossier], [dossier]);
  const periode = periodeOf(dossier);
  return (
    <>
      <p><button type="button" class="bouton" onClick={() => suivi.ouvrir(null)}>{MOTS.retour}</button></p>
      <h3 class="dossier-nom" ref={titreRef} tabIndex={-1}><span data-personnel>{nameOfDossier(dossier)}</span></h3>
      {dossier.organisme === null ? null : <p data-personnel>{dossier.organisme.valeur}</p>}
      {periode === null ? null : <p>{periode}.</p>}
      {dossier.prixCentimes === null ? null : <p>{MOTS.prix} {euros(dossier.prixCentimes.valeur)}</p>}
      {dossier.statut === null ? null : <p>{MOTS.statut} {NOMS_STATUTS[dossier.statut.valeur]}, {origine(dossier.statut)}.</p>}
      <h4>{MOTS.maintenant}</h4>
      <Echeances suivi={suivi} dossier={dossier} seul={seul} chronologie={chronologie} />
      <AjouterAgenda suivi={suivi} dossiers={seul} nom={MOTS.agendaTout} />
      <Volet nom={MOTS.chronologie} genre="chronologie">{() => <Chronologie chronologie={chronologie} zone={zone} />}</Volet>
      <Volet nom={MOTS.corriger} genre="corriger">{() => <Corriger key={dossier.revision} suivi={suivi} dossier={dossier} />}</Volet>
      <Arreter suivi={suivi} dossier={dossier} />
    </>
  );
}

function origine({ provenance, le }: Valeur<unknown>): string {
  return `${provenance === 'lu' ? MOTS.luLe : MOTS.saisiLe} ${jourEnLettres(le)}`;
}
