/**
 * A page of the site's kind that shows personal data in every way a page can, all in magenta, and keeps changing: whatever magenta is
 * seen is a leak. Everything in it is invented.
 */

export const URL_PIEGEE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/a';

const IMAGE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#f0f"/></svg>')}`;

const STYLE = `body{margin:0;font:700 20px/1.3 sans-serif;color:#000;background:#fff}main{padding:8px}main>*{margin:2px 0;display:block}.c,.c *{color:#f0f}
input.c::placeholder{color:#f0f;opacity:1}.avant::before{content:attr(title);color:#f0f}.ombre{color:transparent;text-shadow:0 0 0 #f0f}
.contour{color:transparent;-webkit-text-stroke:2px #f0f}.lent{transition:color .4s}.lent.fini{color:#e0e}
select{appearance:none}#pouls{position:fixed;bottom:0;left:0;width:20px;height:10px;background:#000}`;

/** Canaries stand in what the server sends too: seen, or not, before any script of the page. @param script the page's own, as `bundleForPage` makes it of `page-piegee-script.ts` */
export function pagePiegee(script: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Dossier de ISABELLE DUPONT</title><style>${STYLE}</style></head>
<body data-image="${IMAGE}"><p class="c">ISABELLE DUPONT</p><input class="c" value="2 99 99 99 999 999 99"><main><p class="c">isabelle.dupont@exemple.invalid</p></main><div id="pouls"></div>
<script>${script}</script></body></html>`;
}
