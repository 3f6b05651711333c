import { describe, expect, it } from 'vitest';
import { anonyme, estPersonnel } from '@/lib/dossiers/personnel';

describe('ce qu’un titre ou un organisme ne garde jamais', () => {
  it.each([
    '2 54 03 2A 116 001 42', 'isabelle dupont @ exemple.fr', 'isabelle(at)exemple.fr', 'isabelle [at] exemple.fr', 'isabelle.dupont arobase exemple.fr', '06·12·34·56·78', '06_12_34_56_78', '06,12,34,56,78',
    '06‑12‑34‑56‑78', '(06) 12 34 56 78', '(06)(12)(34)(56)(78)', 'née le 12/03/1954', 'Né(e) le 12 mars 1954', 'Mme Isabelle DUPONT', 'FR76 3000 4000 0312 3456 7890 143',
  ])('« %s »', (texte) => {
    expect(estPersonnel(texte)).toBe(true);
    expect(anonyme(`Budget ${texte}`)).toBeNull();
  });

  it.each(['Le budget communal', 'Urbanisme : niveau 2, 14 heures', 'Session du 21/02/2027 au 22/02/2027', 'Laïcité 37000 Tours', 'La place de la mairie', 'Formation réf. 12', 'Prix 1 250,00 €', 'Les finances locales (module 1, partie 2)', 'Madame la maire, Monsieur le maire', 'RGPD 2026-2027'])('« %s » se garde', (texte) => {
    expect(anonyme(texte)).toBe(texte);
  });
});
