import type { Instruction } from '../../../../bot/rehearsal/instruction.ts';
import type { Lang } from '../../../../nlu/types.ts';
import type { TimeWish } from '../times.ts';
import { WORDS as COMMON } from '../words.ts';
import { drawAsked } from './asked.ts';
import { type Drawing, type Ending, ending, type Story, story } from './story.ts';
import { ONE } from './visits.ts';

interface Waits {
  join: readonly string[];
  tellMe: readonly string[];
  sooner: readonly string[];
  leave: readonly string[];
  still: readonly string[];
  take: readonly string[];
  notThen: readonly string[];
  noMore: readonly string[];
  stays: readonly string[];
  leaves: readonly string[];
  takeLate: readonly string[];
}

const WORDS: Readonly<Record<Lang, Waits>> = {
  es: {
    join: [
      'me anota en la lista de espera {service}?',
      'quiero quedar en lista de espera {service}',
      'si se desocupa una cita {service} me avisan?',
      'avíseme si alguien cancela una cita {service}',
      'póngame en espera {service} por favor',
      'me puede apuntar por si sale algo {service}',
    ],
    tellMe: [
      'sí, avíseme',
      'sí por favor',
      'bueno, me avisa',
      'dale, que me avisen',
      'listo, quedo pendiente',
      'ok anóteme',
      'sí, póngame en la lista',
      'bueno sí, si sale algo me escribe',
      'sí, ojalá en la mañana',
    ],
    sooner: [
      'tengo cita el jueves, si se desocupa algo antes me avisan?',
      'mi cita es el 12, será que hay algo antes?',
      'quisiera adelantar mi cita de cardiología',
      'si alguien cancela antes de mi cita me avisa por favor',
      'no habrá nada más pronto que el jueves? me siento cansada',
      'me la pueden adelantar?',
    ],
    leave: [
      'ya no quiero estar en la lista de espera',
      'sáqueme de la lista por favor',
      'ya no me esperen, conseguí en otro lado',
      'quítenme de la lista de espera',
      'ya no necesito el cupo, sáquenme de la lista',
    ],
    still: ['sigo en la lista?', 'en qué puesto voy?', 'todavía estoy en espera?', 'ya se liberó algo?'],
    take: [
      'sí, lo quiero',
      'sí, me sirve',
      'sí por favor',
      'de una',
      'claro, resérvela',
      'sí, ahí estaré',
      'lo tomo',
    ],
    notThen: [
      'a esa hora no puedo, pero sígame avisando',
      'no puedo mañana, déjeme en la lista',
      'esa no me sirve pero sigo esperando',
      'no alcanzo, avíseme si sale otra',
    ],
    noMore: ['no, ya no la necesito', 'no gracias, ya conseguí cita en otra parte', 'ya no, muchas gracias'],
    stays: ['sí', 'sí, sigo esperando', 'sí por favor'],
    leaves: ['no', 'no, ya no', 'no gracias, sáqueme'],
    takeLate: ['sí lo quiero', 'hola, sí quiero esa cita', 'perdón, hasta ahora leo. Todavía está?'],
  },
  pt: {
    join: [
      'me coloca na lista de espera {service}?',
      'quero ficar na fila de espera {service}',
      'se abrir vaga {service} vocês me avisam?',
      'me avisa se alguém desmarcar {service}',
      'pode me pôr na espera {service}?',
      'dá pra anotar meu nome se surgir algo {service}',
    ],
    tellMe: [
      'sim, me avisa',
      'sim por favor',
      'pode avisar',
      'quero sim, me avise',
      'tá, fico no aguardo',
      'ok, me coloca na lista',
      'pode ser, se abrir algo me escreve',
      'sim, de preferência de manhã',
    ],
    sooner: [
      'tenho consulta na quinta, se abrir algo antes me avisam?',
      'minha consulta é dia 12, não tem nada antes?',
      'queria adiantar minha consulta com o cardiologista',
      'se alguém desmarcar antes da minha consulta me avisa por favor',
      'não teria nada mais cedo que quinta?',
      'dá pra antecipar a minha?',
    ],
    leave: [
      'não quero mais ficar na lista de espera',
      'me tira da lista por favor',
      'não precisa mais me esperar, consegui em outro lugar',
      'pode tirar meu nome da lista de espera',
      'não preciso mais da vaga, me tira da lista',
    ],
    still: [
      'ainda tô na lista?',
      'em que lugar eu tô na fila?',
      'continuo na espera?',
      'já abriu alguma vaga?',
    ],
    take: ['sim, quero', 'quero sim', 'sim por favor', 'pode marcar', 'aceito', 'serve sim', 'vou querer'],
    notThen: [
      'nesse horário não dá, mas continua me avisando',
      'amanhã não posso, me deixa na lista',
      'essa não serve mas continuo esperando',
      'não consigo, me avisa se abrir outra',
    ],
    noMore: [
      'não, não preciso mais',
      'não obrigada, já consegui em outro lugar',
      'agora não precisa mais, obrigada',
    ],
    stays: ['sim', 'sim, continuo esperando', 'sim por favor'],
    leaves: ['não', 'não, não preciso', 'não obrigada, pode tirar'],
    takeLate: ['sim, quero', 'oi, quero sim essa vaga', 'desculpa, só vi agora. Ainda tem?'],
  },
};

/** Another patient, who has what everybody waits for. */
const OTHERS = '+573005550199';
const AT = '2026-03-11T08:00';
const ONLY: TimeWish = {
  say: { es: ['mañana a las 8'], pt: ['amanhã às 8h'] },
  suits: (startsAt) => startsAt.startsWith(AT),
};
const OFFERED_LIST = /le aviso en cuanto se libere|aviso assim que abrir/;
const ASKED_STAY = /seguir en la lista de espera|continuar na lista de espera/;
const SURE_TO_LEAVE = /quite de esa lista|tire dessa lista|tire você|saia dessa lista|Quer que eu tire/;

/** Somebody who waits for an opening, and how that ends. */
export function drawWaiting(drawing: Drawing & { address: string }): Story {
  return drawing.draw.pick([
    joins,
    joinsAtOnce,
    sooner,
    leaves,
    asksWhether,
    takes,
    takes,
    staysOn,
    goes,
    asksAndTakes,
    late,
  ])(drawing);
}

/** What is said to come onto the list, for whoever finds nothing free. */
function onto(kind: string, { draw, lang }: Drawing, of: Partial<Story>): Story {
  return story({
    kind,
    agenda: 'cardiology-full',
    again: [
      {
        of: 'waits',
        say: draw
          .pick(WORDS[lang].join)
          .replace('{service}', draw.pick(COMMON[lang].services['cardiology']!)),
      },
    ],
    ...of,
    script: [asking(drawingOf(draw, lang)), ...(of.script ?? [])],
    answers: [{ to: OFFERED_LIST, say: WORDS[lang].tellMe }, ...(of.answers ?? [])],
  });
}

function drawingOf(draw: Drawing['draw'], lang: Lang): Drawing {
  return { draw, lang };
}

function asking({ draw, lang }: Drawing): string {
  return draw
    .pick(COMMON[lang].book)
    .replace('{service}', draw.pick(COMMON[lang].services['cardiology']!))
    .replace(/ ?\{\w+\}/g, '')
    .trim();
}

const ON: Ending = ending({ waits: [{ service: 'cardiology', person: 'self' }] });

function joins(drawing: Drawing): Story {
  return onto('joins', drawing, { ending: ON });
}

function joinsAtOnce({ draw, lang }: Drawing): Story {
  const say = draw
    .pick(WORDS[lang].join)
    .replace('{service}', draw.pick(COMMON[lang].services['cardiology']!));
  return story({
    kind: 'asks to be on the list',
    agenda: 'cardiology-full',
    script: [say],
    again: [{ of: 'waits', say }],
    answers: [{ to: OFFERED_LIST, say: WORDS[lang].tellMe }],
    ending: ON,
  });
}

/** Has a visit, and nothing is free before it. */
function sooner({ draw, lang }: Drawing): Story {
  const say = draw.pick(WORDS[lang].sooner);
  return story({
    kind: 'wants it sooner',
    agenda: ONE.agenda,
    visits: ONE.visits,
    before: [
      { do: 'agenda', act: { do: 'fill', service: 'cardiology', from: '2026-03-10', to: '2026-03-12' } },
    ],
    script: [say],
    again: [{ of: 'waits', say }],
    answers: [{ to: OFFERED_LIST, say: WORDS[lang].tellMe }],
    ending: ON,
  });
}

function leaves(drawing: Drawing): Story {
  const { draw, lang } = drawing;
  return onto('leaves the list', drawing, {
    script: [draw.pick(WORDS[lang].leave)],
    again: [],
    answers: [{ to: SURE_TO_LEAVE, say: COMMON[lang].yes.slice(0, 3) }],
    ending: ending({ told: [/ya no está en la lista|saiu da lista|não está mais na lista/] }),
  });
}

function asksWhether(drawing: Drawing): Story {
  const { draw, lang } = drawing;
  return onto('asks whether they wait still', drawing, {
    script: [draw.pick(WORDS[lang].still)],
    ending: { ...ON, told: [/Sigue en la lista|continua na lista/] },
  });
}

/** An opening comes free for them. */
function offered(kind: string, drawing: Drawing, of: Partial<Story>): Story {
  const { script = [], ...rest } = of;
  const freed: readonly Instruction[] = [
    { do: 'agenda', act: { do: 'cancel', service: 'cardiology', at: AT, address: null } },
  ];
  return onto(kind, drawing, {
    agenda: 'cardiology-one-opening',
    before: [{ do: 'agenda', act: { do: 'book', service: 'cardiology', at: AT, address: OTHERS } }],
    script: [...freed, ...script],
    goesOnAt: /se liberó|surgiu um horário|abriu|Volviendo|Voltando/i,
    ...rest,
  });
}

const TAKEN: Ending = ending({ booked: [{ service: 'cardiology', person: 'self', time: ONLY }] });

function takes(drawing: Drawing): Story {
  const { draw, lang } = drawing;
  const say = draw.pick(WORDS[lang].take);
  return offered('takes what came free', drawing, { script: [say], ending: TAKEN });
}

function asksAndTakes(drawing: Drawing): Story {
  const { draw, lang } = drawing;
  const { ask, told } = drawAsked(drawing, 'cardiology');
  return offered('asks, and takes it', drawing, {
    script: [ask, draw.pick(WORDS[lang].take)],
    ending: { ...TAKEN, told: [told] },
  });
}

function staysOn(drawing: Drawing): Story {
  const { draw, lang } = drawing;
  return offered('not then, and waits on', drawing, {
    script: [draw.pick(WORDS[lang].notThen)],
    answers: [{ to: ASKED_STAY, say: WORDS[lang].stays }],
    ending: { ...ON, told: [/sigue en la lista|continua na lista/i] },
  });
}

function goes(drawing: Drawing): Story {
  const { draw, lang } = drawing;
  return offered('needs it no more', drawing, {
    script: [draw.pick(WORDS[lang].noMore)],
    answers: [{ to: ASKED_STAY, say: WORDS[lang].leaves }],
    ending: ending({ told: [/ya no está en la lista|saiu da lista|não está mais na lista/] }),
  });
}

/** Answers when it was given on: told so, and led to what there is. */
function late(drawing: Drawing): Story {
  const { draw, lang } = drawing;
  return offered('answers too late', drawing, {
    script: [{ do: 'later', ms: 2 * 3_600_000 }, draw.pick(WORDS[lang].takeLate)],
    again: [],
    ending: { ...TAKEN, told: [/ya ofrecí ese horario|já ofereci esse horário/] },
  });
}
