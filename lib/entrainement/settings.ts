/**
 * What the replica can be told to be. Settings travel in one cookie, so that each browser profile has its own site and a
 * log-in lasts through navigation, reload and new tabs. The first value of each list is the default.
 */

export const CHOICES = {
  generation: ['dsfr', 'materiel'],
  session: ['deconnecte', 'connecte'],
  /** How one logged in: only FranceConnect+ can buy. */
  identite: ['franceconnect-plus', 'simple'],
  /** `direct`: the log-in buttons log in at once; `page`: they go through the stand-in of FranceConnect's own host. */
  franceconnect: ['direct', 'page'],
  /** `heures`: CPF in hours only · `chargement`: never finishes loading · `tardif`: comes late, without a skeleton. */
  eluPanel: ['present', 'absent', 'heures', 'chargement', 'tardif'],
  libelleElu: ['long', 'court'],
  /** Whether the name stands in the header of the redesigned site (not confirmed on the real one). */
  nom: ['affiche', 'masque'],
  statut: [
    'aucun', 'en-cours-de-creation', 'demande-d-inscription', 'proposition-de-l-organisme', 'a-valider', 'paiement-en-cours', 'paiement-refuse', 'valide',
    'en-formation', 'formation-terminee', 'refuse-par-l-organisme', 'demande-d-inscription-annulee', 'formation-annulee', 'formation-annulee-par-l-organisme',
  ],
  dossiers: ['un', 'plusieurs'],
  fiche: ['normale', 'indisponible'],
  sessions: ['une', 'plusieurs', 'sans-dates'],
  /** Name of the sheet's main button on the redesigned site: both are plausible for élus. */
  bouton: ['dossier', 'devis'],
  /** The e-mail step of 2022 may be gone from the real site. */
  etapeMail: ['oui', 'non'],
  courriel: ['aucun', 'envoye'],
  lien: ['valable', 'perime'],
  panne: ['aucune', 'maintenance', 'saturation', 'interstitiel', 'technique', 'session-expiree'],
  dialogue: ['aucun', 'deconnexion', 'favori', 'email', 'changement-email', 'reste-a-payer', 'fonction-publique', 'annulation', 'consentement'],
  /** Elements that another extension adds beside the site's root. */
  voisin: ['absent', 'present'],
  message: ['aucun', 'affiche'],
  /** A strict policy on the pages: what is real is not known. */
  csp: ['absente', 'stricte'],
} as const;

/** Milliseconds; null = the server's own delays. */
export const NUMBERS = ['delai', 'delaiElu'] as const;

export const COOKIE = 'replique';

export type Settings = { readonly [K in keyof typeof CHOICES]: (typeof CHOICES)[K][number] } & { readonly delai: number | null, readonly delaiElu: number | null };

export function defaultSettings(): Settings {
  const choices = Object.entries(CHOICES).map(([name, values]) => [name, values[0]]);
  return Object.fromEntries([...choices, ...NUMBERS.map((name) => [name, null])]) as Settings;
}

/** Reads one setting. Takes its name and text; returns the typed value, or undefined when the replica has no such setting or value. */
export function readSetting(name: string, text: string): string | number | undefined {
  if ((NUMBERS as readonly string[]).includes(name)) return /^\d{1,5}$/u.test(text) ? Number(text) : undefined;
  if (!Object.hasOwn(CHOICES, name)) return undefined;
  return CHOICES[name as keyof typeof CHOICES].find((value) => value === text);
}

/** Settings held by a Cookie header or `document.cookie`. What cannot be read is left at its default. */
export function settingsFromCookie(header: string): Settings {
  const found = header.split(/;\s*/u).find((part) => part.startsWith(`${COOKIE}=`));
  const settings = { ...defaultSettings() };
  if (found === undefined) return settings;
  for (const [name, text] of new URLSearchParams(decodeURIComponent(found.slice(COOKIE.length + 1)))) {
    const value = readSetting(name, text);
    if (value !== undefined) Object.assign(settings, { [name]: value });
  }
  return settings;
}

/** The cookie that holds these settings, attributes included: shared by the site with and without « www ». */
export function cookieFromSettings(settings: Settings): string {
  const normal = defaultSettings();
  const kept = Object.entries(settings).filter(([name, value]) => value !== null && value !== normal[name as keyof Settings]);
  const text = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString();
  return `${COOKIE}=${encodeURIComponent(text)}; Path=/; Domain=moncompteformation.gouv.fr; Secure; SameSite=Lax`;
}
