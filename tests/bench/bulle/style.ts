/** The style sheet that a library asks its user to add. */
export function addStyle(css: string) {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}
