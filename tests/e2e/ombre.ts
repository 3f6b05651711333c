import type { Page } from '@playwright/test';

/** The note's shadow is closed to scripts, the page's and ours; not to the browser's own tools. */
interface Noeud {
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly Noeud[];
  readonly shadowRoots?: readonly Noeud[];
}

export interface Vue {
  /** Every text of the note, in order, joined by a space; empty when there is none. */
  readonly texte: string;
  readonly boutons: readonly string[];
  /** Classes of the note itself. */
  readonly classes: string;
  readonly niveau: string | null;
}

type Cadre = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function inside(node: Noeud): readonly Noeud[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(inside)];
}

function attribute({ attributes = [] }: Noeud, name: string): string | undefined {
  const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name);
  return at < 0 ? undefined : attributes[at + 1];
}

function textOf(node: Noeud): string {
  return inside(node).map(({ nodeName, nodeValue }) => (nodeName === '#text' ? (nodeValue ?? '') : '')).filter(Boolean).join(' ').trim();
}

async function withHost<T>(page: Page, use: (nodes: readonly Noeud[], send: (id: number) => Promise<Cadre | null>) => Promise<T> | T): Promise<T> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Noeud };
    const host = inside(root).find(({ nodeName }) => nodeName === 'COMPAGNON-DIFE');
    return await use(host === undefined ? [] : inside(host), async (backendNodeId) => {
      const found = await cdp.send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
      if (found === null) return null;
      const [x = 0, y = 0] = found.model.border;
      return { x, y, width: found.model.width, height: found.model.height };
    });
  } finally {
    await cdp.detach();
  }
}

/** What a person reads in the note. */
export function lireBulle(page: Page): Promise<Vue> {
  return withHost(page, (nodes) => {
    const card = nodes.find(({ nodeName }) => nodeName === 'SECTION');
    const within = card === undefined ? [] : inside(card);
    const niveau = within.find((node) => attribute(node, 'class')?.startsWith('niveau'));
    return {
      texte: card === undefined ? '' : textOf(card),
      boutons: within.filter(({ nodeName }) => nodeName === 'BUTTON').map(textOf),
      classes: card === undefined ? '' : `${attribute(card, 'class') ?? ''}${attribute(card, 'hidden') === undefined ? '' : ' cachee'}`,
      niveau: niveau === undefined ? null : textOf(niveau),
    };
  });
}

/** Where something of the note stands on the screen; null when it is not drawn. */
export function cadreDe(page: Page, what: { readonly classe: string } | { readonly bouton: string }): Promise<Cadre | null> {
  return withHost(page, async (nodes, boxOf) => {
    const node = nodes.find((one) => ('classe' in what ? attribute(one, 'class')?.split(' ').includes(what.classe) === true : one.nodeName === 'BUTTON' && textOf(one) === what.bouton));
    return node === undefined ? null : boxOf(node.backendNodeId);
  });
}

/** A person's click on a button of the note. */
export async function cliquer(page: Page, bouton: string): Promise<void> {
  const box = await cadreDe(page, { bouton });
  if (box === null) throw new Error(`no button « ${bouton} » in the note`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
