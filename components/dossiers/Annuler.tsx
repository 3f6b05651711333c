import { useEffect, useRef } from 'preact/hooks';
import { DOSSIERS_MOTS as MOTS } from '../textes/dossiers';

/** What was just kept can be taken back. The field that was filled may have gone: the keyboard is not left nowhere. */
export function Annuler({ onAnnuler }: { readonly onAnnuler: () => void }) {
  const bouton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) bouton.current?.focus();
  }, []);
  return <p>{MOTS.gardee} <button type="button" class="lien-bouton" ref={bouton} onClick={onAnnuler}>{MOTS.annuler}</button></p>;
}
