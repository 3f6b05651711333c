import { box, button, card } from '../kit';
import { type Formation, SOLDES } from '../data';
import type { View } from '../view';

/** Labels of the guide of 2022; the blocks around them are a reconstitution. */
export function materielSheet(view: View, formation: Formation): string {
  return `<section class="bandeau-fiche"><h1>${formation.titre}</h1><p>par ${formation.organisme}</p></section>
<cpf-column-layout><div><div class="desktop-col-1">${keyFacts(view, formation)}${funding(view, formation)}</div><div class="desktop-col-2">${enrolment(view, formation)}${details(view)}</div></div></cpf-column-layout>`;
}

function keyFacts(view: View, formation: Formation): string {
  return card(view, `<h2>Informations clés</h2><ul><li><mat-icon class="mat-icon material-icons" aria-hidden="true">schedule</mat-icon><span>${formation.duree}</span></li><li><mat-icon class="mat-icon material-icons" aria-hidden="true">place</mat-icon><span>${formation.lieu}</span></li></ul>`);
}

function funding(view: View, formation: Formation): string {
  const aids = view.session === 'connecte'
    ? `<p>${formation.elu ? 'Compte élu' : 'Compte personnel de formation'} : ${formation.elu ? SOLDES.materiel.elu : SOLDES.materiel.euros}</p>`
    : `<p>Des organismes soutiennent cette formation. Pour en savoir plus, connectez-vous.</p>${button(view, 'Me connecter', 'aller-connexion', { kind: 'second' })}`;
  return card(view, `<h2>Prix de la formation (frais d’examen non inclus)</h2><p class="prix-formation">${formation.prix}</p><h2>Aides au financement</h2>${aids}`);
}

function enrolment(view: View, formation: Formation): string {
  return card(view, `<h2>Inscription à cette formation</h2>${dates(view, formation)}${button(view, 'Créer mon dossier d’inscription', 'creer-dossier')}`);
}

function dates(view: View, formation: Formation): string {
  if (view.settings.sessions === 'sans-dates') return '<p>Les dates sont à convenir avec l’organisme.</p>';
  const first = `Du ${formation.debut} au ${formation.fin}`;
  if (view.settings.sessions === 'une') return `<p>${first}</p>`;
  return [first, 'Du 18/03/2027 au 19/03/2027'].map((label, index) => box(view, { id: `mat-radio-${index}`, name: 'mat-radio-group-0', label, type: 'radio' })).join('');
}

function details(view: View): string {
  return card(view, '<h2>Informations pratiques</h2><p>Contact et lieu de formation, transport.</p>') + card(view, '<h2>Les points forts de cette formation</h2><p>Des exercices sur des cas concrets.</p>')
    + card(view, '<h2>Description détaillée</h2><p>Objectifs, contenu, déroulement.</p>');
}
