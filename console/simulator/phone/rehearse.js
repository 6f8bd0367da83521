import { breakThings } from '../house-api.js';
import { scriptOf } from '../script.js';
import { spokenOf } from './spoken.js';
import { phoneWords } from './words.js';

/**
 * @import { PhoneChannel } from '../../../bot/http/wire.ts'
 * @import { Rehearsal, Stage } from '../rehearse.js'
 * @import { PhoneView } from './phone.js'
 */

/**
 * What a transcript calls each channel; a call is not kept as one. What is no WhatsApp is written as on the web.
 * @type {Readonly<Partial<Record<PhoneChannel, string | null>>>}
 */
const IN_TRANSCRIPTS = {
  'whatsapp-cloud': 'whatsapp',
  'twilio-whatsapp': 'whatsapp',
  'whatsapp-baileys': 'whatsapp',
  'twilio-sms': 'sms',
  'bot-framework': null,
};

/** Numbers of nobody: a visitor has none. */
const NEWCOMERS = { es: '+573005550199', pt: '+5511955550199' };

/**
 * What a provider does to messages, at will.
 * @param {Stage & { phone: PhoneView }} stage
 * @returns {Rehearsal[]}
 */
export function phoneRehearsals(stage) {
  const { phone, words, locale } = stage;
  const { channel } = phone.who;
  const twice = async () => {
    const isDone = await phone.act({ do: 'again' });
    return isDone ? phoneWords(locale).twiceBrought : words.twiceNone;
  };
  const together = async () => {
    await phone.act({ do: 'together', texts: words.togetherTexts });
    return null;
  };
  const refuse = async () => {
    await breakThings({ deliveries: 2 }, channel);
    return words.willFail;
  };
  const again = /** @type {Rehearsal} */ (['copy', words.twice, words.twiceHint, twice]);
  if (channel === 'twilio-voice') return [];
  return [
    again,
    ['chat', words.together, words.togetherHint, together],
    ['alert', words.breakDelivery, words.breakDeliveryHint, refuse],
    ['list', words.script, words.scriptHint, () => copyScript(stage)],
  ];
}

/** @param {Stage & { phone: PhoneView }} stage */
async function copyScript({ phone, locale, times, words }) {
  const { clinic, channel, address: own } = phone.who;
  const address = own.startsWith('+') ? own : locale.startsWith('pt') ? NEWCOMERS.pt : NEWCOMERS.es;
  const lines = phone.lines.map(spokenOf);
  const title = lines[0]?.text.split('\n')[0] ?? clinic;
  const way = IN_TRANSCRIPTS[channel] ?? null;
  const setting = { clinic, address, local: times.local, title, ...(way !== null && { channel: way }) };
  await navigator.clipboard.writeText(scriptOf(lines, setting));
  return words.copied;
}
