import { button, card, link, skeleton } from '../kit';
import { SOLDES } from '../data';
import type { View } from '../view';

export function pageTitle(): string {
  return 'Vos droits formation';
}

/** How long the élu panel lags behind the others; null when all come together. */
export function lateAfter(view: View): number | null {
  const { eluPanel, delaiElu } = view.settings;
  if (eluPanel === 'tardif') return delaiElu ?? 1200;
  return eluPanel === 'present' && delaiElu !== null && delaiElu > 0 ? delaiElu : null;
}

/** The heading comes first, each right in its own time. */
export function loading(view: View): string {
  return `${heading()}<div class="rangee">${card(view, skeleton(view))}${card(view, skeleton(view))}</div>`;
}

/** Labels of guides of 2022. The redesigned page is unknown: same words in its own blocks (reconstitution). */
export function main(view: View): string {
  const hours = view.settings.eluPanel === 'heures';
  return `${heading()}<div class="rangee">${eluSlot(view)}${hours ? hoursPanel(view) : eurosPanel(view)}</div>${opinion(view)}`;
}

function heading(): string {
  return '<h1 class="fr-h2">Vos droits formation</h1>';
}

function eluSlot(view: View): string {
  const { eluPanel } = view.settings;
  if (eluPanel === 'absent' || eluPanel === 'heures') return '';
  if (eluPanel === 'chargement') return card(view, skeleton(view));
  if (view.phase === 'complet') return eluCard(view);
  if (eluPanel === 'tardif') return '';
  return lateAfter(view) === null ? eluCard(view) : card(view, skeleton(view));
}

/** The site marks this panel with a national emblem; the replica draws a plain disc. */
function eluCard(view: View): string {
  const label = view.settings.libelleElu === 'court' ? 'Compte élu' : 'Votre compte élu';
  return card(view, `<span class="pastille" aria-hidden="true"></span><h2>${label}</h2>${amount(view, SOLDES[view.generation].elu)}
<ul class="actions"><li>${link(view, 'Consulter l’historique', '#/droits/historique')}</li>
<li>${link(view, 'Chercher les formations liées à l’exercice de mon mandat', '#/formation/recherche')}</li>
<li>${link(view, 'Chercher les formations pour me reconvertir', '#/formation/recherche')}</li></ul>
${link(view, 'En savoir plus sur vos droits', '/espace-public/comment-sont-calcules-mes-droits-elu')}`, 'droits-carte');
}

function eurosPanel(view: View): string {
  return card(view, `<h2>Vos droits en euros</h2>${amount(view, SOLDES[view.generation].euros)}
<ul class="actions"><li>${link(view, 'Consulter l’historique', '#/droits/historique')}</li><li>${link(view, 'Chercher une formation', '#/formation/recherche')}</li></ul>`, 'droits-carte');
}

/** The label of rights in hours is not quoted anywhere (reconstitution). */
function hoursPanel(view: View): string {
  return card(view, `<h2>Vos droits en heures</h2><p class="droits-libelle">Heures disponibles</p><p class="droits-montant-heures">${SOLDES[view.generation].heures}</p>
<p>Ces droits sont liés à votre activité d’agent public.</p>`, 'droits-carte');
}

function amount(view: View, value: string): string {
  return view.generation === 'dsfr'
    ? `<p class="fr-text--sm droits-libelle">Montant disponible</p><p class="fr-h3 droits-montant">${value}</p>`
    : `<div class="droits-libelle">MONTANT DISPONIBLE</div><div class="droits-montant-euros">${value}</div>`;
}

function opinion(view: View): string {
  return `<section class="bloc avis"><h2>Votre avis sur la consultation de vos droits</h2>${button(view, 'Je donne mon avis', 'message', { kind: 'second' })}</section>`;
}
