import { es } from '../../../locales/es/messages.ts';
import { pt } from '../../../locales/pt/messages.ts';
import type { Text } from '../../../locales/text.ts';
import { nearest } from '../nearest.ts';
import type { ClinicFile } from '../schema/clinic.ts';
import type { Flaw } from './check.ts';

const SHIPPED: Readonly<Record<'es' | 'pt', Readonly<Record<string, Text>>>> = { es, pt };

/** The clinic's own words: for messages that there are, with no placeholder that nothing would fill. */
export function checkWords({ words }: ClinicFile): Flaw[] {
  return Object.entries(words).flatMap(([lang, messages = {}]) =>
    Object.entries(messages).flatMap(([key, own]) => {
      const shipped = SHIPPED[lang as 'es' | 'pt'][key];
      const path = ['words', lang, key];
      return shipped === undefined ? [unknownKey(path, key)] : checkPlaceholders(path, own, shipped);
    }),
  );
}

function unknownKey(path: readonly string[], key: string): Flaw {
  const near = nearest(key, Object.keys(es));
  return {
    path,
    found: `there is no message '${key}'${near === null ? '' : `: did you mean '${near}'?`}`,
    accepted: 'the key of a message',
    example: near ?? 'menu.what',
  };
}

function checkPlaceholders(path: readonly string[], own: Text, shipped: Text): Flaw[] {
  const known = placeholders(shipped);
  const strange = placeholders(own).filter((name) => !known.includes(name));
  return strange.map((name) => ({
    path,
    found: `nothing fills {${name}}`,
    accepted: known.length === 0 ? 'no placeholder' : known.map((one) => `{${one}}`).join(', '),
  }));
}

function placeholders(text: Text): string[] {
  const texts = typeof text === 'string' ? [text] : [text.one, text.other];
  return texts.flatMap((one) => [...one.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name!));
}
