/**
 * How page-masking extensions usually work, in our words: wait for the page, walk it when the browser is idle, hide what looks personal;
 * after that, walk again a moment after each change. Runs in the page. Here to show that the harness sees what leaks.
 */

const LOOKS = /@|\d{2}[\s./-]?\d{2}|[A-ZÉ]{3,}|\bMme\b|Isabelle/u;

export function hide(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && LOOKS.test((node as Text).data)) parent.style.setProperty('filter', 'brightness(0)');
  }
  for (const field of document.querySelectorAll('input,textarea,select,img,canvas,iframe,svg')) (field as HTMLElement).style.setProperty('visibility', 'hidden');
}

let timer = 0;
document.addEventListener('DOMContentLoaded', () => {
  requestIdleCallback(hide);
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = window.setTimeout(hide, 100);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
});
