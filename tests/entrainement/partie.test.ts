import { describe, expect, it } from 'vitest';
import { changer, partieOf, presser, followLink, type PartieJouee } from '@/lib/entrainement/partie';
import { courrielsOf } from '@/lib/entrainement/courriels';
import { JOURNEY } from '@/lib/entrainement/situations';

function start(id: string, generation: 'dsfr' | 'materiel'): PartieJouee {
  const situation = JOURNEY.find((one) => one.id === id && one.generation === generation);
  if (situation === undefined) throw new Error(`no situation ${id}`);
  return partieOf(situation);
}

const press = (partie: PartieJouee, geste: string): PartieJouee => presser(partie, { geste, accord: true });

describe.each(['dsfr', 'materiel'] as const)('une partie entière, %s', (generation) => {
  it('va du lien reçu sans connexion jusqu’à l’inscription validée, puis annulée', () => {
    let partie = start('lien-sans-connexion', generation);
    partie = press(partie, 'aller-connexion');
    expect(partie.url).toContain('#/compte-utilisateur/connexion');
    partie = press(partie, 'franceconnect-plus');
    expect(partie.settings.session).toBe('connecte');
    partie = followLink(partie, start('formation', generation).url);
    partie = press(partie, 'creer-dossier');
    expect(partie.dialogue).toBe('fonction-publique');
    partie = press(partie, 'valider-information');
    expect(partie.dialogue).toBe('aucun');
    const [mail] = courrielsOf(partie.settings);
    expect(mail?.bouton).toBe('Ouvrir le lien');
    partie = followLink(partie, mail?.hash ?? '');
    partie = press(partie, 'ouvrir-dossier');
    partie = press(partie, 'envoyer-inscription');
    expect(partie.settings.statut).toBe('demande-d-inscription');
    partie = changer(partie, courrielsOf(partie.settings)[0]?.settings ?? {});
    expect(partie.settings.statut).toBe('a-valider');
    partie = followLink(partie, courrielsOf(partie.settings)[0]?.hash ?? '');
    partie = press(partie, 'confirmer-inscription');
    expect(partie.settings.statut).toBe('valide');
    partie = press(partie, 'demander-annulation');
    expect(partie.dialogue).toBe('annulation');
    partie = press(partie, 'annuler-inscription');
    expect(partie.settings.statut).toBe('formation-annulee');
  });

  it('ne confirme pas sans la case d’accord, et le dit', () => {
    const partie = presser(start('financement', generation), { geste: 'confirmer-inscription', accord: false });
    expect(partie.settings.statut).toBe('a-valider');
    expect(partie.ouverts).toContain('accord-erreur');
  });

  it('fermer une fenêtre ne change pas de page', () => {
    const before = start('compte-elu-visible', generation);
    const open = press(before, 'demander-deconnexion');
    expect(open.dialogue).toBe('deconnexion');
    expect(press(open, 'fermer')).toMatchObject({ dialogue: 'aucun', url: before.url, settings: { session: 'connecte' } });
  });
});

describe('ce qui sort du parcours', () => {
  const before = start('connexion', 'dsfr');
  it.each(['https://exemple.invalid/', '/espace-public/inconnue', '/', 'javascript:alert(1)'])('%s : rien ne bouge, et c’est dit', (href) => {
    const after = followLink(before, href);
    expect({ ...after, message: null }).toEqual(before);
    expect(after.message).toMatch(/n’existe pas/u);
  });

  it('un geste inconnu ne change rien', () => {
    expect(press(before, 'geste-inconnu')).toEqual(before);
  });
});
