import { GIVEN_NAMES, SURNAMES } from '../../../../nlu/people-names.ts';
import { type LabelWord, labelWords, longestMatch } from './label-grammar.ts';
import { type LabelKind, labelsByBeginning } from './label-words.ts';
import type { Cell, Sheet } from './layout.ts';
import { nameIn } from './names.ts';
import { bare, isLike } from './similar.ts';
import { beginsStudyWord, beginsWithStudy, isShortStudy } from './study-words.ts';

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

/** The labels of a sheet, cell by cell. */
export function labelsOn({ cells, rows }: Sheet): FoundLabel[] {
  const labels = cells.flatMap(labelsOf);
  const isAnnounced = labels.some(({ kind, colon, alone }) => kind === 'insurer' && (colon || alone));
  // `Operadora Norte Sul` is a label and a name; behind `Convênio`, it is all name.
  const meant = labels.filter((label) => !isNameBeside(label, labels));
  return meant.map((label) => ({
    ...label,
    kind: isHeadOfNames(label, labels)
      ? 'description'
      : isOfAsker(label, rows)
        ? 'practitioner_name'
        : label.kind,
    ownName: label.ownName || (isAnnounced && isBare(label)),
  }));
}

/** `Pagador` alone, and `Plan Seguro Bajío` in the next cell: a name, whatever it begins with. */
function isNameBeside({ kind, cell, colon, alone }: FoundLabel, labels: readonly FoundLabel[]): boolean {
  if (kind !== 'plan' || colon || alone) return false;
  const before = labels.filter((other) => other.cell.row === cell.row && other.cell.x1 <= cell.x0);
  return before.at(-1)?.alone === true && before.at(-1)?.kind === 'insurer';
}

/** Beside `CUPS`, `Nombre` is the head of a column of studies, and no patient's. */
function isHeadOfNames({ kind, cell, alone }: FoundLabel, labels: readonly FoundLabel[]): boolean {
  if (kind !== 'patient_name' || !alone || cell.words.length > 1) return false;
  return labels.some((other) => other.kind === 'code' && other.alone && other.cell.row === cell.row);
}

/** `Solicita: Elvira Quispe Rojas`: who asks, and not what is asked for. */
function isOfAsker({ kind, cell, from, to, colon }: FoundLabel, rows: Sheet['rows']): boolean {
  if (kind !== 'items' || !colon || to - from > 2 || !ASKER.test(bare(cell.words[from]!.text))) return false;
  const next = rows[cell.row]?.find(({ x0 }) => x0 > cell.x1);
  const rest = cell.words.slice(to).map(({ text }) => text);
  const said = (rest.some((word) => /\p{L}/u.test(word)) ? rest.join(' ') : (next?.text ?? '')).replace(
    /^[\s:]+/,
    '',
  );
  return nameIn(said) !== null && !beginsWithStudy(said);
}

const ASKER = /^(solicita|ordena|indica|prescribe|pide|requiere|autoriza)$/;

function isBare({ kind, colon, alone }: FoundLabel): boolean {
  return kind === 'insurer' && !colon && !alone;
}

/** Words beyond which a line is none of a form, nor of a letter: time spent on it grows with their square. */
const MOST_WORDS = 120;

/** The labels of a cell, left to right. */
export function labelsOf(cell: Cell): FoundLabel[] {
  if (cell.words.length > MOST_WORDS) return [];
  const words = cell.words.map(({ text }) => text);
  const found: FoundLabel[] = [];
  for (let at = 0; at < words.length; ) {
    const label = mayBegin(words, at, found) ? wholeLabelAt(cell, words, at) : null;
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
  if (before === undefined || isFirst(words, at) || isBirthDate(words, at) || isIdentified(words, at))
    return true;
  // What follows `de` belongs to what stands before it, label or name.
  if (JOINS.test(bare(before))) return false;
  if (PARTS.test(before) || before.endsWith('.')) return true;
  if (/\d[).]?$/.test(before) || STRONG.test(bare(words[at]!))) return true;
  if (colonFollows(words, at)) return true;
  return found.at(-1)?.kind === 'insurer' && /^plano?$/.test(bare(words[at]!));
}

/** `con fecha de nacimiento 22/12/2014`: in a sentence too, nothing else is called so. */
function isBirthDate(words: readonly string[], at: number): boolean {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3).map(bare);
  return /^(fecha|data)$/.test(first) && /^de$/.test(second) && /^(nacimiento|nascimento)$/.test(third);
}

/** `identificada con cédula de ciudadanía No. …`, `portador do CPF …`: what says who somebody is, in a sentence. */
function isIdentified(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(bare);
  return (
    before.some((word) => /^(identificad[oa]|portador[a]?|titular)$/.test(word)) &&
    JOINS.test(before.at(-1) ?? '')
  );
}

const JOINS = /^(de|del|da|do|dos|das|e|y|al?|o|con|com|la|para)$/;

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

const BY_BEGINNING = labelsByBeginning();

/** The labels that a word may begin; one word may be two whose space was lost. */
function labelsBegunBy({ bare: word, either }: LabelWord) {
  return [...BY_BEGINNING]
    .filter(([begin]) => word.startsWith(begin) || isLike(word, begin) || either.includes(begin))
    .flatMap(([, labels]) => labels);
}

/** `Seguro / Convenio`: two names of one thing are one label. */
function wholeLabelAt(cell: Cell, words: readonly string[], at: number): FoundLabel | null {
  const label = labelAt(cell, words, at);
  if (!label || words[label.to] !== '/') return label;
  const next = labelAt(cell, words, label.to + 1);
  const isEnd = next !== null && (next.colon || next.to === words.length);
  if (next?.kind !== label.kind || !isEnd) return label;
  const alone = isFirst(words, at) && next.to === words.length;
  return { ...label, to: next.to, colon: next.colon, alone, ownName: false };
}

function labelAt(cell: Cell, words: readonly string[], at: number): FoundLabel | null {
  const compared = labelWords(words);
  let best: FoundLabel | null = null;
  for (const { kind, pattern } of new Set(labelsBegunBy(compared[at]!))) {
    const read = longestMatch(pattern, compared, at);
    if (!read || (best && (read.to < best.to || (read.to === best.to && read.amiss >= best.amiss)))) continue;
    const colon = (words[read.to - 1] ?? '').includes(':') || (words[read.to] ?? '').startsWith(':');
    const alone = isFirst(words, at) && words.slice(read.to).every((word) => !/[\p{L}\p{N}]/u.test(word));
    const name = compared.slice(at, at + 3).map((word) => word.bare);
    const ownName = kind === 'insurer' && !colon && !alone && isOwnName(name);
    best = { kind, cell, from: at, to: read.to, colon, alone, ownName, amiss: read.amiss };
  }
  return best;
}

/** Whether nothing stands before a word in its cell but the number of a form's field: `| 10- Nome`. */
function isFirst(words: readonly string[], at: number): boolean {
  return words.slice(0, at).every((word) => NUMBERING.test(word));
}

/** The number of a form's field, or the line of a table, which is read as a letter at times. */
const NUMBERING = /^(\P{L}{0,2}|[LJIl]|\d{1,2}\s?[-–.)]*)$/u;

function isOwnName([first = '', second = '', third = '']: readonly string[]): boolean {
  // `Obra Social OSPIA` is a label and a name; `Obra Social de la Industria Gráfica` is a name.
  if (first === 'obra') return JOINS.test(third);
  return OWN_NAMES.has(first) || (first === 'seguro' && second === 'social');
}

/** What insurers' names begin with, and labels of insurers too. */
const OWN_NAMES = new Set(['eps', 'isapre', 'seguros', 'prepaga', 'medicina', 'obra']);

/** Short words of everyday are labels only where a mark, or the end of the cell, says so. */
const EVERYDAY = new Set(
  `para data fecha nombre nome plan plano nro servicio servicios orden ordenes solicita solicito rp
  descripcion codigo cod registro clinica hospital consultorio institucion estado nota notas medico
  profesional profissional examen exame exames examenes estudio estudios laboratorio imagenes
  procedimiento procedimientos practica practicas prestacion cartao conselho carne nac hd fn dn unidad
  unidade servico historia solicitud solicitacao municipio hora edad idade sexo sede nivel origen tp ti
  urgente seguro entidad entidade cobertura emision emissao motivo diag firma matricula mat diagnostico
  autorizacion autorizacao indicaciones prioridad solicitante paciente usuario afiliado beneficiario
  p primer segundo 1 2 er do paterno materno apellido apellidos sobrenome firmado assinado tel uf id rm mp mn cc ci eps documento doc identificacion cita obs vigencia validez nascimento
  nacimiento ap apell cia indicacao indicacion dg pte pac px os impresion pagina tipo nacido nacida nacio nascido nascida peso talla produto domicilio`.split(
    /\s+/,
  ),
);

/** Whether what reads like a label is one: `Paciente: …`, `Paciente` alone, but not `orden de compra`. */
function isMeant(label: FoundLabel, words: readonly string[]): boolean {
  const { from, to, colon, alone, kind } = label;
  // `Valencia, 8 de noviembre` is no `validez`.
  if (label.amiss >= 1 && words[to - 1]!.endsWith(',')) return false;
  if (label.amiss >= 1 && to - from === 1 && isAnotherWord(bare(words[from]!))) return false;
  if (label.amiss >= 1 && to - from === 1 && !colon && !alone && PERSONS.has(kind)) return false;
  // `F` alone is somebody's sex.
  if (colon || alone) return colon || words.join('').length > 1;
  if (NUMBERED.has(kind)) return followed(kind, words.slice(to));
  if (kind === 'other' || HEADS.has(kind)) return false;
  // `Dr. Hugo Paz` is a name with its title; `Dr.: Hugo Paz` is a label.
  if (/^dra?$/.test(bare(words[from]!)) && to - from === 1) return false;
  if (kind === 'items')
    return asksFor(words, from, to) || isHeadOfStudy(words, from, to) || isInLetter(words, from, to);
  const first = bare(words[from]!);
  // `Cons. 602` is where the house is, and no `Conv.`
  if (to - from === 1 && label.amiss >= 1 && first.length < 5) return false;
  // `Consuelo` is not quite `conselho`.
  const isShort = to - from === 1 && (label.amiss >= 1 || EVERYDAY.has(first));
  // `Diagnóstico e terapia` is a title.
  if (JOINS.test(bare(words[to] ?? ''))) return false;
  return isShort ? followed(kind, words.slice(to)) : to < words.length || kind === 'birth_date';
}

/** Labels of people, whose names may look like a word of theirs. */
const PERSONS = new Set<LabelKind>(['patient_name', 'practitioner_name', 'surname', 'given_name']);

/** `Sódio` is a study and `Sônia` a name: neither is a `socio` misread. */
function isAnotherWord(word: string): boolean {
  return isShortStudy(word) || beginsStudyWord(word) || GIVEN_NAMES.has(word) || SURNAMES.has(word);
}

/** `Favor realizar ecografía renal`: a line that begins by asking, and goes on with a study. */
function asksFor(words: readonly string[], from: number, to: number): boolean {
  return isFirst(words, from) && ASKS.test(bare(words[from]!)) && beginsWithStudy(words.slice(to).join(' '));
}

/** `Estudio solicitado` on a line that is written on, without a colon: a study follows. */
function isHeadOfStudy(words: readonly string[], from: number, to: number): boolean {
  const isSaid = /^(solicitad|autorizad|indicad|requerid|ordenad|pedid)[oa]s?$/.test(bare(words[to - 1]!));
  return isFirst(words, from) && to - from > 1 && isSaid && beginsWithStudy(words.slice(to).join(' '));
}

/** `…, para realização de colposcopia`: in a sentence. */
function isInLetter(words: readonly string[], from: number, to: number): boolean {
  const isSaid = words.slice(from, to).some((word) => /^realizaci?[oa]/.test(bare(word)));
  return isSaid && beginsWithStudy(words.slice(to).join(' '));
}

const ASKS = /^(se|solicito|solicita(mos)?|indico|requiero|ordeno|pido|peco|ruego|favor|realizar)$/;

/** What is a number, and nothing without one: `Colmédica Prepagada` is no number of a `colegio médico`. */
const NUMBERED = new Set<LabelKind>([
  'patient_id',
  'practitioner_license',
  'member_id',
  'authorization_number',
]);

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
    // `Médico clínico` is what somebody is.
    case 'practitioner_name':
      return nameIn(rest.join(' ')) !== null;
    case 'birth_date':
    case 'issue_date':
    case 'authorization_expiry':
      return rest.slice(0, 3).some((word) => /\d/.test(word));
    case 'diagnosis_code':
      return /^[A-Z]\d\d/.test(next);
    case 'surname':
    case 'given_name':
    case 'patient_name':
    case 'insurer':
    case 'plan':
    case 'diagnosis_text':
      return /^(\p{Lu}|\d)/u.test(next);
    default:
      return false;
  }
}
