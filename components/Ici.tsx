import type { Vue } from '@/lib/guide/vue';
import { type Resolve, Texte } from './Texte';

/** Where the person is, or the plain admission that it is not known. */
export function Ici({ vue, resolve }: { readonly vue: Vue; readonly resolve: Resolve }) {
  const { etape, ecran, choisie } = vue;
  const texte = choisie || ecran === null ? etape?.ici : ecran.ici;
  const titre = choisie || ecran === null ? (etape?.titre ?? '') : ecran.titre;
  return (
    <section class={ecran !== null && !choisie ? 'carte ici sans-etat' : 'carte ici'} aria-labelledby="ici-titre">
      <p class="surtitre">{choisie ? 'Étape que vous avez choisie' : 'Vous êtes ici'}</p>
      <h1 id="ici-titre">{titre}</h1>
      {texte ? <p><Texte texte={texte} resolve={resolve} /></p> : null}
      {etape?.pourquoi && (choisie || ecran === null) ? <p class="pourquoi"><Texte texte={etape.pourquoi} resolve={resolve} /></p> : null}
    </section>
  );
}
