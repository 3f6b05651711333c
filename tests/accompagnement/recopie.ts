import { capturePage } from '@/lib/accompagnement/capture';
import type { Capture } from '@/lib/accompagnement/capture-types';
import { LIBELLES_GARDES } from '@/lib/accompagnement/libelles-gardes';
import { detectPageState } from '@/lib/page/detect';
import type { PageReport } from '@/lib/page/types';

export interface Sujet {
  readonly name: string;
  readonly html: string;
  readonly url: string;
}

export interface Recopie {
  readonly name: string;
  readonly avant: string;
  readonly apres: string;
  readonly html: string;
}

/** A verdict in one line: what a copy must keep. The facts are left out: every figure of a copy is zero. */
export function verdictDe(report: PageReport): string {
  const state = report.kind === 'recognised' ? report.state : report.kind === 'ambiguous' ? `ambigu(${report.states.join(',')})` : report.kind;
  return [state, report.session, report.generation].join(' · ');
}

/** Judges a page, copies it, and judges its copy. */
export function recopier({ name, html, url }: Sujet, parse: (html: string) => Document): Recopie {
  const document = parse(html);
  const copie: Capture = capturePage({ url: new URL(url), document }, LIBELLES_GARDES);
  const avant = verdictDe(detectPageState({ url: new URL(url), document }));
  if (copie.kind !== 'copie') return { name, avant, apres: copie.kind, html: '' };
  return { name, avant, apres: verdictDe(detectPageState({ url: new URL(copie.adresse), document: parse(copie.html) })), html: copie.html };
}
