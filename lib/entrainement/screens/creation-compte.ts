import { box, button, field, select } from '../kit';
import type { View } from '../view';

/** The four steps of guides of 2022; the redesigned page adds a code to copy and a code sent by e-mail. */
const STEPS = {
  materiel: ['Votre identité', 'Votre contact', 'Votre adresse de domicile', 'Votre mot de passe'],
  dsfr: ['Votre identité', 'Vos coordonnées', 'Votre mot de passe', 'Contrôle de sécurité', 'Vérification de votre adresse e-mail'],
};

export function pageTitle(view: View): string {
  return view.generation === 'dsfr' ? 'Créer mon compte' : 'Inscription';
}

export function main(view: View): string {
  const steps = STEPS[view.generation];
  const at = Math.min(Math.max(Number(view.route.etape ?? '1'), 1), steps.length);
  const last = at === steps.length;
  const next = view.generation === 'dsfr' ? 'Continuer' : 'Étape suivante';
  return `<section class="bloc"><h1>${view.generation === 'dsfr' ? 'Créer mon compte' : 'Création de compte'}</h1>${progress(view, steps, at)}
<form>${fields(view, at)}
${button(view, last ? 'Valider' : next, last ? 'compte-cree' : `etape:${at + 1}`)}${at > 1 ? button(view, 'Précédent', `etape:${at - 1}`, { kind: 'second' }) : ''}</form></section>`;
}

function progress(view: View, steps: readonly string[], at: number): string {
  const title = steps[at - 1];
  if (view.generation === 'dsfr') {
    return `<div class="fr-stepper"><h2 class="fr-stepper__title">${title}<span class="fr-stepper__state">Étape ${at} sur ${steps.length}</span></h2><div class="fr-stepper__steps" data-fr-current-step="${at}" data-fr-steps="${steps.length}"></div></div>`;
  }
  return `<mat-horizontal-stepper role="tablist" class="mat-stepper-horizontal">${steps.map((step, index) => `<mat-step-header role="tab" class="mat-step-header" aria-selected="${index + 1 === at}"><span class="mat-step-label">${step}</span></mat-step-header>`).join('')}</mat-horizontal-stepper><h2>${title}</h2>`;
}

function fields(view: View, at: number): string {
  const step = STEPS[view.generation][at - 1] ?? '';
  if (step === 'Votre identité') {
    return field(view, { id: 'nom', label: 'Nom de naissance', hint: 'Uniquement votre nom de naissance.' }) + field(view, { id: 'numero', label: 'Numéro de sécurité sociale', hint: '13 caractères et la clé à 2 chiffres.' })
      + select(view, { id: 'diplome', label: 'Diplôme le plus élevé', options: ['Non renseigné', 'Baccalauréat', 'Autre'] })
      + select(view, { id: 'categorie', label: 'Catégorie socioprofessionnelle', options: ['Non renseigné', 'Retraité', 'Employé'] });
  }
  if (step === 'Votre contact' || step === 'Vos coordonnées') {
    return field(view, { id: 'telephone', label: 'Téléphone mobile', type: 'tel' }) + field(view, { id: 'fixe', label: 'Téléphone fixe', type: 'tel' }) + field(view, { id: 'mail', label: 'Adresse mail personnelle', type: 'email' });
  }
  if (step === 'Votre adresse de domicile') return field(view, { id: 'voie', label: 'Nom de la voie' }) + field(view, { id: 'ville', label: 'Code postal / Ville' });
  if (step === 'Contrôle de sécurité') return `<p class="code-affiche" aria-label="Code affiché">K 7 D M 4</p>${field(view, { id: 'code', label: 'Recopiez le code affiché' })}`;
  if (step === 'Votre mot de passe') {
    return field(view, { id: 'motDePasse', label: 'Mot de passe', type: 'password', hint: view.generation === 'dsfr' ? '12 caractères au moins.' : '8 caractères au moins.' })
      + field(view, { id: 'motDePasse2', label: 'Confirmez votre mot de passe', type: 'password' }) + box(view, { id: 'cgu', label: 'J’ai lu et j’accepte les conditions générales d’utilisation' });
  }
  return `<p>Un code à 6 chiffres vous a été envoyé par e-mail.</p>${field(view, { id: 'code-mail', label: 'Code à 6 chiffres' })}`;
}
