import { type Speaker, say } from '../../../bot/say.ts';
import type { Reply } from '../../../flows/effects.ts';
import type { World } from '../../../flows/world.ts';
import { localeOf, type Style } from '../../../locales/locale.ts';
import { ana, lucas, mateo, registered, rosa } from './clinic.ts';

/** The ways of speaking that differ: for the eye, for an SMS, for the ear. */
export const STYLES = { text: 'buttons', sms: 'numbered', voice: 'spoken' } as const satisfies Record<
  Style,
  Speaker['choices']
>;

/** A reply in words, as the patient of that locale gets them. */
export function speak(reply: Reply, { tag, style, world }: { tag: string; style: Style; world: World }) {
  const people = [ana, mateo, lucas, rosa, registered, ...world.contact.people];
  return say([reply], {
    locale: localeOf(tag),
    style,
    now: world.now,
    clinic: world.clinic,
    people,
    ownWords: {},
    choices: STYLES[style],
  });
}
