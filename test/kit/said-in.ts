import { es } from '../../locales/es/messages.ts';
import type { FormOfAddress } from '../../locales/form-of-address.ts';
import { localeOf, type MessageKey } from '../../locales/locale.ts';

/** All that a locale says, its placeholders left as they are; templates are approved once for a language. */
export function saidIn(tag: string, form?: FormOfAddress): [key: string, text: string][] {
  const numbers = ['1', '2'].map(
    (count) => new Proxy({}, { get: (_, name) => (name === 'count' ? count : `{${String(name)}}`) }),
  );
  return (Object.keys(es) as MessageKey[])
    .filter((key) => !key.startsWith('template.'))
    .flatMap((key) =>
      (['text', 'sms', 'voice'] as const).flatMap((style) =>
        numbers.map((args, at): [string, string] => [
          `${style} ${key} ${at}`,
          localeOf(tag, form).say(key, args, style),
        ]),
      ),
    );
}
