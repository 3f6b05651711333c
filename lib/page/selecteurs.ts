/** Structure of the site, for what has no words. Custom element names survive a change of style; hashed classes do not. */

export const SELECTEURS = {
  chargement: 'mcf-dsfr-skeleton-text,[aria-busy="true"],mat-spinner,mat-progress-spinner,mat-progress-bar,.skeleton',
  'menu-utilisateur': 'mcf-dsfr-user-menu',
  dsfr: 'mcf-dsfr-header,mcf-dsfr-footer,mcf-dsfr-skiplinks,mcf-dsfr-user-menu,mcf-dsfr-all-modals,mcf-dsfr-snackbar-wrapper,mcf-dsfr-consent',
  materiel: 'mat-form-field,mat-card,mat-icon,mat-toolbar,mcf-cm-banner,mcf-search-formation-results,cpf-column-layout,sl6-login-fc,mat-radio-button,mat-checkbox,mat-sidenav,.mat-button-wrapper,.mat-button,.mat-card',
  // The site keeps its dialogs closed in the page.
  dialogue: 'dialog[open],dialog.fr-modal--opened,mat-dialog-container,mat-bottom-sheet-container,[role="dialog"],[role="alertdialog"]',
  racine: 'sl6-root,sl6-app,app-root',
  'anti-robot': 'iframe[src*="_Incapsula_Resource"],script[src*="_Incapsula_Resource"],.captcha-box,.g-recaptcha,.h-captcha,iframe[src*="captcha"]',
  'entete-de-fiche': 'mcf-dsfr-header-fiche-action,mcf-dsfr-detail-formation,mcf-dsfr-bloc-financement,.bloc-info.prix',
  'cartes-de-formation': 'mcf-dsfr-formation-carte,mcf-search-formation-results',
  'liens-de-fiche': 'a[href*="/formation/recherche/"]',
  'liens-de-dossier': 'a[href*="/dossiers/"],a[href*="/dossier/"]',
  'barre-de-recherche': '[role="search"],.fr-search-bar,input[type="search"]',
  'champ-de-texte': 'input:not([type]),input[type="text"],input[type="search"],input[type="tel"],input[type="email"],textarea',
  'champ-de-choix': 'select,input[type="radio"],input[type="checkbox"],[role="radio"],[role="combobox"],mat-select',
  'mot-de-passe': 'input[type="password"]',
  'code-unique': 'input[autocomplete="one-time-code"],input[maxlength="6"]',
  'fichier-a-joindre': 'input[type="file"]',
  'franceconnect-bouton': '.fr-connect,sl6-login-fc,img[src*="logo-fc"]',
  'franceconnect-plus': '.fr-connect--plus',
  'choix-de-session': 'input[type="radio"],[role="radio"]',
  'titre-par-role': '[role="heading"][aria-level="1"]',
} as const;

export type SelecteurId = keyof typeof SELECTEURS;
