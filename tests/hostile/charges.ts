/** Titles of trainings that would be programs if anybody took them for markup: each one, if it ran, would write `globalThis.execute`. */

const JS = 'globalThis.execute=1';

const VECTEURS: readonly string[] = [
  `<script>${JS}</script>`, `<img src=x onerror=${JS}>`, `<svg onload=${JS}>`, `<svg><script>${JS}</script></svg>`, `<body onload=${JS}>`, `<iframe srcdoc="<script>parent.execute=1</script>">`, `<iframe src="javascript:parent.execute=1">`,
  `<a href="javascript:${JS}">x</a>`, `<details open ontoggle=${JS}>`, `<video><source onerror=${JS}></video>`, `<audio src=x onerror=${JS}>`, `<input autofocus onfocus=${JS}>`, `<select autofocus onfocus=${JS}>`, `<textarea autofocus onfocus=${JS}>`,
  `<marquee onstart=${JS}>`, `<object data="javascript:${JS}">`, `<embed src="javascript:${JS}">`, `<form><button formaction="javascript:${JS}">x</button></form>`, `<math><mtext><img src=x onerror=${JS}>`, `<style>@import 'javascript:${JS}';</style>`,
  `<link rel=stylesheet href="javascript:${JS}">`, `<meta http-equiv=refresh content="0;url=javascript:${JS}">`, `<base href="javascript:${JS}//">`, `<template><script>${JS}</script></template>`, `<noscript><p title="</noscript><img src=x onerror=${JS}>">`,
  `<svg><animate onbegin=${JS} attributeName=x dur=1s>`, `<svg><set onbegin=${JS} attributeName=x>`, `<style>*{animation:x}@keyframes x{}</style><b onanimationstart=${JS}>`, `<xss contenteditable onblur=${JS} autofocus>`, `<b onpointerover=${JS}>x</b>`,
  `javascript:${JS}`, `data:text/html,<script>${JS}</script>`, `{{constructor.constructor('${JS}')()}}`, `\${${JS}}`, `#{${JS}}`, `<%= ${JS} %>`, `';${JS};//`, `";${JS};//`, `\`;${JS};//`, `--><script>${JS}</script><!--`,
];

/** What a page may put around, or do to, a title. */
const EMBALLAGES: readonly ((charge: string) => string)[] = [
  (charge) => charge, (charge) => `Le budget communal ${charge}`, (charge) => `${charge} niveau confirmé`, (charge) => `</p>${charge}`, (charge) => `</h2></section>${charge}`, (charge) => `"><b>${charge}`, (charge) => `'>${charge}`, (charge) => `]]>${charge}`,
  (charge) => `</title>${charge}`, (charge) => `</textarea>${charge}`, (charge) => `</style>${charge}`, (charge) => `<!--${charge}`, (charge) => charge.toUpperCase().replaceAll('GLOBALTHIS.EXECUTE', 'globalThis.execute'), (charge) => charge.replaceAll('<', '\u00ab<'),
  (charge) => charge.replaceAll('<', '&lt;').replaceAll('>', '&gt;'), (charge) => charge.replaceAll('<', '\\u003c'), (charge) => encodeURIComponent(charge), (charge) => `\u202e${charge}`, (charge) => `\u200b${charge}\u200b`, (charge) => charge.replaceAll(' ', '\n'), (charge) => charge.replaceAll(' ', '\t'),
  (charge) => charge.replaceAll(' ', '/'), (charge) => `${charge}${charge}`, (charge) => charge.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'), (charge) => `\u0000${charge}`,
];

/** A thousand, none longer than the reader lets a title be. */
export const CHARGES: readonly string[] = VECTEURS.flatMap((vecteur) => EMBALLAGES.map((emballer) => emballer(vecteur).slice(0, 200)));
