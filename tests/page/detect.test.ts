// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LEXIQUE, detectPageState } from '@/lib/page/detect';
import type { Condition } from '@/lib/page/conditions';
import type { Clue, Etat } from '@/lib/page/etat';
import { PAGE_STATE_IDS, type PageStateId } from '@/lib/page/etats';
import { examinePage } from '@/lib/page/examine';
import { type Etats, restsOnAbsence } from '@/lib/page/judge';
import type { ClueRole, PageReport } from '@/lib/page/types';
import { loadFixtures, parsePage } from './load-fixtures';

const BASE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/';
const view = (main: string, before = ''): string => `<html lang="fr"><body><sl6-root>${before}<main>${main}</main></sl6-root></body></html>`;

function read(html: string, hash: string, etats?: Etats): PageReport {
  return examinePage({ url: new URL(BASE + hash), document: parsePage(html) }, LEXIQUE, etats);
}

const clue = (role: ClueRole, quand: Condition): Clue => ({ id: 'essai', role, quand, phrase: 'Un essai.' });
const yes: Condition = { racine: true };
const no: Condition = { non: yes };
/** A question that fails, as a broken entry would. */
const thrower = { un: null } as unknown as Condition;
const detector = (state: PageStateId, clues: readonly Clue[], more: Partial<Etat> = {}): Etats => ({ [state]: { seenForRealOn: null, within: 'contenu', clues, aVerifier: '', ...more } });
const PAGE = view('<h1>Bonjour</h1>');
const FICHE = '#/formation/recherche/12345678901234_a/12345678901234_b';

describe('un détecteur', () => {
  it.each([
    ['témoin et preuve', [clue('witness', yes), clue('proof', yes)], 'recognised'], ['témoin manquant', [clue('witness', no), clue('proof', yes)], 'unknown'], ['preuve manquante', [clue('witness', yes), clue('proof', no)], 'unknown'], ['veto', [clue('proof', yes), clue('contradiction', yes)], 'unknown'],
    ['appui manquant', [clue('proof', yes), clue('support', no)], 'recognised'], ['preuve qui échoue', [clue('proof', thrower)], 'unknown'], ['veto qui échoue', [clue('proof', yes), clue('contradiction', thrower)], 'unknown'], ['témoin qui échoue', [clue('witness', thrower), clue('proof', yes)], 'unknown'],
    ['appui qui échoue', [clue('proof', yes), clue('support', thrower)], 'recognised'],
  ] as const)('%s : %3$s', (_, clues, kind) => {
    expect(read(PAGE, '#/', detector('accueil', clues)).kind).toBe(kind);
  });

  it('un indice qui échoue est une erreur, jamais un « pas trouvé »', () => {
    const { examined } = read(PAGE, '#/', detector('accueil', [clue('proof', thrower), clue('support', yes)]));
    expect(examined.find(({ state }) => state === 'accueil')?.clues.map(({ found }) => found)).toEqual(['error', true]);
  });

  it('deux gagnants : ambigu, jamais un choix', () => {
    const report = read(PAGE, '#/', { ...detector('accueil', [clue('proof', yes)]), ...detector('recherche', [clue('proof', yes)]) });
    expect(report).toMatchObject({ kind: 'ambiguous', states: ['accueil', 'recherche'] });
  });

  it('le dernier recours cède la place', () => {
    const report = read(PAGE, '#/', { ...detector('accueil', [clue('proof', yes)], { lastResort: true }), ...detector('recherche', [clue('proof', yes)]) });
    expect(report).toMatchObject({ kind: 'recognised', state: 'recherche' });
  });

  it.each([[null, [], 'probable'], ['2026-11-21', [], 'certain'], ['2026-11-21', [clue('support', no)], 'probable'], ['2026-11-21', [clue('support', yes)], 'certain'], [null, [clue('support', yes)], 'probable']] as const)('vu pour de vrai : %s → confiance %3$s', (seenForRealOn, supports, confidence) => {
    expect(read(PAGE, '#/', detector('accueil', [clue('proof', yes), ...supports], { seenForRealOn }))).toMatchObject({ confidence });
  });

  it('une fenêtre ouverte qui est un état passe avant la page', () => {
    const detectors = { ...detector('accueil', [clue('proof', yes)]), ...detector('annulation', [clue('proof', yes)], { within: 'dialogue' }) };
    expect(read(view('<h1>Bonjour</h1><dialog open><p>Question</p></dialog>'), '#/', detectors)).toMatchObject({ state: 'annulation' });
    expect(read(view('<h1>Bonjour</h1><dialog><p>Question</p></dialog>'), '#/', detectors)).toMatchObject({ state: 'accueil' });
  });
});

describe('le rapport', () => {
  it.each([['https://exemple.invalid/', 'adresse-du-site'], [BASE, 'page-lisible']])('ne lève jamais : %s', (url, id) => {
    expect(detectPageState({ url: new URL(url), document: {} as Document })).toMatchObject({ kind: 'unknown', session: 'indetermine', examined: [{ state: 'page', clues: [{ id, found: false }] }] });
  });

  it('les preuves ne contiennent que des identifiants et des oui ou non', () => {
    for (const { html, expected } of loadFixtures().filter((_, at) => at % 7 === 0)) {
      for (const { state, clues } of detectPageState({ url: new URL(expected.url), document: parsePage(html) }).examined) {
        expect([...PAGE_STATE_IDS, 'page']).toContain(state);
        for (const one of clues) {
          expect(Object.keys(one).sort()).toEqual(['found', 'id', 'role']);
          expect(one.id).toMatch(/^[a-z0-9-]+$/u);
          expect([true, false, 'error']).toContain(one.found);
        }
      }
    }
  });

  it.each([
    ['vide', '', '#/droits', 'loading'], ['roue', '<mat-spinner></mat-spinner><p>Chargement en cours</p>', '#/droits', 'loading'], ['occupé', '<div aria-busy="true"></div><p>Bonjour</p>', '#/dossiers', 'loading'], ['roue cachée', '<mat-spinner hidden></mat-spinner><p>Bonjour</p>', '#/conseil', 'unknown'],
  ])('chargement : %s', (_, main, hash, kind) => {
    expect(read(view(main), hash).kind).toBe(kind);
  });

  it('une page trop longue pour être lue ne prouve aucune absence', () => {
    const droits = '<h1>Vos droits formation</h1><h2>Vos droits en euros</h2><p>Montant disponible</p><p>12,00 €</p>';
    expect(read(view(droits, '<header>ISABELLE DUPONT</header>'), '#/droits')).toMatchObject({ state: 'compte-elu-absent' });
    expect(read(view(droits + '<p>Votre avis</p><p>Prix</p>'.repeat(2100), '<header>ISABELLE DUPONT</header>'), '#/droits').kind).not.toBe('recognised');
  });

  it.each([['seul dans son lien', ''], ['à côté d’un autre élément', '<i></i>']])('un libellé précédé de mille blancs est lu : %s', (_, beside) => {
    const session = (blanks: string) => read(view('<h1>Bonjour</h1>', `<header><a href="#/compte-utilisateur/connexion">${blanks}S’identifier${beside}</a></header>`), FICHE).session;
    expect([session(''), session('\n'.repeat(1000))]).toEqual(['deconnecte', 'deconnecte']);
  });

  it('un seul état repose sur une absence', () => {
    expect(PAGE_STATE_IDS.filter(restsOnAbsence)).toEqual(['compte-elu-absent']);
  });
});

describe('ce qu’une personne ne voit pas ne compte pas', () => {
  const proof = 'Votre lien n’est plus valide';
  it.each([
    `<p>${proof}</p>`, `<div><span><b>${proof}</b></span></div>`, `<dialog open><p>${proof}</p></dialog>`, `<div role="dialog"><p>${proof}</p></div>`, `<div style="display:block">${proof}</div>`, `<p>Attention : <strong>${proof}</strong></p>`,
  ])('vu : %s', (html) => {
    expect(read(view(`<h1>Bonjour</h1>${html}`), '#/inconnu')).toMatchObject({ state: 'lien-email-perime' });
  });

  it.each([
    `<p hidden>${proof}</p>`, `<div hidden><p>${proof}</p></div>`, `<p aria-hidden="true">${proof}</p>`, `<div inert><p>${proof}</p></div>`, `<p style="display:none">${proof}</p>`, `<p style="color:red; DISPLAY : none">${proof}</p>`, `<p style="visibility:hidden">${proof}</p>`, `<p class="fr-hidden">${proof}</p>`, `<p class="a d-none b">${proof}</p>`,
    `<p class="fr-sr-only">${proof}</p>`, `<dialog><p>${proof}</p></dialog>`, `<dialog class="fr-modal"><p>${proof}</p></dialog>`, `<div role="dialog" class="fr-modal">${proof}</div>`, `<template><p>${proof}</p></template>`, `<noscript>${proof}</noscript>`, `<select><option>${proof}</option></select>`, `<blockquote>${proof}</blockquote>`,
    `<p>« ${proof} » : que faire ?</p>`, `<p>“${proof}”</p>`, `<q>${proof}</q>`, `<!-- ${proof} -->`, `<p title="${proof}">x</p>`, `<a href="#">${proof}</a>`, `<button>${proof}</button>`, `<textarea>${proof}</textarea>`, `<input value="${proof}">`, `<p>Si jamais ${proof}</p>`,
  ])('pas vu : %s', (html) => {
    expect(read(view(`<h1>Bonjour</h1>${html}`), '#/inconnu').kind).toBe('unknown');
  });
});

describe('session : une preuve visible, ou rien', () => {
  it.each([
    ['<header><a href="#">S’identifier</a></header>', 'deconnecte'], ['<header><a>Connexion</a><a>Création de compte</a></header>', 'deconnecte'], ['<mcf-dsfr-user-menu><a class="connexion">S\'identifier</a></mcf-dsfr-user-menu>', 'deconnecte'], ['<header>ISABELLE DUPONT</header>', 'connecte'],
    ['<mcf-dsfr-user-menu><button>Mon compte</button></mcf-dsfr-user-menu>', 'connecte'], ['<header><button>Me déconnecter</button></header>', 'connecte'], ['<nav><a>Informations personnelles</a></nav>', 'connecte'], ['', 'indetermine'], ['<mcf-dsfr-user-menu></mcf-dsfr-user-menu>', 'indetermine'],
    ['<header>Connexion</header>', 'indetermine'], ['<footer><a>S’identifier</a></footer>', 'indetermine'], ['<header hidden><a>S’identifier</a></header>', 'indetermine'], ['<header>MON COMPTE FORMATION</header>', 'indetermine'], ['<p>ISABELLE DUPONT</p>', 'indetermine'], ['<header>ISABELLE DUPONT <a>S’identifier</a></header>', 'indetermine'],
    ['<dialog><button>Me déconnecter</button></dialog>', 'indetermine'], ['<mcf-dsfr-user-menu><button>Menu</button></mcf-dsfr-user-menu>', 'indetermine'],
  ])('%s → %s', (before, session) => {
    expect(read(view('<h1>Bonjour</h1>', before), '#/conseil').session).toBe(session);
  });

  it('un nom encore affiché ne prouve plus rien quand la session est finie', () => {
    expect(read(view('<p>Votre session a expiré.</p>', '<header>ISABELLE DUPONT</header>'), '#/conseil')).toMatchObject({ session: 'indetermine', state: 'session-expiree' });
  });
});

describe('génération', () => {
  it.each([['<mcf-dsfr-header></mcf-dsfr-header>', 'dsfr'], ['<mat-icon></mat-icon>', 'materiel'], ['<mat-icon></mat-icon><mcf-dsfr-footer></mcf-dsfr-footer>', 'dsfr'], ['<div class="fr-btn"></div>', 'indeterminee'], ['', 'indeterminee']])('%s → %s', (before, generation) => {
    expect(read(view('<p>x</p>', before), '#/').generation).toBe(generation);
  });
});

describe('statuts', () => {
  it.each([
    ['<p class="fr-badge">À valider</p>', 'inscription-a-confirmer'], ['<p>Statut : <b>Validé</b></p>', 'inscription-validee'], ['<p>Étape suivante : Validé</p>', null], ['<p><b>Étape suivante :</b> Validé</p>', null], ['<p>Prochaine étape</p><p>Validé</p>', null], ['<p><span>À</span> <span>valider</span></p>', 'inscription-a-confirmer'], ['<dl><dt>Validé</dt><dd>C’est fait.</dd></dl>', null], ['<ol><li>Validé</li></ol>', null],
    ['<ol><li>Validé</li><li aria-current="step">En formation</li></ol>', 'formation-en-cours'], ['<p>Validé</p><p>Formation annulée</p>', null], ['<p>Votre dossier est validé</p>', null], ['<button>Validé</button>', null], ['<p>Validé</p><button>Confirmer mon inscription</button>', null], ['<p>En attente de relecture</p>', null],
  ])('%s → %s', (html, state) => {
    const report = read(view(`<h1>Budget</h1>${html}`, '<header>ISABELLE DUPONT</header>'), '#/dossiers/v2/1/detail');
    expect(report.kind === 'recognised' ? report.state : null).toBe(state);
  });
});
