import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { etapeOf } from '@/lib/guide/etapes';
import { motsDIndice } from '@/lib/page/phrases';
import { stepForState } from '@/lib/guide/parcours';
import { DETECTORS } from '@/lib/page/detectors';
import { STATE_OF_STATUT } from '@/lib/page/statuts';
import { cleDe } from '@/lib/page/text';
import { PAGE_STATE_IDS } from '@/lib/page/types';
import { VOCABULAIRE, type Wordings } from '@/lib/page/vocabulaire';
import { ETATS_PATH, buildEtats } from '../../scripts/generate-etats.mjs';
import { A_VERIFIER } from '../../scripts/lib/etats/a-verifier.mjs';
import { GUIDES, VUS } from '../../scripts/lib/etats/provenance.mjs';

const TITRES: Readonly<Record<string, string>> = Object.fromEntries(PAGE_STATE_IDS.map((state) => [state, etapeOf(stepForState[state]).titre]));
const page = buildEtats({ detectors: DETECTORS, vocabulaire: VOCABULAIRE, etatOfStatut: STATE_OF_STATUT, motsDIndice, cleDe, titreOf: (state: string) => TITRES[state] ?? '' });

describe('docs/etats.md', () => {
  it('vient des détecteurs', () => {
    expect(readFileSync(ETATS_PATH, 'utf8'), 'relancer « npm run generate:etats »').toBe(page);
  });

  it.each(PAGE_STATE_IDS)('%s a sa partie, avec tous ses indices et ce qu’il faut vérifier', (state) => {
    const own = page.split('\n## ').find((part) => part.startsWith(`\`${state}\``)) ?? '';
    const detector = DETECTORS.find((one) => one.state === state);
    for (const { id } of detector?.clues ?? []) expect(own).toContain(`\`${id}\` |`);
    expect(own).toContain('À vérifier sur le site');
    expect(own).not.toMatch(/undefined|null/u);
    expect(A_VERIFIER[state].length).toBeGreaterThan(20);
  });

  it('les mots d’un état sont trouvés dans le code de son détecteur', () => {
    const part = (state: string): string => page.split('\n## ').find((one) => one.startsWith(`\`${state}\``)) ?? '';
    expect(part('dossier-a-completer')).toContain('Envoyer mon inscription');
    expect(part('inscription-a-confirmer')).toContain('À valider');
    expect(part('inscription-a-confirmer')).toContain('Confirmer mon inscription');
    expect(part('site-indisponible')).toContain('Vous êtes très nombreux');
    expect(part('formation-terminee')).not.toContain('Confirmer mon inscription');
  });

  it('chaque mot donné pour lu sur le site est encore dans le vocabulaire', () => {
    const all = Object.values(VOCABULAIRE).flatMap((wordings: Wordings) => [wordings.egal, wordings.debut ?? [], wordings.contient ?? []].flat());
    const known = new Set(all.map(cleDe));
    expect([...GUIDES, ...VUS].filter((text) => !known.has(cleDe(text)))).toEqual([]);
  });
});
