/** The five starting guides, fact by fact. The guides themselves are not in the project: one forbids its reproduction. */

import { S0 } from './s0';
import { S1 } from './s1';
import { S2 } from './s2';
import { S3 } from './s3';
import { S4 } from './s4';
import type { Fait, Guide, Repris } from './types';
import { textsOf } from './lieux';

export const GUIDES: readonly Guide[] = [S0, S1, S2, S3, S4];

/** 'S0-07': the number of a fact in the document. */
export function numeroOf(guide: Guide, index: number): string {
  return `${guide.id}-${String(index + 1).padStart(2, '0')}`;
}

export function isRepris(fait: Fait): fait is Repris {
  return 'contient' in fait;
}

/** The sentence of the product that carries a fact; null when its words are no longer there. No-break spaces do not count. */
export function sentenceOf({ ou, contient }: Repris): string | null {
  const sought = plain(contient);
  const text = textsOf(ou).find((candidate) => plain(candidate).includes(sought));
  if (text === undefined) return null;
  const parts = text.split(/(?<=[.!?…])\s+(?=[\p{Lu}«\d])/u);
  return parts.find((part) => plain(part).includes(sought)) ?? text;
}

function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/gu, ' ');
}
