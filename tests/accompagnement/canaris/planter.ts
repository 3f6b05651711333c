/** Puts something personal everywhere a page can hold it. */

const slug = (text: string): string => text.normalize('NFD').replaceAll(/[^a-zA-Z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '').toLowerCase();
const enc = encodeURIComponent;
const SITE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/';

/** By name: the attributes of an element that may carry the text. */
const ATTRIBUTS: Readonly<Record<string, (text: string) => string>> = {
  title: (t) => t, alt: (t) => t, placeholder: (t) => `Bonjour ${t}`, label: (t) => t, summary: (t) => t, content: (t) => t, name: (t) => t, value: (t) => t, srcdoc: (t) => `<p>${t}</p>`,
  'aria-label': (t) => `Menu de ${t}`, 'aria-description': (t) => t, 'aria-valuetext': (t) => t, 'aria-labelledby': slug, 'aria-controls': (t) => t, 'aria-current': (t) => t, 'aria-level': (t) => t, 'aria-checked': (t) => t,
  'data-nom': (t) => t, 'data-dossier-courant': (t) => t, 'ng-reflect-model': (t) => t, personne: (t) => t, '_ngcontent-x': (t) => t, slot: (t) => t, part: (t) => t, itemprop: (t) => t,
  id: slug, for: slug, class: (t) => `fr-${slug(t)} ${slug(t)} mat-${slug(t)} fr-btn`, role: (t) => t, type: (t) => t, lang: (t) => `fr-${slug(t)}`, dir: (t) => t, autocomplete: (t) => t, inputmode: (t) => t,
  href: (t) => `${SITE}#/dossiers/v2/${enc(t)}/detail/financement?nom=${enc(t)}&contexteFormation=${enc(t)}`, src: (t) => `/photos/${enc(t)}.png?_Incapsula_Resource=${enc(t)}`, srcset: (t) => `/${enc(t)}.png 2x`,
  action: (t) => `/${enc(t)}`, cite: (t) => `https://exemple.invalid/${enc(t)}`, style: (t) => `background:url("/${enc(t)}");--nom:${slug(t)}`, onclick: (t) => `ouvrir("${slug(t)}")`, open: (t) => t, datetime: (t) => t, download: (t) => t,
};

const TEXTES: readonly ((text: string) => string)[] = [
  (t) => t, (t) => t.toUpperCase(), (t) => t.toLowerCase(), (t) => `Bonjour ${t},`, (t) => `Statut : ${t}`, (t) => `Validé ${t}`, (t) => `À valider - ${t}`, (t) => `Vos droits ${t}`, (t) => `Prix de la formation ${t} 800,00 €`,
  (t) => `Votre dossier d’inscription ${t} n’est plus valide`, (t) => `lien envoyé par mail à ${t}, cliquez`, (t) => `« ${t} »`, (t) => `Étape 2 sur 4 ${t}`, (t) => `\u202e${t}\u202c`, (t) => t.split('').join('\u00ad'), (t) => t.split('').join('\u200b'), (t) => t.normalize('NFD'),
];

const FRAMES = ['dialog', 'template', 'script', 'style', 'noscript', 'textarea', 'svg', 'object', 'button', 'label', 'td', 'p', 'h2', 'blockquote', 'details', 'mcf-dsfr-carte', 'wtd-root'];

/** Takes a document and the strings to plant, each several times and in several ways. Returns how many places were used. */
export function planter(document: Document, donnees: readonly string[]): number {
  const elements = [...document.querySelectorAll('*')];
  let places = 0;
  let at = 0;
  const donnee = (): string => donnees[at++ % donnees.length] as string;
  for (const [index, element] of elements.entries()) {
    for (const [name, make] of Object.entries(ATTRIBUTS).filter((_, rank) => (rank + index) % 4 === 0)) {
      // What tells the page's own story stays: a page that no longer holds together would be an easier one.
      if (element.hasAttribute(name) && ['class', 'role', 'type', 'open', 'lang'].includes(name)) continue;
      element.setAttribute(name, make(donnee()));
      places += 1;
    }
  }
  const hosts = elements.filter((element) => ['main', 'body', 'header', 'footer', 'form', 'p', 'li', 'button', 'h1', 'dd'].includes(element.localName));
  for (const [index, host] of hosts.entries()) {
    const texte = TEXTES[index % TEXTES.length] as (text: string) => string;
    host.append(document.createComment(` ${donnee()} `), texte(donnee()));
    const frame = document.createElement(FRAMES[index % FRAMES.length] as string);
    frame.append(texte(donnee()));
    const split = document.createElement('span');
    for (const char of donnee()) split.append(Object.assign(document.createElement('b'), { textContent: char }));
    const field = document.createElement('input');
    field.setAttribute('type', (['text', 'hidden', 'password', 'tel', 'submit', 'button', 'email'] as const)[index % 7] as string);
    field.value = donnee();
    const list = document.createElement('select');
    list.append(Object.assign(document.createElement('option'), { textContent: donnee(), value: donnee() }));
    const foreign = document.createElement(`x-${slug(donnee())}-a`);
    foreign.append(donnee());
    host.append(frame, split, field, list, foreign);
    places += 8;
  }
  document.title = `${donnee()} | Mon Compte Formation`;
  return places + 1;
}

/** The address of the page, with the text wherever an address may hold one. */
export function adressePiegee(texte: string): URL {
  return new URL(`${SITE}?s=${enc(texte)}#/dossiers/v2/${enc(texte)}/detail/financement?qui=${enc(texte)}#${enc(texte)}`);
}
