import type { ContentListInstance } from 'twilio/lib/rest/content/v1/content.js';
import { localeOf } from '../../../locales/locale.ts';
import { AdapterError } from '../../error.ts';
import { ask, type TwilioClient } from '../../twilio/client.ts';

/** What a template of Twilio's shows: so many buttons, or rows, or rows with a line under each. */
export interface Shape {
  kind: 'buttons' | 'list' | 'long-list';
  count: number;
}

/** The templates by which choices are shown. Within a conversation they need nobody's approval. */
export interface Templates {
  /** Twilio's id of a template; null where it cannot be had now: a message does not wait for its looks. */
  sidOf(shape: Shape, language: string): Promise<string | null>;
  /** Twilio's id of a template that the clinic has had approved. @throws AdapterError: `refused` for none */
  approved(name: string, language: string): Promise<string>;
}

/** A template's name says its version: what is changed here must have another. */
const VERSION = 1;
/** Far more templates than this account needs for us; others of the clinic's stand among them. */
const LOOKED_THROUGH = 500;

/** Finds the templates in the account, and makes those that are not there. They have no word of a patient. */
export function openTemplates(client: TwilioClient): Templates {
  let known: Promise<Map<string, string>> | null = null;
  const made = new Map<string, Promise<string>>();
  const forget = (error: unknown): never => {
    known = null;
    throw error;
  };
  const find = async (name: string, shape: Shape, language: string): Promise<string> => {
    known ??= listed(client);
    const sid = (await known).get(keyOf(name, codeOf(language)));
    if (sid !== undefined) return sid;
    const creation = made.get(name) ?? create(client, { name, shape, language });
    made.set(name, creation);
    return creation;
  };
  return {
    approved: async (name, language) => {
      // One that was approved a moment ago may not be among those that are known.
      for (const again of [false, true]) {
        if (again) known = null;
        known ??= listed(client);
        const sid = await known.then((all) => all.get(keyOf(name, language)), forget);
        if (sid !== undefined) return sid;
      }
      throw new AdapterError('refused', `Twilio: this account has no template '${name}' (${language})`);
    },
    sidOf: async (shape, language) => {
      const name = `recado_${shape.kind.replace('-', '_')}_${shape.count}_${language}_${VERSION}`;
      try {
        return await find(name, shape, language);
      } catch (error) {
        if (!(error instanceof AdapterError)) throw error;
        known = null;
        made.delete(name);
        return null;
      }
    },
  };
}

async function listed(client: TwilioClient): Promise<Map<string, string>> {
  const contents = await ask('list templates', () =>
    client.content.v1.contents.list({ limit: LOOKED_THROUGH }),
  );
  return new Map(contents.map(({ friendlyName, language, sid }) => [keyOf(friendlyName, language), sid]));
}

const keyOf = (name: string, language: string) => `${name} ${language}`;
const codeOf = (language: string) => (language === 'pt' ? 'pt_BR' : 'es');

interface NewTemplate {
  name: string;
  shape: Shape;
  language: string;
}

async function create(client: TwilioClient, { name, shape, language }: NewTemplate): Promise<string> {
  // The package's type wants instances of its classes; it sends what they hold, which is this.
  const request = {
    friendly_name: name,
    language: codeOf(language),
    variables: samplesOf(shape),
    types: typesOf(shape, localeOf(language).say('choice.options')),
  } as unknown as Parameters<ContentListInstance['create']>[0];
  const content = await ask('make a template', () => client.content.v1.contents.create(request));
  return content.sid;
}

const place = (number: number) => `{{${number}}}`;
const each = <Made>(count: number, make: (at: number) => Made): Made[] =>
  Array.from({ length: count }, (_, at) => make(at));

function typesOf({ kind, count }: Shape, button: string): object {
  const body = place(1);
  if (kind === 'buttons') {
    const action = (at: number) => ({ type: 'QUICK_REPLY', id: place(2 + 2 * at), title: place(3 + 2 * at) });
    return { 'twilio/quick-reply': { body, actions: each(count, action) } };
  }
  const width = kind === 'list' ? 2 : 3;
  const item = (at: number) => ({
    id: place(2 + width * at),
    item: place(3 + width * at),
    ...(kind === 'long-list' && { description: place(4 + width * at) }),
  });
  return { 'twilio/list-picker': { body, button, items: each(count, item) } };
}

/** Twilio wants to see what a place may hold. */
function samplesOf({ kind, count }: Shape): Record<string, string> {
  const places = 1 + count * (kind === 'long-list' ? 3 : 2);
  return Object.fromEntries(each(places, (at) => [String(at + 1), `ejemplo ${at + 1}`]));
}
