/** The trapped page's own script: runs in the page. */

const CANARIS = ['ISABELLE DUPONT', 'Isabelle', '2 99 99 99 999 999 99', 'isabelle.dupont@exemple.invalid', '06 12 34 56 78', 'FR76 3000 4000 0312 3456 7890 143', '12 rue de l’Exemple, 00000 Ville', '12/03/1954', 'Dossier 99000000042', 'Mme DUPONT'];
const main = document.querySelector('main') as HTMLElement;
const image = document.body.dataset.image as string;
let turn = 0;
const canary = () => CANARIS[(turn += 1) % CANARIS.length] as string;
const make = <T extends keyof HTMLElementTagNameMap>(tag: T, with_: object = {}): HTMLElementTagNameMap[T] => Object.assign(document.createElement(tag), with_);
const WAYS: (() => Node)[] = [
  () => make('p', { className: 'c', textContent: canary() }),
  () => make('input', { className: 'c', value: canary() }),
  () => make('input', { className: 'c', placeholder: canary() }),
  () => make('textarea', { className: 'c', value: canary() }),
  () => { const list = make('select', { className: 'c' }); list.append(make('option', { textContent: canary() })); return list; },
  () => { const block = make('p', { className: 'avant', title: canary(), textContent: 'Bonjour ' }); block.append(make('b', { className: 'c', textContent: canary() })); return block; },
  () => make('p', { className: 'contour', textContent: canary() }),
  () => make('p', { className: 'ombre', textContent: canary() }),
  () => make('img', { src: image, alt: canary(), width: 40, height: 20 }),
  () => make('img', { className: 'c', src: 'rien.png', alt: canary(), width: 200, height: 30 }),
  () => { const canvas = make('canvas', { width: 40, height: 20 }); const ink = canvas.getContext('2d'); if (ink) { ink.fillStyle = '#f0f'; ink.fillRect(0, 0, 40, 20); } return canvas; },
  () => { const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const text = document.createElementNS('http://www.w3.org/2000/svg', 'text'); text.textContent = canary(); text.setAttribute('y', '20'); text.setAttribute('fill', '#f0f'); svg.setAttribute('height', '24'); svg.append(text); return svg; },
  () => make('div', { className: 'c', contentEditable: 'true', textContent: canary() }),
  () => make('iframe', { srcdoc: `<p style="color:#f0f">${canary()}`, width: '200', height: '40' }),
  () => { const host = make('div'); host.attachShadow({ mode: 'open' }).append(make('p', { className: 'c', textContent: canary(), style: 'color:#f0f' })); return host; },
];
/** A whole screen, as a change of address draws it. */
const screen = () => main.replaceChildren(make('h1', { textContent: 'Vos droits formation' }), ...Array.from({ length: 9 }, () => (WAYS[(turn += 1) % WAYS.length] as () => Node)()));
/** What comes late, or changes in place. */
const GESTES = [
  () => { location.hash = `#/${turn}`; screen(); },
  () => main.prepend((WAYS[(turn += 1) % WAYS.length] as () => Node)()),
  () => { const text = (main.querySelector('h1')?.firstChild ?? null) as Text | null; if (text) { text.data = 'Votre compte élu'; queueMicrotask(() => { text.data = canary(); }); (text.parentElement as HTMLElement).className = 'c'; } },
  () => { const field = main.querySelector('input'); if (field) field.value = canary(); },
  () => { const block = make('p', { textContent: 'Montant disponible' }); main.prepend(block); requestAnimationFrame(() => { block.className = 'c'; block.textContent = canary(); }); },
  () => { const block = make('p', { className: 'c lent' }); main.prepend(block); block.append(canary()); requestAnimationFrame(() => block.classList.add('fini')); },
  () => { const block = make('p', { textContent: 'Votre dossier est à valider' }); main.prepend(block); setTimeout(() => { block.className = 'c'; (block.firstChild as Text).replaceData(0, 27, canary()); }, 20); },
  () => { getSelection()?.selectAllChildren(main); setTimeout(() => getSelection()?.removeAllRanges(), 60); },
];
let frame = 0;
const pulse = document.querySelector('#pouls') as HTMLElement;

export function beat(): void {
  frame += 1;
  pulse.style.left = `${frame % 400}px`;
  if (frame % 3 === 0) (GESTES[(frame / 3) % GESTES.length] as () => void)();
  while (main.childElementCount > 24) main.lastElementChild?.remove();
  requestAnimationFrame(beat);
}

screen();
requestAnimationFrame(beat);
