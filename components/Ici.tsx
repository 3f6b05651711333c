import type { ComponentChildren, Ref } from 'preact';
import { titreOf } from '@/lib/guide/etapes';
import { NOMS_STATUTS } from '@/lib/guide/statuts';
import type { Vue } from '@/lib/guide/vue';
import type { PageReport } from '@/lib/page/types';
import { Texte } from './Texte';

interface Props {
  readonly vue: Vue;
  readonly report: PageReport | null;
  readonly titreRef: Ref<HTMLHeadingElement>;
  readonly children?: ComponentChildren;
}

/** Where the person is, or the plain admission that it is not known. */
export function Ici({ vue, report, titreRef, children }: Props) {
  const { step, ecran, choisie, statut } = vue;
  const titre = step === null ? '' : titreOf(step);
  const screen = choisie ? null : ecran;
  return (
    <section class={screen === null ? 'carte ici' : 'carte ici sans-etat'} aria-labelledby="ici-titre">
      <p class="surtitre">{surtitre(vue, report)}</p>
      <h1 id="ici-titre" tabIndex={-1} ref={titreRef}>{statut === null ? (screen?.titre ?? titre) : 'Vos dossiers de formation'}</h1>
      {statut === null ? <Phrases vue={vue} /> : <p>Le plus pressant a le statut <strong>« {NOMS_STATUTS[statut]} »</strong>. L’étape à suivre : {titre}.</p>}
      {children}
    </section>
  );
}

function surtitre({ choisie, ecran }: Vue, report: PageReport | null): string {
  if (choisie) return 'Étape que vous avez choisie';
  if (ecran !== null) return 'Votre page';
  if (report?.kind === 'recognised' && report.confidence === 'selon-vous') return 'Selon vous, vous êtes ici';
  return report?.kind === 'recognised' && report.confidence === 'probable' ? 'Vous êtes probablement ici' : 'Vous êtes ici';
}

function Phrases({ vue: { etape, ecran, choisie } }: { readonly vue: Vue }) {
  const screen = choisie ? null : ecran;
  const texte = screen?.ici ?? etape?.ici;
  return (
    <>
      {texte ? <p><Texte texte={texte} /></p> : null}
    </>
  );
}
