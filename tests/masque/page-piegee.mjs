/**
 * A page of the site's kind that shows personal data in every way a page can, all in magenta, and keeps changing: whatever magenta is
 * seen is a leak. Everything in it is invented.
 */

export const URL_PIEGEE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/a';

const IMAGE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#f0f"/></svg>')}`;

/** The page's own script. Runs in the page. */
function app() {
  const CANARIS = ['ISABELLE DUPONT', 'Isabelle', '2 99 99 99 999 999 99', 'isabelle.dupont@exemple.invalid', '06 12 34 56 78', 'FR76 3000 4000 0312 3456 7890 143', '12 rue de l’Exemple, 00000 Ville', '12/03/1954', 'Dossier 99000000042', 'Mme DUPONT'];
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const image = /** @type {string} */ (document.body.dataset.image);
  let turn = 0;
  const canary = () => /** @type {string} */ (CANARIS[(turn += 1) % CANARIS.length]);
  /** @param {string} tag @param {Partial<HTMLElement> & Record<string, unknown>} [with_] */
  const make = (tag, with_ = {}) => Object.assign(document.createElement(tag), with_);
  /** @type {(() => Node)[]} */
  const WAYS = [
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
    () => { const canvas = /** @type {HTMLCanvasElement} */ (make('canvas', { width: 40, height: 20 })); const ink = canvas.getContext('2d'); if (ink) { ink.fillStyle = '#f0f'; ink.fillRect(0, 0, 40, 20); } return canvas; },
    () => { const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const text = document.createElementNS('http://www.w3.org/2000/svg', 'text'); text.textContent = canary(); text.setAttribute('y', '20'); text.setAttribute('fill', '#f0f'); svg.setAttribute('height', '24'); svg.append(text); return svg; },
    () => make('div', { className: 'c', contentEditable: 'true', textContent: canary() }),
    () => make('iframe', { srcdoc: `<p style="color:#f0f">${canary()}`, width: '200', height: '40' }),
    () => { const host = make('div'); host.attachShadow({ mode: 'open' }).append(make('p', { className: 'c', textContent: canary(), style: 'color:#f0f' })); return host; },
  ];
  /** A whole screen, as a change of address draws it. */
  const screen = () => main.replaceChildren(make('h1', { textContent: 'Vos droits formation' }), ...Array.from({ length: 9 }, () => /** @type {() => Node} */ (WAYS[(turn += 1) % WAYS.length])()));
  /** What comes late, or changes in place. */
  const GESTES = [
    () => { location.hash = `#/${turn}`; screen(); },
    () => main.prepend(/** @type {() => Node} */ (WAYS[(turn += 1) % WAYS.length])()),
    () => { const text = /** @type {Text | null} */ (main.querySelector('h1')?.firstChild ?? null); if (text) { text.data = 'Votre compte élu'; queueMicrotask(() => { text.data = canary(); }); /** @type {HTMLElement} */ (text.parentElement).className = 'c'; } },
    () => { const field = main.querySelector('input'); if (field) field.value = canary(); },
    () => { const block = make('p', { textContent: 'Montant disponible' }); main.prepend(block); requestAnimationFrame(() => { block.className = 'c'; block.textContent = canary(); }); },
    () => { const block = make('p', { className: 'c lent' }); main.prepend(block); block.append(canary()); requestAnimationFrame(() => block.classList.add('fini')); },
    () => { const block = make('p', { textContent: 'Votre dossier est à valider' }); main.prepend(block); setTimeout(() => { block.className = 'c'; /** @type {Text} */ (block.firstChild).replaceData(0, 27, canary()); }, 20); },
    () => { getSelection()?.selectAllChildren(main); setTimeout(() => getSelection()?.removeAllRanges(), 60); },
  ];
  let frame = 0;
  const pulse = /** @type {HTMLElement} */ (document.querySelector('#pouls'));
  const beat = () => {
    frame += 1;
    pulse.style.left = `${frame % 400}px`;
    if (frame % 3 === 0) /** @type {() => void} */ (GESTES[(frame / 3) % GESTES.length])();
    while (main.childElementCount > 24) main.lastElementChild?.remove();
    requestAnimationFrame(beat);
  };
  screen();
  requestAnimationFrame(beat);
}

const STYLE = `body{margin:0;font:700 20px/1.3 sans-serif;color:#000;background:#fff}main{padding:8px}main>*{margin:2px 0;display:block}.c,.c *{color:#f0f}
input.c::placeholder{color:#f0f;opacity:1}.avant::before{content:attr(title);color:#f0f}.ombre{color:transparent;text-shadow:0 0 0 #f0f}
.contour{color:transparent;-webkit-text-stroke:2px #f0f}.lent{transition:color .4s}.lent.fini{color:#e0e}
select{appearance:none}#pouls{position:fixed;bottom:0;left:0;width:20px;height:10px;background:#000}`;

/** Canaries stand in what the server sends too: seen, or not, before any script of the page. */
export const PAGE_PIEGEE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Dossier de ISABELLE DUPONT</title><style>${STYLE}</style></head>
<body data-image="${IMAGE}"><p class="c">ISABELLE DUPONT</p><input class="c" value="2 99 99 99 999 999 99"><main><p class="c">isabelle.dupont@exemple.invalid</p></main><div id="pouls"></div>
<script>(${app})()</script></body></html>`;
