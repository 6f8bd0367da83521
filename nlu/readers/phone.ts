import { fold, type Normalised } from '../normalise.ts';
import { terms } from '../terms/terms.ts';
import type { EntityOf, Hints, Lang } from '../types.ts';
import { type DigitRun, looksLikeDate, wordsAround } from './digits.ts';
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
const MOBILES = /^\+(?:1|34[67]|52|54|549|55\d\d9|569|573|519|5959|5989|5939|584|591[67]|50[2-7])/;

/** Every phone number told, as E.164. `confidence` weighs it against an id. */
export function readPhones(text: Normalised, hints: Hints, lang: Lang): PhoneEntity[] {
  const country = countryOf(hints, lang);
  const found: PhoneEntity[] = [];
  /** Where the last one ends that was called a phone. */
  let labelledEnd = -1;
  for (const run of numberRuns(text, lang)) {
    if (isOtherNumber(text, run)) continue;
    const area = areaBefore(text, run);
    const [start, lead] = withLead(text.original, area?.start ?? run.start);
    const { before, after } = wordsAround(text, run);
    const around = [...before, ...after];
    const isJoined = labelledEnd >= 0 && JOINT.test(text.original.slice(labelledEnd, start));
    const labelled = area !== null || isJoined || isCalledPhone(around, hints);
    if (looksLikeDate(run.written) && !labelled) continue;
    const mobile = around.some((word) => MOBILE.has(word));
    const phone = canonicalPhone(lead + (area?.digits ?? '') + run.digits, { country, mobile });
    if (!phone) continue;
    const isPrinted = country === 'BR' && /^\d{2}\)? ?\d{4}-\d{4}$/.test(run.written);
    if (lead !== '+' && !labelled && !isPrinted && !MOBILES.test(phone)) continue;
    if (labelled) labelledEnd = run.end;
    const written = { text: text.original.slice(start, run.end), start, end: run.end };
    found.push({
      type: 'phone',
      ...written,
      confidence: confidenceIn(phone, { lead, labelled, run }),
      phone,
    });
  }
  return found;
}

/** Whether a word beside a number calls it a phone. Where a document was asked for, "el número" is that document's. */
function isCalledPhone(around: readonly string[], { awaiting }: Hints): boolean {
  return around.some((word) => LABELS.has(word) && !(word === 'numero' && awaiting === 'document'));
}

/** How sure it is that a number is a phone, by what stands before it and how it is written. */
function confidenceIn(
  phone: string,
  { lead, labelled, run }: { lead: string; labelled: boolean; run: DigitRun },
): number {
  if (lead === '+') return 0.97;
  if (labelled) return 0.975;
  const isShaped = /\(\d+\)|\d{4,5}-\d{4}$|\d{3} \d{3} \d{3,4}$/.test(run.written) || lead === '(';
  if (isShaped) return 0.94;
  // Nine digits from 9 are a Peruvian's mobile before they are a DNI with its check digit.
  return phone.startsWith('+519') ? 0.9 : 0.85;
}

/** What joins a second phone to one that was called a phone. */
const JOINT = terms.phone.joint;

/** What an area code is called, and what may stand between it and the rest: "ddd 11, número 95555-0101". */
const AREA = new Set('ddd lada prefijo prefixo indicativo caracteristica area'.split(' '));
const BETWEEN = new Set(', e y o el es eh : numero nro n celular cel tel telefono telefone'.split(' '));
const MOST_BETWEEN = 5;

/** An area code told apart from its number. */
function areaBefore(
  { original, tokens }: Normalised,
  run: { from: number },
): { digits: string; start: number } | null {
  let at = run.from - 1;
  while (run.from - at <= MOST_BETWEEN && BETWEEN.has(tokens[at]?.text ?? '')) at--;
  const code = tokens[at];
  if (!code || at === run.from - 1 || !/^0?\d{2,4}$/.test(code.text)) return null;
  // As written: "ddd" looks like a letter held down.
  const isNamed = [tokens[at - 1], tokens[at - 2]].some(
    (token) => token && AREA.has(fold(original.slice(token.start, token.end))),
  );
  return isNamed ? { digits: original.slice(code.start, code.end), start: code.start } : null;
}

/** The plus or the bracket before the first digit belongs to the number. */
function withLead(original: string, start: number): [start: number, lead: string] {
  const lead = /(?:\+ ?\(?|\()$/.exec(original.slice(Math.max(0, start - 3), start))?.[0];
  return lead === undefined ? [start, ''] : [start - lead.length, lead.startsWith('+') ? '+' : '('];
}
