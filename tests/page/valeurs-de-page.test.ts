// @vitest-environment happy-dom
/** Values read in small pages: the right one or none, never a false one. */
import { describe, expect, it } from 'vitest';
import { detectPageState } from '@/lib/page/detect';
import { parsePage } from './load-fixtures';

const SITE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#';
const FICHE = '/formation/recherche/12345678901234_a/12345678901234_b';

function factsOf(path: string, main: string): object {
  const html = `<!DOCTYPE html><html lang="fr"><body><sl6-root><header><mcf-dsfr-user-menu><button>Camille E.</button></mcf-dsfr-user-menu></header><main>${main}</main></sl6-root></body></html>`;
  return detectPageState({ url: new URL(SITE + path), document: parsePage(html) }).facts;
}

describe('le solde du compte élu', () => {
  it.each([
    ['carte', '<div class="fr-card"><h2>Votre compte élu</h2><p>Montant disponible</p><p>800,00 €</p></div><div class="fr-card"><h2>Vos droits en euros</h2><p>Montant disponible</p><p>12,00 €</p></div>'],
    ['tableau', '<table><tr><th>Compte</th><th>Disponible</th></tr><tr><td>Compte élu</td><td>800,00 €</td></tr><tr><td>CPF</td><td>12,00 €</td></tr></table>'],
    ['liste de définitions', '<dl><dt>Compte élu</dt><dd>800,00 €</dd><dt>CPF</dt><dd>12,00 €</dd></dl>'],
    ['onglet choisi', '<div role="tablist"><button role="tab" aria-selected="false">CPF</button><button role="tab" aria-selected="true">Compte élu</button></div><div role="tabpanel"><p>Montant disponible</p><p>800,00 €</p></div>'],
    ['jauge', '<h2>Compte élu</h2><p>Utilisés : 200,00 €</p><progress value="20" max="100"></progress><p>Disponibles : 800,00 €</p>'],
    ['accordéon', '<section><h3><button aria-expanded="true">Votre compte élu</button></h3><div class="fr-collapse fr-collapse--expanded"><p>Montant disponible</p><p>800,00 €</p></div></section>'],
    ['dotation et réservé', '<h2>Compte élu</h2><ul><li>Dotation : 250,00 €</li><li>Réservé : 100,00 €</li><li>Utilisé : 150,00 €</li><li>Disponible : 800,00 €</li></ul>'],
    ['ancienne valeur barrée', '<h2>Compte élu</h2><p>Montant disponible : <s>900,00 €</s></p><p>Montant disponible : 800,00 €</p>'],
  ])('%s', (_, main) => {
    expect([undefined, 80_000]).toContain((factsOf('/droits', `<h1>Vos droits formation</h1>${main}`) as { soldeEluCentimes?: number }).soldeEluCentimes);
  });
});

describe('le prix et les dates d’une fiche', () => {
  const corps = '<h1>Lire un budget</h1><p>Proposée par Institut Exemple</p><h2>Programme</h2><h2>Objectifs</h2>';
  it.each([
    ['<p>Prix de la formation : 480,00 €</p>', 48_000], ['<dl><dt>Prix</dt><dd>480,00 €</dd></dl>', 48_000], ['<ul><li>Tarif : 480,00 €</li><li>Reste à payer : 20,00 €</li></ul>', 48_000],
    ['<p>Prix : <s>600,00 €</s> 480,00 €</p>', 48_000], ['<p>Reste à payer : 20,00 €</p>', undefined], ['<p>Prix : 480,00 € ou 600,00 €</p>', undefined], ['<h2>Prix de la formation</h2><p>480,00 €</p>', 48_000],
  ])('prix : %s', (html, right) => {
    expect([undefined, right]).toContain((factsOf(FICHE, corps + html) as { prixCentimes?: number }).prixCentimes);
  });

  it.each([
    ['<p>Du 11 au 12 mars 2027</p>', '2027-03-11', '2027-03-12'], ['<p>3 mai 2027 → 30 juin 2027</p>', '2027-05-03', '2027-06-30'], ['<p>Du 1<sup>er</sup> au 2 mars 2027</p>', '2027-03-01', '2027-03-02'],
    ['<p>Du 5 au 6 janvier 2027</p><p>Du 2 au 3 février 2027</p>', undefined, undefined], ['<p>Du 5 au 6 janvier 2027 ou du 2 au 3 février 2027</p>', undefined, undefined],
    ['<p><s>Du 3 au 4 mars 2027</s></p><p>Du 11 au 12 mars 2027</p>', '2027-03-11', '2027-03-12'],
    ['<label><input type="radio" name="s"> Du 5 au 6 janvier 2027</label><label><input type="radio" name="s" checked> Du 2 au 3 février 2027</label>', '2027-02-02', '2027-02-03'],
    ['<label><input type="radio" name="s"> Du 5 au 6 janvier 2027</label><label><input type="radio" name="s"> Du 2 au 3 février 2027</label>', undefined, undefined],
    ['<dl><dt>Date de début</dt><dd>11/03/2027</dd><dt>Date de fin</dt><dd>12/03/2027</dd></dl>', '2027-03-11', '2027-03-12'],
  ])('dates : %s', (html, debut, fin) => {
    const read = factsOf(FICHE, `${corps}<h2>Dates de session</h2>${html}`) as { debut?: string; fin?: string };
    expect([JSON.stringify({}), JSON.stringify({ debut, fin })]).toContain(JSON.stringify({ debut: read.debut, fin: read.fin }));
  });
});
