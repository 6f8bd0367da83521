/**
 * The letters that a text message carries at seven bits: 160 fit where 70 of any other kind do.
 * Source: 3GPP TS 23.038, the default alphabet and its extension table.
 */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿' +
    'abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Letters that take two places. */
const EXTENDED = new Set('\f^{}\\[~]|€');

/** Characters of one segment, alone and joined to others, which costs a header. Source: 3GPP TS 23.040. */
const SEGMENT = { 'GSM-7': { alone: 160, joined: 153 }, 'UCS-2': { alone: 70, joined: 67 } } as const;

/** What a text costs: its alphabet, its length in units of that, and the segments it travels in. */
export interface Cost {
  alphabet: keyof typeof SEGMENT;
  units: number;
  segments: number;
}

/** What a text costs as it is. */
export function costOf(text: string): Cost {
  let units = 0;
  for (const letter of text) {
    const width = BASIC.has(letter) ? 1 : EXTENDED.has(letter) ? 2 : null;
    if (width === null)
      return { alphabet: 'UCS-2', units: text.length, segments: segmentsOf('UCS-2', text.length) };
    units += width;
  }
  return { alphabet: 'GSM-7', units, segments: segmentsOf('GSM-7', units) };
}

function segmentsOf(alphabet: Cost['alphabet'], units: number): number {
  const { alone, joined } = SEGMENT[alphabet];
  if (units === 0) return 0;
  return units <= alone ? 1 : Math.ceil(units / joined);
}

/** Signs that are written another way at seven bits. Letters with marks lose the marks. */
const WRITTEN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '`': "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '·': '-',
  '•': '-',
  '…': '...',
  º: 'o',
  ª: 'a',
  '°': 'o',
  ç: 'c',
  '\t': ' ',
};

/** Spaces of every width, and those that break no line. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Pictures, and what joins them and colours them. They say nothing that the words do not. */
const PICTURES = /\p{RGI_Emoji}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200b|\u200c|\u200d|\ufe0f/gv;

/**
 * A text in letters that travel at seven bits: `Clínica` is `Clinica`, and `ñ`, `é`, `¿` stay. What has no such
 * letter, as Greek or Chinese, stays too, and the whole text then travels as it was written.
 */
export function fold(text: string): string {
  const plain = withoutPictures(text.normalize('NFC').replace(SPACES, ' '));
  const folded = [...plain].map(foldLetter).join('');
  return costOf(folded).alphabet === 'GSM-7' ? folded : text;
}

/** A digit in a box is a picture too: the digit stays. */
function withoutPictures(text: string): string {
  const bare = text.replace(PICTURES, (picture) => /^[0-9#*]/.exec(picture)?.[0] ?? '');
  return bare === text ? text : bare.replace(/ {2,}/g, ' ').replace(/ +$/gm, '');
}

function foldLetter(letter: string): string {
  if (BASIC.has(letter) || EXTENDED.has(letter)) return letter;
  const written = WRITTEN[letter];
  if (written !== undefined) return written;
  const bare = letter.normalize('NFD').replace(/\p{Mn}/gu, '');
  return bare !== '' && [...bare].every((one) => BASIC.has(one)) ? bare : letter;
}
