import { LABELS, type LabelKind, type LabelWords } from './label-words.ts';
import type { Cell } from './layout.ts';
import { bare, isLike } from './similar.ts';

/** A label where it stands: words `from` to `to` of a cell. */
export interface FoundLabel {
  kind: LabelKind;
  cell: Cell;
  from: number;
  to: number;
  /** Whether a colon follows it. */
  colon: boolean;
  /** Whether it is all that its cell says. */
  alone: boolean;
  /** Whether it is the first word of the name it announces: `EPS Bienestar Total`. */
  ownName: boolean;
  /** Letters amiss: of two labels read from the same words, the one with fewer is meant. */
  amiss: number;
}

/** Marks that part one thing from the next within a cell. */
const PARTS = /^[-–—|/·•,;]+$|[,;|]$/;

/** The labels of a cell, left to right. */
export function labelsOf(cell: Cell): FoundLabel[] {
  const words = cell.words.map(({ text }) => text);
  const found: FoundLabel[] = [];
  for (let at = 0; at < words.length; ) {
    const label = mayBegin(words, at, found) ? labelAt(cell, words, at) : null;
    if (label && isMeant(label, words)) {
      found.push(label);
      at = label.to;
    } else at++;
  }
  return found;
}

/** A label begins a cell, or follows a mark, or a value that it cannot be part of. */
function mayBegin(words: readonly string[], at: number, found: readonly FoundLabel[]): boolean {
  const before = words[at - 1];
  if (before === undefined || PARTS.test(before) || before.endsWith('.')) return true;
  if (/\d[).]?$/.test(before) || STRONG.test(bare(words[at]!))) return true;
  if (colonFollows(words, at)) return true;
  return found.at(-1)?.kind === 'insurer' && /^plano?$/.test(bare(words[at]!));
}

/** Words that are labels wherever they stand. */
const STRONG = /^(cpf|cnpj|crm|cns|cid|cid10|cie|cie10|curp|nasc|rut|dni|cmp|mn|mp|rm|ced|reg|matricula)$/;

/** Whether a colon stands within the next few words, before any number. */
function colonFollows(words: readonly string[], at: number): boolean {
  for (const word of words.slice(at, at + 6)) {
    if (word.includes(':')) return true;
    if (/\d/.test(word)) return false;
  }
  return false;
}

/** Labels by their first word, and by all their words run together, as they are where spaces were lost. */
const BY_BEGINNING = Map.groupBy(
  LABELS.flatMap((label) => {
    const beginnings = new Set([label.words[0]!, label.words.join('')]);
    return [...beginnings].map((beginning) => ({ beginning, label }));
  }),
  ({ beginning }) => beginning,
);

/** The labels that a word may begin, the longest first. */
function labelsBegunBy(word: string): LabelWords[] {
  const likely = [...BY_BEGINNING].filter(([beginning]) => isLike(word, beginning));
  return likely
    .flatMap(([, entries]) => entries.map(({ label }) => label))
    .toSorted((one, other) => other.words.join('').length - one.words.join('').length);
}

function labelAt(cell: Cell, words: readonly string[], at: number): FoundLabel | null {
  let best: FoundLabel | null = null;
  for (const label of labelsBegunBy(bare(words[at]!))) {
    const read = matchAt(words, at, label.words);
    if (!read || (best && read.amiss >= best.amiss && best.to >= read.to)) continue;
    if (best && best.to > read.to) continue;
    const colon = (words[read.to - 1] ?? '').includes(':') || (words[read.to] ?? '').startsWith(':');
    const alone = at === 0 && words.slice(read.to).every((word) => !/[\p{L}\p{N}]/u.test(word));
    const ownName = label.kind === 'insurer' && !colon && !alone && OWN_NAMES.has(label.words[0]!);
    best = { kind: label.kind, cell, from: at, to: read.to, colon, alone, ownName, amiss: read.amiss };
  }
  return best;
}

/** What insurers' names begin with, and labels of insurers too. */
const OWN_NAMES = new Set(['eps', 'isapre', 'seguro', 'seguros', 'prepaga', 'obra', 'convenio']);

/** Where a label ends that begins at a word; each of its words may be a little misread, marks do not count. */
function matchAt(
  words: readonly string[],
  at: number,
  label: readonly string[],
): { to: number; amiss: number } | null {
  let to = at;
  let amiss = 0;
  const joined = label.join('');
  for (const meant of label) {
    while (to > at && to < words.length && bare(words[to]!) === '') to++;
    const read = bare(words[to] ?? '');
    if (read === '') return null;
    // `C.C.` is read as one word, and so are labels whose spaces were lost.
    if (to === at && label.length > 1 && read === joined) return { to: to + 1, amiss: 0 };
    if (!isLike(read, meant)) return null;
    if (read !== meant) amiss++;
    to++;
    // What stands behind a colon is a value, whatever it looks like.
    if (words[to - 1]!.includes(':') && meant !== label.at(-1)) return null;
  }
  return { to, amiss };
}

/** Short words of everyday are labels only where a mark, or the end of the cell, says so. */
const EVERYDAY = new Set(
  `para data fecha nombre nome plan plano nro servicio servicios orden ordenes solicita solicito rp
  descripcion codigo cod registro clinica hospital consultorio institucion estado nota notas medico
  profesional profissional examen exame exames examenes estudio estudios laboratorio imagenes
  procedimiento procedimientos practica practicas prestacion cartao conselho carne nac hd fn dn unidad
  unidade servico historia solicitud solicitacao municipio hora edad idade sexo sede nivel origen tp ti
  urgente seguro entidad entidade cobertura emision emissao motivo diag firma matricula mat diagnostico
  autorizacion autorizacao indicaciones prioridad solicitante paciente usuario afiliado beneficiario
  tel uf id rm mp mn cc ci eps documento doc identificacion cita obs vigencia validez nascimento
  nacimiento pagina peso talla produto domicilio`.split(/\s+/),
);

/** Whether what reads like a label is one: `Paciente: …`, `Paciente` alone, but not `orden de compra`. */
function isMeant(label: FoundLabel, words: readonly string[]): boolean {
  const { from, to, colon, alone, kind } = label;
  if (colon || alone) return true;
  if (kind === 'items' || kind === 'other' || HEADS.has(kind)) return false;
  const first = bare(words[from]!);
  const isShort = to - from === 1 && EVERYDAY.has(first);
  if (!isShort) return to < words.length;
  return followed(kind, words.slice(to));
}

const HEADS = new Set(['code', 'description', 'quantity']);

/** Whether a value of the right kind follows an everyday word without a colon. */
function followed(kind: LabelKind, rest: readonly string[]): boolean {
  const next = rest.find((word) => /[\p{L}\p{N}]/u.test(word)) ?? '';
  switch (kind) {
    case 'patient_id':
    case 'practitioner_license':
    case 'authorization_number':
    case 'member_id':
      return rest.slice(0, 3).some((word) => /\d{4,}|\d[\d.-]{5,}/.test(word));
    case 'birth_date':
    case 'issue_date':
    case 'authorization_expiry':
      return rest.slice(0, 3).some((word) => /\d/.test(word));
    case 'diagnosis_code':
      return /^[A-Z]\d\d/.test(next);
    case 'patient_name':
    case 'practitioner_name':
    case 'insurer':
    case 'plan':
    case 'diagnosis_text':
      return /^(\p{Lu}|\d)/u.test(next);
    default:
      return false;
  }
}
