import type { ComponentChildren, Ref } from 'preact';
import { titreOf } from '@/lib/guide/etapes';
import type { Reponse } from '@/lib/guide/reponse';
import type { Action } from '@/lib/guide/types';
import type { PanelView } from '@/lib/guide/panel-view';
import type { PageReport } from '@/lib/page/types';
import { Aide } from './Aide';
import { Texte } from './Texte';

interface Props {
  readonly vue: PanelView;
  readonly report: PageReport | null;
  /** What the day or the money says to do; null: nothing. */
  readonly reponse: Reponse | null;
  /** The one thing to do. */
  readonly acte: Action | null;
  readonly titreRef: Ref<HTMLHeadingElement>;
  readonly children?: ComponentChildren;
}

/** At the top of every page: where one is, the answer that counts, one act. Everything else comes below. */
export function Carte({ vue, report, reponse, acte, titreRef, children }: Props) {
  const surtitre = surtitreOf(vue, report);
  return (
    <section class={vue.ecran !== null && !vue.choisie ? 'carte ici sans-etat' : 'carte ici'} aria-labelledby="ici-titre">
      {surtitre === null ? null : <p class="surtitre">{surtitre}</p>}
      <h1 id="ici-titre" tabIndex={-1} ref={titreRef}>{titreOfVue(vue)}</h1>
      {reponse === null ? null : <CeQuiCompte reponse={reponse} />}
      {acte === null ? null : (
        <section class="acte" aria-labelledby="acte-titre">
          <h2 id="acte-titre" class="lecteur">À faire maintenant</h2>
          <p><Texte texte={acte.texte} /></p>
          <Aide action={acte} />
        </section>
      )}
      {children}
    </section>
  );
}

/** Told by word, sign, shape and colour: never by colour alone. */
function CeQuiCompte({ reponse: { niveau, alerte, texte } }: { readonly reponse: Reponse }) {
  return (
    <p class={`reponse ${niveau}`}>
      {alerte === null ? null : <><span class="niveau"><span class="signe" aria-hidden="true">{alerte[0]}</span> {alerte[1]}</span>{' '}</>}
      <strong>{texte}</strong>
    </p>
  );
}

function titreOfVue({ step, ecran, choisie, statut }: PanelView): string {
  if (statut !== null) return 'Vos dossiers de formation';
  if (ecran !== null && !choisie) return ecran.titre;
  return step === null ? '' : titreOf(step);
}

/** Said only where there is something to say: a choice, or the person's own answer. Doubt has its own screens. */
function surtitreOf({ choisie }: PanelView, report: PageReport | null): string | null {
  if (choisie) return 'Étape que vous avez choisie';
  return report?.kind === 'recognised' && report.confidence === 'selon-vous' ? 'Selon vous, vous êtes ici' : null;
}
