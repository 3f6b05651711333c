/** What a person over 60 needs, measured in the page itself. Each returns what breaks the rule, in words. */

/** Runs in the panel: every visible text, its size and its contrast; every target, its size; what overflows. */
export function measure(limits: { readonly font: number; readonly target: number; readonly contrast: number }): readonly string[] {
  const faults = new Set<string>();
  const name = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className} « ${element.textContent.trim().slice(0, 40)} »`;
  const isShown = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.closest('.lecteur, .stade-nom') === null;

  type Color = readonly [number, number, number, number];
  const parse = (text: string): Color => {
    const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/gu) ?? []).map(Number);
    return [r, g, b, a];
  };
  const luminance = ([r, g, b]: Color): number => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => part / 255).map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element: Element | null): Color => {
    if (element === null) return [255, 255, 255, 1];
    const color = parse(getComputedStyle(element).backgroundColor);
    return color[3] === 0 ? behind(element.parentElement) : color;
  };
  const contrast = (element: Element): number => {
    const [one, other] = [luminance(parse(getComputedStyle(element).color)), luminance(behind(element))];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || (node.textContent ?? '').trim() === '' || !isShown(element)) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < limits.font) faults.add(`${size} px : ${name(element)}`);
    const ratio = contrast(element);
    if (ratio < limits.contrast) faults.add(`contraste ${ratio.toFixed(2)} : ${name(element)}`);
  }
  for (const target of document.querySelectorAll('a, button, summary, select, input:not([type=radio], label > [type=checkbox]), label:has(input:is([type=radio], [type=checkbox]))')) {
    if (!isShown(target)) continue;
    const { width, height } = target.getBoundingClientRect();
    if (width < limits.target || height < limits.target) faults.add(`cible ${Math.round(width)} × ${Math.round(height)} : ${name(target)}`);
  }
  const excess = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (excess > 0) faults.add(`défilement horizontal de ${excess} px`);
  return [...faults];
}
