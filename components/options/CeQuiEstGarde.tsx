import { OPTIONS } from '../textes/options';

const { garde: MOTS } = OPTIONS;

export function CeQuiEstGarde() {
  return (
    <section aria-labelledby="garde-titre">
      <h2 id="garde-titre">{MOTS.titre}</h2>
      <table>
        <thead><tr><th scope="col">{MOTS.quoi}</th><th scope="col">{MOTS.pourquoi}</th></tr></thead>
        <tbody>
          {MOTS.lignes.map(([quoi, pourquoi]) => <tr key={quoi}><th scope="row">{quoi}</th><td>{pourquoi}</td></tr>)}
        </tbody>
      </table>
      <p>{MOTS.duree}</p>
      <p><strong>{MOTS.jamais}</strong></p>
    </section>
  );
}
