// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AVIS_DOSSIERS } from '@/components/textes/commun';
import { DOSSIERS_MOTS, PREREQUIS_MOTS } from '@/components/textes/dossiers';
import { MOTS_DELAIS, MOTS_PROVENANCE } from '@/lib/dossiers/dossiers-en-mots';
import { readTexteSaisi } from '@/lib/dossiers/personnel';
import { MOTS_EVENEMENTS } from '@/lib/dossiers/types';
import { parseDossiers } from '@/lib/reglages/rubrique-dossiers';
import { bouton, deplier, presser } from '../components/monter';
import { page, rapportDe } from '../components/rapports';
import { bannedWords, MAX_MOTS, MOTS_CONSEILLES, sentences, typographyFaults, wordCount } from '../guide/redaction';
import { settle } from '../reglages/pages';
import { dossier, jour, lu } from './exemples';
import { monterDossiers } from './panneau';

function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

const CHAMPS = Object.keys(dossier());
const refus = [4, [3], [{}], [{ nom: 1 }], [dossier(), dossier()], ...CHAMPS.map((nom) => [{ ...dossier(), [nom]: true }]), Array.from({ length: 51 }, () => dossier())].flatMap((brut) => {
  const parsed = parseDossiers(brut);
  return parsed.kind === 'refuse' ? [parsed.phrase] : [];
});
const saisies = ['x'.repeat(300), 'a@b.fr'].flatMap((text) => {
  const lue = readTexteSaisi(text);
  return lue.kind === 'refusee' ? [lue.message] : [];
});

const FINANCES = dossier({ titre: lu('Finances locales'), debut: jour('2026-12-15'), fin: jour('2026-12-16'), prixCentimes: lu(80_000) });
const ECRANS = [
  [page(rapportDe('formation')), []],
  [page(rapportDe('liste-dossiers')), []],
  [page(rapportDe('inscription-a-confirmer')), [{ ...FINANCES, statut: lu('valide') }]],
  [page(rapportDe('inscription-a-confirmer')), [{ ...FINANCES, statut: lu('a-valider') }, dossier({ debut: jour('2020-01-01') }, 2), dossier({ statut: lu('demande-d-inscription'), debut: jour('2027-03-01') }, 3)]],
  [page(rapportDe('inscription-a-confirmer')), [FINANCES, { ...FINANCES, id: 'f'.repeat(32) }]],
  [{ kind: 'hors-site' }, Array.from({ length: 50 }, (_, at) => dossier({ statut: lu('formation-terminee'), evenements: { demande: jour('2026-10-01'), proposition: jour('2026-10-05'), confirmation: jour('2026-10-07') } }, at + 1))],
] as unknown as readonly (readonly Parameters<typeof monterDossiers>[0 | 1][])[];

/** All that the card may say, its folds open, then the first dossier and its question. */
async function affiches(): Promise<readonly string[]> {
  const texts = new Set<string>();
  for (const [vu, dossiers] of ECRANS) {
    const { racine } = await monterDossiers(vu as Parameters<typeof monterDossiers>[0], dossiers as Parameters<typeof monterDossiers>[1]);
    const gather = async (): Promise<void> => {
      await deplier(racine.querySelector('.dossiers') ?? racine);
      for (const block of racine.querySelectorAll('.dossiers :is(p, li, h2, h3, h4, summary, button, label > span, label, option, a)')) {
        if (block.querySelector('p, li, button, details, select') === null) texts.add(said(block));
      }
    };
    await gather();
    await presser(racine.querySelector('.dossiers .rangee .etape') ?? bouton(racine, 'Voir ses dates'));
    await settle();
    await gather();
    await presser(bouton(racine, 'Ne plus suivre'));
    await gather();
  }
  return [...texts].filter(Boolean);
}

function said(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const sign of copy.querySelectorAll('[aria-hidden=true]')) sign.remove();
  return copy.textContent.trim();
}

describe('la rédaction des dossiers', async () => {
  const textes = [...new Set([...textsOf([DOSSIERS_MOTS, PREREQUIS_MOTS, MOTS_DELAIS, MOTS_EVENEMENTS, MOTS_PROVENANCE, AVIS_DOSSIERS]), ...refus, ...saisies, ...(await affiches())])];
  const phrases = textes.flatMap(sentences).map((phrase) => ({ phrase, mots: wordCount(phrase) }));

  it('relit bien tous les textes', () => {
    expect(refus).toHaveLength(CHAMPS.length + 6);
    expect(phrases.length).toBeGreaterThan(200);
  });

  it('ne dépasse jamais 22 mots, et tient 90 % des phrases en 15', () => {
    expect(phrases.filter(({ mots }) => mots > MAX_MOTS)).toEqual([]);
    expect(phrases.filter(({ mots }) => mots <= MOTS_CONSEILLES).length / phrases.length).toBeGreaterThanOrEqual(0.9);
  });

  it('n’emploie aucun mot interdit, et respecte la typographie', () => {
    expect(textes.flatMap((texte) => [...bannedWords(texte), ...typographyFaults(texte)].map((faute) => `${texte} → ${faute}`))).toEqual([]);
  });
});
