import { BOURSES, type DeuxBourses as Bourses } from '@/lib/guide/bourses';
import { sourceEnMots } from '@/lib/guide/decompte';

/** What the person risks and what the training body receives: two different purses, never one without the other. */
export function DeuxBourses({ bourses: { titre, vous, organisme, confiance, sources, lectures } }: { readonly bourses: Bourses }) {
  return (
    <section class="cas">
      <h3>{titre}</h3>
      <dl class="bourses">
        <div><dt>{BOURSES.vous}</dt><dd>{vous.mots}{vous.montant === null ? null : <span class="montant">{vous.montant}</span>}</dd></div>
        <div><dt>{BOURSES.organisme}</dt><dd>{organisme.mots}{organisme.montant === null ? null : <span class="montant">{organisme.montant}</span>}</dd></div>
      </dl>
      <details class="volet" data-imprimer>
        <summary>D’où cela vient</summary>
        <p>{confiance}</p>
        <ul class="sources">{sources.map(sourceEnMots).map(({ titre: nom, lue }) => <li key={nom}>{nom}, {lue}.</li>)}</ul>
        {lectures.length === 0 ? null : <><p>Ce que dit chaque source de vos droits :</p><ul class="sources">{lectures.map((lecture) => <li key={lecture}>{lecture}</li>)}</ul></>}
      </details>
    </section>
  );
}
