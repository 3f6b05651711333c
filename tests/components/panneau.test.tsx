// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { gironde } from '@/lib/guide/associations/gironde';
import { ETAPE_IDS, etapeOf } from '@/lib/guide/etapes';
import { LIENS } from '@/lib/guide/liens';
import { stepForPage, stepForStatut } from '@/lib/guide/parcours';
import { STATUT_IDS } from '@/lib/guide/statuts';
import { PAGE_STATE_IDS } from '@/lib/page/types';
import { bouton, deplier, monter, presser } from './monter';
import { ECRANS_POSSIBLES, page, rapportDe } from './rapports';

/** [the page, the step], as other programs read them. */
function main(racine: ParentNode): readonly (string | null | undefined)[] {
  const element = racine.querySelector('main');
  return [element?.getAttribute('data-page-state'), element?.getAttribute('data-step')];
}

describe('chaque page ouvre son étape dans le panneau', () => {
  it.each(PAGE_STATE_IDS.filter((state) => state !== 'liste-dossiers' && state !== 'formation-indisponible'))('%s', async (state) => {
    const { racine } = await monter(page(rapportDe(state)));
    const step = stepForPage({ state, session: rapportDe(state).session });
    expect(main(racine)).toEqual([state, step]);
    expect(racine.querySelector('h1')?.textContent).toBe(etapeOf(step).titre);
  });

  it.each([
    ['formation-indisponible', 'connecte', 'formation-indisponible-connecte'],
    ['formation-indisponible', 'deconnecte', 'formation-indisponible-deconnecte'],
    ['formation-indisponible', 'indetermine', 'formation-indisponible'],
    ['accueil', 'connecte', 'ouvrir-mes-droits'],
    ['accueil', 'deconnecte', 'demarrer'],
    ['accueil', 'indetermine', 'demarrer'],
    ['recherche', 'connecte', 'chercher-une-formation'],
    ['recherche', 'deconnecte', 'connexion-necessaire'],
    ['resultats', 'deconnecte', 'connexion-necessaire'],
  ] as const)('%s, session %s', async (state, session, step) => {
    const { racine } = await monter(page({ ...rapportDe(state), session }));
    expect(main(racine)[1]).toBe(step);
  });

  it.each(['inconnu', 'ambigu', 'chargement', 'hors-site'])('%s n’ouvre aucune étape', async (id) => {
    const { racine } = await monter(new Map(ECRANS_POSSIBLES).get(id) ?? { kind: 'chargement' });
    expect(main(racine)).toEqual([id, '']);
  });

  it.each(STATUT_IDS.map((statut) => [statut, stepForStatut(statut)] as const))('une liste dont le plus pressant est %s mène à %s', async (statut, step) => {
    const { racine } = await monter(page(rapportDe('liste-dossiers', { statuts: [statut] })));
    expect(main(racine)).toEqual(['liste-dossiers', step]);
  });

  it('une liste sans statut lisible reste la liste', async () => {
    const { racine } = await monter(page(rapportDe('liste-dossiers', {})));
    expect(main(racine)[1]).toBe('suivre-mes-dossiers');
  });

  it('une à trois choses à faire, quel que soit l’écran', async () => {
    const counts: number[] = [];
    for (const [, lu] of ECRANS_POSSIBLES) counts.push((await monter(lu)).racine.querySelectorAll('.acte, .actions > li').length);
    expect(counts.filter((count) => count < 1 || count > 3)).toEqual([]);
  });
});

describe('une étape choisie à la main', () => {
  const formation = page(rapportDe('formation'));

  it.each(ETAPE_IDS)('%s s’affiche, et son titre prend le focus', async (id) => {
    const { racine, agir } = await monter(formation);
    await agir({ kind: 'choisir', etape: id });
    expect(main(racine)).toEqual(['formation', id]);
    expect(document.activeElement).toBe(racine.querySelector('h1'));
  });

  it('tient tant que la page reste la même, chargement compris', async () => {
    const { racine, agir, voir } = await monter(formation);
    await agir({ kind: 'choisir', etape: 'absence' });
    await voir({ kind: 'chargement' });
    expect(main(racine)[1]).toBe('absence');
    await voir(page({ ...rapportDe('formation'), session: 'indetermine' }));
    expect(main(racine)[1]).toBe('absence');
  });

  it.each([
    ['la page devient une autre', page(rapportDe('annulation')), 'annuler'],
    ['la formation devient une autre', page(rapportDe('formation', { formationUrl: 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/formation/recherche/autre' })), 'lire-la-fiche'],
  ] as const)('s’efface quand %s', async (_cas, suivante, step) => {
    const { racine, agir, voir } = await monter(formation);
    await agir({ kind: 'choisir', etape: 'absence' });
    await voir(suivante);
    expect(main(racine)[1]).toBe(step);
  });

  it('se quitte par « Revenir à la page affichée »', async () => {
    const { racine, agir } = await monter(formation);
    await agir({ kind: 'choisir', etape: 'absence' });
    await presser(bouton(racine, 'Revenir à la page affichée'));
    expect(main(racine)[1]).toBe('lire-la-fiche');
  });
});

describe('ce que le panneau dit à voix haute', () => {
  it('tient dans une seule région, polie, même après cinquante pages', async () => {
    const { racine, voir } = await monter({ kind: 'chargement' });
    for (const [, lu] of ECRANS_POSSIBLES) await voir(lu);
    expect(racine.querySelectorAll('[role=status],[role=alert],[role=log],[aria-live]')).toHaveLength(1);
  });

  it('parle une fois par page, jamais pendant le chargement', async () => {
    const { racine, voir, agir, annonce } = await monter({ kind: 'chargement' });
    const region = racine.querySelector('[role=status]') as HTMLElement;
    const said: string[] = [];
    const observer = new MutationObserver(() => void (said.at(-1) === annonce() || said.push(annonce())));
    observer.observe(region, { subtree: true, childList: true, characterData: true });
    await voir(page(rapportDe('formation')));
    await voir({ kind: 'chargement' });
    await voir(page(rapportDe('formation', { prixCentimes: 1 })));
    await agir({ kind: 'choisir', etape: 'absence' });
    await voir(page(rapportDe('annulation')));
    await Promise.resolve();
    observer.disconnect();
    expect(said).toEqual([etapeOf('lire-la-fiche').titre, etapeOf('annuler').titre]);
  });

  it('ne déplace jamais le focus quand la page change', async () => {
    const { racine, voir } = await monter(page(rapportDe('formation')));
    await deplier(racine, '.recherche');
    const search = racine.querySelector<HTMLInputElement>('input[type=search]');
    search?.focus();
    for (let turn = 0; turn < 2 * ECRANS_POSSIBLES.length; turn += 1) await voir(ECRANS_POSSIBLES[turn % ECRANS_POSSIBLES.length]?.[1] ?? { kind: 'hors-site' });
    expect(search?.isConnected).toBe(true);
    expect(document.activeElement).toBe(search);
  });
});

describe('les gestes', () => {
  it('« Montrer sur la page » dit calmement qu’il ne trouve pas, puis propose le lien', async () => {
    const asked: string[] = [];
    const { racine, annonce } = await monter(page(rapportDe('session-expiree')), { gestes: { montrer: (anchor) => { asked.push(anchor); return Promise.resolve(false); } } });
    await presser(bouton(racine, 'Montrer sur la page'));
    expect(asked).toHaveLength(1);
    expect(racine.querySelector('.acte')?.textContent).toContain('Je ne trouve pas ce bouton sur la page.');
    expect(annonce()).toBe('Je ne trouve pas ce bouton sur la page.');
  });

  it('le lien d’une page n’est pas proposé à qui s’y trouve', async () => {
    const here: string[] = [];
    const elsewhere: string[] = [];
    for (const [id, { href, ...lien }] of Object.entries(LIENS)) {
      if (!('page' in lien)) continue;
      for (const [lu, found] of [[page(rapportDe(lien.page)), here], [page(rapportDe('erreur-technique')), elsewhere]] as const) {
        const { racine, agir } = await monter(lu);
        for (const etape of ETAPE_IDS) {
          await agir({ kind: 'choisir', etape });
          if (racine.querySelector(`.acte a[href="${href}"], .actions a[href="${href}"], .savoir a[href="${href}"]`)) found.push(id);
        }
      }
    }
    expect(here).toEqual([]);
    expect([...new Set(elsewhere)].toSorted()).toEqual(['aideElus', 'connexion', 'dossiers']);
  });

  it('sans page, rien à montrer', async () => {
    const { racine, agir } = await monter({ kind: 'hors-site' }, { gestes: { montrer: null } });
    await agir({ kind: 'choisir', etape: 'confirmer-l-inscription' });
    expect(bouton(racine, 'Montrer sur la page')).toBeUndefined();
  });

  it('le message se copie avec ses blancs', async () => {
    const copied: string[] = [];
    const { racine, agir, annonce } = await monter({ kind: 'hors-site' }, { gestes: { copier: (text) => { copied.push(text); return Promise.resolve(true); } } });
    await agir({ kind: 'choisir', etape: 'ecrire-a-la-caisse-des-depots' });
    await presser(bouton(racine, 'Copier le message'));
    expect(copied[0]).toContain('Nom de naissance\u00a0: …');
    expect(annonce()).toContain('Message copié');
    expect(racine.querySelector('a[href^="mailto:"]')).toBeNull();
  });

  it('l’association choisie donne son téléphone et son adresse e-mail', async () => {
    const { racine, agir } = await monter({ kind: 'hors-site' }, { profil: gironde });
    await agir({ kind: 'choisir', etape: 'demander-de-l-aide' });
    expect(racine.querySelector('a[href="tel:+33556071350"]')).not.toBeNull();
    expect(racine.querySelector('a[href="mailto:contact@amg33.fr"]')).not.toBeNull();
    expect(racine.querySelector('a[href="tel:+33969399111"]')).not.toBeNull();
  });
});
