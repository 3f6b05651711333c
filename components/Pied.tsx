import { jourEnLettres } from '@/lib/guide/format';
import { useGuide } from './contexte';

/** On paper only: who wrote the sheet, when, and whom to call. */
export function Pied() {
  const { today, profil } = useGuide();
  return (
    <footer class="papier">
      <p>Compagnon DIFE, guide indépendant, non officiel. Étape imprimée le {jourEnLettres(today)}.</p>
      {profil === null || profil.telephone === null ? null : <p>Mon association : {profil.nom}, {profil.telephone.affiche}{profil.email === null ? '' : `, ${profil.email}`}.</p>}
      <p>Les règles peuvent changer. Les sources et leurs dates de lecture sont indiquées.</p>
    </footer>
  );
}
