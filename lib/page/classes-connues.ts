/** Names of classes, and what they tell: data, which the background hands over to the page. Names are separated by spaces. */

import type { ClassesConnues } from './classes';

export const CLASSES: ClassesConnues = {
  noms: {
    cache: 'fr-hidden d-none ng-hide hidden toast snackbar mat-snack-bar-container',
    lecteur: 'fr-sr-only sr-only visually-hidden cdk-visually-hidden',
    badge: 'fr-badge badge mat-chip mat-mdc-chip chip statut status etiquette pastille',
    alerte: 'fr-alert fr-callout fr-notice fr-highlight alert alerte bandeau encart',
    etape: 'fr-stepper__title',
    'a-venir': 'fr-stepper__details future avenir todo next upcoming',
    passee: 'done ok fait faite passee past completed complete terminee',
    courante: 'current courante active actuelle ici',
    menu: 'fr-sidemenu sidemenu fr-summary fr-pagination fr-transcription',
    fil: 'breadcrumb fr-breadcrumb fil-ariane ariane',
    primaire: 'mat-flat-button mat-raised-button mat-unelevated-button btn-primary fr-connect',
    second: 'fr-btn--secondary fr-btn--tertiary fr-btn--tertiary-no-outline fr-btn--close',
    barre: 'barre prix-barre fr-text--strike ancien-prix',
    cite: 'fr-quote message-recu bulle-message fr-tooltip tooltip commentaire',
    indice: 'fr-hint-text fr-link__detail',
  },
  // Endings: « frise__etape--courante ».
  fins: {
    courante: '--courante --active --current --encours --en-cours',
    passee: '--faite --done --passee --ok',
    'a-venir': '--future --avenir --a-venir',
  },
  // Pieces of names, for lists of steps only.
  frises: 'frise etapes timeline stepper steps progression',
};
