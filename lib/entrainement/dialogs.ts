/** Dialogs. The redesigned site keeps them all in the page, closed; the older one made them when they opened. */

import { button, esc } from './kit';
import type { View } from './view';

export interface Dialog {
  /** Name of its element on the redesigned site. */
  readonly host: string;
  readonly title: string;
  readonly body: string;
  readonly buttons: readonly (readonly [label: string, gesture: string])[];
}

/** The first four are read on a real page; the last two are a reconstitution around one known sentence. */
export const DIALOGS: Readonly<Record<string, Dialog>> = {
  deconnexion: {
    host: 'mcf-dsfr-modal-deconnexion', title: 'Êtes-vous sûr(e) de vouloir vous déconnecter ?', body: '', buttons: [['Me déconnecter', 'se-deconnecter'], ['Annuler', 'fermer']],
  },
  favori: {
    host: 'mcf-dsfr-modal-favori', title: 'Vous devez vous identifier pour sauvegarder cette formation', body: '<p>Vous la retrouverez ensuite dans votre espace.</p>',
    buttons: [["S'identifier", 'aller-connexion'], ['Annuler', 'fermer']],
  },
  email: {
    host: 'mcf-dsfr-modal-email', title: "La modification de votre adresse email n'a pas pu aboutir",
    body: "<p>Votre lien n'est plus valide ou vous essayez de vous connecter avec un autre compte. Recommencez depuis votre profil.</p>", buttons: [["J'ai compris", 'fermer']],
  },
  'changement-email': {
    host: 'mcf-dsfr-modal-changement-email', title: 'Modification de votre adresse email',
    body: '<p>Pour confirmer votre modification d’adresse mail, vous allez être déconnecté.</p>', buttons: [["J'ai compris, me déconnecter", 'se-deconnecter']],
  },
  'reste-a-payer': {
    host: 'mcf-dsfr-modal-reste-a-payer', title: 'Financement de votre formation',
    body: '<dl><dt>Prix de la formation</dt><dd>1\u00A0000,00\u00A0€</dd><dt>Vos droits de formation utilisables</dt><dd>900,00\u00A0€</dd><dt>Reste à payer</dt><dd>100,00\u00A0€</dd></dl>',
    buttons: [['Continuer', 'fermer'], ['Annuler', 'fermer']],
  },
  'fonction-publique': {
    host: 'mcf-dsfr-modal-information', title: 'Information',
    body: '<p>Si vous travaillez actuellement dans la fonction publique, mobilisez vos droits en contactant directement votre employeur</p>', buttons: [['Valider', 'valider-information']],
  },
  annulation: {
    host: 'mcf-dsfr-modal-annulation', title: 'Annuler votre inscription', body: '<p>Vous êtes sur le point d’annuler votre inscription à cette formation.</p>',
    buttons: [['Confirmer l’annulation', 'annuler-inscription'], ['Ne pas annuler', 'fermer']],
  },
};

/** @returns all the dialogs of the redesigned site, closed */
export function closedDialogs(view: View): string {
  return Object.entries(DIALOGS).map(([id, { host, title, body, buttons }]) => `<${host}>${dsfrDialog(id, title, body, buttons.map(([label, gesture]) => button(view, label, gesture)).join(''))}</${host}>`).join('<!---->');
}

function dsfrDialog(id: string, title: string, body: string, actions: string): string {
  return `<dialog id="modal-${id}" class="fr-modal" role="dialog" aria-labelledby="modal-${id}-titre"><div class="fr-container fr-container--fluid fr-container-md"><div class="fr-modal__body"><div class="fr-modal__header"><button class="fr-btn--close fr-btn" type="button" title="Fermer la fenêtre" aria-controls="modal-${id}" data-geste="fermer">Fermer</button></div><div class="fr-modal__content"><h1 id="modal-${id}-titre" class="fr-modal__title">${esc(title)}</h1>${body}</div><div class="fr-modal__footer"><div class="fr-btns-group">${actions}</div></div></div></div></dialog>`;
}

/** @returns the cookie dialog of the redesigned site, closed */
export function consentDialog(view: View): string {
  const actions = ['Tout accepter', 'Tout refuser', 'Enregistrer et fermer'].map((label) => button(view, label, 'fermer')).join('');
  return `<mcf-consent-manager><mcf-dsfr-consent><dialog id="fr-consent-modal" class="fr-modal" role="dialog" aria-labelledby="fr-consent-modal-title"><div class="fr-modal__body"><div class="fr-modal__content"><h1 id="fr-consent-modal-title" class="fr-modal__title">Panneau de gestion des cookies</h1><p>Préférences pour tous les services.</p></div><ul class="fr-consent-manager__buttons"><li>${actions}</li></ul></div></dialog></mcf-dsfr-consent></mcf-consent-manager>`;
}

/** @returns one open dialog of the older site, for its overlay container */
export function overlay(view: View, id: string): string {
  if (id === 'consentement') {
    return `<div class="cdk-overlay-backdrop"></div><div class="cdk-global-overlay-wrapper"><div id="cdk-overlay-0" class="cdk-overlay-pane"><mat-bottom-sheet-container class="mat-bottom-sheet-container" role="dialog" aria-modal="true" tabindex="-1"><mcf-cm-banner><p>Gestion des cookies</p><div class="mcf-bottom-sheet-actions">${button(view, 'TOUT REFUSER ET FERMER', 'fermer')}${button(view, 'TOUT ACCEPTER', 'fermer')}</div></mcf-cm-banner></mat-bottom-sheet-container></div></div>`;
  }
  const dialog = DIALOGS[id];
  if (dialog === undefined) return '';
  const actions = dialog.buttons.map(([label, gesture]) => button(view, label, gesture)).join('');
  return `<div class="cdk-overlay-backdrop cdk-overlay-dark-backdrop"></div><div class="cdk-global-overlay-wrapper"><div id="cdk-overlay-0" class="cdk-overlay-pane"><mat-dialog-container class="mat-dialog-container" role="dialog" aria-modal="true" tabindex="-1"><h1 mat-dialog-title="" class="mat-dialog-title">${esc(dialog.title)}</h1><mat-dialog-content class="mat-dialog-content">${dialog.body}</mat-dialog-content><mat-dialog-actions class="mat-dialog-actions">${actions}</mat-dialog-actions></mat-dialog-container></div></div>`;
}
