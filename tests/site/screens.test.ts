import { describe, expect, test } from 'vitest';
import { FORMATIONS, FORMATION_ELU, sheetHash } from '../../lib/entrainement/data';
import { react } from '../../lib/entrainement/gestures';
import { viewOf } from '@/lib/entrainement/rendu';
import { documentOf } from './render';
import { SCREENS } from '../../lib/entrainement/screens/index';
import type { Settings } from '../../lib/entrainement/settings';
import { CHOICES, defaultSettings } from '../../lib/entrainement/settings';
import { MORE_STOPS, STOPS } from './stops';

const ALL = [...STOPS, ...MORE_STOPS];
const GENERATIONS = ['dsfr', 'materiel'] as const;

function hashOf(url: string): string {
  return url.slice(url.indexOf('#'));
}

function mainOf(markup: string): string {
  return /<main[^>]*>(.*)<\/main>/su.exec(markup)?.[1] ?? '';
}

describe('les pages', () => {
  const dsfr = documentOf(defaultSettings(), sheetHash(FORMATION_ELU));

  test('déconnectées : deux liens « S’identifier » et toutes les fenêtres fermées', () => {
    expect(dsfr.match(/class="connexion[^"]*"/gu)).toHaveLength(2);
    expect(dsfr.match(/<dialog/gu)?.length).toBe(CHOICES.dialogue.length - 1);
    expect(dsfr).not.toMatch(/<dialog[^>]* open/u);
  });

  test('une fenêtre réglée ouverte, et elle seule, est ouverte', () => {
    const page = documentOf({ ...defaultSettings(), session: 'connecte', dialogue: 'annulation' }, '#/droits');
    expect(page.match(/<dialog[^>]* open=""/gu)).toHaveLength(1);
    expect(page).toMatch(/<dialog[^>]*modal-annulation[^>]* open=""/u);
  });

  test('portent les attributs du cadre, et jamais le nom ni les couleurs de l’État', () => {
    expect(dsfr).toMatch(/<main _ngcontent-ng-c\d+="" role="main"/u);
    expect(dsfr).toContain('<!---->');
    expect(dsfr).not.toMatch(/marianne|république française|#000091|#e1000f|cocarde/iu);
  });

  test('un second dièse ne change pas de page', () => {
    const settings = defaultSettings();
    expect(viewOf(settings, '#/droits#footer').route).toEqual(viewOf(settings, '#/droits').route);
  });

  test('les nombres d’exemple ne peuvent être à personne', () => {
    for (const { id, prix } of FORMATIONS) {
      expect(luhn(id.slice(0, 14))).toBe(false);
      expect(prix).toContain('\u00A0€');
    }
    expect(FORMATION_ELU).toMatchObject({ prix: '150,00\u00A0€', debut: '21/02/2027', fin: '22/02/2027' });
  });

  test.each([
    ['dsfr', 'lien-sans-connexion', ['Cette formation est indisponible']],
    ['materiel', 'lien-sans-connexion', ['Cette formation est indisponible']],
    ['dsfr', 'autre-formation-sans-connexion', ['Proposée par', 'Prix de la formation (Frais d’examen inclus)', 'Aides au financement', 'Identifiez-vous afin de découvrir les aides auxquelles vous êtes éligible.', 'Dates de session', 'Demander un devis', 'Découvrir les étapes à suivre']],
    ['materiel', 'autre-formation-sans-connexion', ['Inscription à cette formation', 'Prix de la formation (frais d’examen non inclus)', 'Des organismes soutiennent cette formation. Pour en savoir plus, connectez-vous.', 'Me connecter', 'Créer mon dossier d’inscription']],
    ['materiel', 'connexion', ['Connexion avec FranceConnect', 'S’identifier avec FranceConnect', 'Connexion avec votre compte', 'Numéro de sécurité sociale', 'Mot de passe', 'Créez maintenant votre compte en 4 étapes.', 'Créer mon compte']],
    ['dsfr', 'connexion', ['S\'identifier', 'FranceConnect', 'Créer mon compte']],
    ['materiel', 'compte-elu-visible', ['Vos droits formation', 'Votre compte élu', 'MONTANT DISPONIBLE', '700,00\u00A0€', 'Chercher les formations liées à l’exercice de mon mandat', 'Chercher les formations pour me reconvertir', 'Vos droits en euros', 'Je donne mon avis']],
    ['dsfr', 'compte-elu-visible', ['Vos droits formation', 'Votre compte élu', '800,00\u00A0€']],
    ['dsfr', 'lien-ouvert', ['Créer mon dossier']],
    ['dsfr', 'financement', ['Je donne mon accord pour mobiliser les 150,00\u00A0€ de droits à la formation pour financer cette formation', 'Confirmer mon inscription', 'À valider', 'Du 21/02/2027 au 22/02/2027']],
    ['materiel', 'formulaire', ['Envoyer mon inscription', 'Catégorie socioprofessionnelle']],
    ['materiel', 'verification-identite', ['Vous n’avez pas la possibilité ou ne souhaitez pas vous identifier avec FranceConnect ?', 'Inscription sans FranceConnect']],
  ] as const)('%s · %s : les mots connus du site', (generation, id, words) => {
    const stop = ALL.find((one) => one.id === id && one.generation === generation);
    const text = mainOf(documentOf({ ...defaultSettings(), ...stop?.settings }, hashOf(stop?.url ?? ''))).replaceAll(/<[^>]*>/gu, ' ').replaceAll(/ +/gu, ' ');
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('le compte élu manque quand il faut, et seulement alors', () => {
    const shown = CHOICES.eluPanel.filter((eluPanel) => mainOf(documentOf({ ...defaultSettings(), session: 'connecte', eluPanel }, '#/droits')).includes('Votre compte élu'));
    expect(shown).toEqual(['present', 'tardif']);
  });

  test('tous les écrans servent à une étape au moins', () => {
    const used = new Set(ALL.filter(({ url }) => url.includes('#')).map((stop) => viewOf({ ...defaultSettings(), ...stop.settings }, hashOf(stop.url)).route.screen));
    expect(Object.keys(SCREENS).filter((screen) => !used.has(screen as keyof typeof SCREENS))).toEqual([]);
  });

  test('chaque bouton a un effet', () => {
    const gestures = new Set(ALL.filter(({ url }) => url.includes('#')).flatMap((stop) => [...documentOf({ ...defaultSettings(), ...stop.settings }, hashOf(stop.url)).matchAll(/data-geste="([^"]+)"/gu)].map(([, gesture]) => gesture ?? '')));
    expect(gestures.size).toBeGreaterThan(20);
    for (const gesture of gestures) expect([gesture, Object.keys(react(gesture, defaultSettings(), { accord: true, hash: '#/' })).length]).not.toEqual([gesture, 0]);
  });
});

describe('le parcours de l’élu, bouton après bouton', () => {
  const financement = '#/dossiers/v2/99000000042/detail/financement';
  const lienOuvert = (generation: Settings['generation']) => hashOf(STOPS.find((stop) => stop.id === 'lien-ouvert' && stop.generation === generation)?.url ?? '');

  /** What the person opens by hand (link, mail), what changes meanwhile, the screen they find, the button they press. */
  const STEPS: readonly { readonly opens?: (generation: Settings['generation']) => string; readonly meanwhile?: Partial<Settings>; readonly finds: string; readonly presses?: string }[] = [
    { opens: () => sheetHash(FORMATION_ELU), finds: 'fiche-indisponible' },
    { opens: () => '#/compte-utilisateur/connexion', finds: 'connexion', presses: 'mot-de-passe' },
    { finds: 'droits' },
    { opens: () => sheetHash(FORMATION_ELU), finds: 'fiche', presses: 'creer-dossier' },
    { meanwhile: { dialogue: 'fonction-publique' }, finds: 'fiche', presses: 'valider-information' },
    { meanwhile: { dialogue: 'aucun' }, finds: 'verification-identite', presses: 'prouver-identite' },
    { finds: 'lien-envoye' },
    { opens: lienOuvert, finds: 'creer-mon-dossier', presses: 'ouvrir-dossier' },
    { finds: 'dossier', presses: 'envoyer-inscription' },
    { opens: () => financement, meanwhile: { statut: 'a-valider' }, finds: 'dossier', presses: 'confirmer-inscription' },
    { finds: 'dossier' },
  ];

  test.each(GENERATIONS)('%s : de la connexion à « Validé »', (generation) => {
    const walk = { settings: { ...defaultSettings(), generation } as Settings, hash: '', finds: [] as string[], offered: [] as [string, boolean][] };
    for (const step of STEPS) {
      Object.assign(walk.settings, step.meanwhile);
      walk.hash = step.opens?.(generation) ?? walk.hash;
      walk.finds.push(viewOf(walk.settings, walk.hash).route.screen);
      if (step.presses === undefined) continue;
      const page = documentOf(walk.settings, walk.hash);
      const within = generation === 'materiel' ? page : mainAndOpenDialog(page);
      walk.offered.push([step.presses, within.includes(`data-geste="${step.presses}"`)]);
      const effect = react(step.presses, walk.settings, { accord: true, hash: walk.hash });
      Object.assign(walk.settings, effect.settings);
      walk.hash = effect.goto ?? walk.hash;
    }
    expect(walk.finds).toEqual(STEPS.map(({ finds }) => finds));
    expect(walk.offered).toEqual(STEPS.flatMap(({ presses }) => (presses === undefined ? [] : [[presses, true]])));
    expect(mainOf(documentOf(walk.settings, walk.hash))).toContain('Validé');
  });

  test('sans cocher l’accord, rien n’est confirmé', () => {
    expect(react('confirmer-inscription', { ...defaultSettings(), statut: 'a-valider' }, { accord: false, hash: '#/' })).toEqual({ reveal: 'accord-erreur' });
  });
});

function mainAndOpenDialog(markup: string): string {
  return mainOf(markup) + (/<dialog[^>]* open="".*?<\/dialog>/su.exec(markup)?.[0] ?? '');
}

/** Whether a SIRET's check digit is right. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
