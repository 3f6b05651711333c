// @ts-check
import { button, field, select } from '../kit.mjs';
import { PERSONNE } from '../data.mjs';

/** The dossier before it is sent; the three actions are those of a guide of 2022, the rest is a reconstitution. @param {import('../kit.mjs').View} view @param {import('../data.mjs').Dossier} dossier */
export function form(view, { formation }) {
  return `<form><h2>Vos informations</h2><p>Vérifiez vos informations avant d’envoyer votre inscription.</p>
${field(view, { id: 'mail', label: 'Adresse mail', type: 'email', value: PERSONNE.mail })}${field(view, { id: 'telephone', label: 'Téléphone', type: 'tel', value: PERSONNE.telephone })}
${select(view, { id: 'categorie', label: 'Catégorie socioprofessionnelle', options: ['Choisissez', 'Retraité', 'Employé', 'Cadre', 'Autre'] })}
${select(view, { id: 'objectif', label: 'Objectif de la formation', options: ['Choisissez', 'Exercer mon mandat', 'Préparer la suite'] })}
<h2>Votre formation</h2><dl><dt>Dates</dt><dd>Du ${formation.debut} au ${formation.fin}</dd><dt>Prix de la formation</dt><dd>${formation.prix}</dd></dl>
${button(view, 'Envoyer mon inscription', 'envoyer-inscription')}${button(view, view.generation === 'dsfr' ? 'Enregistrer et quitter' : 'Plus tard', 'quitter-dossier', { kind: 'second' })}</form>`;
}
