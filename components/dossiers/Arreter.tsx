import { useEffect, useRef, useState } from 'preact/hooks';
import { nameOfDossier } from '@/lib/dossiers/dossiers-en-mots';
import type { Dossier } from '@/lib/dossiers/types';
import { useGuide } from '../contexte';
import { DOSSIERS_MOTS as MOTS } from '../textes/dossiers';
import type { Suivi } from './suivi';

/** Two steps; the second one says what is erased, and what is not. */
export function Arreter({ suivi, dossier }: { readonly suivi: Suivi; readonly dossier: Dossier }) {
  const { dire } = useGuide();
  const [demande, setDemande] = useState(false);
  const non = useRef<HTMLButtonElement>(null);
  const premier = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (demande) non.current?.focus();
    else if (asked.current) premier.current?.focus();
    asked.current = demande;
  }, [demande]);

  async function arreter(): Promise<void> {
    if (!(await suivi.changer((list) => list.filter(({ id }) => id !== dossier.id)))) return;
    suivi.ouvrir(null);
    dire(MOTS.arrete);
  }

  if (!demande) return <p><button type="button" class="bouton" ref={premier} aria-label={`${MOTS.arreter} : ${nameOfDossier(dossier)}`} onClick={() => setDemande(true)}>{MOTS.arreter}</button></p>;
  return (
    <div class="encart danger">
      <p id={`arreter-${dossier.id}`}>{MOTS.arreterQuestion}</p>
      <p class="boutons">
        <button type="button" class="bouton" ref={non} aria-describedby={`arreter-${dossier.id}`} onClick={() => setDemande(false)}>{MOTS.arreterNon}</button>
        <button type="button" class="bouton dangereux" onClick={() => void arreter()}>{MOTS.arreterOui}</button>
      </p>
    </div>
  );
}
