/** The text of the step could not be fetched: said plainly, and everything else stays. */
export function SansTexte({ relire }: { readonly relire?: (() => void) | undefined }) {
  return (
    <section class="maintenant">
      <p class="refus">Le texte de cette étape ne s’affiche pas. Le reste du guide fonctionne.</p>
      {relire === undefined ? null : <p><button type="button" class="bouton" onClick={relire}>Réessayer</button></p>}
    </section>
  );
}
