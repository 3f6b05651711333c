// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEXIQUE } from '@/lib/page/detect';
import { readOrNull } from '@/lib/page/read';
import { type Signature, signatureOf } from '@/lib/page/signature';
import { sessionOf } from '@/lib/page/session';
import { openReleve } from '@/lib/page/open-releve';
import { donneesPersonnelles } from '../accompagnement/canaris/donnees';
import { loadFixtures, parsePage } from './load-fixtures';

const IDENTIFIANT = /^(?:route|session|partie|signe|titre|bouton|champ|statut|libelle):[!~]?[a-z-]+$/u;

function signature(html: string, url: string): Signature {
  const releve = readOrNull({ url: new URL(url), document: parsePage(html) }, LEXIQUE);
  if (releve === null) return [];
  const page = openReleve(releve);
  return signatureOf(page, sessionOf(page));
}

const AVEUGLES = join(import.meta.dirname, '../fixtures/aveugles');
const aveugles = readdirSync(AVEUGLES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => ({
  name, html: readFileSync(join(AVEUGLES, name, 'page.html'), 'utf8'), expected: JSON.parse(readFileSync(join(AVEUGLES, name, 'expected.json'), 'utf8')) as { readonly url: string; readonly state: string | null },
}));
const pages = [...loadFixtures().filter(({ expected }) => expected.state !== 'hors-site'), ...aveugles];
const lues = pages.map(({ name, html, expected }) => ({ name, state: expected.state, signature: signature(html, expected.url) }));

describe('la signature d’une page', () => {
  it('n’est faite que d’identifiants : aucun chiffre, aucun mot libre', () => {
    const ids = new Set(lues.flatMap((lue) => lue.signature));
    expect(ids.size).toBeGreaterThan(80);
    expect([...ids].filter((id) => !IDENTIFIANT.test(id))).toEqual([]);
  });

  it('presque jamais la même pour deux pages différentes', () => {
    const named = lues.filter(({ state, signature: one }) => one.length > 0 && state !== null && !['inconnu', 'ambigu', 'chargement'].includes(state));
    const etats = new Map<string, Set<string | null>>();
    for (const { signature: one, state } of named) etats.set(one.join(), (etats.get(one.join()) ?? new Set()).add(state));
    const doubles = [...etats.values()].filter((states) => states.size > 1);
    expect(named.length).toBeGreaterThan(300);
    expect(doubles.map((states) => [...states].toSorted().join(' '))).toEqual([]);
  });

  it('la même page, avec un bandeau de plus, d’autres noms et d’autres montants : la même signature', () => {
    const main = (titre: string, prix: string, bandeau = ''): string => `<!DOCTYPE html><html lang="fr"><body><sl6-root><main role="main">${bandeau}<h1>${titre}</h1><p>Prix : ${prix}</p><button class="fr-btn">Confirmer mon inscription</button><button class="fr-btn">Annuler</button></main></sl6-root></body></html>`;
    const url = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/dossiers/v2/70000001/detail/suivi';
    const first = signature(main('Votre demande d’inscription', '600,00 €'), url);
    expect(first.length).toBeGreaterThan(3);
    expect(signature(main('Votre demande d’inscription', '1 250,50 €', '<p>Le site ferme dimanche.</p>'), url.replace('70000001', '70000002'))).toEqual(first);
  });

  it('mille données personnelles semées : aucune n’y reste', () => {
    const semees = donneesPersonnelles(1000, 1);
    const url = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/dossiers/v2/70000001/detail/suivi';
    for (let at = 0; at < semees.length; at += 20) {
      const some = semees.slice(at, at + 20);
      const html = `<!DOCTYPE html><html lang="fr"><body><sl6-root><main role="main"><h1>Votre inscription ${some[0]}</h1>${some.map((donnee) => `<h2>${donnee}</h2><p class="fr-badge">${donnee}</p><button>Confirmer ${donnee}</button><label>${donnee}<input></label>`).join('')}</main></sl6-root></body></html>`;
      const found = signature(html, url);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((id) => !IDENTIFIANT.test(id))).toEqual([]);
      expect(some.filter((donnee) => found.join(' ').includes(donnee.toLowerCase()))).toEqual([]);
    }
  });
});
