import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFromPage } from '@/lib/browser/page-messages';
import { isOurPageScript, parseReport } from '@/lib/browser/report-schema';
import { isSiteUrl, readRoute } from '@/lib/page/route';
import { ADRESSES } from './adresses';
import { CHARGES } from './charges';
import { type Envoi, FORGES, NOTRE_ID, RAPPORTS_FORGES, RAPPORTS_SINCERES, SINCERES } from './messages';

/** As the background does: the sender first, then the message. */
function isBelieved({ message, sender }: Envoi): boolean {
  return isOurPageScript(sender, NOTRE_ID) && parseFromPage(message) !== null;
}

describe('messages forgés', () => {
  it.each(SINCERES)('le vrai est cru : $message', (envoi) => {
    expect(isBelieved(envoi)).toBe(true);
  });

  it('10 000 faux : aucun n’est cru, aucun n’abîme les prototypes', () => {
    expect(FORGES).toHaveLength(10_000);
    expect(FORGES.filter(isBelieved)).toEqual([]);
    expect(({} as { pollue?: unknown }).pollue).toBeUndefined();
  });

  it('les rapports faux sont refusés un à un, les vrais sont lus', () => {
    expect(RAPPORTS_SINCERES.filter((report) => parseReport(report) === null)).toEqual([]);
    expect(RAPPORTS_FORGES.length).toBeGreaterThan(1500);
    expect(RAPPORTS_FORGES.filter((report) => parseReport(report) !== null)).toEqual([]);
  });
});

describe('adresses qui ressemblent', () => {
  it('soixante au moins, toutes différentes', () => {
    expect(new Set(ADRESSES).size).toBeGreaterThanOrEqual(60);
  });

  it.each(ADRESSES)('%s n’est pas le site', (address) => {
    const url = new URL(address);
    expect(isSiteUrl(url)).toBe(false);
    expect(isOurPageScript({ id: NOTRE_ID, url: address, frameId: 0, tab: { id: 7 } }, NOTRE_ID)).toBe(false);
    expect(readRoute(url).formationUrl).toBeUndefined();
  });
});

describe('titres piégés', () => {
  it('mille, tous différents ou presque, tous affichables', () => {
    expect(CHARGES).toHaveLength(1000);
    expect(new Set(CHARGES).size).toBeGreaterThan(900);
    expect(CHARGES.filter((charge) => charge.length > 200)).toEqual([]);
  });

  it('rien, dans le code livré, ne prend un texte pour du balisage', () => {
    for (const file of ['lib/overlay/hint-box.ts', 'lib/overlay/calque.ts', 'lib/overlay/anneau.ts']) expect(readFileSync(file, 'utf8')).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML/u);
  });
});
