import { spoken } from '../words.ts';
import type { Marks } from './marks.ts';
import { named, told, wordsThatTell } from './said.ts';

const NOBODY: ReadonlySet<string> = new Set(['nadie', 'ninguem']);
const ANSWERS = /^(?:contest|respond|atiend|atend)/;
/** Words between a service and what is said of it: "qué atención tan pero tan mala". */
const SAID_WITHIN = 4;

/** "Llevo tres días llamando y nadie contesta." */
export function resentsSilence(said: Marks): boolean {
  const { words } = said;
  const isSilent = words.some(
    ({ token }, at) => NOBODY.has(token.text) && ANSWERS.test(words[at + 1]?.token.text ?? ''),
  );
  return isSilent && !named(said, ['result', 'request', 'auth', 'video', 'order']) && !told(said, ['want']);
}

/** How one was served, and that it was badly. */
const SERVED: readonly { by: RegExp; bad: RegExp; before: number }[] = [
  // "Qué servicio tan malo."
  {
    by: /^(?:servicio|atencion|atendimento|servico)$/,
    bad: /^(?:mal[oa]|pesim[oa]|fatal|horrible|ruim|pessim[oa]|horrivel|lamentable|lamentavel|vergonzos[oa])$/,
    before: SAID_WITHIN,
  },
  // "Me atendieron muy mal", "fui mal atendida".
  {
    by: /^(?:atend|atiend|trat|destrat|maltrat)/,
    bad: /^(?:mal|pessimo|pesimo|horrible|fatal)$/,
    before: 2,
  },
];

/** Whether it is resented how somebody was served: within few words of the service, in the same sentence. */
export function resentsService({ words }: Marks): boolean {
  return words.some(({ token, sentence }, at) =>
    SERVED.some(({ by, bad, before }) => {
      if (!by.test(token.text)) return false;
      const near = words.slice(Math.max(0, at - before), at + SAID_WITHIN + 1);
      return near.some((one) => one.sentence === sentence && bad.test(one.token.text));
    }),
  );
}

/** Papers that people of the clinic make out, and that no visit is needed for. */
const PAPER =
  '(?:historia clinica|incapacidad(?:es)?|certificados?|constancias?|licencia medica|excusa medica|justificante|atestados?|declaracao|prontuario|reembolso|reintegro|relatorio medico|comprobantes?|comprovantes?|facturas?|recibos?|nota fiscal)';
const PAPERS = new RegExp(`\\b${PAPER}\\b`);
/** The paper is what is wanted, whatever it is told to be about; who wants a prescription has none to send. */
const WANTED_PAPER = new RegExp(
  '\\b(?:(?:necesit|ocup|quier|quisier|quer|requier|precis|solicit|pedir|conseg|dar|dan|pegar|sacar)\\w*|' +
    'me (?:pued|podr|pod)\\w+ (?:mandar|enviar|passar|pasar|hacer|fazer))' +
    ` (?:(?:de|que|me|una?|uma?|la|el|o|a|mi|minha|meu|copia|da|do|otr[ao]|outr[ao]|pedir|sacar|den|hagan|renovar|nova|nueva) ){0,4}(?:${PAPER}|recetas?|receitas?|formulas?)\\b(?! (?:cita|consulta|turno))`,
);
/** "Quero marcar consulta pra pegar receita" wants a visit. */
const A_VISIT = /\b(?:citas?|turnos?|consultas?|hora|agend\w+|marcar|reserv\w+)\b/;
/** What is done with a paper that is had already. */
const IS_HAD = ['have', 'send', 'cancel', 'move', 'cost'] as const;

/** "Necesito un certificado para el colegio", "una constancia de la cita de ayer", "quero uma cópia do meu prontuário". */
export function asksForPapers(said: Marks): boolean {
  const words = spoken(said.words);
  const wanted = WANTED_PAPER.exec(words);
  const isHad = !wanted?.[0].startsWith('me ') && named(said, IS_HAD);
  if (wanted && !A_VISIT.test(words.slice(0, wanted.index)) && !isHad) return true;
  return (
    PAPERS.test(words) &&
    told(said, ['want', 'get']) &&
    !named(said, [
      'visit',
      'slot',
      'order',
      'result',
      'exam',
      'cost',
      'auth',
      'insurance',
      'cancel',
      'move',
      'unable',
    ])
  );
}

/** "La señorita que me atendió fue un amor": how the clinic's people were is told, and nobody is called for. */
export function praises(said: Marks): boolean {
  return (
    PRAISED.test(spoken(said.words)) &&
    named(said, ['agent', 'doctor', 'clinic']) &&
    !told(said, ['want', 'book', 'cancel', 'move', 'send', 'unable'], ['command']) &&
    said.all.every((mark) => mark.concept !== 'talk' || isOfServing(wordsThatTell(said, mark)))
  );
}

/** "Que me atendió": by whom one was served, and nobody to be talked with. */
function isOfServing(words: readonly string[]): boolean {
  return words.some((word) => /^at[ie]+nd(?:io|ieron|eu|eram)$/.test(word));
}

const PRAISED =
  /\b(?:fue|es|son|fueron|estuvo|foi|e|sao|foram|era|trato|trataron|tratou|trataram|atendio|atendieron|atendeu|atenderam|que) (?:(?:me|nos|tan|muy|super|un|una|um|uma|muito|tao|todos|todas|bem|siempre|sempre) )*(?:amables?|amor|amores|atencios[oa]s?|atent[oa]s?|excelentes?|genial(?:es)?|queridas?|queridos?|gentil|gentis|gentiles|fof[oa]s?|maravilh?os[oa]s?|simpatic[oa]s?|educad[oa]s?|encanto|bien|otim[oa]s?)\b/;
