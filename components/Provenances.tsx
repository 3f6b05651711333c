import type { Provenances as Faits } from '@/lib/guide/decompte';

/** On whose word, read on which day, and what other sources say. */
export function Provenances({ provenances: { confiance, sources, divergences, aVerifier } }: { readonly provenances: Faits }) {
  return (
    <>
      <p>Fiabilité : <strong>{confiance}</strong>.{aVerifier ? ' À vérifier : personne n’a relu cette règle depuis un an.' : ''}</p>
      <ul class="sources">
        {sources.map(({ titre, url, lue }) => (
          <li key={titre}>{url === null ? titre : <a href={url} target="_blank" rel="noreferrer">{titre}<span class="lecteur"> (s’ouvre dans un nouvel onglet)</span></a>}, {lue}.</li>
        ))}
      </ul>
      {divergences.length === 0 ? null : <><p>Ce que dit chaque source :</p><ul class="sources">{divergences.map((texte) => <li key={texte}>{texte}</li>)}</ul></>}
    </>
  );
}
