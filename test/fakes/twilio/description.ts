import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/** A request, as far as Twilio's description of its API speaks of it. */
export interface Asked {
  method: string;
  url: URL;
  /** What was asked with: a form's fields, a query's, or a JSON body. */
  given: Readonly<Record<string, unknown>>;
}

/** One call that the description has. */
export interface Operation {
  id: string;
  /** What stands in the path's braces. */
  path: Readonly<Record<string, string>>;
  /** What is wrong with a request, as Twilio would say it; null where nothing is. */
  flaw: { code: number; message: string } | null;
  /** What is wrong with an answer of ours: then it is the fake that lies. */
  flawOfAnswer(status: number, body: unknown): string | null;
}

/** What this needs to know of OpenAPI. */
interface Description {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, object> };
}

interface Described {
  operationId: string;
  parameters?: { name: string; in: string; schema: object; required?: boolean }[];
  requestBody?: { content: Record<string, { schema: { properties?: object; required?: string[] } }> };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
  'x-twilio'?: { conditional?: string[][] };
}

interface Known {
  method: string;
  pattern: RegExp;
  described: Described;
  given: ValidateFunction;
  answers: Record<string, ValidateFunction>;
}

/** Errors of Twilio's for what its description only calls wrong. */
const CODES: readonly [field: RegExp, code: number][] = [
  [/^\/?To$/, 21211],
  [/^\/?From$/, 21212],
  [/^\/?Body$/, 21617],
];
const MISSING: Readonly<Record<string, number>> = { from: 21603, body: 21602, url: 21205 };

const FORMATS = {
  'phone-number': /^((whatsapp:)?\+[1-9]\d{6,14}|\d{3,8})$/,
  'date-time': true,
  'date-time-rfc-2822': /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} \+0000$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'http-method': /^(GET|POST)$/,
  uri: (text: string) => text.startsWith('/') || URL.canParse(text),
} as const;

/** Reads Twilio's description, and knows by it what may be asked. */
export function readDescription(): (asked: Asked) => Operation | null {
  const known = ['api_v2010', 'content_v1', 'messaging_v2', 'looked-up'].flatMap((name) => {
    const text = readFileSync(new URL(`openapi/${name}.json`, import.meta.url), 'utf8');
    return operationsOf(JSON.parse(text) as Description);
  });
  return ({ method, url, given }) => {
    for (const one of known) {
      const match = one.method === method ? one.pattern.exec(url.pathname) : null;
      if (match) return operation(one, match.groups ?? {}, given);
    }
    return null;
  };
}

function operation(known: Known, path: Record<string, string>, given: Asked['given']): Operation {
  return {
    id: known.described.operationId,
    path,
    flaw: flawIn(known, given),
    flawOfAnswer: (status, body) => {
      const validate = known.answers[status];
      if (!validate || validate(body)) return null;
      return `${validate.errors?.[0]?.instancePath} ${validate.errors?.[0]?.message}`;
    },
  };
}

function flawIn({ given: validate, described }: Known, given: Asked['given']): Operation['flaw'] {
  if (!validate({ ...given })) {
    const [error] = validate.errors ?? [];
    const field = error?.instancePath || String(error?.params['additionalProperty'] ?? '');
    const code = CODES.find(([of]) => of.test(field))?.[1] ?? 20001;
    return { code, message: `${field} ${error?.message}: ${String(given[field.slice(1)])}` };
  }
  for (const names of described['x-twilio']?.conditional ?? []) {
    if (names.some((name) => pascal(name) in given)) continue;
    return { code: MISSING[names[0] ?? ''] ?? 20001, message: `One of ${names.join(', ')} is required` };
  }
  return null;
}

const pascal = (name: string) => name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

function operationsOf({ paths, components }: Description): Known[] {
  const ajv = new Ajv({ strict: false, coerceTypes: 'array', formats: FORMATS, logger: false });
  ajv.addSchema(plain({ $id: 'twilio', components }));
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      method: method.toUpperCase(),
      pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
      described,
      given: ajv.compile(plain(schemaOfGiven(described))),
      answers: Object.fromEntries(
        Object.entries(described.responses).flatMap(([status, { content }]) => {
          const schema = content?.['application/json']?.schema;
          return schema ? [[status, ajv.compile(plain(schema))]] : [];
        }),
      ),
    })),
  );
}

/** A form's fields, or a query's: each that is not named is refused. */
function schemaOfGiven({ parameters = [], requestBody }: Described): object {
  const body = Object.values(requestBody?.content ?? {})[0]?.schema;
  if (body) return body.properties ? { ...body, additionalProperties: false } : body;
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const properties = Object.fromEntries(query.map(({ name, schema }) => [name, schema]));
  return { type: 'object', properties, additionalProperties: false };
}

/** As ajv reads it: references lead to the one document, and `nullable` stands only beside a type. */
function plain<Schema extends object>(schema: Schema): Schema {
  const text = JSON.stringify(schema, (_, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { nullable, ...rest } = value as { nullable?: boolean; $ref?: string; type?: string };
    if (rest.$ref?.startsWith('#')) return { ...rest, $ref: `twilio${rest.$ref}` };
    return nullable && rest.type ? value : rest;
  });
  return JSON.parse(text) as Schema;
}
