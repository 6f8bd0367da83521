import { ASKS_WITHIN, DONE, isFirst, JOINS, type LabelRead } from './meant-labels.ts';
import { bare } from './similar.ts';
import { beginsWithStudy } from './study-words.ts';

/** Marks that part one thing from the next within a cell. */
const PARTS = /^[-–—|/·•,;+*]+$|[,;|]$/;

/** A label begins a cell, or follows a mark, or a value that it cannot be part of. */
export function mayBegin(words: readonly string[], at: number, found: readonly LabelRead[]): boolean {
  const before = words[at - 1];
  if (
    before === undefined ||
    isFirst(words, at) ||
    isBirthDate(words, at) ||
    isNumbered(words, at) ||
    isIdentified(words, at) ||
    isInFavour(words, at)
  )
    return true;
  // What follows `de` belongs to what stands before it, label or name.
  if (JOINS.test(bare(before))) return false;
  if (PARTS.test(before) || before.endsWith('.') || isAsking(words, at)) return true;
  if (/\d[).]?$/.test(before) || STRONG.test(bare(words[at]!))) return true;
  if (colonFollows(words, at)) return true;
  return found.at(-1)?.kind === 'insurer' && /^plano?$/.test(bare(words[at]!));
}

/** `con fecha de nacimiento 22/12/2014`, `F. de nacimiento 16-FEB-1962`: in a sentence too, nothing else is called so. */
function isBirthDate(words: readonly string[], at: number): boolean {
  return /^(f|fec|fch|fecha|dt|data) (de )?(nacimiento|nascimento|nac|nasc)( |$)/.test(
    words
      .slice(at, at + 3)
      .map(bare)
      .join(' '),
  );
}

/** `Grupo Asegurador Tonalá Póliza 4004037821`: behind a value, bold print alone tells a label from it; its number does too. */
function isNumbered(words: readonly string[], at: number): boolean {
  return /^\p{Lu}\p{Ll}{3}/u.test(words[at]!) && /^\d{6,}$/.test(words[at + 1] ?? '');
}

/** `por la presente le solicito se realice …`, `la paciente requiere ecografía`: a letter asks within its sentence. */
function isAsking(words: readonly string[], at: number): boolean {
  const [first = '', ...next] = words.slice(at, at + 7).map(bare);
  if (ASKS_WITHIN.test(first) && beginsWithStudy(next.join(' '))) return true;
  return (
    /^(solicit|sirva|pido$|ruego$|agrade[zs]co$|requiero$)/.test(first) &&
    next.some((word) => DONE.test(word))
  );
}

/** `Solicito a favor de Elvira Quispe Rojas`: for whom a letter asks. */
function isInFavour(words: readonly string[], at: number): boolean {
  return (
    words
      .slice(at, at + 3)
      .map(bare)
      .join(' ') === 'a favor de'
  );
}

/** `identificada con cédula de ciudadanía No. …`, `portador do CPF …`: what says who somebody is, in a sentence. */
function isIdentified(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(bare);
  return (
    before.some((word) => /^(identificad[oa]|portador[a]?|titular)$/.test(word)) &&
    JOINS.test(before.at(-1) ?? '')
  );
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
