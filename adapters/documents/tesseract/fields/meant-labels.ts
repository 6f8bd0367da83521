import { digitsMended } from './ids.ts';
import type { LabelKind } from './label-words.ts';
import { nameIn } from './names.ts';
import { bare } from './similar.ts';
import { beginsWithStudy } from './study-words.ts';

/** What reads like a label: words `from` to `to` of a cell. */
export interface LabelRead {
  kind: LabelKind;
  from: number;
  to: number;
  /** Whether a colon follows it. */
  colon: boolean;
  /** Whether it is all that its cell says. */
  alone: boolean;
  /** Letters amiss: of two labels read from the same words, the one with fewer is meant. */
  amiss: number;
}

/** Words that join what follows to what stands before, label or name. */
export const JOINS = /^(de|del|da|do|dos|das|e|y|al?|o|con|com|la|para)$/;

/** Whether nothing stands before a word in its cell but the number of a form's field: `| 10- Nome`. */
export function isFirst(words: readonly string[], at: number): boolean {
  return words.slice(0, at).every((word) => NUMBERING.test(word));
}

/** The number of a form's field, or the line of a table, which is read as a letter at times. */
const NUMBERING = /^(\P{L}{0,2}|[LJIl]|\d{1,2}\s?[-–.)]*)$/u;

/** Short words of everyday are labels only where a mark, or the end of the cell, says so. */
const EVERYDAY = new Set(
  `para data fecha nombre nome plan plano nro servicio servicios orden ordenes solicita solicito rp
  descripcion codigo cod registro clinica hospital consultorio institucion estado nota notas medico
  profesional profissional examen exame exames examenes estudio estudios laboratorio imagenes
  procedimiento procedimientos practica practicas prestacion cartao conselho carne nac hd fn dn unidad
  unidade servico historia solicitud solicitacao municipio hora edad idade sexo sede nivel origen tp ti
  urgente medica doctora seguro entidad entidade cobertura emision emissao motivo sospecha suspeita diag firma matricula mat diagnostico
  autorizacion autorizacao indicaciones prioridad solicitante paciente usuario afiliado beneficiario
  p primer segundo 1 2 er do paterno materno apellido apellidos sobrenome firmado assinado tel uf id rm mp mn cc ci eps documento doc identificacion cita obs vigencia validez nascimento
  nacimiento menor nino nina crianca aluno alumno empleado trabajador funcionario colaborador padecimiento ap apell cia indicacao indicacion dg pte pac px os impresion pagina tipo nacido nacida nacio nascido nascida peso talla produto domicilio`.split(
    /\s+/,
  ),
);

/** Whether what reads like a label is one: `Paciente: …`, `Paciente` alone, but not `orden de compra`. */
export function isMeant(label: LabelRead, words: readonly string[]): boolean {
  const { from, to, colon, alone, kind } = label;
  if (isAnotherWord(label, words)) return false;
  // `F` alone is somebody's sex.
  if (colon || alone) return colon || words.join('').length > 1;
  if (NUMBERED.has(kind)) return followed(kind, words.slice(to));
  if (kind === 'other' || HEADS.has(kind)) return false;
  const first = bare(words[from]!);
  // `Dr. Hugo Paz` is a name with its title; `Dr.: Hugo Paz` is a label.
  if (/^dra?$/.test(first) && to - from === 1) return false;
  if (kind === 'items')
    return asksFor(words, from, to) || isHeadOfStudy(words, from, to) || isInLetter(words, from, to);
  // `Entidad Promotora Sol EPS` is all name.
  if (first === 'entidad' && /^(promotora|administradora)$/.test(bare(words[to] ?? ''))) return false;
  // `Diagnóstico e terapia` is a title.
  if (JOINS.test(bare(words[to] ?? ''))) return false;
  return isShort(label, first) ? followed(kind, words.slice(to)) : to < words.length || kind === 'birth_date';
}

/** Whether words that read like a label, a letter amiss or not, are others. */
function isAnotherWord(
  { from, to, colon, alone, kind, amiss }: LabelRead,
  words: readonly string[],
): boolean {
  const first = bare(words[from]!);
  // `1 unidade` says how many.
  if (/^unida/.test(first) && /^\d{1,3}$/.test(words[from - 1] ?? '')) return true;
  if (amiss < 1) return false;
  // `Valencia, 8 de noviembre` is no `validez`.
  if (words[to - 1]!.endsWith(',') || LOOK_LIKE.test(first)) return true;
  if (to - from > 1 || colon || alone) return false;
  // `Cons. 602` is where the house is, and no `Conv.`
  return PERSONS.has(kind) || (first.length < 5 && !NUMBERED.has(kind));
}

/** Whether a label is one word that may be none: everyday, a little misread (`Consuelo` is not quite `conselho`), or a letter, which may be a speck. */
function isShort({ from, to, amiss }: LabelRead, first: string): boolean {
  return to - from === 1 && (amiss >= 1 || EVERYDAY.has(first) || first.length === 1);
}

/** Labels of people, whose names may look like a word of theirs. */
const PERSONS = new Set<LabelKind>(['patient_name', 'practitioner_name', 'surname', 'given_name']);

/** Words of diagnoses that look like words of labels: `Dedo en gatillo` is no `dado em`. */
const LOOK_LIKE = /^(dedos?|mama|medula)$/;

/** `Favor realizar ecografía renal`: a line that begins by asking, and goes on with a study; some words ask within a sentence too. */
function asksFor(words: readonly string[], from: number, to: number): boolean {
  const asks = bare(words[from]!);
  const isAsking = (isFirst(words, from) && ASKS.test(asks)) || ASKS_WITHIN.test(asks);
  return isAsking && beginsWithStudy(words.slice(to).join(' '));
}

/** `la paciente requiere ecografía`: what asks wherever it stands, where a study follows. */
export const ASKS_WITHIN = /^(solicito|requiero|requieren?|requer)$/;

/** `Estudio solicitado` on a line that is written on, without a colon: a study follows. */
function isHeadOfStudy(words: readonly string[], from: number, to: number): boolean {
  const isSaid = /^(solicitad|autorizad|indicad|requerid|ordenad|pedid)[oa]s?$/.test(bare(words[to - 1]!));
  return isFirst(words, from) && to - from > 1 && isSaid && beginsWithStudy(words.slice(to).join(' '));
}

/** What is asked for is done: `realización de`, `se realice`, `efectuar`. */
export const DONE = /^(realiza[crn]|realice|efectuar|efectue|practicar|practique)/;

/** `…, para realização de colposcopia`: in a sentence. */
function isInLetter(words: readonly string[], from: number, to: number): boolean {
  const isSaid = words.slice(from, to).some((word) => DONE.test(bare(word)));
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
      return rest.slice(0, 3).some((word) => /\d{4,}|\d[\d.-]{5,}/.test(digitsMended(word)));
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
