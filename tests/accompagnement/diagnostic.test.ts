import { describe, expect, it } from 'vitest';
import { adresseSansIdentifiant } from '@/lib/accompagnement/adresse';
import { type LieuVu, diagnosticOf, diagnosticEnJson, diagnosticEnTexte } from '@/lib/accompagnement/diagnostic';
import { navigateurOf } from '@/lib/accompagnement/navigateur';
import { delaisOf } from '@/lib/guide/echeances';
import { ETAPES } from '@/lib/guide/etapes';
import { IDENTIFIANTS } from '@/lib/guide/identifiants';
import { ETATS, PAGE_STATE_IDS } from '@/lib/page/etats';
import type { PageReport } from '@/lib/page/types';
import { loadFixtures } from '../page/load-fixtures';
import { rapportDe } from '../components/rapports';
import { donneesPersonnelles } from './canaris/donnees';
import { fuites } from './canaris/fuites';

const LIEU: LieuVu = { route: 'dossier', adresse: 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/dossiers/v2/0/detail/financement', versionDuSite: '19.3.1-rc8', extension: '0.1.0', navigateur: 'Chrome 156' };
const base = { etat: 'inscription-a-confirmer', lieu: LIEU, etape: 'confirmer-l-inscription', delais: ['confirmation-titulaire'], connus: IDENTIFIANTS };

describe('le diagnostic à copier', () => {
  it('dit l’état, la confiance, les indices, le site, le navigateur et les délais', () => {
    const examined = [{ state: 'inscription-a-confirmer', clues: [{ id: 'adresse-d-un-dossier', role: 'witness', found: true }, { id: 'prix-affiche', role: 'support', found: false }, { id: 'jean-dupont', role: 'proof', found: true }] }] as const;
    expect(diagnosticEnTexte(diagnosticOf({ ...base, report: { ...rapportDe('inscription-a-confirmer'), examined } }))).toBe([
      'Diagnostic Compagnon DIFE, sans donnée personnelle', 'État : inscription-a-confirmer (probable)', 'Session : connecte', 'Génération du site : dsfr', 'Version du site : 19.3.1-rc8', 'Sorte de page : dossier',
      'Adresse sans identifiant : /espace-prive/html/#/dossiers/v2/0/detail/financement', 'Étape du guide : confirmer-l-inscription', 'Délais de l’étape : confirmation-titulaire', 'Extension : 0.1.0', 'Navigateur : Chrome 156',
      'Indices trouvés : inscription-a-confirmer/adresse-d-un-dossier', 'Indices non trouvés : inscription-a-confirmer/prix-affiche',
    ].map((line) => line.replace(' : ', '\u00a0: ')).join('\n'));
  });

  it('dit entre quels états la page hésite', () => {
    const report: PageReport = { kind: 'ambiguous', states: ['formation', 'annulation'], proposees: [], session: 'connecte', generation: 'dsfr', facts: {}, examined: [] };
    expect(diagnosticOf({ ...base, etat: 'ambigu', report }).etatsPossibles).toEqual(['formation', 'annulation']);
  });

  it('ne perd aucun identifiant du projet', () => {
    const clues = PAGE_STATE_IDS.flatMap((state) => ETATS[state].clues.map(({ id, role }) => ({ state, id, role })));
    const report: PageReport = { ...rapportDe('formation'), examined: clues.map(({ state, id, role }) => ({ state, clues: [{ id, role, found: true }] })) };
    expect(diagnosticOf({ ...base, report }).indices).toHaveLength(clues.length);
    const delais = ETAPES.flatMap((etape) => delaisOf(etape, 'inconnu')).map(({ delai }) => delai);
    expect(diagnosticOf({ ...base, report, delais }).delais).toEqual(delais);
    expect(ETAPES.map(({ id }) => diagnosticOf({ ...base, report, etape: id }).etape)).toEqual(ETAPES.map(({ id }) => id));
  });

  it('garde l’adresse de toute page d’essai, une fois sans identifiant', () => {
    const adresses = loadFixtures().flatMap(({ expected }) => adresseSansIdentifiant(new URL(expected.url)) ?? []);
    expect(adresses.filter((adresse) => diagnosticOf({ ...base, report: null, lieu: { ...LIEU, adresse } }).adresse === null)).toEqual([]);
  });

  it('ne laisse passer aucune donnée personnelle, où qu’on la glisse', () => {
    const temoin = diagnosticOf({ ...base, report: rapportDe('inscription-a-confirmer') });
    const reste = donneesPersonnelles(1000, 3).filter((donnee) => {
      const id = donnee as never;
      const report = {
        kind: 'recognised', state: id, confidence: 'probable', session: id, generation: id, facts: { titre: donnee, formationUrl: `https://www.moncompteformation.gouv.fr/${donnee}`, debut: donnee, statuts: [id] },
        examined: [{ state: id, clues: [{ id, role: id, found: id }] }, { state: 'formation', clues: [{ id, role: 'proof', found: true }, { id: `nom-${donnee}`, role: 'proof', found: false }] }],
      } as unknown as PageReport;
      const lieu: LieuVu = { route: id, adresse: `https://www.moncompteformation.gouv.fr/espace-prive/html/#/dossiers/v2/${donnee}`, versionDuSite: donnee, extension: donnee, navigateur: `Chrome ${donnee}` };
      const fait = diagnosticOf({ etat: donnee, report, lieu, etape: donnee, delais: [donnee], connus: IDENTIFIANTS });
      const ambigu = diagnosticOf({ ...base, report: { kind: 'ambiguous', states: [id], proposees: [], session: id, generation: id, facts: {}, examined: [] } });
      return fuites(diagnosticEnTexte(temoin) + diagnosticEnJson(temoin), [fait, ambigu].flatMap((one) => [diagnosticEnTexte(one), diagnosticEnJson(one)]).join('\n'), [donnee]).length > 0;
    });
    expect(reste).toEqual([]);
  });
});

describe('le navigateur', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'Chrome 156'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0', 'Edge 156'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
    ['Chrome/dupont', 'inconnu'],
    ['', 'inconnu'],
  ])('%s', (userAgent, attendu) => {
    expect(navigateurOf(userAgent)).toBe(attendu);
  });
});
