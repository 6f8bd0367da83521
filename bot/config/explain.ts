import { z } from 'zod';
import { nearest } from './nearest.ts';
import { type Problem, quote, sayPath } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

/** The part of JSON Schema that ours is written in. */
interface Schema {
  type?: string;
  description?: string;
  examples?: unknown[];
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  minItems?: number;
  /** A secret: never quoted. */
  writeOnly?: boolean;
  pattern?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  propertyNames?: Schema;
  items?: Schema;
  anyOf?: Schema[];
}

type Path = readonly PropertyKey[];

/** Turns what the schema refuses into problems that say where, what was found and what is accepted. */
export function explain(
  issues: readonly z.core.$ZodIssue[],
  source: YamlSource,
  schema: z.ZodType,
): Problem[] {
  const root = z.toJSONSchema(schema, { io: 'input' }) as Schema;
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey([...issue.path, key], source, root));
    }
    if (issue.code === 'invalid_key') return [unknownKey(issue.path, source, root)];
    return [wrongValue(issue.path, source, root)];
  });
}

function unknownKey(path: Path, source: YamlSource, root: Schema): Problem {
  const owner = schemaAt(root, path.slice(0, -1));
  const known = Object.keys(owner?.properties ?? {});
  const near = nearest(String(path.at(-1)), known.length > 0 ? known : namesIn(owner));
  return {
    where: source.whereIsKey(path),
    setting: sayPath(path),
    found: `there is no such setting${near === null ? '' : `: did you mean '${near}'?`}`,
    accepted: owner ? keysOf(owner) : 'nothing',
    example: null,
  };
}

function wrongValue(path: Path, source: YamlSource, root: Schema): Problem {
  const schema = schemaAt(root, path);
  const value = valueAt(source.value, path);
  const meaning = schema?.description;
  return {
    where: source.whereIs(path),
    setting: sayPath(path),
    found:
      value === undefined ? 'it is missing' : schema?.writeOnly ? 'it is wrong' : `found ${quote(value)}`,
    accepted: (schema ? accepts(schema) : 'nothing') + (meaning ? ` (${meaning.replace(/\.$/, '')})` : ''),
    example: schema?.examples ? writeExample(schema.examples[0]) : null,
  };
}

/** In words, the shape of what a schema accepts. */
function accepts(schema: Schema): string {
  if (schema.enum) return `one of ${schema.enum.map((one) => quote(one)).join(', ')}`;
  if (schema.anyOf) return schema.anyOf.map(accepts).join(', or ');
  const { minimum: min, maximum: max } = schema;
  const span = min !== undefined && max !== undefined ? ` from ${min} to ${max}` : '';
  switch (schema.type) {
    case 'integer':
      return `a whole number${span}`;
    case 'number':
      return `a number${span}`;
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'nothing';
    case 'array':
      return schema.minItems ? `a list of at least ${schema.minItems}` : 'a list';
    case 'object':
      return keysOf(schema);
    default:
      return schema.minLength ? `a text of at least ${schema.minLength} characters` : 'a text';
  }
}

function keysOf(schema: Schema): string {
  const keys = Object.keys(schema.properties ?? {});
  if (keys.length > 0) return `settings among ${keys.join(', ')}`;
  const { propertyNames: names } = schema;
  const examples = names?.enum ?? names?.examples;
  return examples ? `settings named like ${examples.join(', ')}` : 'settings';
}

function namesIn(schema: Schema | undefined): string[] {
  return (schema?.propertyNames?.enum ?? schema?.propertyNames?.examples ?? []).map(String);
}

function schemaAt(root: Schema, path: Path): Schema | undefined {
  let schema: Schema | undefined = root;
  for (const key of path) {
    const rest: Schema['additionalProperties'] = schema?.additionalProperties;
    schema =
      typeof key === 'number'
        ? schema?.items
        : (schema?.properties?.[String(key)] ?? (typeof rest === 'object' ? rest : undefined));
  }
  return schema;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** As it would be written in the file, on one line. */
function writeExample(example: unknown): string {
  if (Array.isArray(example)) return `[${example.map(writeExample).join(', ')}]`;
  if (typeof example === 'object' && example !== null) {
    const pairs = Object.entries(example).map(([key, value]) => `${key}: ${writeExample(value)}`);
    return `{ ${pairs.join(', ')} }`;
  }
  return typeof example === 'string' && /^\d+$/.test(example) ? `'${example}'` : String(example);
}
