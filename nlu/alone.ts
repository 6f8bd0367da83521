import type { Concept } from './acts/concepts.ts';
import { told } from './acts/said.ts';
import type { Observed } from './observe.ts';
import type { Entity } from './types.ts';
import { spoken } from './words.ts';

/** Words beside a time that add no wish of their own. */
const BESIDE_TIME = new Set(
  `por favor para el la los las a al en o os as no na nos nas em de do da pode puede podria seria ser que sea
  mejor melhor pues entao entonces mas bien y e pra mim mi`.split(/\s+/),
);
/** A visit that is only named: "turno lunes", "pediatra urgente", "algo para hoy", "cita con Restrepo". */
const VISIT_NAMED = /\b(?:citas?|citica|turn(?:o|ito)|consultas?|horarios?|vaga|cupo|encaixe|algo|alguna?)\b/;
const PIECE = /^(?:con|com|para|pra|de|en|no|na)\b/;
/** "La cita del lunes", "a consulta de segunda": which one is told of one that is had. */
const ONE_THAT_IS_HAD =
  /\b(?:el|la|o|a|los|las|os|as) (?:citas?|turno|consultas?|horarios?|vaga|cupo|examen|exames?)\b|\b(?:citas?|turno|consultas?|horario) (?:de|del|da|do|das) (?!(?:\w+log\w+|pediatr\w+|clinic\w+|medicina|psic\w+|laborat\w+|ultrass\w+|ecogra\w+)\b)/;
const BESIDE_VISIT = new Set(
  `${[...BESIDE_TIME].join(' ')} hola ola oi buenas buenos buen bom boa dia dias tarde tardes noche noches noite una un uma um
  con com dr dra doctor doctora doutor doutora cita citas citica turno turnito consulta consultas horario horarios vaga
  cupo encaixe algo urgente examen exame gracias obrigado obrigada alguna algun`.split(/\s+/),
);
/** What may be told of a visit that is wanted: who, where, and politely. */
const BESIDE_SERVICE = new Set('want greet thank visit hour paper place clinic doctor own that'.split(' '));
const WHO: readonly Entity['type'][] = ['name', 'national-id', 'birth-date', 'phone'];
/** Words that tell who someone is, and no more. */
const BESIDE_NAME = new Set(
  `me llamo llama mi nombre es soy yo habla hablas les le con la el senora senor dona don sra sr chamo chama meu
  nome e eh sou a o aqui quem fala seu minha dra dr
  cedula cc ci dni nie rut run curp cpf rg documento doc identidad identidade identificacion ciudadania numero num nro
  celular cel telefono telefone tel movil fone contacto contato nacimiento nascimento fecha data naci nasci nacio nasceu
  de del da do en em y su dele dela`.split(/\s+/),
);
/** "Amanhã de manhã, por favor." */
export function isOnlyTime(observed: Observed): boolean {
  return isOnly(observed, ['when'], BESIDE_TIME);
}

/** "Y medicina general el jueves temprano": a service, its time, and no other wish. */
export function isOnlyVisit(observed: Observed): boolean {
  const isNamed = observed.entities.some(({ type }) => type === 'specialty');
  const isWanted =
    observed.entities.some(({ type }) => type === 'when') &&
    observed.marks.all.some(({ concept, negated }) => concept === 'want' && !negated) &&
    observed.marks.all.every(({ concept }) => BESIDE_SERVICE.has(concept));
  if (isNamed && isWanted) return true;
  const text = spoken(observed.marks.words);
  // "Con el cardiólogo" is a piece of a wish, "cita con el cardiólogo" is one.
  const isVisit = VISIT_NAMED.test(text) || (isNamed && !PIECE.test(text));
  const isOnlyThat = isOnly(observed, ['when', 'specialty', 'person', 'practitioner'], BESIDE_VISIT);
  return isVisit && isOnlyThat && !ONE_THAT_IS_HAD.test(text);
}

/** What is asked of the front desk beside a complaint makes it a reason, and no wish to be seen. */
const ASKED_BESIDE: ReadonlySet<Concept> = new Set<Concept>([
  ...(['cancel', 'drop', 'move', 'other', 'confirm', 'attend', 'unable', 'accept', 'reject'] as const),
  ...(['arrive', 'notify', 'join', 'stop', 'talk', 'open', 'cost', 'insurance', 'place', 'status'] as const),
]);
const NAMED_BESIDE: ReadonlySet<Concept> = new Set<Concept>(['order', 'request', 'auth', 'result', 'link']);

/** "Me duele la rodilla al subir escaleras": what ails somebody, and nothing asked of the front desk but a visit. */
export function isOnlyComplaint({ text, marks, entities }: Observed): boolean {
  const complaints = entities.filter(({ type }) => type === 'complaint');
  if (complaints.length === 0 || text.original.includes('?')) return false;
  // Words of a complaint are heard as nothing else: "veo borroso" strikes nothing off.
  const isWithin = (at: number) => {
    const { start } = marks.words[at]!.token;
    return complaints.some((one) => one.start <= start && start < one.end);
  };
  return marks.all.every(
    ({ concept, mood, from, to }) =>
      (!NAMED_BESIDE.has(concept) && (!ASKED_BESIDE.has(concept) || mood === 'report')) ||
      (isWithin(from) && isWithin(to - 1)),
  );
}

/** "Me llamo Rosa Martínez", "cédula 41.555.666", "12 de abril de 1950": who someone is, and no wish. */
export function isOnlyWho(observed: Observed): boolean {
  return isOnly(observed, WHO, BESIDE_NAME);
}

/** Whether all that is said are things of these types, and words that add no wish. */
function isOnly(
  { marks, entities }: Observed,
  types: readonly Entity['type'][],
  beside: ReadonlySet<string>,
): boolean {
  const found = entities.filter(({ type }) => types.includes(type));
  const isFound = (at: number) => found.some(({ start, end }) => start <= at && at < end);
  // "¿El sábado abren temprano?" names a time, and asks about the clinic.
  if (told(marks, ['open', 'cost', 'insurance', 'place', 'cancel', 'move', 'talk'])) return false;
  return found.length > 0 && marks.words.every(({ token }) => isFound(token.start) || beside.has(token.text));
}

/** No word of the front desk in it: gibberish, small talk, another trade. */
export function saysNothing({ marks, entities }: Observed): boolean {
  return (
    entities.length === 0 &&
    !marks.all.some(({ concept }) => !['not', 'question', 'that', 'own', 'whether', 'past'].includes(concept))
  );
}
