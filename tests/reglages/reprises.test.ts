import { describe, expect, it } from 'vitest';
import { decode, encode } from '@/lib/reglages/item';
import { REPRISES } from '@/lib/reglages/reprises';

const URL_OK = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/formation/recherche/99999999900017_A/99999999900017_A1';
const reprise = (formationUrl: string): object => ({ formationUrl, titre: 'Budget', vueLe: 1 });

describe('ce qui sera rouvert est vérifié en le lisant', () => {
  const CASES: readonly (readonly [string, unknown, boolean])[] = [
    ['une fiche du site', [reprise(URL_OK)], true],
    ['avec son contexte', [reprise(`${URL_OK}?contexteFormation=MANDAT`)], true],
    ['un autre site', [reprise(URL_OK.replace('www.moncompteformation', 'www.moncompte-formation'))], false],
    ['un sosie', [reprise(URL_OK.replace('.gouv.fr/', '.gouv.fr.exemple.org/'))], false],
    ['une autre page du site', [reprise('https://www.moncompteformation.gouv.fr/espace-prive/html/#/droits')], false],
    ['un script', [reprise('javascript:alert(1)')], false],
    ['une adresse allongée', [reprise(`${URL_OK}#main`)], false],
    ['quatre formations', [URL_OK, URL_OK, URL_OK, URL_OK].map(reprise), false],
    ['un champ de trop', [{ ...reprise(URL_OK), nom: 'Dupont' }], false],
  ];
  it.each(CASES)('%s', (_, valeur, accepted) => {
    expect(decode(REPRISES, encode(REPRISES, valeur as never)).kind).toBe(accepted ? 'lue' : 'ecartee');
  });
});
