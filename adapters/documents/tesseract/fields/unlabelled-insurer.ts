import { fold } from '../../../../nlu/normalise.ts';
import type { FieldName } from '../../documents.ts';
import { confidenceOf } from './confidence.ts';
import type { FoundField } from './found-field.ts';
import { type Cell, partOf, type Sheet } from './layout.ts';
import { isTitle } from './no-study.ts';
import { publicInsurerIn } from './public-insurers.ts';
import { studyWordsIn } from './study-words.ts';

interface Unlabelled {
  sheet: Sheet;
  found: readonly FoundField[];
}

/** The insurer where no label names it: beside its plan or its card, by its own name, or at the head of its own form. */
export function insurerWithoutLabel(sheet: Sheet, found: readonly FoundField[]): FoundField | null {
  const known = { sheet, found };
  return insurerBesidePlan(known) ?? ownInsurer(known) ?? publicInsurer(known) ?? insurerOfForm(known);
}

function publicInsurer({ sheet }: Unlabelled): FoundField | null {
  for (const cell of sheet.cells) {
    const known = publicInsurerIn(cell.text);
    if (known) return { field: 'insurer', value: known, ...read([cell], 'position') };
  }
  return null;
}

/**
 * `Vida Serra - Plano Executivo - Carteirinha 884`: what stands before a plan or a card is whose they are; before an
 * authorization it may also be whoever was allowed something, and must call itself an insurer.
 */
function insurerBesidePlan({ found }: Unlabelled): FoundField | null {
  for (const { field, label } of found) {
    if (!label || !OF_AN_INSURER.has(field)) continue;
    const before = partOf(label.cell, 0, label.from);
    if (!before) continue;
    const name = before.text.replace(/[\s\-–—|/·,:]+$/u, '');
    const isName = /^\p{Lu}/u.test(name) && !/[\d:]/.test(name) && name.split(' ').length <= 5;
    const isInsurer = WORDS_OF_AN_INSURER.test(fold(name)) && !HOUSES.test(fold(name));
    if (isName && (field !== 'authorization_number' || isInsurer))
      return { field: 'insurer', value: name, ...read([before], 'position') };
  }
  return null;
}

/** The words of a cell that stand before its last colon, which announces the others. */
function afterColon({ words }: Cell): number {
  return words.findLastIndex(({ text }) => text.endsWith(':')) + 1;
}

function isInsurerName({ words, text }: Cell): boolean {
  return words.length > 1 && words.length <= 6 && !/\d/.test(text) && BEARS_KIND.test(fold(text));
}

/** Insurers whose forms bear their name and no label for it: `Salud Andina EPS`, `Isapre Nevados`. */
const BEARS_KIND = /(^|\s)(eps|eps-s|epss|isapre)(\s|$)/;

function ownInsurer({ sheet }: Unlabelled): FoundField | null {
  const named = sheet.cells
    .filter(({ page, text }) => page === 1 && BEARS_KIND.test(fold(text)))
    .map((cell) => ({ row: cell.row, own: partOf(cell, afterColon(cell), cell.words.length) }))
    .find(({ own, row }) => own && (row < 4 || own.words.length < 5) && isInsurerName(own));
  return named?.own ? { field: 'insurer', value: named.own.text, ...read([named.own], 'position') } : null;
}

/** What only insurers have, and their words; houses that treat people are called otherwise. */
const OF_AN_INSURER = new Set(['plan', 'member_id', 'authorization_number']);
const WORDS_OF_AN_INSURER =
  /(^|\s)(seguros?|aseguradora|mutua|mutual|prepaga(?:da)?|obra social|asistencial|saude)(\s|$)/;
const HOUSES =
  /(^|\s)(ips|clinicas?|hospital|posto|ubs|upa|sus|municipal|laboratorios?|medicos?|secretaria|ministerio|centro|consultorios?|instituto|sanatorio|policlinicas?|fundacion|fundacao|ambulatorio|santa casa|cesfam|esf|e\.?s\.?e|diagnosticos?|imagen|imagem|imagenes|red|rede|servicios?|servicos?|departamento|unidad|unidade|orden|pedido|peticion|solicitud|solicitacao|guia|autorizacion|autorizacao)(\s|$)/;

/** Beginnings of words for what a house treats: `Ortopedia Movimento`, `Gastroclínica Recife`. */
const TREATS =
  /(^|\s)(ortoped|cardio|gastro|oftalm|pediatr|odonto|radiolog|dermato|gineco|neuro|urolog|psi[qc]|fisio|otorrin|endocrin|p?neumo|reumato|onco|nefro|geriatr|trauma|telemedic|check|dental|dr\b|dra\b|doutor|doctor)/;

/** Words of who sells care ahead, whatever else their name says. */
const SELLERS =
  /(^|\s)(obra social|plan(o)? (complementari[oa]|de salud|de saude)|assistencia medica|asistencia medica|cooperativa|medicina prepaga(da)?|planos?)(\s|$)/;

/** `Seguros Horizonte Azul` over the patient's name, on a form with a number or a plan that insurers give. */
function insurerOfForm({ sheet, found }: Unlabelled): FoundField | null {
  if (!found.some(({ field }) => OF_AN_INSURER.has(field))) return null;
  const patient = found.find(({ field }) => field === 'patient_name')?.cells[0];
  const own =
    sheet.cells.find((cell) => {
      const text = fold(cell.text);
      const isOver = cell.page === 1 && (!patient || cell.row < patient.row);
      const isName =
        /\p{L}{2}.*\s.*\p{L}{2}/u.test(text) &&
        cell.words.length < 9 &&
        !/[\d:]/.test(text) &&
        !isTitle(cell.text);
      if (!isOver || !isName) return false;
      return (
        SELLERS.test(text) || (cell.words.length < 6 && WORDS_OF_AN_INSURER.test(text) && !HOUSES.test(text))
      );
    }) ?? letterheadOf({ sheet, found });
  return own ? { field: 'insurer', value: own.text, ...read([own], 'position') } : null;
}

/**
 * The name at the head of a form that bears the number of a card or of an authorization, and no other insurer: who
 * gives these numbers has their own forms. Houses that treat people are none.
 */
function letterheadOf({ sheet, found }: Unlabelled): Cell | undefined {
  if (!found.some(({ field }) => field === 'member_id' || field === 'authorization_number')) return undefined;
  const head = sheet.cells.find(({ page, text, row }) => page === 1 && row < 2 && !isTitle(text));
  const isName = head && head.words.length > 1 && head.words.length < 7 && /^\P{N}+$/u.test(head.text);
  if (!isName || /[:,]|^dra?s?\b/i.test(head.text) || studyWordsIn(head.text) > 0) return undefined;
  return HOUSES.test(fold(head.text)) || TREATS.test(fold(head.text)) ? undefined : head;
}

function read(cells: readonly Cell[], source: 'position') {
  const words = cells.flatMap((cell) => cell.words);
  return { confidence: confidenceOf(words, source), cells, source };
}

/** Words that stand in the names of insurers, and in none of plans. */
const OF_INSURERS = /\b(sa[uú]de|salud|seguros?|eps|prepagad?a|assist[eê]ncia|unimed|cassi)\b/iu;

/** `Plano: Unimar Saúde`, where nothing else says who pays: it is the insurer that is named. */
export function withPlanAsInsurer(by: ReadonlyMap<FieldName, FoundField>): Map<FieldName, FoundField> {
  const [plan, named] = [by.get('plan'), new Map(by)];
  if (!plan || by.has('insurer') || !OF_INSURERS.test(String(plan.value))) return named;
  named.delete('plan');
  return named.set('insurer', { ...plan, field: 'insurer' });
}
