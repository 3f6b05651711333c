/** The built-in profiles: a new one is a file beside this one, and its line here. */
export { financement } from './financement';
export { generaliste } from './generaliste';
export { gestionsLocales } from './gestions-locales';
export { gironde } from './gironde';
export { indreEtLoire } from './indre-et-loire';
