import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { associationFromProfil } from '@/lib/profils/association';
import { lireProfil } from '@/lib/profils/lecture';
import type { Profil } from '@/lib/profils/schema';
import { isComplete } from '../e2e/complet';
import { EXEMPLE } from './exemple';

/** `ESSAIS=complets` or `npm run test:complet`: all of them. */
const COMBIEN = isComplete ? 1000 : 150;

/** Where a link or a number is expected. */
const HARMFUL_LINKS = [
  'javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'http://exemple.fr', 'https://a:b@exemple.fr', 'https://xn--exmple-cua.fr', '//exemple.fr', 'https://exemple.fr:22',
  'https://www.moncompteformation.gouv.fr.exemple.net', 'https://franceconnect.exemple.net', 'tel:+33899000000', '08 99 00 00 00', 'a@exemple.fr?bcc=b@exemple.fr', 'a@exemple.fr%0Abcc:b',
] as const;
/** Wrong wherever it stands; as a text, « javascript: » is only a text. */
const UNREADABLE = ['a\u202Eb', 'a\u2066b', 'a\u0000b', 'a\nb', 'a\u200Bb', '\uD800', '', ' ', 'x'.repeat(5000), 'z\u0300\u0301\u0302\u0303'] as const;
const WRONG: readonly unknown[] = [...UNREADABLE, null, true, 1e9, -1, 0.5, [], {}, [[]], { a: 1 }, { constructor: 'x' }];
/** What would be right after all. */
const RIGHT = new Set(['fermeJoursFeries true', 'etapes []', 'vocabulaire {}']);
const KEYS = ['script', 'onclick', 'html', 'href', 'src', '__proto__', 'constructor', 'prototype', 'eval', 'style', 'URL', 'nom '];

type Path = readonly (string | number)[];

/** Every place of the example that holds something. */
function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => placesOf(child, [...path, Array.isArray(value) ? Number(key) : key]))];
}

const PLACES = placesOf(JSON.parse(EXEMPLE)).filter((path) => path.length > 0 && path[0] !== '$schema');
const LINKS = PLACES.filter((path) => ['telephone', 'email'].includes(String(path.at(-1))) || (path.at(-1) === 'adresse' && path.length > 1));
const OBJECTS = PLACES.filter((path) => {
  const found: unknown = path.reduce((at, key) => (at as Record<string | number, unknown>)[key] as object, JSON.parse(EXEMPLE) as object);
  return typeof found === 'object' && found !== null && !Array.isArray(found);
});

function withValue(path: Path, value: unknown): string {
  const file = JSON.parse(EXEMPLE) as object;
  const holder = path.slice(0, -1).reduce<object>((at, key) => (at as Record<string | number, object>)[key] ?? {}, file);
  // Not an assignment: `__proto__` must land as a key of its own.
  Object.defineProperty(holder, path.at(-1) ?? '', { value, enumerable: true, configurable: true, writable: true });
  return JSON.stringify(file, null, 1);
}

/** A file that no association could have meant. */
const MALFORMED: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom(...WRONG)).filter(([path, value]) => !RIGHT.has(`${String(path.at(-1))} ${JSON.stringify(value)}`)).map(([path, value]) => withValue(path, value)),
  fc.tuple(fc.constantFrom(...LINKS), fc.constantFrom(...HARMFUL_LINKS)).map(([path, value]) => withValue(path, value)),
  fc.tuple(fc.constantFrom(...OBJECTS), fc.constantFrom(...KEYS), fc.constantFrom('x', 1, null, {})).map(([path, key, value]) => withValue([...path, key], value)),
  fc.integer({ min: 0, max: EXEMPLE.trimEnd().length - 1 }).map((end) => EXEMPLE.slice(0, end)),
  fc.json().filter((text) => !text.includes('compagnon-dife/profil-association')),
  fc.string({ maxLength: 200 }),
);

/** All that a profile may open or dial. */
function targetsOf(profil: Profil): readonly string[] {
  const { telephone, email, site, particularites } = associationFromProfil(profil);
  const links = particularites.flatMap(({ blocs }) => blocs.flatMap((bloc) => (bloc.kind === 'lien' ? [bloc.lien.href] : [])));
  return [...(telephone === null ? [] : [telephone.href]), ...(email === null ? [] : [`mailto:${email}`]), ...(site === null ? [] : [site.href]), ...links];
}

const SAFE = /^(?:https:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w./#?=&%~-]*|tel:\+\d{11,12}|mailto:[a-z0-9._-]+@[a-z0-9.-]+)$/u;

describe('un profil malformé', () => {
  it(`${COMBIEN} fichiers : aucun accepté, aucun arrêt, chacun dit pourquoi`, () => {
    fc.assert(
      fc.property(MALFORMED, (text) => {
        const read = lireProfil(text);
        expect(read.kind === 'refuse' && read.fautes.length > 0 && read.fautes.every(({ phrase }) => phrase.length > 10 && phrase.length < 300)).toBe(true);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: COMBIEN, seed: 20_261_126 },
    );
  });

  it('quels que soient les textes, ce qui est accepté ne mène que vers du https, un numéro ou une adresse e-mail', () => {
    let accepted = 0;
    const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), fc.webUrl(), fc.emailAddress(), fc.constantFrom(...HARMFUL_LINKS, ...UNREADABLE), fc.constantFrom('https://www.exemple.fr/a?b=c#d', 'contact@exemple.fr', '01 99 00 12 34'));
    const places = PLACES.filter((path) => ['nom', 'telephone', 'email', 'adresse', 'libelle', 'texte'].includes(String(path.at(-1))));
    fc.assert(
      fc.property(fc.constantFrom(...places), text, (path, value) => {
        const read = lireProfil(withValue(path, value));
        if (read.kind === 'refuse') return true;
        accepted += 1;
        return targetsOf(read.profil).every((target) => SAFE.test(target) || /^https:\/\/[a-z0-9.-]+\/[^\s"<>\\]*$/u.test(target));
      }),
      { numRuns: isComplete ? 1000 : 40, seed: 7 },
    );
    expect(accepted).toBeGreaterThan(0);
  });
});
