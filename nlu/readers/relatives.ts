import type { Hit } from '../lexicon/lexicon.ts';
import { terms } from '../terms/terms.ts';
import type { Utterance } from './heard.ts';

const MY =
  'mi|mis|meu|minha|el|la|o|a|un|una|um|uma|nuestro|nuestra|tu|su|para|pra|pro|de|del|do|da|con|com|al|ao';

/** Kin that name someone only when they are somebody's: "mi mamá", "para a avó", not "irmã Dulce". */
export const OWNED = new RegExp(`^(?:${MY})$`);

/** Whether a relative is told of who is not the one to be seen: who sends, brings, asks, is told or is asked first, is awaited elsewhere, or has died. */
export function isNotWhoComes(utterance: Utterance, { from, to }: Hit): boolean {
  return (
    speaks(utterance, to) ||
    wantsToKnow(utterance, to) ||
    isTold(utterance, from) ||
    comesAlong(utterance, to) ||
    isGone(utterance, to) ||
    holdsBack(utterance, to) ||
    isConsulted(utterance, from) ||
    isOwnerOf(utterance, from) ||
    isLookedAfter(utterance, from)
  );
}

/** What a relative does who sends the one who writes to the doctor. */
const SAYS = new Set(
  `dijo dice diciendo dijeron aconsejo recomendo recomienda insiste insistio manda mando obliga pide pidio cree piensa
  disse diz dizendo falou fala falando aconselhou recomendou recomenda insistiu mandou obriga pede pediu acha`.split(
    /\s+/,
  ),
);
const BEFORE_SAYS = new Set(
  'me le te ya siempre vive anda sigue esta fica ta ja sempre vem nao no'.split(' '),
);
/** What needs no more said: "minha mãe fica falando". "Mi hija me pidió una cita" is about the daughter. */
const GOES_ON = new Set('diciendo dizendo falando insiste insistiendo insistindo'.split(' '));
/** Who is spoken of after that: the relative, whose own trouble it is. */
const OF_THEM = new Set('le se lhe ela ele ella el esta ta anda tiene tem tenia tinha'.split(' '));

/** "Mi esposo me dijo que llamara": it is not he who comes. "Mi mamá dice que le duele" is about her. */
function speaks({ words }: Utterance, at: number): boolean {
  let next = at;
  while (next < at + 3 && BEFORE_SAYS.has(words[next]?.token.text ?? '')) next += 1;
  if (!SAYS.has(words[next]?.token.text ?? '') || words[next]!.sentence !== words[at - 1]!.sentence)
    return false;
  const [that, whom] = [words[next + 1]?.token.text, words[next + 2]?.token.text ?? ''];
  // "Dice que él tiene" is of them, "dice que el doctor es bueno" is not.
  const isOfThem = OF_THEM.has(whom) && !(whom === 'el' && !OF_THEM.has(words[next + 3]?.token.text ?? ''));
  return that === 'que' ? !isOfThem : GOES_ON.has(words[next]!.token.text);
}

/** "Mi esposo pregunta si hay parqueadero", "minha mãe quer saber quanto custa", "mi mamá se va a enterar": who only wants to know. */
function wantsToKnow({ words }: Utterance, at: number): boolean {
  const after = words.slice(at, at + ACTS_WITHIN).filter(({ clause }) => clause === words[at - 1]!.clause);
  return terms.relatives.wantsToKnow.test(after.map(({ token }) => token.text).join(' '));
}

/** "¿Le avisan a mi mamá?", "vocês contam pra minha mãe?": who would be told. */
function isTold({ words }: Utterance, from: number): boolean {
  const before = words.slice(Math.max(0, from - ACTS_WITHIN), from);
  const own = before.filter(({ clause }) => clause === words[from]!.clause);
  return terms.relatives.isTold.test(own.map(({ token }) => token.text).join(' '));
}

const BEFORE_ACTS = new Set(
  'me ya ja siempre sempre va vai a puede pode es e la el o que quien quem esta ta'.split(' '),
);
const ACTS_WITHIN = 6;
/** What a relative does with the one who writes: brings them, tells them of the clinic, or gives them no peace until they see a doctor. */
const ACTS_ON = terms.relatives.actsOn;

/** "Mi hija me tiene loca con eso", "meu filho vai me levar": who is pressed, or brought, is who comes. */
function comesAlong({ words }: Utterance, at: number): boolean {
  const said = (place: number) => words[place]?.token.text ?? '';
  let verb = at;
  while (verb < at + ACTS_WITHIN && BEFORE_ACTS.has(said(verb))) verb += 1;
  if (words[verb]?.sentence !== words[at - 1]!.sentence) return false;
  const isOnWriter =
    said(verb).endsWith('rme') || words.slice(at, verb).some(({ token }) => token.text === 'me');
  return isOnWriter && ACTS_ON.test(`${said(verb)} ${said(verb + 1)}`);
}

/** Where somebody has to be instead: an event of a relative's, or a place of theirs. */
const OCCASIONS = new Set(
  `colegio escuela jardin guarderia universidad grado grados graduacion cumpleanos cumple boda matrimonio entierro funeral
  velorio reunion clausura partido bautizo casa escola creche faculdade formatura aniversario casamento enterro reuniao
  festa fiesta batizado jogo`.split(/\s+/),
);

/** "Tengo reunión en el colegio de mi hijo", "é a formatura da minha filha": why the writer cannot come. */
function isOwnerOf({ words }: Utterance, from: number): boolean {
  const said = (at: number) => words[at]?.token.text ?? '';
  let at = from - 1;
  while (terms.relatives.ownerBefore.test(said(at))) at -= 1;
  const isOneClause = words[at - 1]?.clause === words[from]!.clause;
  return isOneClause && terms.grammar.of.test(said(at)) && OCCASIONS.has(said(at - 1));
}

/** "De manhã eu cuido da minha netinha", "me toca cuidar a mi mamá": whom the writer has to be with then. */
function isLookedAfter({ words }: Utterance, from: number): boolean {
  const said = (at: number) => words[at]?.token.text ?? '';
  let at = from - 1;
  while (OWNED.test(said(at))) at -= 1;
  const isOneClause = words[at]?.clause === words[from]!.clause;
  return (
    isOneClause && (terms.relatives.caresFor.test(said(at)) || `${said(at - 1)} ${said(at)}` === 'tomo conta')
  );
}

/** "Mi jefe no me deja", "meu chefe não me dá folga", "mi mamá no me deja ir sola": who does not let the writer come. */
function holdsBack({ words }: Utterance, at: number): boolean {
  const after = words.slice(at, at + ACTS_WITHIN).filter(({ clause }) => clause === words[at - 1]!.clause);
  return terms.relatives.holdsBack.test(after.map(({ token }) => token.text).join(' '));
}

const DIED = new Set('murio fallecio morreu faleceu partio'.split(' '));

/** "Mi papá murió de eso": they need no visit any more. */
function isGone({ words }: Utterance, at: number): boolean {
  const verb = terms.relatives.gone.test(words[at]?.token.text ?? '') ? words[at + 1] : words[at];
  return DIED.has(verb?.token.text ?? '') && verb!.sentence === words[at - 1]!.sentence;
}

const ASKED = new Set(
  `ver veo miro mirar hablar hablo habla pregunto preguntar preguntarle consulto consultar consultarle confirmar confirmo
  reviso revisar cuadro cuadrar vejo olhar falar falo perguntar pergunto combinar combino checar conversar`.split(
    /\s+/,
  ),
);
const WITH = new Set(['con', 'com', 'a', 'al', 'ao', 'pra', 'pro', 'para']);

/** "Déjeme miro con mi jefe", "vou perguntar pro meu marido": who is asked first is not who comes. */
function isConsulted({ words }: Utterance, from: number): boolean {
  const said = (at: number) => words[at]?.token.text ?? '';
  let at = from - 1;
  while (OWNED.test(said(at)) && !WITH.has(said(at))) at -= 1;
  if (!WITH.has(said(at)) || words[at]!.sentence !== words[from]!.sentence) return false;
  const verb = terms.relatives.firstOrIt.test(said(at - 1)) ? at - 2 : at - 1;
  return ASKED.has(said(verb));
}
