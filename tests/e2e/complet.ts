/** `npm run test:complet` plays everything; `npm test` a part of the longest tables, to stay under five minutes on two cores. */
export const isComplete = process.env['ESSAIS'] === 'complets';
