/**
 * Writes docs/regles.md from lib/rules/catalogue: what a jurist reads to check the product. `npm run generate:regles`.
 * A test compares: the file can never say anything else than the code.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CivilDate } from '../lib/calendar/civil-date';
import { CATALOGUE } from '../lib/rules/catalogue';
import type { CasId, Perte, RegleOrganisme } from '../lib/rules/catalogue-consequences';
import type { Delai, DelaiId } from '../lib/rules/catalogue-delais';
import type { FaitId } from '../lib/rules/catalogue-faits';
import type { DatedValue, History, Source } from '../lib/rules/types';
import { ROOT, isCommand } from './lib/root';
import { A_VERIFIER_EN_LIGNE, CAS, DELAIS, FAITS, LIMITES, TRUST } from './regles-textes';

export const DOCUMENT_PATH = join(ROOT, 'docs/regles.md');

type Catalogue = typeof CATALOGUE;
type Consequences = Catalogue['consequences'];

const NBSP = '\u00A0';
const PERTES: Readonly<Record<Perte, string>> = {
  aucune: 'rien',
  incertaine: 'disputé : de rien à la totalité des droits engagés',
  'jusqu-a-la-totalite': 'jusqu’à la totalité des droits engagés',
  'part-realisee': 'la part réalisée des droits engagés',
  totalite: 'la totalité des droits engagés',
};
const MOIS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** No-break spaces where French wants them; addresses have no space, so none is touched. */
export function french(text: string): string {
  return text
    .replace(/«[ \u00A0]?/gu, `«${NBSP}`)
    .replace(/[ \u00A0]?»/gu, `${NBSP}»`)
    .replace(/ ([;!?])/gu, '\u202F$1')
    .replace(/ :/gu, `${NBSP}:`);
}

function date(day: CivilDate): string {
  const [year, month = 0, date] = day.split('-').map(Number);
  return `${date === 1 ? '1er' : date} ${MOIS[month - 1]} ${year}`;
}

function euros(cents: number): string {
  return `${String(cents / 100).replace(/\B(?=(?:\d{3})+$)/gu, NBSP)}${NBSP}€`;
}

function source({ title, url, readOn }: Source): string {
  return `${url ? `[${title}](${url})` : title} (lu le ${date(readOn)})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

/** Sources, disagreements and trust of one value, as a list. */
function proof({ from, trust, sources, divergences = [] }: DatedValue<unknown>): string {
  return [
    `- Depuis le ${date(from)}. Confiance : **${TRUST[trust].nom}**.`,
    ...sources.map((one) => `- Source : ${source(one)}.`),
    ...divergences.map(({ source: one, dit }) => `- Lecture : ${dit}. ${source(one)}.`),
  ].join('\n');
}

function delaiEnMots({ depuis, nombre, unite, sens, avantLeDebut }: Delai): string {
  const mots = { debut: 'le début de la formation', demande: 'l’envoi de la demande', proposition: 'la proposition de l’organisme', confirmation: 'la confirmation' };
  const jours = unite === 'jours-ouvres' ? 'jours ouvrés' : 'jours du calendrier';
  const limite = avantLeDebut ? ', et toujours avant le début de la formation' : '';
  return `${nombre} ${jours} ${sens === 'avant' ? 'avant' : 'après'} ${mots[depuis]}${limite}`;
}

function delai(id: DelaiId, history: History<Delai>): string {
  const { titre, note } = DELAIS[id];
  const values = history.map((dated) => `**${delaiEnMots(dated.value)}.**\n\n${proof(dated)}`);
  return [`### ${titre}`, `Identifiant : \`${id}\`.`, ...values, ...(note ? [note] : [])].join('\n\n');
}

function organismeEnMots({ regle, pourcent }: RegleOrganisme): string {
  if (regle === 'rien') return 'rien';
  return pourcent === null ? 'le prix × l’assiduité' : `${pourcent}${NBSP}% du prix`;
}

function consequence(id: CasId, { titulaire, organisme }: Consequences[CasId]): readonly string[] {
  const values = <T,>(history: History<T>, words: (value: T) => string) => history.map(({ value, trust }) => `${words(value)} (${TRUST[trust].nom})`).join(' ; ');
  return [CAS[id], values(titulaire, (value) => PERTES[value]), values(organisme, organismeEnMots)];
}

function ligne(history: Catalogue['lignes'][keyof Catalogue['lignes']]): string {
  return history
    .map((dated) => {
      const { nom, telephone, horaires, fermeJoursFeries } = dated.value;
      const plages = horaires.map(({ jours, ouvre, ferme }) => `- ${jours.map((jour) => JOURS[jour - 1]).join(', ')} : ${ouvre} à ${ferme}, heure de Paris`);
      const feries = fermeJoursFeries ? ['- fermée les jours fériés nationaux'] : [];
      return `### ${nom} : ${telephone}\n\n${[...plages, ...feries].join('\n')}\n\n${proof(dated)}`;
    })
    .join('\n\n');
}

/** On whose word each purse rests, case by case for the élu's; never one for the other. */
function proofsOfPurses(consequences: Consequences): string {
  const elu = entries(consequences).flatMap(([id, { titulaire }]) => (titulaire as History<Perte>).map(({ from, sources, divergences = [] }) =>
    [`- ${CAS[id]}, depuis le ${date(from)} : ${sources.map(source).join(' ; ')}.`, ...divergences.map(({ source: one, dit }) => `  - ${one.title} : ${dit}.`)].join('\n')));
  const organisme = new Set(Object.values(consequences).flatMap((one) => one.organisme as History<RegleOrganisme>).flatMap(({ sources }) => sources));
  return ['**Les droits de l’élu, d’après :**', elu.join('\n'), '**Ce que reçoit l’organisme, d’après :**', [...organisme].map((one) => `- ${source(one)}.`).join('\n')].join('\n\n');
}

function fait([id, history]: readonly [FaitId, History<string>]): string {
  return history.map((dated) => `**${FAITS[id]} : ${dated.value}.**\n\n${proof(dated)}`).join('\n\n');
}

/** The whole document, from the catalogue. */
export function renderRegles(catalogue: Catalogue): string {
  const [paliers] = catalogue.assiduite;
  if (paliers === undefined) throw new Error('the catalogue has no attendance thresholds');
  const droits = catalogue.droits.map(({ from, value, trust, sources }) => [
    date(from), euros(value.annuel), euros(value.plafond), `${euros(value.horaireHT)} HT`, TRUST[trust].nom, sources.map(source).join(' ; '),
  ]);
  const trusts = Object.values(TRUST).map(({ nom, sens }) => `- **${nom}** : ${sens}`);
  const parts = [
    '# Les règles du Compagnon DIFE',
    '<!-- Écrit par « npm run generate:regles » à partir de lib/rules. Ne pas modifier à la main. -->',
    'Outil indépendant, non officiel. Ce document dit tout ce que l’outil affirme sur les délais et l’argent du DIFE (droit individuel à la formation des élus), depuis quand et d’après qui. Il sert à un juriste pour tout relire.',
    '## Les mots de confiance', trusts.join('\n'), ...LIMITES,
    '## Les droits', table(['À partir du', 'Par an', 'Plafond', 'Coût horaire au plus', 'Confiance', 'Source'], droits),
    'Tant que des chiffres sont à confirmer, l’outil les montre à côté des chiffres officiels, jamais à leur place. Un élu réélu : les sources se contredisent sur ses droits d’avant. Le solde affiché par le site est le seul solde. L’outil n’en calcule jamais.',
    '## Les délais', ...entries(catalogue.delais).map(([id, history]) => delai(id, history)),
    '## Annuler, ne pas venir, arrêter',
    'Deux bourses, jamais une seule. Les pourcentages des guides sont ce que **reçoit l’organisme**. Ils ne disent pas ce que **perd l’élu**.',
    table(['Situation', 'Droits de l’élu perdus', 'Reçu par l’organisme'], entries(catalogue.consequences).map(([id, purses]) => consequence(id, purses))),
    proofsOfPurses(catalogue.consequences),
    `Seuils d’assiduité : moins de ${paliers.value.forfaitSous}${NBSP}%, de ${paliers.value.forfaitSous} à ${paliers.value.suivieAuDela}${NBSP}%, strictement plus de ${paliers.value.suivieAuDela}${NBSP}%.`,
    proof(paliers),
    'La force majeure doit être prouvée. La liste officielle cite la maladie, l’accident, le décès d’un proche, le congé retiré, la reprise d’un emploi et l’arrêt des transports. Rien n’y est propre aux élus : l’outil n’annonce rien de plus. Elle l’emporte sur l’assiduité.',
    'Les montants sont en centimes entiers, arrondis au plus proche, le demi-centime vers le haut. Sans prix connu, aucun montant n’est affiché.',
    '## Les faits datés', ...entries(catalogue.faits).map(fait),
    '## L’aide par téléphone', ...Object.values(catalogue.lignes).map(ligne),
    '## À vérifier sur le vrai site avant chaque version', A_VERIFIER_EN_LIGNE.map((item) => `- [ ] ${item}`).join('\n'),
  ];
  return `${french(parts.join('\n\n'))}\n`;
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries<V>(record) as [K, V][];
}

if (isCommand(import.meta.url)) {
  writeFileSync(DOCUMENT_PATH, renderRegles(CATALOGUE));
  console.log(`Écrit : ${DOCUMENT_PATH}`);
}
