import { useId, useState } from 'preact/hooks';
import { decodeCode, type SituationDite } from '@/lib/accompagnement/code';
import { VERSIONS_DU_CODE } from '@/lib/accompagnement/code-mots';
import { CHEMIN } from '@/lib/guide/chemin';
import { type EcranId, ECRANS } from '@/lib/guide/ecrans';
import { titreOf } from '@/lib/guide/etapes';
import { nomDePage, PAGES_DU_PARCOURS, stepForPage } from '@/lib/guide/parcours';
import type { StepId } from '@/lib/guide/types';
import { CODE } from '../textes/fiche';

interface Props {
  /** The extension's own version, to say which of the two is older. */
  readonly version: string;
  readonly montrer: (etape: StepId) => void;
}

/** Takes the code that the élu says, and tells what they have in front of them. Nothing is kept. */
export function CodeEntendu({ montrer, version }: Props) {
  const id = useId();
  const [texte, taper] = useState('');
  const lu = decodeCode(texte);
  return (
    <section class="ecran code-entendu" aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>{CODE.titre}</h2>
      <label for={id}>{CODE.nom}</label>
      <input id={id} type="text" value={texte} autocomplete="off" spellcheck={false} aria-describedby={`${id}-aide`} onInput={(event) => taper(event.currentTarget.value)} />
      <p id={`${id}-aide`}>{CODE.aide}</p>
      <div role="status">
        {lu.kind === 'refuse' ? <p>{lu.phrase}</p> : null}
        {lu.kind === 'lu' ? <Situation situation={lu.situation} montrer={montrer} version={version} /> : null}
      </div>
    </section>
  );
}

function Situation({ situation, montrer, version: ici }: Props & { readonly situation: SituationDite }) {
  const { page, session, confiance, faites, jours, version } = situation;
  const state = PAGES_DU_PARCOURS.find((one) => one === page);
  const etape = state === undefined ? null : stepForPage({ state, session });
  const suivante = CHEMIN[faites];
  return (
    <>
      <dl>
        <dt>{CODE.voit}</dt>
        <dd>{state === undefined ? ECRANS[page as EcranId].titre : nomDePage(state)}{confiance === 'selon-vous' ? CODE.selon : ''}</dd>
        <dt>{CODE.session}</dt>
        <dd>{CODE.sessions[session]}</dd>
        <dt>{CODE.chemin}</dt>
        <dd>{suivante === undefined ? CODE.fini : `${faites + 1} sur ${CHEMIN.length} : ${suivante.nom}`}</dd>
        {jours === null ? null : <><dt>{CODE.delai}</dt><dd>{motsDesJours(jours)}</dd></>}
        {version === ici ? null : <><dt>{CODE.version}</dt><dd>{version}. {rangOf(version) < rangOf(ici) ? CODE.ancienne : CODE.recente}</dd></>}
      </dl>
      {etape === null ? null : <p><button type="button" class="bouton plein" onClick={() => montrer(etape)}>{CODE.ouvrir} {titreOf(etape)}</button></p>}
    </>
  );
}

/** Released one after the other. */
function rangOf(version: string): number {
  return VERSIONS_DU_CODE.findIndex((one) => one === version);
}

/** 61 stands for more than sixty. */
function motsDesJours(jours: number): string {
  if (jours === 0) return CODE.dernierJour;
  if (jours > 60) return CODE.loin;
  return jours === 1 ? '1 jour ouvré' : `${jours} jours ouvrés`;
}
