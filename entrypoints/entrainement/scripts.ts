/** The very scripts of the site's pages, on the practice page: what people practise with is what they will have, and it is in the package once. */

import type { Lecteur, LecteurHolder } from '@/lib/browser/lecteur';
import type { CreateHintDrawn, HintHolder } from '@/lib/browser/note-side';

export interface Scripts {
  readonly lecteur: Lecteur;
  readonly createNote: CreateHintDrawn;
}

export async function loadScripts(window: Window): Promise<Scripts> {
  await Promise.all(['/mcf.js', '/note.js'].map((src) => load(window.document, src)));
  const { lecteurDuCompagnon, noteDuCompagnon } = window as LecteurHolder & HintHolder;
  if (lecteurDuCompagnon === undefined || noteDuCompagnon === undefined) throw new Error('The scripts of the page are missing.');
  return { lecteur: lecteurDuCompagnon, createNote: noteDuCompagnon };
}

function load(document: Document, src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${src} cannot be loaded.`)));
    document.head.append(script);
  });
}
