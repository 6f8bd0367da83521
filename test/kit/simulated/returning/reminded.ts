import type { Instruction } from '../../../../bot/rehearsal/instruction.ts';
import type { Lang } from '../../../../nlu/types.ts';
import { drawTimeWish } from '../times.ts';
import { WORDS as COMMON } from '../words.ts';
import { type Asked, drawAsked } from './asked.ts';
import { type Drawing, ending, type Fate, type Story, story } from './story.ts';
import { type Agenda, HIS_AND_MINE, type MyVisit, ONE, OWN_TWO } from './visits.ts';

interface Answers {
  late: readonly string[];
  asks: readonly string[];
  comesAndAsks: readonly string[];
  unsure: readonly string[];
  surely: readonly string[];
  both: readonly string[];
  neither: readonly string[];
  comesAndWants: readonly string[];
  cannot: readonly string[];
  mine: readonly string[];
  stranger: readonly string[];
}

const WORDS: Readonly<Record<Lang, Answers>> = {
  es: {
    late: [
      'sí voy pero llego 10 minutos tarde',
      'si, pero voy un poquito tarde',
      'confirmo, aunque de pronto me demoro unos 10 minutos',
      'allá llego, tal vez unos minutos tarde por el trancón',
      'sí señora, llegaría tipo 8 y 10',
    ],
    asks: ['{q}', 'una pregunta, {q}', 'antes de confirmar, {q}'],
    comesAndAsks: ['sí, {q}', 'confirmo. {q}', 'sí voy, {q}', 'claro que sí, y {q}'],
    unsure: [
      'todavía no sé, más tarde le confirmo',
      'déjeme reviso y le aviso',
      'no estoy segura, le aviso mañana',
      'ahorita le confirmo',
      'tengo que mirar en el trabajo y le digo',
    ],
    surely: ['ya, sí voy', 'sí confirmo la cita', 'listo, confirmo', 'hola, sí voy a la cita'],
    both: ['sí a las dos', 'confirmo las dos', 'sí, las dos', 'voy a ambas'],
    neither: [
      'no voy a poder ir a ninguna de las dos, cancélelas',
      'cancele las dos',
      'ninguna de las dos, cancelarlas',
    ],
    comesAndWants: [
      'sí voy, y necesito también una cita {service} {time}',
      'confirmo, y aparte quiero cita {service} {time}',
      'sí. y me puede dar otra cita {service} {time}?',
    ],
    cannot: [
      'no puedo',
      'no',
      'no alcanzo a ir',
      'ese día no puedo',
      'me queda imposible',
      'uy no, no puedo ir',
    ],
    mine: ['a la mía no puedo ir, la del niño sí', 'la de Mateo sí, la mía cancélela'],
    stranger: ['número equivocado', 'yo no soy esa persona, se equivocaron', 'aquí no vive ninguna Ana'],
  },
  pt: {
    late: [
      'vou sim mas atraso uns 10 minutos',
      'sim, mas vou chegar um pouquinho atrasada',
      'confirmo, só que talvez eu atrase uns 10 min',
      'confirmado, pode ser que eu chegue uns minutos depois por causa do trânsito',
      'sim, chego lá pelas 8h10',
    ],
    asks: ['{q}', 'uma dúvida, {q}', 'antes de confirmar, {q}'],
    comesAndAsks: ['sim, {q}', 'confirmo. {q}', 'vou sim, {q}', 'pode confirmar, e {q}'],
    unsure: [
      'ainda não sei, mais tarde eu confirmo',
      'deixa eu ver e te aviso',
      'não tenho certeza, aviso amanhã',
      'já já confirmo',
      'preciso ver no trabalho e te falo',
    ],
    surely: ['pronto, vou sim', 'confirmo a consulta', 'ok, confirmado', 'oi, vou na consulta sim'],
    both: ['sim pras duas', 'confirmo as duas', 'sim, as duas', 'vou nas duas'],
    neither: [
      'não vou conseguir ir em nenhuma das duas, cancela',
      'cancela as duas',
      'nenhuma das duas, pode cancelar',
    ],
    comesAndWants: [
      'vou sim, e preciso também de uma consulta {service} {time}',
      'confirmo, e quero marcar outra {service} {time}',
      'sim. e dá pra marcar {service} {time}?',
    ],
    cannot: [
      'não posso',
      'não',
      'não vou conseguir',
      'nesse dia não dá',
      'não consigo ir',
      'ih, não vai dar',
    ],
    mine: ['na minha não consigo ir, na do menino sim', 'a do Mateus sim, a minha cancela'],
    stranger: ['número errado', 'não sou essa pessoa, foi engano', 'aqui não tem nenhuma Ana'],
  },
};

/** Somebody who is reminded of a visit, or of two, and does not just say yes. */
export function drawReminded(drawing: Drawing & { address: string }): Story {
  const { draw } = drawing;
  return draw.pick([
    late,
    asksFirst,
    comesAndAsks,
    decidesLater,
    cannot,
    cannotButThen,
    both,
    comesAndWants,
    eachItsOwn,
    muchLater,
  ])(drawing);
}

/** A reminder: what they have to say of it comes first, whatever it asks. */
const REMINDS = /Le recuerdo|Recordatorio|Lembrando|Lembrete/;

function due({ service, at }: MyVisit): Instruction {
  return { do: 'due', flow: 'reminding', service, at };
}

/** The story of one reminder, and what becomes of the visit. */
function ofOne(
  kind: string,
  {
    script,
    fate,
    told = [],
    again,
  }: { script: Story['script']; fate: Fate | null; told?: RegExp[]; again: string },
): Story {
  const [one] = ONE.visits;
  return story({
    kind,
    agenda: ONE.agenda,
    visits: ONE.visits,
    before: [due(one!)],
    goesOnAt: REMINDS,
    script,
    again: [{ of: one!.service, say: again }],
    ending: ending({ fates: fate === null ? new Map() : new Map([[one!, fate]]), told }),
  });
}

function late({ draw, lang }: Drawing): Story {
  const words = WORDS[lang];
  return ofOne('comes late', {
    script: [draw.pick(words.late)],
    fate: 'confirmed',
    again: draw.pick(words.surely),
  });
}

function asksFirst(drawing: Drawing): Story {
  const { draw, lang } = drawing;
  const words = WORDS[lang];
  const { ask, told } = drawAsked(drawing, 'cardiology');
  return ofOne('asks first', {
    script: [draw.pick(words.asks).replace('{q}', ask)],
    fate: 'confirmed',
    told: [told],
    again: draw.pick(words.surely),
  });
}

function comesAndAsks(drawing: Drawing): Story {
  const { draw, lang } = drawing;
  const words = WORDS[lang];
  const { ask, told }: Asked = drawAsked(drawing, 'cardiology');
  return ofOne('comes and asks', {
    script: [draw.pick(words.comesAndAsks).replace('{q}', ask)],
    fate: 'confirmed',
    told: [told],
    again: draw.pick(words.surely),
  });
}

/** Not known yet: the visit stays, and the yes comes after an hour. */
function decidesLater({ draw, lang }: Drawing): Story {
  const words = WORDS[lang];
  return ofOne('decides later', {
    script: [draw.pick(words.unsure), { do: 'later', ms: 3_600_000 }, draw.pick(words.surely)],
    fate: 'confirmed',
    again: draw.pick(words.surely),
  });
}

function muchLater({ draw, lang }: Drawing): Story {
  const words = WORDS[lang];
  return ofOne('answers much later', {
    script: [{ do: 'later', ms: draw.pick([5, 9, 24]) * 3_600_000 }, draw.pick(COMMON[lang].confirm)],
    fate: 'confirmed',
    again: draw.pick(words.surely),
  });
}

function cannot({ draw, lang }: Drawing): Story {
  const words = WORDS[lang];
  return ofOne('cannot', {
    script: [draw.pick(words.cannot)],
    fate: 'cancelled',
    again: draw.pick(COMMON[lang].cancelThis),
  });
}

/** Cannot come, and wants another day when that is asked. */
function cannotButThen({ draw, lang }: Drawing): Story {
  const words = WORDS[lang];
  const time = drawTimeWish(draw, ONE.visits[0]!.at);
  const say = draw.pick(COMMON[lang].moveThis).replace('{time}', draw.pick(time.say[lang]));
  return ofOne('cannot, then another day', { script: [draw.pick(words.cannot)], fate: time, again: say });
}

function ofTwo(
  kind: string,
  { visits, agenda }: Agenda,
  of: Pick<Story, 'script' | 'again' | 'ending'>,
): Story {
  return story({ kind, agenda, visits, before: visits.map(due), goesOnAt: REMINDS, ...of });
}

function both({ draw, lang }: Drawing): Story {
  const words = WORDS[lang];
  const set = draw.pick([OWN_TWO, HIS_AND_MINE]);
  const comes = draw.next() < 0.7;
  const say = draw.pick(comes ? words.both : words.neither);
  const fates = new Map<MyVisit, Fate>(set.visits.map((one) => [one, comes ? 'confirmed' : 'cancelled']));
  return ofTwo('two reminders, one answer', set, {
    script: [say],
    again: set.visits.map(({ service }) => ({ of: service, say })),
    ending: ending({ fates }),
  });
}

function eachItsOwn({ draw, lang }: Drawing): Story {
  const [mine, his] = HIS_AND_MINE.visits;
  const say = draw.pick(WORDS[lang].mine);
  const fates = new Map<MyVisit, Fate>([
    [mine!, 'cancelled'],
    [his!, 'confirmed'],
  ]);
  return ofTwo('two reminders, each its own', HIS_AND_MINE, {
    script: [say],
    again: [
      {
        of: mine!.service,
        say: draw.pick(COMMON[lang].cancel).replace('{service}', COMMON[lang].services['cardiology']![0]!),
      },
      { of: his!.service, say: lang === 'es' ? 'la del niño la confirmo' : 'a do menino eu confirmo' },
    ],
    ending: ending({ fates }),
  });
}

function comesAndWants({ draw, lang }: Drawing): Story {
  const words = WORDS[lang];
  const [one] = ONE.visits;
  const time = drawTimeWish(draw);
  const service = draw.pick(['dermatology', 'general', 'gynecology']);
  const filled = (text: string) =>
    text
      .replace('{service}', draw.pick(COMMON[lang].services[service]!))
      .replace('{who}', '')
      .replace('{time}', draw.pick(time.say[lang]));
  return story({
    kind: 'comes and wants another',
    agenda: ONE.agenda,
    visits: ONE.visits,
    before: [due(one!)],
    goesOnAt: REMINDS,
    script: [filled(draw.pick(words.comesAndWants))],
    again: [
      { of: one!.service, say: draw.pick(words.surely) },
      { of: service, say: filled(draw.pick(COMMON[lang].book)) },
    ],
    ending: ending({ fates: new Map([[one!, 'confirmed']]), booked: [{ service, person: 'self', time }] }),
  });
}
