import { fold } from '../../../../nlu/normalise.ts';

/** Countries whose forms are known, ISO 3166 alpha-2. */
export type Country = 'AR' | 'BR' | 'CL' | 'CO' | 'ES' | 'MX' | 'PE';

/** Words that only the forms of one country have, folded, and how much each says. */
const SIGNS: Readonly<Record<Country, readonly [RegExp, number][]>> = {
  AR: [
    [/\bobra social\b|\bprepaga\b/g, 3],
    [/\bm\.?n\.?\s?\d{4,6}\b|\bm\.?p\.?\s?\d{4,6}\b|\bmatricula (nacional|provincial)\b/g, 3],
    [/\bcuil\b|\bpami\b|\bosde\b|\bioma\b|\bpracticas?\b/g, 2],
    [/\bd\.?n\.?i\b/g, 1],
  ],
  BR: [
    [/\bcpf\b|\bcns\b|\bcrm\b|\bcid\b|\bcarteira\b|\bconvenio\b|\bunimed\b|\btuss\b/g, 3],
    [/\bexames?\b|\bpedido de exames?\b|\bsolicitacao\b|\bnascimento\b|\bsaude\b|\bsenha\b/g, 2],
  ],
  CL: [
    [
      /\br\.?u\.?t\b|\bfonasa\b|\bisapre\b|\bprevision\b|\bprestaciones\b|\br\.?u\.?n\b|(?<![\d.])\d{1,2}\.\d{3}\.\d{3}-[\dk]\b/g,
      3,
    ],
  ],
  CO: [
    [
      /\bcups\b|\bips\b|\bc\.?c\.?\s?(n\S{0,2}\s?)?\d|\bcedula de ciudadania\b|\bregimen\b|\bcodigo habilitacion\b/g,
      3,
    ],
    [
      /\beps\b|\bt\.\s?p\.\s?\d|\breg(istro)?\.? med(ico)?\b|\brm\s?\d|\b(calle|carrera|cra|cll|kr)\.? \d+\w? ?#/g,
      2,
    ],
    [/\bc\.c\.|\btipo y n\S* de identificacion\b|\breg(istro)?\.? prof(esional)?\b|\b1\d{9}\b/g, 2],
  ],
  ES: [
    [/\bn\.?i\.?f\b|\bcolegiad[oa]\b|\btarjeta sanitaria\b|\bvolante\b|\bnuss\b|\bfacultativo\b/g, 2],
    [/\b\d{8}[- ]?[a-hj-np-tv-z]\b|\bnie\b|\bn\S* col\b/g, 3],
  ],
  MX: [
    [
      /\bc\.p\.\s?\d{7,8}\b|\bcurp\b|\bced(ula)?\.? prof(esional)?\b|\bimss\b|\bissste\b|\bbiometria hematica\b|\bnss\b/g,
      3,
    ],
  ],
  PE: [
    [
      /\bc\.?m\.?p\.?:?\s{0,2}(n\.?[º°o]?\.?\s?)?\d|\bessalud\b|\bcpms\b|\bcolegiatura\b|\biafas\b|\bminsa\b|\brne\b/g,
      3,
    ],
    [/\bd\.?n\.?i\b|\bfinanciador\b/g, 1],
  ],
};

/** The country whose form a text is; null where nothing says so. */
export function countryOf(text: string): Country | null {
  const folded = fold(text);
  const [best] = Object.entries(SIGNS)
    .map(([country, signs]) => ({
      country: country as Country,
      score: signs.reduce(
        (sum, [sign, weight]) => sum + weight * Math.min(3, folded.match(sign)?.length ?? 0),
        0,
      ),
    }))
    .toSorted((one, other) => other.score - one.score);
  return best && best.score >= 2 ? best.country : null;
}
