import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { nouveauDossier, setChamp, setEvenement } from '@/lib/dossiers/changer';
import { apresSaisie, saisieAvec } from '@/lib/dossiers/dates-communes';
import { RIEN_DE_SAISI } from '@/lib/guide/connu';
import type { Geste } from '@/lib/guide/seance';

const [HIER, JOUR] = [civilDate('2026-11-30'), civilDate('2026-12-01')];
const NEUF = nouveauDossier('0'.repeat(32), JOUR);
const ORIGINE = { provenance: 'saisi', le: JOUR } as const;

describe('une date, un seul formulaire', () => {
  it.each([
    ['demande', 'evenements.demande'], ['proposition', 'evenements.proposition'], ['confirmation', 'evenements.confirmation'], ['debut', 'debut'], ['fin', 'fin'],
  ] as const)('tapée à côté de la page, « %s » est gardée avec la formation suivie, puis effacée de même', (evenement, champ) => {
    const apres = apresSaisie(NEUF, { kind: 'dater', evenement, jour: HIER }, JOUR);
    expect(apres).toHaveProperty(`${champ}.valeur`, HIER);
    expect(saisieAvec(RIEN_DE_SAISI, apres).jours[evenement]).toBe(HIER);
    const vide = apresSaisie(apres, { kind: 'dater', evenement, jour: null }, JOUR);
    expect(saisieAvec(RIEN_DE_SAISI, vide).jours[evenement]).toBeUndefined();
  });

  it('gardée avec la formation, elle compte à côté de la page ; annulée là, elle ne compte plus ici', () => {
    const tapee = { ...RIEN_DE_SAISI, jours: { demande: HIER } };
    expect(saisieAvec(tapee, NEUF).jours).toEqual({});
    expect(saisieAvec(RIEN_DE_SAISI, setEvenement(NEUF, 'demande', HIER, ORIGINE)).jours).toEqual({ demande: HIER });
    expect(saisieAvec({ ...RIEN_DE_SAISI, jours: { debut: HIER } }, setChamp(NEUF, 'debut', JOUR, ORIGINE)).jours).toEqual({ debut: JOUR });
  });

  it.each<Geste>([{ kind: 'prix', prix: 100 }, { kind: 'choisir', etape: null }, { kind: 'zone', zone: 'metropole' }, { kind: 'prerequis', prerequis: 'inconnu' }])('$kind ne change rien', (geste) => {
    expect(apresSaisie(NEUF, geste, JOUR)).toBe(NEUF);
  });
});
