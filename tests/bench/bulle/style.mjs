/** The style sheet that a library asks its user to add. @param {string} css */
export function addStyle(css) {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}
