/** Runs in the page. */

/** Adds sections to `main` until the document holds that many elements. */
export function grow(elements: number, sentences: readonly string[]): void {
  const main = document.querySelector('main') as Element;
  let turn = 0;
  const sentence = () => sentences[(turn += 1) % sentences.length] ?? '';
  const add = (parent: Element, name: string, text: string) => parent.appendChild(Object.assign(document.createElement(name), { textContent: text }));
  const all = document.getElementsByTagName('*');
  while (all.length < elements) {
    const section = main.appendChild(document.createElement('section'));
    section.className = 'fr-mb-4w ng-star-inserted';
    section.setAttribute('_ngcontent-ng-c31163116', '');
    add(section, 'h3', sentence());
    for (let paragraph = 0; paragraph < 3; paragraph += 1) {
      const block = add(section, 'p', `${sentence()} ${sentence()} `);
      add(block, 'strong', sentence());
      block.append(` ${sentence()}`, document.createComment(''));
    }
    const list = section.appendChild(document.createElement('ul'));
    for (let item = 0; item < 5; item += 1) add(add(list, 'li', ''), item % 2 ? 'a' : 'span', sentence()).setAttribute('class', 'fr-link');
    add(section, 'button', sentence()).className = 'fr-btn fr-btn--secondary';
  }
}
