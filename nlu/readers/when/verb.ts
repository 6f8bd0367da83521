import type { Lang } from '../../types.ts';
import { DONE, isName, isPreterite } from './preterite.ts';
import { after, isAt, isPause, type Reading, remembered, wordAt, writtenAt } from './reading.ts';

/** When what a verb tells was or is; `past` is over, `would` is what one would like or be able to. */
export type Tense = 'past' | 'present' | 'would';

/**
 * How verbs are told from other words without a list of them: by how they end, and by what stands before them.
 * Where a noun or an adjective ends likewise, only a place where a verb must stand makes the word one.
 */
interface Morphology {
  /** What was going on: "trabajaba". */
  imperfect: RegExp;
  /** The same where a verb must stand: "dolía", but "psicología". */
  imperfectInPlace: RegExp;
  /** "Llevaría", "iria". */
  conditional: RegExp;
  /** Auxiliaries of what has been done, before a participle. */
  having: RegExp;
  /** "They", wherever no determiner makes it a noun: "atienden", "abrem". */
  they: RegExp;
  /** First person, where a verb may begin what is said: "descanso los lunes". */
  first: RegExp;
  /** Third person, only behind its subject, pronoun or conjunction: "mi hijo almuerza", "que llega". */
  third: RegExp;
  /** Ends so, and is no verb. */
  noun: RegExp;
  pronoun: RegExp;
  clitic: RegExp;
  joining: RegExp;
  adverb: RegExp;
  determiner: RegExp;
}

const MORPHOLOGY: Readonly<Record<Lang, Morphology>> = {
  es: {
    imperfect: /..ab(?:a|an|as|amos)$|^(?:eran?|iban?)$/,
    imperfectInPlace: /..ia[ns]?$/,
    conditional: /...ria(?:n|mos)?$|^iria/,
    having: /^(?:he|has|ha|han|hemos|habian?)$/,
    they: /..[ae]n$/,
    first: /...(?:o|[aei]mos)$/,
    third: /..[ae]$/,
    noun: /(?:log|graf|scop|pat|terap|dad)ia$|(?:logo|miento|mento|torio|[ai]rio|grafo|[ai]do|eo|i[nt]o|...ico|ivo|oso|ulo|ismo|gramo|nte|mente)$|^(?:examen|orden|imagen|jardin|joven|virgen|abdomen|resumen|volumen|almacen|recien|tambien|quien|alguien|bien|cien|algo|mismo|otro|cuando|cuanto|bueno|listo|claro|cierto|perfecto|correcto|exacto|dentro|luego|pero|medio|sino|numero|seguro|desde|sobre|donde|entre|siempre|nada|cada|hasta|para|como|ante|parte|noche|tarde|misma|otra|esta|este|ese|esa|entonces|gran|plan|plena|(?:est|d|r|habl|acord)amos|(?:pong?|hac|hag|dej)[ae]mos|[vst]emos|somos|(?:ult|prox|min)imos)$/,
    pronoun: /^(?:yo|ella|ellos|ellas|nosotr[oa]s|uno|quien|alguien|nadie)$/,
    clitic: /^(?:me|te|se|le|les|nos)$/,
    joining: /^(?:que|cuando|donde|mientras|si|porque|aunque|apenas|como|y|e|pero)$/,
    adverb:
      /^(?:ya|no|luego|despues|siempre|nunca|casi|recien|todavia|aun|tambien|ahora|solo|hoy|tampoco|ademas|encima)$/,
    determiner:
      /^(?:el|la|los|las|un|una|mi|mis|su|sus|tu|del|al|de|en|con|para|por|sin|cada|este|esta|ese|esa|\d+)$/,
  },
  pt: {
    imperfect: /..av(?:a|am|as|amos)$|^(?:era|eram|ia|iam)$/,
    imperfectInPlace: /..iam?$/,
    conditional: /...ria(?:m|mos)?$|^iria/,
    having: /^(?:tenho|tem|temos|tinha|tinham)$/,
    they: /...[ae]m$/,
    first: /...(?:o|[aei]mos)$/,
    third: /..[aei]$|^(?:sai|vai|cai|doi|faz|traz|vem)$/,
    noun: /(?:log|graf|scop|pat|terap)ia$|(?:logo|mento|torio|[ai]rio|grafo|[ai]do|i[nmt]o|inho|...ico|ivo|oso|ulo|ismo|grama|nte|mente|gem)$|^(?:exame|ordem|homem|jovem|ontem|tambem|quem|alguem|ninguem|cem|sem|bem|mesmo|outro|quando|quanto|certo|perfeito|dentro|logo|meio|numero|seguro|desde|sobre|onde|entre|sempre|nada|cada|para|como|ate|parte|noite|tarde|mesma|outra|esta|este|esse|essa|isso|algo|ainda|depois|hoje|agora|pela|pelo|numa|dela|dele|(?:est|d|r|fal|combin)amos|(?:deix|faz|fac|coloc|bot)[ae]mos|[vst]emos|somos|(?:ult|prox|min)imos)$/,
    pronoun: /^(?:eu|ele|ela|eles|elas|gente|quem|alguem|ninguem)$/,
    clitic: /^(?:me|te|se|lhe|nos)$/,
    joining: /^(?:que|quando|onde|enquanto|se|porque|embora|como|e|mas)$/,
    adverb: /^(?:ja|nao|depois|sempre|nunca|quase|ainda|tambem|agora|so|hoje|mal|disso)$/,
    determiner:
      /^(?:o|a|os|as|um|uma|meu|minha|meus|minhas|seu|sua|do|da|dos|das|ao|no|na|de|em|com|para|por|sem|pro|pra|cada|este|esta|esse|essa|\d+)$/,
  },
};

/** What asks or agrees by itself, in whichever person: it tells of nothing else. */
const ASKING =
  /^(?:agend|reserv|program|pi[dç]|ped|pec|solicit|marc|remarc|confirm|cancel|desmarc|anul|cambi|muev|mud|troc|pas|acept|aceit|escoj|elij|escolh|prefier|prefir|tom|queda|fica|sirv|viene|conv|acomod|sugi|propon|est[ae]ria|estar[ai]|voy|vou|va$|vamos|esper|ojala|agrade|obrigad|grac|salud|perdon|disculp|desculp|hola|ola|hay|puede|pode|quier|quer|sea|seja|sean|dig|fal[ae]$|crees?|creo|acho|tamo|pienso|penso|sab|sei)/;
/** Before "que", these make what follows part of the wish: "quiero que me vea", "para que me revisen". */
const WISHING_THAT = /^(?:para|pra|espero|ojala|tomara|pido|peco|favor|dij|diss|fal|dig|pid|ped|mand)/;

/** "Lo llevo el martes": that one comes, where nothing else is asked for. */
export const COMING = /^(?:llevo|traigo|llego|levo|trago|chego|venho|vengo|acompano|acompanho)$/;

/** Who begins what "y" adds, whatever stands before the verb: "y yo los martes tengo diálisis". */
export const WHO = /^(?:yo|ella|ellos|ellas|eu|ele|ela|eles|elas)$/;

/** The tense of the verb at `at`, where one stands that asks for nothing; null where none does. */
export const verbAt = remembered((r, at): Tense | null => {
  const word = wordAt(r, at);
  const is = MORPHOLOGY[r.lang];
  if (is.having.test(word)) return isHavingDone(r, at) ? 'past' : null;
  if (isStateOfThing(r, at)) return 'present';
  if (word.length < 3 || isInWish(r, at) || isAsking(r, at)) return null;
  if (isPreterite(r, at) || DONE.test(word)) return 'past';
  if (isActOn(r, at)) return 'present';
  if (isOtherWord(r, at)) return null;
  return is.imperfect.test(word) ? 'past' : tenseInPlace(r, at);
});

/** What the ending of a word says where it stands. */
function tenseInPlace(r: Reading, at: number): Tense | null {
  const word = wordAt(r, at);
  const is = MORPHOLOGY[r.lang];
  const place = placeOf(r, at);
  if (place === 'wished') return null;
  if (place === 'noun') return isDoneWithObject(r, at) ? 'present' : null;
  if (place !== null && is.conditional.test(word)) return 'would';
  if (is.they.test(word)) return 'present';
  if (place === null) return null;
  if (place !== 'start' && is.imperfectInPlace.test(word)) return 'past';
  if (is.first.test(word) || /^do[uy]$/.test(word)) return 'present';
  return place === 'inner' && is.third.test(word) && !isRequest(r, at) ? 'present' : null;
}

/** "Tinham me oferecido", "he ido". */
function isHavingDone(r: Reading, at: number): boolean {
  const isParted = MORPHOLOGY[r.lang].clitic.test(wordAt(r, at + 1));
  return isParticiple(wordAt(r, isParted ? at + 2 : at + 1));
}

/** "Meu carro tá na oficina", "a van dá até as 9": verbs as short as other words, behind what they are told of. */
function isStateOfThing(r: Reading, at: number): boolean {
  const word = wordAt(r, at);
  if (/^(?:esta|ta)$/.test(word) && isMine(r, at - 1)) return true;
  const isGiving = /^dá$/i.test(writtenAt(r, at)) || (word === 'da' && wordAt(r, at + 1) === 'ate');
  return r.lang === 'pt' && isGiving && isSubject(r, at - 1);
}

/** Whether a verb asks or agrees; "meu RG fica pronto dia 27", "el resultado queda listo" are no "fica bom". */
function isAsking(r: Reading, at: number): boolean {
  const word = wordAt(r, at);
  const mayBeOfThing = /^(?:fica|ficam|queda|quedan|pasa|passa|va|vai|muda|cambia)$/.test(word);
  return ASKING.test(word) && !(mayBeOfThing && isSubject(r, at - 1));
}

/** Whether a word is a noun or a name, or in the lexicon for something else; "me turno con mi hermana" is no noun. */
function isOtherWord(r: Reading, at: number): boolean {
  const is = MORPHOLOGY[r.lang];
  if (is.noun.test(wordAt(r, at))) return true;
  const isVerbal = is.clitic.test(wordAt(r, at - 1)) && isAt(r, at, 'booking');
  return (isKnown(r, at) && !isVerbal) || isName(r, at);
}

/** "Me los entregan", "me los dan": the "los" is whom or what, and no article. */
function isDoneWithObject(r: Reading, at: number): boolean {
  const is = MORPHOLOGY[r.lang];
  const isObject = /^l[ao]s?$/.test(wordAt(r, at - 1)) && is.clitic.test(wordAt(r, at - 2));
  return isObject && (is.they.test(wordAt(r, at)) || wordAt(r, at) === 'dan');
}

/** "Assino a escritura", "firmo las escrituras": no noun that a clause begins with has an article after it. */
function isActOn(r: Reading, at: number): boolean {
  if (!MORPHOLOGY[r.lang].first.test(wordAt(r, at)) || placeOf(r, at) !== 'start' || isKnown(r, at))
    return false;
  return (
    ARTICLE.test(wordAt(r, at + 1)) &&
    !r.compiled.begins.has(wordAt(r, at + 2)) &&
    !/^\d/.test(wordAt(r, at + 2))
  );
}

const ARTICLE = /^(?:el|la|los|las|un|una|mi|mis|o|a|os|as|um|uma|meu|minha|meus|minhas)$/;

/** "Me pone el lunes", "me põe dia 20": asked of whom it is said to. */
function isRequest(r: Reading, at: number): boolean {
  return /^(?:me|nos)$/.test(wordAt(r, at - 1)) && isPause(r, at - 2);
}

function isParticiple(word: string): boolean {
  return /(?:[ai]d|[eu]st|ch|[ir]t)o$/.test(word);
}

/** Whether a phrase of wishing reaches over `at`: the "queda" of "me queda" tells nothing. */
function isInWish(r: Reading, at: number): boolean {
  for (let from = at; from >= Math.max(0, at - 3); from--)
    if (Math.max(after(r, from, 'wishing'), after(r, from, 'free')) > at) return true;
  return false;
}

/** Whether the lexicon has the word for something else than what is told. */
function isKnown(r: Reading, at: number): boolean {
  return r.entries[at]?.some(({ kind, words }) => !TOLD_KINDS.has(kind) && words.length === 1) ?? false;
}

const TOLD_KINDS: ReadonlySet<string> = new Set(
  'telling done arrived busy freed taken returning ending beginning fetching carrying elsewhere closing ago'.split(
    ' ',
  ),
);

type Place = 'start' | 'inner' | 'wished' | 'noun' | null;

/** Where a word stands: at the start of what is said, behind what a verb follows, or where a noun must be. */
function placeOf(r: Reading, at: number): Place {
  const is = MORPHOLOGY[r.lang];
  let before = at - 1;
  let place: Place = null;
  while (is.adverb.test(wordAt(r, before)) || is.clitic.test(wordAt(r, before))) {
    place = 'inner';
    before--;
  }
  const word = wordAt(r, before);
  if (isPause(r, before)) return place ?? 'start';
  if (isInWishedThat(r, before)) return 'wished';
  if (is.joining.test(word)) return /^(?:[ye]|pero|mas)$/.test(word) ? (place ?? 'start') : 'inner';
  if (is.pronoun.test(word) || isHe(r, before)) return 'inner';
  // "El 21 pago el arriendo."
  if (place === null && /^\d{1,2}$/.test(word) && /^(?:el|dia)$/.test(wordAt(r, before - 1))) return 'start';
  if (place === null && is.determiner.test(word)) return 'noun';
  if (isSomeone(r, before) || isSubject(r, before)) return 'inner';
  // "Martes y miércoles pinto."
  return (
    place ?? (isAt(r, before, 'weekday', 'weekdayMaybe', 'offset', 'part', 'partMaybe') ? 'start' : null)
  );
}

/** Whether a thing ends at `at` of which something is told. */
function isSubject(r: Reading, at: number): boolean {
  return isMine(r, at) || isThing(r, at);
}

/** "Mi seguro", "meu RG": a thing of one's own, of which something is told, unless it is a visit. */
export function isMine(r: Reading, at: number): boolean {
  // "Meu plano de saúde."
  if (/^(?:del?|d[ao])$/.test(wordAt(r, at - 1)) && isMine(r, at - 2)) return true;
  return /^(?:mi|mis|meus?|minhas?)$/.test(wordAt(r, at - 1)) && !isAt(r, at, 'booking', 'visit');
}

/** "La ruta deja…", "a van chega…": a thing that is no visit and no time, with its article where a clause begins. */
function isThing(r: Reading, at: number): boolean {
  if (!/\p{L}{2}/u.test(wordAt(r, at)) || isName(r, at) || r.compiled.begins.has(wordAt(r, at))) return false;
  if (isAt(r, at, 'booking', 'visit')) return false;
  const isBegun = isPause(r, at - 2) || /^(?:y|e|que|porque|pois|pues)$/.test(wordAt(r, at - 2));
  return isBegun && /^(?:el|la|los|las|o|a|os|as)$/.test(wordAt(r, at - 1));
}

/** Words at most from "que" to its verb: "quiero que el doctor me vea". */
const THAT_WITHIN = 4;

function isInWishedThat(r: Reading, last: number): boolean {
  for (let at = last; at >= Math.max(1, last - THAT_WITHIN) && !isPause(r, at); at--)
    if (wordAt(r, at) === 'que')
      return isInWish(r, at - 1) || isInWish(r, at) || WISHING_THAT.test(wordAt(r, at - 1));
  return false;
}

/** "Él", and not the article. */
function isHe(r: Reading, at: number): boolean {
  return wordAt(r, at) === 'el' && /^él$/i.test(writtenAt(r, at));
}

/** Words at most from somebody who is named to their verb: "mi hijo Mateo cumple". */
const NAMED_WITHIN = 2;
const PERSON =
  /^(?:doctora?|dra?|medic[oa]|doutora?|jefe|jefa|patrona?|chefe|patrao|patroa|vecin[oa]|vizinh[oa]|suegr[oa]|sogr[oa]|abuel[oa]|vov[oó]|avo|ti[oa]|prim[oa]|amig[oa]|cunad[oa]|cunhad[oa]|muchacha|moca|novi[oa]|namorad[oa]|profe|professora?|padre)$/;

/** Whether somebody else is named up to `at`, with no other word between. */
export function isSomeone(r: Reading, at: number): boolean {
  for (let named = at; named >= Math.max(0, at - NAMED_WITHIN) && !isPause(r, named); named--) {
    if (isAt(r, named, 'kin') || PERSON.test(wordAt(r, named))) return true;
    if (!/^\p{Lu}/u.test(writtenAt(r, named))) return false;
  }
  return false;
}
