import { describe, expect, it } from 'vitest';
import { adresseSansIdentifiant, lienSansIdentifiant } from '@/lib/accompagnement/adresse';
import { readRoute } from '@/lib/page/route';
import { loadFixtures } from '../page/load-fixtures';

const SITE = 'https://www.moncompteformation.gouv.fr';
const PRIVE = `${SITE}/espace-prive/html/`;

describe('une adresse sans ce qu’elle identifie', () => {
  it.each([
    [`${PRIVE}#/droits`, `${PRIVE}#/droits`],
    [`${PRIVE}#/dossiers/v2/1234567/detail/financement`, `${PRIVE}#/dossiers/v2/0/detail/financement`],
    [`${PRIVE}#/dossiers/v2/dupont/detail/financement?nom=dupont#dupont`, `${PRIVE}#/dossiers/v2/x/detail/financement`],
    [`${PRIVE}?t=dupont#/aide?publicCible=ELU&nom=dupont`, `${PRIVE}#/aide?publicCible=ELU`],
    [`${PRIVE}#/formation/recherche/98765432100019_ELU_Budget/98765432100019_ELU_MACON`, `${PRIVE}#/formation/recherche/00000000000000_x/00000000000000_x`],
    [`${PRIVE}#/formation/recherche/98765432100019_A/98765432100019_B?contexteFormation=DUPONT`, `${PRIVE}#/formation/recherche/00000000000000_x/00000000000000_x?contexteFormation=X`],
    [`${PRIVE}#/formation/recherche/resultats?q=%7B%22quoi%22%3A%22dupont%22%7D`, `${PRIVE}#/formation/recherche/resultats?q=x`],
    [`${SITE}/espace-public/mon-compte-elu-0`, `${SITE}/espace-public/mon-compte-elu-0`],
    [`${SITE}/espace-public/article-de-dupont`, `${SITE}/espace-public/x`],
    ['https://moncompteformation.gouv.fr/espace-prive/html/', 'https://moncompteformation.gouv.fr/espace-prive/html/'],
    ['https://exemple.invalid/dupont', null],
    ['http://www.moncompteformation.gouv.fr/', null],
  ])('%s', (adresse, attendue) => {
    expect(adresseSansIdentifiant(new URL(adresse))).toBe(attendue);
  });

  it('garde la même sorte de page, pour toutes les pages d’essai', () => {
    const pages = loadFixtures().filter(({ expected }) => expected.state !== 'hors-site');
    const changed = pages.filter(({ expected: { url } }) => readRoute(new URL(adresseSansIdentifiant(new URL(url)) ?? 'about:blank')).kind !== readRoute(new URL(url)).kind);
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ['#/droits', `${PRIVE}#/droits`],
    ['mailto:elodie@exemple.invalid', 'mailto:x'],
    ['tel:0612345678', 'tel:0'],
    ['javascript:alert(1)', '#'],
    ['https://exemple.invalid/dupont', 'https://exterieur.invalid/'],
    ['http://[', '#'],
  ])('le lien %s', (href, attendu) => {
    expect(lienSansIdentifiant(href, new URL(PRIVE))).toBe(attendu);
  });
});
