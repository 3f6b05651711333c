import type { Organisation } from '@/lib/reglages/organisation';
import { ORGANISATION_MOTS as MOTS } from '../textes/profils';

/** Only where an organisation runs this computer: what it chose shows in its place, and here what could not be used. */
export function ChoixDOrganisation({ organisation: { impose, depart, refusees } }: { readonly organisation: Organisation }) {
  if (refusees.length === 0 && Object.keys({ ...impose, ...depart }).length === 0) return null;
  return (
    <section aria-labelledby="organisation-titre">
      <h2 id="organisation-titre">{MOTS.titre}</h2>
      {Object.keys(impose).length === 0 ? null : <p>{MOTS.aide}</p>}
      {Object.keys(depart).length === 0 ? null : <p>{MOTS.depart}</p>}
      {refusees.length === 0 ? null : <p class="encart attention">{MOTS.refus} {refusees.map((cle) => `«\u00a0${cle}\u00a0»`).join(', ')}.</p>}
    </section>
  );
}
