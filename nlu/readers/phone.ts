import type { Normalised } from '../normalise.ts';
import type { EntityOf, Hints, Lang } from '../types.ts';
import { looksLikeDate, wordsAround } from './digits.ts';
import { countryOf } from './document-id.ts';
import { isOtherNumber } from './other-numbers.ts';
import { canonicalPhone } from './phones/canonical.ts';
import { numberRuns } from './spoken-digits.ts';

type PhoneEntity = EntityOf<'phone'> & { confidence: number };

const LABELS = new Set(
  `telefono telefone telf tel cel celular celu movil whatsapp whats wsp wa zap numero fono fone contacto
  contato llamar llameme llamenos llamarlo marcar marqueme comunicarse comunicarme escribirme escribame escribanme
  contactarme chama chame liga llamenme llame llamada llamarme ligar ligue liga telefonico fijo fixo`.split(
    /\s+/,
  ),
);
const MOBILE = new Set('cel celular celu movil whatsapp whats wsp wa zap'.split(' '));

/** A number told without a word is a phone only if it is a mobile's; landlines look like ids. */
const MOBILES = /^\+(?:1|52|54|549|55\d\d9|569|573|519|5959|5989|5939|584|591[67]|50[2-7])/;

/** Every phone number told, as E.164. `confidence` weighs it against an id. */
export function readPhones(text: Normalised, hints: Hints, lang: Lang): PhoneEntity[] {
  const country = countryOf(hints, lang);
  const found: PhoneEntity[] = [];
  for (const run of numberRuns(text, lang)) {
    if (isOtherNumber(text, run)) continue;
    const [start, lead] = withLead(text.original, run.start);
    const { before, after } = wordsAround(text, run);
    // Where a document was asked for, "el número" is that document's.
    const labelled = [...before, ...after].some(
      (word) => LABELS.has(word) && !(word === 'numero' && hints.awaiting === 'document'),
    );
    const mobile = [...before, ...after].some((word) => MOBILE.has(word));
    if (looksLikeDate(run.written) && !labelled) continue;
    const phone = canonicalPhone(lead + run.digits, { country, mobile });
    if (!phone) continue;
    if (lead !== '+' && !labelled && !MOBILES.test(phone)) continue;
    const shaped = /\(\d+\)|\d{4,5}-\d{4}$|\d{3} \d{3} \d{3,4}$/.test(run.written) || lead === '(';
    // Nine digits from 9 are a Peruvian's mobile before they are a DNI with its check digit.
    const likely = phone.startsWith('+519') ? 0.9 : 0.85;
    const confidence = lead === '+' ? 0.97 : labelled ? 0.975 : shaped ? 0.94 : likely;
    found.push({
      type: 'phone',
      text: text.original.slice(start, run.end),
      start,
      end: run.end,
      confidence,
      phone,
    });
  }
  return found;
}

/** The plus or the bracket before the first digit belongs to the number. */
function withLead(original: string, start: number): [start: number, lead: string] {
  const lead = /(?:\+ ?\(?|\()$/.exec(original.slice(Math.max(0, start - 3), start))?.[0];
  return lead === undefined ? [start, ''] : [start - lead.length, lead.startsWith('+') ? '+' : '('];
}
