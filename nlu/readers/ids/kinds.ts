import {
  isCedula,
  isCiEcuador,
  isCiUruguay,
  isCns,
  isCpf,
  isCuil,
  isCurp,
  isDniPeru,
  isDniSpain,
  isNie,
  isNit,
  isRuc,
  isRun,
} from './check-digits.ts';

/** One kind of national id. Its name is the country's own: `CPF`, `RUN`, `CC`. */
export interface IdKind {
  kind: string;
  /** ISO 3166 alpha-2. */
  country: string;
  /** Length and letters, without separators. */
  shape: RegExp;
  /** How it is printed, digits as 9 and letters as A; typed so, it is this id and nothing else. */
  printed?: RegExp;
  /** Whether the check digit holds; absent where there is none. */
  check?: (value: string) => boolean;
  /** What people call it before the number, folded. */
  labels: readonly string[];
  /** A bare number of this shape may be one, where no label says so. */
  bare?: true;
}

const DOCUMENT =
  'documento|doc|identificacion|identificacao|identidad|identidade|id|numero de documento'.split('|');
const CEDULA = ['cedula', 'ced', 'ci', 'carnet', 'carne', 'cedulita', 'sedula', ...DOCUMENT];

/** In each country, the likeliest kind of a bare number first. */
export const ID_KINDS: readonly IdKind[] = [
  {
    kind: 'CPF',
    country: 'BR',
    shape: /^\d{11}$/,
    printed:
      /^\d{3}\.\d{3}\.\d{3}[-/ ]?\d{2}$|^\d{9}-\d{2}$|^\d{3} \d{3} \d{3}[- ]\d{2}$|^\d{3}-\d{3}-\d{3}-\d{2}$/,
    check: isCpf,
    labels: ['cpf', 'cic', ...DOCUMENT],
    bare: true,
  },
  {
    kind: 'CNS',
    country: 'BR',
    shape: /^\d{15}$/,
    check: isCns,
    labels: ['cns', 'sus', 'cartao', 'carteirinha', ...DOCUMENT],
    bare: true,
  },
  { kind: 'RG', country: 'BR', shape: /^\d{5,9}[\dX]$/, labels: ['rg'] },
  {
    kind: 'RUN',
    country: 'CL',
    shape: /^\d{6,8}[\dK]$/,
    printed: /^\d{1,2}\.?\d{3}\.?\d{3}[-–][\dkK]$/,
    check: isRun,
    labels: ['rut', 'run', 'cedula', 'ci', 'carnet', ...DOCUMENT],
    bare: true,
  },
  {
    kind: 'CURP',
    country: 'MX',
    shape: /^[A-Z]{4}\d{6}[A-Z]{6}[A-Z\d]\d$/,
    check: isCurp,
    labels: ['curp', ...DOCUMENT],
  },
  {
    kind: 'DNI',
    country: 'ES',
    shape: /^\d{8}[A-Z]$/,
    printed: /^\d{2}\.?\d{3}\.?\d{3}[- ]?[A-Za-z]$/,
    check: isDniSpain,
    labels: ['dni', 'nif', ...DOCUMENT],
  },
  { kind: 'NIE', country: 'ES', shape: /^[XYZ]\d{7}[A-Z]$/, check: isNie, labels: ['nie', ...DOCUMENT] },
  {
    kind: 'DNI',
    country: 'AR',
    shape: /^\d{7,8}$/,
    printed: /^\d{1,2}\.\d{3}\.\d{3}$/,
    labels: ['dni', 'libreta', 'lc', 'le', ...DOCUMENT],
    bare: true,
  },
  {
    kind: 'CUIL',
    country: 'AR',
    shape: /^\d{11}$/,
    printed: /^\d{2}[-–/ ]\d{2}\.?\d{3}\.?\d{3}[-–/ ]\d$/,
    check: isCuil,
    labels: ['cuil', 'cuit'],
    bare: true,
  },
  {
    kind: 'CC',
    country: 'CO',
    shape: /^\d{3,10}$/,
    printed: /^\d{1,3}\.\d{3}\.\d{3}(\.\d{3})?$|^\d\.\d{3}\.\d{3}\.\d{3}$/,
    labels: ['cc', 'nuip', 'ciudadania', 'cedula', 'ced', 'sedula', 'cedulita', ...DOCUMENT],
    bare: true,
  },
  {
    kind: 'NIT',
    country: 'CO',
    shape: /^\d{7,10}$/,
    printed: /^\d{3}\.?\d{3}\.?\d{3}-\d$/,
    check: isNit,
    labels: ['nit'],
  },
  { kind: 'TI', country: 'CO', shape: /^\d{10,11}$/, labels: ['ti', 'tarjeta'] },
  { kind: 'RC', country: 'CO', shape: /^\d{8,11}$/, labels: ['rc', 'registro'] },
  { kind: 'CE', country: 'CO', shape: /^\d{6,7}$/, labels: ['ce', 'extranjeria'] },
  { kind: 'PPT', country: 'CO', shape: /^\d{6,8}$/, labels: ['ppt', 'permiso'] },
  {
    kind: 'DNI',
    country: 'PE',
    shape: /^\d{8}[\dA-K]?$/,
    printed: /^\d{8}-[\dA-Ka-k]$/,
    check: isDniPeru,
    labels: ['dni', 'cui', 'libreta', ...DOCUMENT],
    bare: true,
  },
  { kind: 'CE', country: 'PE', shape: /^\d{9}$/, labels: ['ce', 'extranjeria', 'carnet', 'carne'] },
  {
    kind: 'CI',
    country: 'UY',
    shape: /^\d{7,8}$/,
    printed: /^\d\.\d{3}\.\d{3}[-– ]?\d$|^\d{7}-\d$/,
    check: isCiUruguay,
    labels: CEDULA,
    bare: true,
  },
  {
    kind: 'CI',
    country: 'EC',
    shape: /^\d{10}$/,
    printed: /^\d{9}-\d$/,
    check: isCiEcuador,
    labels: CEDULA,
    bare: true,
  },
  {
    kind: 'CED',
    country: 'DO',
    shape: /^\d{11}$/,
    printed: /^\d{3}-\d{7}-\d$/,
    check: isCedula,
    labels: CEDULA,
    bare: true,
  },
  {
    kind: 'CI',
    country: 'PY',
    shape: /^\d{5,8}$/,
    printed: /^\d\.\d{3}\.\d{3}$/,
    labels: CEDULA,
    bare: true,
  },
  { kind: 'RUC', country: 'PY', shape: /^\d{4,9}$/, printed: /^\d{4,8}-\d$/, check: isRuc, labels: ['ruc'] },
];

/** Kinds of no single country, told by their label alone. */
export const COMMON_KINDS: readonly Pick<IdKind, 'kind' | 'shape' | 'labels'>[] = [
  { kind: 'PA', shape: /^[A-Z]{0,3}\d{5,9}$/, labels: ['pasaporte', 'passaporte', 'pa'] },
  { kind: 'CI', shape: /^\d{5,12}$/, labels: CEDULA },
  { kind: 'DNI', shape: /^\d{6,13}$/, labels: ['dni', 'dpi', 'dui'] },
];
