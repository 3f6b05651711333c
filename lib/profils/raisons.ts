/** Why a file is refused, in plain French, for the person who wrote it. Spaces: `npx tsx scripts/typographie.ts lib/profils`. */

import { LETTRES } from '../page/ajouts';
import type { Cause } from './causes';

const FICHIERS = {
  'pas-json': 'Ce fichier n’est pas du JSON. Vérifiez les guillemets, les virgules et les accolades autour de cette ligne.',
  'trop-grand': 'Ce fichier est trop grand pour un profil. Choisissez un autre fichier.',
  'pas-un-profil': 'Ce fichier n’est pas un profil d’association. Le champ « format » doit dire « compagnon-dife/profil-association ».',
  'version-future': 'Ce profil demande une version plus récente du Compagnon. Mettez l’extension à jour, puis recommencez.',
} as const;

/** Said of one field; `@` is its name. */
const CHAMPS = {
  illisible: 'Le champ @ contient des caractères cachés, ou des espaces au bord. Tapez le texte de nouveau.',
  id: 'Le champ @ accepte des lettres minuscules sans accent, des chiffres et des tirets, 3 à 40 signes.',
  heure: 'Le champ @ doit être une heure, comme « 09:00 ».',
  'horaire-inverse': 'L’heure de fermeture doit venir après l’heure d’ouverture.',
  'jours-inverses': 'Le dernier jour doit venir après le premier, de lundi à dimanche.',
  telephone: 'Le champ @ doit être un numéro français à 10 chiffres, comme « 05 56 00 00 00 ».',
  'telephone-payant': 'Ce numéro est payant. Donnez un numéro au prix d’un appel normal.',
  email: 'Le champ @ doit être une adresse e-mail en minuscules, comme « contact@exemple.fr ».',
  'pas-https': 'Une adresse de site doit commencer par « https:// ».',
  'avec-identifiants': 'Une adresse de site ne doit contenir ni nom d’utilisateur, ni mot de passe, ni port.',
  'nom-de-site': 'Ce nom de site n’est pas accepté. Il faut un nom complet, en lettres sans accent, comme « www.exemple.fr ».',
  'imite-le-site': 'Ce nom ressemble trop à celui d’un site officiel. Il n’est pas accepté.',
  'autre-site': 'Le texte de ce lien nomme un autre site que son adresse. Les deux doivent dire la même chose.',
  'sans-contact': 'Il faut au moins un téléphone ou un e-mail : c’est ce que les élus verront.',
  'champ-inconnu': 'Le champ @ n’existe pas. Enlevez-le.',
  'champ-double': 'Le champ @ est écrit deux fois. Gardez-en un seul.',
  raccourci: 'Cette adresse renvoie vers une autre. Donnez l’adresse finale, en entier.',
  'nom-imite': 'Le champ @ ressemble au nom d’un service officiel, ou du Compagnon. Donnez le nom de votre association.',
  'mot-inconnu': 'Le mot @ n’existe pas. La liste est dans la notice du profil.',
  'mot-ferme': 'Le mot @ ne peut pas être complété : une formule fausse y coûterait cher à la personne.',
  'ajout-vide': 'Le mot @ n’ajoute aucune formule. Enlevez-le.',
  'trop-court': `Cette formule est trop courte. Il faut ${LETTRES.egal} lettres au moins, ${LETTRES.debut} pour un début de phrase.`,
  'message-trop-court': `Ce message est trop court pour être sûr. Il faut ${LETTRES.message} lettres au moins.`,
  signe: 'Cette formule ne doit pas contenir le signe €.',
  consequence: 'Cette formule engage la personne, ou parle d’un délai. Elle n’est pas acceptée.',
  'autre-sens': 'Cette formule a déjà un autre sens sur le site. Elle n’est pas acceptée.',
  'deux-sens': 'Deux formules de ce fichier se confondent. Gardez-en une seule.',
  manquant: 'Le champ @ manque.',
  texte: 'Le champ @ doit être un texte entre guillemets.',
  nombre: 'Le champ @ doit être un nombre entier.',
  booleen: 'Le champ @ doit être true ou false, sans guillemets.',
  liste: 'Le champ @ doit être une liste entre crochets.',
  objet: 'Le champ @ doit être un groupe de champs entre accolades.',
  'trop-long': 'Le champ @ est trop long. Il accepte # signes.',
  'trop-petit': 'Le champ @ est trop court. Il faut au moins # signes.',
  'trop-de': 'Il y a trop d’éléments dans @. Le plus grand nombre accepté est #.',
  'trop-peu': 'La liste @ est vide. Remplissez-la, ou enlevez-la.',
  bornes: 'Le champ @ doit être un nombre entier de 1 à 60.',
  choix: 'Le champ @ contient une valeur inconnue. La liste des valeurs est dans la notice du profil.',
} as const;

type Code = keyof typeof CHAMPS;

/** The schema's own kinds of issue, in ours. */
const TYPES: Readonly<Record<string, Code>> = {
  string: 'texte', number: 'nombre', boolean: 'booleen', array: 'liste', integer: 'nombre', min_value: 'bornes', max_value: 'bornes', max_entries: 'trop-de', picklist: 'choix', literal: 'choix', variant: 'choix',
  starts_with: 'pas-https', record: 'objet', strict_object: 'objet',
};

/** Takes what is wrong with one place of a file; returns the sentence, with the field's name in it. */
export function phraseOf(cause: Cause): string {
  if (cause.type in FICHIERS) return FICHIERS[cause.type as keyof typeof FICHIERS];
  const names = cause.path.filter((key) => typeof key === 'string');
  const name = names.at(-1);
  return CHAMPS[codeOf(cause)].replace('@', name === undefined ? 'principal' : `« ${short(name)} »`).replace('#', String(cause.requirement ?? ''));
}

function codeOf({ type, message = '', received, expected, path, input }: Cause): Code {
  if (isCode(message)) return message;
  if (isCode(type)) return type;
  const many = Array.isArray(input);
  if (type === 'max_length') return many ? 'trop-de' : 'trop-long';
  if (type === 'min_length') return many ? 'trop-peu' : 'trop-petit';
  if (received === 'undefined') return 'manquant';
  if (type === 'strict_object' && expected === 'never' && path.length > 0) return 'champ-inconnu';
  return TYPES[type] ?? 'choix';
}

function isCode(text: string): text is Code {
  return Object.hasOwn(CHAMPS, text);
}

/** A name from the file: only what a key may be is repeated, the rest is left out. */
function short(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N} $_-]/gu, '').slice(0, 40);
}
