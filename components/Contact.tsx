import { horairesOf, telHref } from '@/lib/guide/horaires';
import type { ContactId, LigneId } from '@/lib/guide/types';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { inForce } from '@/lib/rules/types';
import { useGuide } from './contexte';
import { LienDuGuide } from './LienDuGuide';

/** Whom to call or write to. */
export function Contact({ contact }: { readonly contact: ContactId }) {
  return contact === 'association' ? <MonAssociation /> : <Ligne id={contact} />;
}

function MonAssociation() {
  const { profil } = useGuide();
  if (profil === null || (profil.telephone === null && profil.email === null)) {
    return <p class="coordonnees">Vous n’avez pas choisi d’association. Votre mairie connaît celle de votre département.</p>;
  }
  const { nom, telephone, email, adresse, horaires, site } = profil;
  return (
    <div class="coordonnees">
      <p><strong>{nom}</strong></p>
      {telephone === null ? null : <p><a class="bouton" href={telephone.href}>Appeler le {telephone.affiche}</a></p>}
      {horaires === undefined ? null : <p>{horairesOf(horaires).join(' ')}</p>}
      {email === null ? null : <p><a class="bouton" href={`mailto:${email}`}>Écrire à {email}</a></p>}
      {adresse === null ? null : <p>{adresse}</p>}
      {site === null ? null : <LienDuGuide lien={site} />}
    </div>
  );
}

function Ligne({ id }: { readonly id: LigneId }) {
  const ligne = inForce(CATALOGUE.lignes[id], useGuide().today)?.value;
  if (ligne === undefined) return null;
  return (
    <div class="coordonnees">
      <p><strong>{ligne.nom}</strong></p>
      <p><a class="bouton" href={telHref(ligne.telephone)}>Appeler le {ligne.telephone.replaceAll(' ', ' ')}</a></p>
      <p>{horairesOf(ligne).join(' ')}</p>
    </div>
  );
}
