import type { Lien } from '@/lib/guide/types';
import { useGuide } from './contexte';

/** A link always opens a new tab: the page in front of the person stays where it is. Nothing when that page is the very one that it opens. */
export function LienDuGuide({ lien }: { readonly lien: Lien }) {
  const { page } = useGuide();
  if (lien.page !== undefined && lien.page === page) return null;
  return (
    <p>
      <a class="bouton" href={lien.href} target="_blank" rel="noreferrer">
        <span>{lien.libelle}{lien.confiance === 'a-confirmer' ? ' (à confirmer)' : ''}<span class="lecteur"> (s’ouvre dans un nouvel onglet)</span></span>
      </a>
      {/* An association's link may say anything: where it leads is always said. */}
      {lien.confiance === 'guide' ? <span class="destination">Mène à {new URL(lien.href).hostname}</span> : null}
    </p>
  );
}
