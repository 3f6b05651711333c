/** What a page holds, told apart by kind: the machine code that a browser makes of a script run a thousand times is no leak. */

import type { Page } from '@playwright/test';

/** Kinds of a heap snapshot that are somebody's data. */
const DATA = new Set(['object', 'closure', 'string', 'concatenated string', 'sliced string', 'array', 'number', 'symbol', 'bigint', 'regexp', 'object shape']);

/** KB of data and of code in all worlds of the page, after a collection; nodes of the DOM; listeners */
export type Tas = { donnees: number, code: number, noeuds: number, ecoutes: number };

export async function tasDe(page: Page): Promise<Tas> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const chunks: string[] = [];
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await cdp.detach();
  const { snapshot, nodes } = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: [types] } = snapshot.meta;
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const tas = { donnees: 0, code: 0, noeuds: metric(metrics, 'Nodes'), ecoutes: metric(metrics, 'JSEventListeners') };
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[nodes[at + typeAt]];
    if (DATA.has(kind)) tas.donnees += nodes[at + sizeAt] / 1024;
    else if (kind === 'code') tas.code += nodes[at + sizeAt] / 1024;
  }
  return tas;
}

function metric(metrics: readonly { name: string, value: number }[], name: string): number {
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}
