// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { STATUTS_BY_URGENCE } from '@/lib/guide/statuts';
import { ANCHOR_IDS, type AnchorId } from '@/lib/page/anchor-ids';
import { anchorIn, findAnchor } from '@/lib/page/anchors';
import { LEXIQUE } from '@/lib/page/detect';
import { readPage } from '@/lib/page/page-view';
import { loadFixtures, parsePage } from './load-fixtures';

const FIXTURES = loadFixtures();

/** Written by hand from the fixtures: the tag and the beginning of the text of what must be pointed at, or null. */
const EXPECTED: readonly (readonly [fixture: string, anchor: AnchorId, expected: string | null])[] = [
  ['formation-indisponible--dsfr-deconnecte', 's-identifier', "a S'identifier"],
  ['formation-indisponible--dsfr-connecte', 's-identifier', null],
  ['formation-indisponible--materiel-deconnecte', 's-identifier', 'a Connexion'],
  ['non-connecte--dsfr-dossier-precis', 's-identifier', 'a S’identifier'],
  ['session-expiree--materiel-page', 's-identifier', 'a Connexion'],
  ['site-indisponible--saturation', 's-identifier', null],
  ['connexion--dsfr-complete', 'franceconnect', "button S'identifier avec FranceConnect+"],
  ['connexion--dsfr-franceconnect-seul', 'franceconnect', "a S'identifier avec FranceConnect"],
  ['connexion--materiel-complete', 'franceconnect', "a S'identifier avec FranceConnect"],
  ['verification-identite--dsfr-dialogue', 'franceconnect', "button S'identifier avec FranceConnect+"],
  ['formation--dsfr-dossier', 'franceconnect', null],
  ['connexion--dsfr-complete', 'creer-mon-compte', 'a Créer mon compte'],
  ['connexion--materiel-complete', 'creer-mon-compte', 'button Créer mon compte'],
  ['non-connecte--materiel-dossiers', 'creer-mon-compte', 'a Création de compte'],
  ['verification-identite--dsfr-sans-franceconnect', 'inscription-sans-franceconnect', 'a Inscription sans FranceConnect'],
  ['verification-identite--materiel-sans-franceconnect', 'inscription-sans-franceconnect', 'button Inscription sans FranceConnect'],
  ['formation-indisponible--dsfr-connecte', 'vos-droits', 'a Vos droits formation'],
  ['compte-elu-visible--materiel-guide', 'vos-droits', 'a Droits'],
  ['compte-elu-visible--dsfr-deux-comptes', 'compte-elu', 'h2 Votre compte élu'],
  ['compte-elu-visible--dsfr-libelle-court', 'compte-elu', 'h3 Compte élu'],
  ['compte-elu-visible--materiel-guide', 'compte-elu', 'h2 Votre compte élu'],
  ['compte-elu-absent--dsfr-euros-seuls', 'compte-elu', null],
  ['compte-elu-absent--dsfr-panneau-hidden', 'compte-elu', null],
  ['compte-elu-absent--dsfr-lien-aide-cite-le-compte', 'compte-elu', null],
  ['accueil--publique-compte-elu', 'compte-elu', null],
  ['compte-elu-visible--dsfr-deux-comptes', 'chercher-pour-mon-mandat', "a Chercher les formations liées à l'exercice de mon mandat"],
  ['compte-elu-visible--materiel-avec-heures', 'chercher-pour-mon-mandat', "a Chercher les formations liées à l'exercice de mon mandat"],
  ['compte-elu-absent--dsfr-euros-seuls', 'chercher-pour-mon-mandat', null],
  ['recherche--dsfr-mandat', 'rechercher', 'button Rechercher'],
  ['recherche--materiel-selecteur-mandat', 'rechercher', 'button Rechercher'],
  ['recherche--dsfr-session-inconnue', 'rechercher', 'input'],
  ['compte-elu-visible--dsfr-deux-comptes', 'rechercher', 'a Rechercher une formation'],
  ['recherche--dsfr-mandat', 'selecteur-de-mandat', 'select Votre activité professionnelle'],
  ['recherche--materiel-selecteur-mandat', 'selecteur-de-mandat', 'div Formations liées à mon mandat'],
  ['recherche--dsfr-deconnecte', 'selecteur-de-mandat', null],
  ['compte-elu-absent--dsfr-euros-seuls', 'acces-elus', 'a Accès Élus'],
  ['compte-elu-absent--materiel-euros-seuls', 'acces-elus', null],
  ['formation--dsfr-dossier', 'creer-mon-dossier', "button Créer mon dossier d'inscription"],
  ['formation--dsfr-devis', 'creer-mon-dossier', 'button Demander un devis'],
  ['formation--dsfr-bouton-lien', 'creer-mon-dossier', "a CRÉER MON DOSSIER D'INSCRIPTION"],
  ['formation--materiel-guide', 'creer-mon-dossier', "button Créer mon dossier d'inscription"],
  ['email-confirme--dsfr-arrivee-du-lien', 'creer-mon-dossier', 'button Créer mon dossier'],
  ['formation-indisponible--dsfr-deconnecte', 'creer-mon-dossier', null],
  ['information-fonction-publique--dsfr-dialogue', 'valider-l-information', 'button Valider'],
  ['information-fonction-publique--dsfr-dialogue-dans-la-page', 'valider-l-information', 'input'],
  ['information-fonction-publique--materiel-dialogue', 'valider-l-information', 'button Valider'],
  ['formation--dsfr-dossier', 'valider-l-information', null],
  ['dossier-a-completer--dsfr-formulaire', 'envoyer-mon-inscription', 'button Envoyer mon inscription'],
  ['dossier-a-completer--dsfr-etapes', 'envoyer-mon-inscription', 'input'],
  ['dossier-a-completer--materiel-formulaire', 'envoyer-mon-inscription', 'button Envoyer mon inscription'],
  ['inscription-a-confirmer--dsfr-financement', 'vos-dossiers', 'a Vos dossiers de formation'],
  ['demande-envoyee--materiel-statut', 'vos-dossiers', 'a Dossiers'],
  ['liste-dossiers--dsfr-trois-statuts', 'dossier-le-plus-urgent', 'a Prendre la parole'],
  ['liste-dossiers--dsfr-filtre-des-statuts', 'dossier-le-plus-urgent', 'a Urbanisme et permis'],
  ['liste-dossiers--dsfr-titres-pieges', 'dossier-le-plus-urgent', 'a Validé ! Réussir ses projets'],
  ['liste-dossiers--dsfr-onglet-cache', 'dossier-le-plus-urgent', 'article Budget communal : les bases'],
  ['liste-dossiers--materiel-deux-dossiers', 'dossier-le-plus-urgent', 'mat-card Budget communal niveau confirmé'],
  ['liste-dossiers--materiel-tableau', 'dossier-le-plus-urgent', 'tr Finances locales'],
  ['demande-envoyee--dsfr-etapes', 'dossier-le-plus-urgent', null],
  ['inscription-a-confirmer--dsfr-financement', 'onglet-financement', 'button Financement'],
  ['inscription-a-confirmer--materiel-a-valider', 'onglet-financement', 'div Financement'],
  ['formation-non-connecte--dsfr-carte-seule', 'onglet-financement', null],
  ['inscription-a-confirmer--dsfr-financement', 'accord-pour-mobiliser', 'label Je donne mon accord pour mobiliser'],
  ['inscription-a-confirmer--materiel-financement', 'accord-pour-mobiliser', 'label Je donne mon accord pour mobiliser'],
  ['inscription-a-confirmer--dsfr-financement', 'confirmer-mon-inscription', 'button Confirmer mon inscription'],
  ['inscription-a-confirmer--dsfr-bouton-sans-statut', 'confirmer-mon-inscription', 'input'],
  ['inscription-a-confirmer--materiel-financement', 'confirmer-mon-inscription', 'button Confirmer mon inscription'],
  ['inscription-validee--dsfr-statut', 'confirmer-mon-inscription', null],
  ['paiement--dsfr-refuse', 'payer', 'button Réessayer le paiement'],
  ['paiement--dsfr-en-cours', 'payer', null],
  ['inscription-validee--dsfr-statut', 'annuler-mon-inscription', 'button Annuler mon inscription'],
  ['demande-envoyee--dsfr-etapes', 'annuler-mon-inscription', 'button Annuler ma demande'],
  ['annulation--dsfr-dialogue-sur-demande', 'annuler-mon-inscription', 'button Confirmer l’annulation'],
  ['annulation--materiel-ecran', 'annuler-mon-inscription', 'button Confirmer mon annulation'],
  ['annulation--dsfr-dialogue-sur-demande', 'ne-pas-annuler', 'button Non, revenir au dossier'],
  ['annulation--dsfr-dialogue-sur-valide', 'ne-pas-annuler', 'button Retour'],
  ['annulation--materiel-dialogue', 'ne-pas-annuler', 'button Retour'],
  ['inscription-validee--dsfr-statut', 'ne-pas-annuler', null],
  ['inscription-validee--dsfr-annulation-fermee', 'ne-pas-annuler', null],
];

function pageOf(name: string): { readonly url: URL; readonly document: Document } {
  const fixture = FIXTURES.find((candidate) => candidate.name === name);
  if (fixture === undefined) throw new Error(`no fixture ${name}`);
  return { url: new URL(fixture.expected.url), document: parsePage(fixture.html) };
}

function describeElement(element: Element | null): string | null {
  return element && `${element.localName} ${(element.textContent ?? '').normalize('NFC').replaceAll(/[\u00ad\u200b]/gu, '').replaceAll(/\s+/gu, ' ').trim()}`.trim();
}

describe('le guide montre le bon endroit de la page, ou rien', () => {
  it.each(EXPECTED)('%s · %s → %s', (name, anchor, expected) => {
    const found = describeElement(findAnchor(pageOf(name), anchor, LEXIQUE));
    expect(expected === null ? found : found?.slice(0, expected.length)).toBe(expected);
  });

  it('chaque repère du guide a au moins un exemple trouvé', () => {
    const found = new Set(EXPECTED.filter(([, , expected]) => expected !== null).map(([, anchor]) => anchor));
    expect(ANCHOR_IDS.filter((id) => !found.has(id))).toEqual([]);
  });

  it('ce qui ne prend pas de place à l’écran laisse la place au suivant', () => {
    const page = pageOf('formation-indisponible--dsfr-deconnecte');
    const first = findAnchor(page, 's-identifier', LEXIQUE);
    const second = findAnchor(page, 's-identifier', LEXIQUE, (element) => element !== first);
    expect(describeElement(second)).toBe("a S'identifier");
    expect(second).not.toBe(first);
    expect(findAnchor(page, 's-identifier', LEXIQUE, () => false)).toBeNull();
  });

  it('le dossier le plus urgent est celui du guide', () => {
    const rows = STATUTS_BY_URGENCE.map((statut, index) => `<li><a href="#">Dossier n° ${index}</a><p>${LABELS[statut]}</p></li>`);
    for (let from = 0; from < rows.length; from += 1) {
      const document = parsePage(`<body><main><h1>Vos dossiers de formation</h1><ul>${rows.slice(from).reverse().join('')}</ul></main></body>`);
      const url = new URL('https://www.moncompteformation.gouv.fr/espace-prive/html/#/dossiers');
      expect(findAnchor({ url, document }, 'dossier-le-plus-urgent', LEXIQUE)?.textContent).toBe(`Dossier n° ${from}`);
    }
  });
});

const LABELS = {
  'en-cours-de-creation': 'En cours de création', 'demande-d-inscription': 'Demande d’inscription', 'proposition-de-l-organisme': 'Proposition de l’organisme', 'a-valider': 'À valider',
  'paiement-en-cours': 'Paiement en cours', 'paiement-refuse': 'Paiement refusé', valide: 'Validé', 'en-formation': 'En formation', 'formation-terminee': 'Formation terminée',
  'refuse-par-l-organisme': 'Refusé par l’organisme', 'demande-d-inscription-annulee': 'Demande d’inscription annulée', 'formation-annulee': 'Formation annulée',
  'formation-annulee-par-l-organisme': 'Formation annulée par l’organisme',
} as const;

const HIDING = '[hidden],[inert],template,noscript,dialog:not([open]):not(.fr-modal--opened),.fr-hidden,.d-none,.fr-sr-only,.sr-only,.visually-hidden,.cdk-visually-hidden';

/** Sees hiding as the page's author wrote it, without the code under test. Material dims the whole application on purpose. */
function isHidden(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.matches(HIDING) || /display\s*:\s*none|visibility\s*:\s*hidden/u.test(at.getAttribute('style') ?? '')) return true;
    if (at.getAttribute('aria-hidden') === 'true' && !at.matches('sl6-root,sl6-app,app-root')) return true;
  }
  return false;
}

describe('sur toutes les pages enregistrées, aucun repère ne désigne un élément caché ou étranger', () => {
  it.each(FIXTURES)('$name', ({ html, expected }) => {
    const document = parsePage(html);
    const view = readPage({ url: new URL(expected.url), document }, LEXIQUE);
    for (const id of ANCHOR_IDS) {
      const found = anchorIn(view, id);
      if (found === null) continue;
      expect(document.body.contains(found), `${id} is in the page`).toBe(true);
      expect(isHidden(found), `${id} can be seen`).toBe(false);
      expect(found.matches(':disabled'), `${id} can be used`).toBe(false);
    }
  });
});
