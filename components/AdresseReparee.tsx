/** A link that was spoilt on its way (in an e-mail, in a document): the right address, in a new tab, at the person's own press. */
export function AdresseReparee({ href }: { readonly href: string | undefined }) {
  if (href === undefined) return null;
  return (
    <section aria-labelledby="adresse-titre">
      <h2 id="adresse-titre">Le lien que vous avez suivi est abîmé</h2>
      <p>Je l’ai réparé. Ouvrez plutôt celui-ci.</p>
      <p><a class="bouton" href={href} target="_blank" rel="noreferrer">Ouvrir la bonne adresse<span class="lecteur"> (s’ouvre dans un nouvel onglet)</span></a></p>
    </section>
  );
}
