/** The JSON schemas that the project publishes, made from those that the extension itself runs. */

import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { MOTS_OUVERTS } from '../../lib/page/ajouts';
import { PROFIL } from '../../lib/profils/schema';
import { CLES } from '../../lib/reglages/lire-organisation';

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Checks of our own have no JSON form: the notice tells them in words. */
const CONFIG: ConversionConfig = { errorMode: 'ignore', typeMode: 'input' };

function profileSchema(): Schema {
  const schema = toJsonSchema(PROFIL, CONFIG) as Schema;
  const ajout = schema.properties?.['vocabulaire']?.additionalProperties;
  if (typeof ajout !== 'object') throw new Error('the added words have no schema');
  // The extension checks the names against the table of words; an editor can offer them.
  const vocabulaire = { type: 'object', properties: Object.fromEntries(MOTS_OUVERTS.map((mot) => [mot, ajout])), additionalProperties: false };
  return { ...schema, properties: { ...schema.properties, vocabulaire } };
}

/**
 * What Chromium understands of a schema: types, properties and items. It refuses a schema that says more. Lists of values are left out on
 * purpose: what is not in them, it would drop without a word; handed to the extension, it is named in the settings page.
 */
function forChromium({ type, enum: values, const: only, items, properties = {}, anyOf, oneOf }: Schema): Schema {
  const ways = anyOf ?? oneOf;
  if (ways !== undefined) return forChromium({ type: 'object', properties: mergeAll(ways.map((way) => way.properties ?? {})) });
  if (only !== undefined) return { type: typeof only === 'number' ? 'integer' : 'string' };
  if (type === 'array') return { type, items: forChromium(items ?? {}) };
  if (type === 'object') return { type, properties: Object.fromEntries(Object.entries(properties).filter(([name]) => name !== '$schema').map(([name, one]) => [name, forChromium(one)])) };
  return { type: type ?? (typeof values?.[0] === 'number' ? 'integer' : 'string') };
}

/** One kind of block has some of the fields, another has others: together they name all that may be written. */
function mergeAll(all: readonly Readonly<Record<string, Schema>>[]): Readonly<Record<string, Schema>> {
  return Object.assign({}, ...all);
}

function organisationSchema(): Schema {
  const schema = { ...(toJsonSchema(v.object(Object.fromEntries(Object.entries(CLES).map(([cle, { schema }]) => [cle, schema]))), CONFIG) as Schema) };
  const whole = { ...schema, properties: { ...schema.properties, profil: profileSchema() } };
  const { properties = {} } = forChromium(whole);
  return { type: 'object', properties: Object.fromEntries(Object.entries(properties).map(([cle, one]) => [cle, { description: CLES[cle]?.description ?? '', ...one }])) };
}

function textOf(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

export const PUBLISHED: readonly { readonly path: string; readonly text: string }[] = [
  { path: 'docs/profil-association.schema.json', text: textOf({ title: 'Profil d’association du Compagnon DIFE', ...profileSchema() }) },
  { path: 'public/organisation.schema.json', text: textOf(organisationSchema()) },
];
