/** How a country writes its numbers: `national` gives the digits after the country's code, or null. */
interface Plan {
  code: string;
  national: (digits: string, mobile: boolean) => string | null;
}

const matches = (shape: RegExp) => (digits: string) => (shape.test(digits) ? digits : null);

/** Read 2026-11 from the national numbering plans, as far as telling a person's number needs. */
const PLANS: Readonly<Record<string, Plan>> = {
  AR: { code: '54', national: argentina },
  BO: { code: '591', national: (digits) => matches(/^(?:[67]\d{7}|[2-4]\d{7})$/)(trunk(digits)) },
  BR: { code: '55', national: brazil },
  CL: { code: '56', national: chile },
  CO: { code: '57', national: colombia },
  CR: { code: '506', national: matches(/^[2-8]\d{7}$/) },
  DO: {
    code: '1',
    national: (digits) => matches(/^(?:809|829|849)\d{7}$/)(digits.replace(/^1(?=\d{10}$)/, '')),
  },
  EC: { code: '593', national: (digits) => matches(/^(?:9\d{8}|[2-7]\d{7})$/)(trunk(digits)) },
  ES: { code: '34', national: matches(/^[6-9]\d{8}$/) },
  GT: { code: '502', national: matches(/^[2-7]\d{7}$/) },
  HN: { code: '504', national: matches(/^[2-9]\d{7}$/) },
  MX: { code: '52', national: mexico },
  NI: { code: '505', national: matches(/^[2578]\d{7}$/) },
  PA: { code: '507', national: matches(/^(?:6\d{7}|[2-9]\d{6})$/) },
  PE: { code: '51', national: (digits) => matches(/^(?:9\d{8}|1\d{7}|[4-8]\d{7})$/)(trunk(digits)) },
  PY: { code: '595', national: (digits) => matches(/^(?:9\d{8}|[2-8]\d{7,8})$/)(trunk(digits)) },
  SV: { code: '503', national: matches(/^[267]\d{7}$/) },
  US: { code: '1', national: (digits) => matches(/^[2-9]\d{9}$/)(digits.replace(/^1(?=\d{10}$)/, '')) },
  UY: { code: '598', national: (digits) => matches(/^(?:9\d{7}|[24]\d{7})$/)(trunk(digits)) },
  VE: { code: '58', national: (digits) => matches(/^(?:4(?:1[24-6]|2[246])\d{7}|2\d{9})$/)(trunk(digits)) },
};

/** Longest code first, so that 591 is not read as a number of another country. */
const BY_CODE = Object.values(PLANS).toSorted((one, other) => other.code.length - one.code.length);

interface Options {
  /** ISO 3166 alpha-2, for numbers without a country's code. */
  country: string;
  /** Whether it is known to be a mobile phone, as every WhatsApp number is. */
  mobile: boolean;
}

/**
 * The one E.164 form of a phone number as typed or as a channel reports it; null when it is none.
 * Brazil gets its ninth digit, Mexico loses `1`, Argentina's mobiles get `9`.
 */
export function canonicalPhone(typed: string, { country, mobile }: Options): string | null {
  const digits = typed.replace(/\D/g, '');
  const onWhatsApp = mobile || /^whatsapp:/i.test(typed);
  if (typed.includes('+') || digits.startsWith('00')) {
    const abroad = digits.replace(/^00/, '');
    return international(abroad, BY_CODE, onWhatsApp);
  }
  const home = PLANS[country];
  if (!home) return null;
  const national = home.national(digits, onWhatsApp);
  return national ? `+${home.code}${national}` : international(digits, [home], onWhatsApp);
}

function international(digits: string, plans: readonly Plan[], mobile: boolean): string | null {
  for (const { code, national } of plans) {
    const rest = digits.startsWith(code) ? national(digits.slice(code.length), mobile) : null;
    if (rest) return `+${code}${rest}`;
  }
  return null;
}

/** Drops the 0 dialled before an area or a mobile number. */
function trunk(digits: string): string {
  return digits.replace(/^0/, '');
}

/** Mobiles begin with 6–9 and have had nine digits since 2016; a carrier's code may stand before. */
function brazil(digits: string): string | null {
  const local = digits.replace(/^0(?:\d\d(?=\d{10,11}$))?/, '');
  if (/^[1-9]\d[6-9]\d{7}$/.test(local)) return `${local.slice(0, 2)}9${local.slice(2)}`;
  return /^[1-9]\d(?:9\d{8}|[2-5]\d{7})$/.test(local) ? local : null;
}

/** Ten digits; 044, 045, 01 and 1 were dialled before them until 2019, and WhatsApp still says 1. */
function mexico(digits: string): string | null {
  const local = digits.replace(/^(?:04[45]|01|1)(?=\d{10}$)/, '');
  return /^[2-9]\d{9}$/.test(local) ? local : null;
}

/** A mobile is 9, area, number abroad and 0, area, 15, number at home; 15 without its area is no address. */
function argentina(digits: string, mobile: boolean): string | null {
  const local = trunk(digits);
  if (/^9[1-9]\d{9}$/.test(local)) return local;
  const dialled = /^(11|[2368]\d{2,3})15(\d{6,8})$/.exec(local);
  if (dialled && local.length === 12) return `9${dialled[1]}${dialled[2]}`;
  if (!/^(?:11|[2368]\d)\d{8}$/.test(local)) return null;
  return mobile ? `9${local}` : local;
}

function chile(digits: string): string | null {
  const local = trunk(digits);
  return /^(?:9\d{8}|[2-7]\d{8})$/.test(local) ? local : null;
}

/** Ten digits since 2021: mobiles 3xx, landlines 60 and the old area code. */
function colombia(digits: string): string | null {
  if (/^(?:3\d{9}|60[1-8]\d{7})$/.test(digits)) return digits;
  return /^[1-8]\d{7}$/.test(digits) && !digits.startsWith('3') ? `60${digits}` : null;
}
