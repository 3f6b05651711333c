// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { detectPageState } from '@/lib/page/detect';
import { parsePage, verdictOf } from './load-fixtures';

const SITE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#';

function lire(path: string, { main, dialog = '', attrs = '' }: { readonly main: string; readonly dialog?: string; readonly attrs?: string }): string {
  const html = `<!DOCTYPE html><html lang="fr"><body><sl6-root><mcf-dsfr-header><header role="banner"><mcf-dsfr-user-menu><button type="button">CAMILLE EXEMPLE</button></mcf-dsfr-user-menu></header></mcf-dsfr-header>
    <main role="main"${attrs}>${main}</main>${dialog === '' ? '' : `<mcf-dsfr-all-modals><dialog open class="fr-modal fr-modal--opened" role="dialog" aria-modal="true">${dialog}</dialog></mcf-dsfr-all-modals>`}<mcf-dsfr-footer></mcf-dsfr-footer></sl6-root></body></html>`;
  return verdictOf(detectPageState({ url: new URL(SITE + path), document: parsePage(html) }));
}

const DOSSIER = {
  'a-confirmer': '<h1>Lire un budget</h1><p class="fr-badge">À confirmer</p><p>L’organisme a accepté votre demande.</p><button class="fr-btn">Confirmer mon inscription</button>',
  brouillon: '<h1>Votre demande d’inscription</h1><p class="fr-badge">À compléter</p><button class="fr-btn">Envoyer ma demande</button>',
  validee: '<h1>Lire un budget</h1><p class="fr-badge">Inscription validée</p><p>Votre place est réservée.</p>',
} as const;

const FENETRES = {
  satisfaction: '<h1>Êtes-vous satisfait de votre visite ?</h1><fieldset><legend>Votre réponse est attendue</legend><label><input type="radio">Oui</label></fieldset><textarea></textarea><button class="fr-btn">Envoyer mes réponses</button><button class="fr-btn">Continuer plus tard</button>',
  lettre: '<h1>Recevez notre lettre d’information</h1><p>Une lettre par mois sur la formation.</p><label>Votre adresse<input type="email"></label><button class="fr-btn">Confirmer mon inscription</button>',
  assistant: '<h2>Assistant en ligne</h2><p>Bonjour ! Votre inscription est confirmée ? Votre demande est en attente ? Posez votre question.</p><label>Votre message<input type="text"></label><button class="fr-btn">Envoyer</button>',
  nouveautes: '<h1>Du nouveau dans votre espace</h1><p>Étape 2 sur 4 : votre dossier est envoyé à l’organisme en un clic, et votre inscription validée s’affiche ici.</p><button class="fr-btn">Suivant</button><button class="fr-btn">Passer la visite</button>',
} as const;

describe('une fenêtre étrangère à la démarche ne dit rien de la page, et la cache', () => {
  const cas = Object.entries(FENETRES).flatMap(([fenetre, dialog]) => Object.entries(DOSSIER).map(([dossier, main]) => ({ fenetre, dialog, dossier, main })));
  it.each(cas)('$fenetre sur un dossier $dossier', ({ dialog, main }) => {
    expect(lire('/dossiers/v2/70000001/detail/suivi', { main, dialog })).toMatch(/^(?:inconnu|ambigu)$/u);
  });
  it('sans elle, le dossier est reconnu', () => {
    expect(lire('/dossiers/v2/70000001/detail/suivi', { main: DOSSIER['a-confirmer'] })).toBe('inscription-a-confirmer');
  });
});

const FICHE = '<h1>Lire un budget</h1><p>Proposée par Institut Exemple</p><h2>Programme</h2><p>Prix de la formation : 600,00 €</p><p>C’est pour vous.</p>';
const DROITS = '<h1>Vos droits formation</h1><h2>Compte personnel de formation</h2><p>Montant disponible</p><p>500,00 €</p>';
const LISTE = '<h1>Mes dossiers de formation</h1><ul><li><a href="#/dossiers/v2/70000001">C’est validé</a></li></ul>';

describe('entre deux pages, l’adresse de l’une et le contenu de l’autre ne font pas un état', () => {
  it.each([
    ['les droits', '/droits', DOSSIER.validee, ''],
    ['les droits', '/droits', DOSSIER['a-confirmer'], ''],
    ['les droits', '/droits', FICHE, ''],
    ['les droits', '/droits', LISTE, ''],
    ['les droits, encore occupés', '/droits', DROITS, ' aria-busy="true"'],
    ['un dossier', '/dossiers/v2/70000001/detail/suivi', DROITS, ''],
    ['les dossiers', '/dossiers', DROITS, ''],
    ['la recherche', '/formation/recherche', LISTE, ''],
  ])('%s', (_, path, main, attrs) => {
    expect(lire(path, { main, attrs })).toMatch(/^(?:inconnu|ambigu|chargement)$/u);
  });
  it('les droits entiers sont reconnus', () => {
    expect(lire('/droits', { main: DROITS })).toMatch(/^(?:compte-elu-absent|chargement)$/u);
  });
});

const LIGNES = [
  ['Votre place est réservée', 'Votre inscription est confirmée.', '3 février 2026'],
  ['Confirmez votre adresse', 'Nous vous avons envoyé un e-mail : cliquez sur le lien pour ouvrir votre dossier.', '28 janvier 2026'],
  ['Votre session a expiré', 'Vous avez été déconnecté après 20 minutes d’inactivité.', '27 janvier 2026'],
  ['Vérifiez votre identité', 'FranceConnect+ est nécessaire pour vérifier votre identité.', '26 janvier 2026'],
  ['Le lien a expiré', 'Le lien reçu par e-mail n’est plus valide.', '25 janvier 2026'],
  ['Mon Compte Formation est indisponible', 'Le site est en maintenance.', '11 décembre 2025'],
] as const;

const MISES_EN_FORME = {
  courriers: (lines: string) => `<h1>Mes e-mails</h1><ul>${lines}</ul>`,
  historique: (lines: string) => `<h1>Historique</h1><ol>${lines}</ol>`,
  activite: (lines: string) => `<h1>Votre activité récente</h1><ul>${lines}</ul><button class="fr-btn">Tout marquer comme lu</button>`,
} as const;

describe('une liste de messages passés ne dit pas où l’on en est', () => {
  const cas = Object.entries(MISES_EN_FORME).flatMap(([nom, mettre]) => LIGNES.map((_, at) => ({ nom, premier: LIGNES[at]?.[0], html: mettre([...LIGNES.slice(at), ...LIGNES.slice(0, at)].slice(0, 4).map(([titre, texte, date]) => `<li><article><h2><a href="#/messages/1">${titre}</a></h2><p>${texte}</p><p>${date}</p></article></li>`).join('')) })));
  it.each(cas)('$nom, « $premier » d’abord', ({ html }) => {
    expect(lire('/messages', { main: html })).toMatch(/^(?:inconnu|ambigu)$/u);
  });
  it('un seul message de ce genre dans la liste, même réponse', () => {
    expect(lire('/messages', { main: '<h1>Mes messages</h1><ul><li><h2>Confirmez votre adresse</h2><p>Nous vous avons envoyé un e-mail : cliquez sur le lien pour ouvrir votre dossier.</p><p>3 février 2026</p></li><li><h2>Bonne année</h2><p>Toute l’équipe vous la souhaite.</p><p>1er janvier 2026</p></li></ul>' })).toBe('inconnu');
  });
});
