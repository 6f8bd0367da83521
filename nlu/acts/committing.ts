import { scored } from '../bands.ts';
import { fold } from '../normalise.ts';
import type { Observed } from '../observe.ts';
import type { Held } from '../readers/held.ts';
import type { Intent, ScoredIntent } from '../types.ts';
import type { Concept } from './concepts.ts';
import { isDestructive } from './destructive.ts';
import type { Mark } from './marks.ts';
import { named } from './said.ts';

/** What agrees to something. */
const AGREEING: ReadonlySet<Intent> = new Set<Intent>(['yes', 'confirm', 'waitlist_accept']);

/** By what it is told that a visit is confirmed, or that somebody has come. */
const TOLD_BY: Partial<Readonly<Record<Intent, readonly Concept[]>>> = {
  confirm: ['confirm', 'attend', 'keep'],
  check_in: ['arrive'],
};

/**
 * A wish, no bolder than its words allow. What only puts a yes off, or makes it hang on something, agrees to nothing;
 * of a visit that is spoken of, asked about or denied it is asked before it is confirmed, or its patient checked in.
 */
export function committed(wish: ScoredIntent, observed: Observed, held: Held): ScoredIntent {
  if (held.halfYes && AGREEING.has(wish.intent)) return capped(wish, 'ask');
  if (wish.intent === 'reschedule') return asMoving(wish, observed, held);
  // "Mi mamá dice que mejor la cancele, yo no sé": nothing is taken from who does not know.
  if (isDestructive(wish.intent) && KNOWS_NOT.test(fold(observed.text.original)))
    return capped(wish, 'confirm');
  const concepts = TOLD_BY[wish.intent];
  if (!concepts || wish.band !== 'act') return wish;
  const words = fold(observed.text.original);
  if (held.isUnsure) return capped(wish, 'confirm');
  const isOfElse = (wish.intent === 'confirm' ? OF_OTHER_THINGS : NOT_HERE).test(words);
  return isOfElse || !isTold(observed, concepts) ? capped(wish, 'confirm') : wish;
}

const KNOWS_NOT =
  /\b(?:no se|nao sei|nem sei|ni idea|nem ideia)(?: (?:bien|bem|la verdad|que (?:hacer|fazer)))?[ .,…!]*$/;

/** "Respondo más tarde" moves no visit, and who may have to is asked: "capaz que la tengo que pasar". */
function asMoving(wish: ScoredIntent, { text, marks }: Observed, { halfYes }: Held): ScoredIntent {
  if (halfYes === 'later' && !named(marks, ['move', 'unable'])) return capped(wish, 'ask');
  return MAY_HAVE_TO.test(fold(text.original)) ? capped(wish, 'confirm') : wish;
}

const MAY_HAVE_TO =
  /\b(?:capaz(?: que)?|tal ?vez|quizas?|a lo mejor|pued[ea] (?:ser )?que|pode ser que|quem sabe)(?: \S+){0,3} (?:teng[ao]|tenh[ao]|toque|necesit[oea]|precis[eo]|muev\w|cambi\w|mud\w|remarqu\w)\b|\b(?:es|e|sera|seria) (?:muy |mucho |muito )?(?:dificil|facil|complicad[oa]) (?:cambi|mud|mov|reprogram|remarc|reagend)|\b(?:cambi|mov|mud|remarc|reprogram)[ae]ria(?: \S+){0,3} (?:pero|mas)\b/;

function capped(wish: ScoredIntent, most: ScoredIntent['band']): ScoredIntent {
  return { ...wish, band: scored(wish.intent, wish.confidence, most).band };
}

/** Whether it is told, and not only asked or denied; also where no word of ours tells it. */
function isTold({ marks, text }: Observed, concepts: readonly Concept[]): boolean {
  const all = marks.all.filter(({ concept }) => concepts.includes(concept));
  const isAsked = ({ from }: Mark) => {
    const { clause } = marks.words[from]!;
    const last = marks.words.findLast((word) => word.clause === clause)!;
    return text.original.slice(last.token.end).trimStart().startsWith('?');
  };
  // "Confirmó" is past, and what "confirmado" says is so from now on.
  const isPast = ({ concept, mood, from }: Mark) =>
    concept === 'confirm' &&
    mood === 'report' &&
    (!/^confirmad[ao]s?$/.test(marks.words[from]!.token.text) ||
      HAD_BEEN.test(marks.words[from - 1]?.token.text ?? ''));
  if (all.length === 0) return !text.original.trimEnd().endsWith('?');
  // "Si se lo confirmo mañana, ¿pasa algo?" supposes it; "si confirmo" may be a yes without its accent.
  const isSupposed = ({ mood }: Mark) => mood === 'condition' && text.original.trimEnd().endsWith('?');
  return all.some((mark) => !mark.negated && !isPast(mark) && !isAsked(mark) && !isSupposed(mark));
}

/** "Ya la habían confirmado", "já tinham confirmado". */
const HAD_BEEN = /^(?:ha|han|habian?|tinham?)$/;

/** "Confirmo el pago", "ya está confirmada", "confirmo que recibí el correo": not that they will come. */
const OF_OTHER_THINGS =
  /\b(?:no|nao) (?:me |nos )?(?:ha |han )?(?:lleg|cheg|receb|recib)\w+ (?:(?:a|la|ninguna|nenhuma) )?confirma\w+|\b(?:esta|estaba|quedo|fue|ficou|foi|estava) confirmad\w+|\b(?:mi|meu|minha|el|la|o|a) (?!cita|consulta|hora|turno|presen|asist)\w+ (?:le |les |te |lhe |ya |ja )?confirma\b|\bconfirm\w* (?:que )?(?:ya |ja )?(?:recib\w+|receb\w+|pag\w+|deposit\w+|transfer\w+|envi\w+|mand\w+|(?:el |o )?(?:pago|pagamento|correo|e-?mail|deposito|envio)|(?:la |a )?(?:direccion|transferencia)|(?:os |mis |meus |los )?(?:datos|dados)|con (?:el|la|mi)|com (?:o|a|meu|minha))\b|\bfaltan?m? (?:que )?(?:el|la|o|a|mi|meu|minha) \w+ (?:me )?confirm\w+|\bme (?:pued\w+ |pod\w+ )?confirm\w+ (?:(?:a|con|en|em|com) )?(?:si|se|que|cuando|quando|[cq]uant[oa]s?|donde|onde|qual|cual|quien|quem)\b/;

/** Words of somebody who is elsewhere still, or speaks of another time, of somebody else's coming, or of no coming at all. */
const NOT_HERE = new RegExp(
  [
    /\b(?:casa|hotel|banco|bus|onibus|urgencias|emergencia|(?:otro|outro) (?:hospital|lugar)|trabajo|trabalho|oficina|escritorio|aeropuerto|aeroporto|viaje|viagem|colegio|escola|clase|aula|reunion|reuniao|faculdade|universidad|bogota|sao paulo|cidade|ciudad)\b/,
    /\b(?:respuesta|resposta|contest\w+|respond\w+|llamada|llamen|ligacao|liguem|correo|e-?mail|aguardo)\b/,
    /\besperando (?:hace|desde|ha|a|faz|por)? ?(?:\S+ )?(?:mes|meses|semanas?|dias?|anos?|ontem|ayer)\b/,
    /\b(?:casi|quase|(?:por|a punto de|prestes a) (?:llegar|chegar|entrar)|(?<!agora )chegando(?! agora)|(?<!vengo )llegando|salir|sair|saliendo|saindo|perdid[oa])\b/,
    /\b(?:busc\w+|procur\w+|entrando|saliendo|saindo) .{0,12}\b(?:parque\w*|estacion\w+|garaje|garagem|vaga)\b/,
    /\b(?:cuando|quando|al|ao|si|se|antes de|apenas|en cuanto|assim que) (?:yo |eu |ya |ja )?(?:lleg|cheg)\w*/,
    /\b(?:vez pasada|(?:otra|ultima|outra) vez|ayer|ontem|anoche|la semana|semana passada|el mes|mes passado)\b/,
    /\b(?:llego|llegue) (?:el|la|mi) |\bchegou (?:o|a|meu|minha) |\bchegar o /,
    /\b(?:otr[ao]|outr[ao]) (?:sede|unidade|clinica)\b|\b(?:en|na|no|a) la? ?(?:otra|outra)\b|\bequivoc\w+|\berrei\b/,
    /\b(?:lleg|cheg)(?:o|amos) (?:por la|en la|a|as?|a las?|de) (?:tarde|manana|manha|noite|noche|\d)/,
    /\best(?:oy|ou) (?:ya |ja )?(?:mas |muy |muito )?(?:list[oa]|mejor|melhor|bien|bem)\b|\bto (?:melhor|bem|pront[ao])\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
