import { spoken } from '../words.ts';
import type { Marks } from './marks.ts';
import { denied, named, told } from './said.ts';

/** Another visit, whatever it is called. */
const ANOTHER: ReadonlySet<string> = new Set(['otra', 'otro', 'outra', 'outro']);
/** "Mais uma", "una más" are another too. */
const MORE = /^(?:mas|mais)$/;
const VISITS: ReadonlySet<string> = new Set('cita citica turno'.split(' '));
/** What is one visit more where it is another: not "otra hora", which may be the same at another time. */
const ONE_MORE: ReadonlySet<string> = new Set(
  'cita citica citita turno turnito consulta consultinha'.split(' '),
);
/** What may stand around a visit that is all that is said. */
const COURTESIES: ReadonlySet<string> = new Set(
  `hola ola oi opa si sim claro dale bueno buenas buenos buen bom boa dia dias tarde tardes noche noches noite que tal una un uma consulta por
  favor porfa porfavor gracias obrigado obrigada`.split(/\s+/),
);
const TIMES: ReadonlySet<string> = new Set(
  'dia hora fecha horario semana momento mes data lado lugar'.split(' '),
);

/** Whether a visit is named, and nothing beside it but a greeting and a please. "Hola, una consulta" is, in Spanish, a question to come. */
export function greetsForVisit({ words }: Marks): boolean {
  const said = words.map(({ token }) => token.text);
  const hasVisit = said.some(
    (word, at) => VISITS.has(word) || (word === 'consulta' && said[at - 1] === 'uma'),
  );
  return hasVisit && said.length > 1 && said.every((word) => VISITS.has(word) || COURTESIES.has(word));
}

/** Whether another visit is wanted, and not the same one at another time. */
export function wantsAnother(said: Marks): boolean {
  return (
    namesAnother(said) &&
    told(said, ['get', 'book']) &&
    !told(said, ['cancel', 'unable', 'move', 'talk', 'send', 'reject']) &&
    !denied(said, ['want', 'accept'])
  );
}

/** "Y otra cita para mi hijo": whether one more visit is named and nothing is done to it. */
export function namesOneMore(said: Marks): boolean {
  const { words } = said;
  return (
    words.some(
      ({ token }, at) =>
        (ANOTHER.has(token.text) || MORE.test(words[at - 1]?.token.text ?? '')) &&
        ONE_MORE.has(words[at + 1]?.token.text ?? ''),
    ) && !named(said, ['cancel', 'unable', 'move', 'lose', 'cost', 'status', 'result'])
  );
}

/** "Quiero otra cita": whether one more visit is wanted. */
export function wantsOneMore(said: Marks): boolean {
  const isOneMore = said.words.some(
    ({ token }, at) => ANOTHER.has(token.text) && ONE_MORE.has(said.words[at + 1]?.token.text ?? ''),
  );
  return (
    isOneMore &&
    told(said, ['want']) &&
    !denied(said, ['want', 'attend']) &&
    !named(said, ['cancel', 'unable', 'move', 'lose', 'talk', 'send', 'reject', 'cost', 'status', 'result'])
  );
}

/** Whether another of something is named that is no time: "otra", "otra cita", and not "otro día". */
export function namesAnother({ words }: Marks): boolean {
  return words.some(
    ({ token }, at) => ANOTHER.has(token.text) && !TIMES.has(words[at + 1]?.token.text ?? ''),
  );
}

/** Words between wanting and what is wanted: "necesito una hora", "quero marcar consulta". */
const NOT_HAD =
  /\b(?:necesit|quier|quisier|precis|quer|busc|solicit|ped|agend|marc|sac|dar|de|den|da)\w* (?:(?:agendar|marcar|pedir|sacar|una|un|uma|um) )*(?:cita|citica|turno|turnito|hora|horita|consulta)\b/;

/** "Necesito hora con la ginecóloga para la otra semana": a visit that is not had yet, for next week. */
export function wantsForOtherWeek(said: Marks): boolean {
  const others = said.all.filter(({ concept }) => concept === 'other');
  const text = spoken(said.words);
  return (
    others.length > 0 &&
    others.every(({ from, to }) => said.words.slice(from, to).some(({ token }) => token.text === 'semana')) &&
    NOT_HAD.test(text) &&
    told(said, ['want', 'book', 'get']) &&
    !named(said, ['own', 'cancel', 'unable', 'move', 'confirm', 'attend', 'talk', 'past', 'waitlist'])
  );
}
