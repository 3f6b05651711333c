import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '@/lib/page/concepts';
import { LEXIQUE } from '@/lib/page/detect';
import { lireSens } from '@/lib/page/lexique';
import { LIBELLES, type Wordings } from '@/lib/page/libelles';

const sensDe = (text: string): readonly string[] => lireSens(LEXIQUE, text).flatMap(({ sens }) => sens);

describe('la table des concepts', () => {
  it('est faite de mots que le lecteur sait lire', () => {
    for (const [concept, line] of Object.entries(CONCEPTS)) {
      for (const wording of line.split(', ')) {
        const read = sensDe(wording.replaceAll('#', '3').replace('*', 'er'));
        expect(read.some((one) => one === concept), `${concept} : ${wording} → ${read.join(' ')}`).toBe(true);
      }
    }
  });

  it('comprend presque tous les libellés connus du site', () => {
    const all = Object.values(LIBELLES).flatMap(({ egal, debut = [], contient = [] }: Wordings) => [...egal, ...debut, ...contient]);
    const silent = all.filter((text) => sensDe(text).length === 0);
    expect(all.length).toBeGreaterThan(300);
    expect(silent.length / all.length).toBeLessThan(0.05);
  });
});

describe('un texte dit la même chose autrement', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Confirmer mon inscription', ['Je confirme mon inscription', 'CONFIRMEZ VOTRE INSCRIPTION', 'Confirmation de l’inscription']],
    ['Droits d’élu', ['Droits d’élu·e local·e', 'DROITS DES ÉLU(E)S', 'Mes droits élue']],
  ])('%s', (first, others) => {
    const wanted = sensDe(first);
    const shared = wanted.filter((one) => one === 'confirmer' || one === 'inscrire' || one === 'elu' || one === 'droits');
    expect(others.filter((other) => !shared.every((one) => sensDe(other).includes(one)))).toEqual([]);
  });

  it.each([
    ['Votre demande n’est pas encore partie', '!envoyer'], ['Votre lien n’est plus actif', 'lien-mort'], ['Vous n’êtes pas connecté', '!connecte'], ['Aucune inscription confirmée', '!confirmee'], ['Rien n’est encore annulé', '!annulee'],
    ['Votre demande sera envoyée', '~futur'], ['Voulez-vous annuler ?', '~question'], ['Votre inscription est validée', 'validee'],
  ])('%s → %s', (text, sens) => {
    expect(sensDe(text)).toContain(sens);
  });

  it('un participe n’est pas un présent', () => {
    expect(sensDe('Ce lien expire dans une heure')).not.toContain('expire');
    expect(sensDe('Ce lien est expiré')).toContain('expire');
  });
});
