import type { Lang } from '../../../../nlu/types.ts';
import { drawTimeWish, type TimeWish } from '../times.ts';
import { type Drawing, ending, type Fate, type Story, story } from './story.ts';
import { type Agenda, called, type MyVisit, SEVERAL } from './visits.ts';

type Act = 'confirm' | 'cancel' | 'move';

/** What is to be done with one visit: `{ref}` is what it is called, `{time}` when it is to be instead. */
export const ACTS: Readonly<Record<Lang, Readonly<Record<Act, readonly string[]>>>> = {
  es: {
    confirm: [
      'confirmo {ref}',
      'a {ref} sí voy',
      '{ref} sí la confirmo',
      'quiero confirmar {ref}',
      'sí asisto a {ref}',
      '{ref} me la confirma',
      'a {ref} vamos sin falta',
      '{ref} queda confirmada',
    ],
    cancel: [
      'cancéleme {ref}',
      '{ref} cancélela',
      'me toca cancelar {ref}',
      'quiero anular {ref}',
      'no voy a poder ir a {ref}, cancélela',
      '{ref} ya no la necesito, cancélela',
      'bórreme {ref}',
      'dé de baja {ref}',
      'cancelame {ref} porfa',
    ],
    move: [
      'cámbieme {ref} para {time}',
      'páseme {ref} para {time}',
      '{ref} la puede correr para {time}?',
      'necesito mover {ref} para {time}',
      '{ref} cámbiela para {time}',
      'a {ref} no alcanzo, me la pasa para {time}',
      'será que {ref} se puede para {time}',
      '{ref} mejor para {time}',
    ],
  },
  pt: {
    confirm: [
      'confirmo {ref}',
      '{ref} eu vou',
      '{ref} pode confirmar',
      'quero confirmar {ref}',
      '{ref} tá confirmada',
      'pode confirmar {ref}',
      'vou sim n{ref}',
    ],
    cancel: [
      'cancela {ref}',
      '{ref} pode cancelar',
      'preciso desmarcar {ref}',
      'desmarca {ref} por favor',
      'não vou poder ir n{ref}, pode cancelar',
      '{ref} não precisa mais, desmarca',
      'quero cancelar {ref}',
    ],
    move: [
      'muda {ref} pra {time}',
      '{ref} dá pra passar pra {time}?',
      'quero remarcar {ref} pra {time}',
      '{ref} joga pra {time}',
      'troca {ref} pra {time} por favor',
      'n{ref} não consigo, passa pra {time}',
      '{ref} eu queria mudar pra {time}',
    ],
  },
};

interface AllWords {
  all: Readonly<Record<'confirm' | 'cancel', readonly string[]>>;
  except: Readonly<Record<'confirm' | 'cancel', readonly string[]>>;
  join: readonly string[];
  forgets: readonly string[];
  after: readonly string[];
  numbers: Readonly<Record<number, string>>;
}

const WORDS: Readonly<Record<Lang, AllWords>> = {
  es: {
    all: {
      confirm: [
        'confirmo {all}',
        'confirmo todas mis citas',
        'sí voy a {all}',
        'quiero confirmar {all} citas',
        'por favor confirme {all}',
      ],
      cancel: [
        'cancele {all} por favor',
        'me toca cancelar {all} citas',
        'anule todas mis citas',
        'no voy a poder ir a ninguna, cancélelas',
        'quiero cancelar todas',
        'me cancela {all}?',
      ],
    },
    except: {
      confirm: ['confirmo todas menos {ref}', 'voy a todas menos a {ref}', 'confirme todas excepto {ref}'],
      cancel: [
        'cancele todas menos {ref}',
        'cancelar todas, solo déjeme {ref}',
        'anule todas excepto {ref}',
        'cancele todo menos {ref}',
      ],
    },
    join: [' y ', ', ', ' y ', '. ', ', y ', ' pero '],
    forgets: [
      'qué citas tengo?',
      'no me acuerdo cuándo son mis citas',
      'me puede decir qué citas tengo pendientes',
      'cuándo me toca?',
    ],
    after: ['ah ok, {x}', 'listo, {x}', '{x}', 'bueno entonces {x}'],
    numbers: { 2: 'las dos', 3: 'las tres' },
  },
  pt: {
    all: {
      confirm: [
        'confirmo {all}',
        'pode confirmar {all}',
        'confirmo todas as minhas consultas',
        'quero confirmar {all} consultas',
        'vou em todas, pode confirmar',
      ],
      cancel: [
        'cancela {all} por favor',
        'preciso desmarcar {all} consultas',
        'cancela todas as minhas consultas',
        'não vou poder ir em nenhuma, pode cancelar',
        'quero cancelar todas',
        'desmarca {all}',
      ],
    },
    except: {
      confirm: [
        'confirmo todas menos {ref}',
        'pode confirmar todas, menos {ref}',
        'vou em todas menos n{ref}',
      ],
      cancel: [
        'cancela todas menos {ref}',
        'pode cancelar tudo, só deixa {ref}',
        'desmarca todas exceto {ref}',
        'cancela tudo menos {ref}',
      ],
    },
    join: [' e ', ', ', ' e ', '. ', ', e ', ' mas '],
    forgets: [
      'quais consultas eu tenho?',
      'não lembro quando são minhas consultas',
      'pode me dizer que consultas tenho marcadas?',
      'quando é a minha consulta mesmo?',
    ],
    after: ['ah tá, {x}', 'ok, {x}', '{x}', 'então {x}'],
    numbers: { 2: 'as duas', 3: 'as três' },
  },
};

/** Somebody with two or three visits, of their own and of their child. */
export function drawSeveral(drawing: Drawing & { address: string }): Story {
  const { draw, lang, address } = drawing;
  const set = draw.pick(SEVERAL);
  const about = { ...drawing, set };
  const made = draw.pick([
    oneOfThem,
    oneOfThem,
    allOfThem,
    allButOne,
    eachItsOwn,
    eachItsOwn,
    eachItsOwn,
    forgot,
  ])(about);
  return story({
    kind: made.kind,
    agenda: set.agenda,
    before: set.before(address),
    visits: set.visits,
    script: made.script,
    again: [...made.fates].map(([one, fate]) => ({ of: one.service, say: saidOf(one, fate, about) })),
    ending: ending({ fates: made.fates }),
  });

  function forgot(some: About): Made {
    const { kind: _kind, script, fates } = oneOfThem(some);
    const words = WORDS[lang];
    const then = draw.pick(words.after).replace('{x}', script[0]!);
    return { kind: 'forgot', script: [draw.pick(words.forgets), then], fates };
  }
}

interface About extends Drawing {
  set: Agenda;
}

interface Made {
  kind: string;
  script: readonly string[];
  fates: ReadonlyMap<MyVisit, Fate>;
}

function oneOfThem(about: About): Made {
  const one = about.draw.pick(about.set.visits);
  const fate = drawFate(one, about);
  return { kind: 'one of several', script: [saidOf(one, fate, about)], fates: new Map([[one, fate]]) };
}

function allOfThem({ draw, lang, set }: About): Made {
  const act = draw.pick(['confirm', 'cancel'] as const);
  const words = WORDS[lang];
  const said = draw.pick(words.all[act]).replace('{all}', words.numbers[set.visits.length]!);
  const fate = act === 'confirm' ? 'confirmed' : 'cancelled';
  return { kind: 'all', script: [said], fates: new Map(set.visits.map((one) => [one, fate])) };
}

function allButOne(about: About): Made {
  const { draw, lang, set } = about;
  const act = draw.pick(['confirm', 'cancel'] as const);
  const fate = act === 'confirm' ? 'confirmed' : 'cancelled';
  const left = draw.pick(set.visits);
  const ref = called(left, set.visits, about);
  const said = filled(draw.pick(WORDS[lang].except[act]), ref);
  const others = set.visits.filter((one) => one !== left);
  return { kind: 'all but one', script: [said], fates: new Map(others.map((one) => [one, fate])) };
}

/** Of two of them, each its own: "a la del jueves voy, la otra cámbiela". */
function eachItsOwn(about: About): Made {
  const { draw, lang, set } = about;
  const [one, other] = draw.next() < 0.5 ? set.visits : set.visits.toReversed();
  const fate = drawFate(one!, about);
  const unlike = drawFate(other!, about, fate);
  const said = `${saidOf(one!, fate, about)}${draw.pick(WORDS[lang].join)}${saidOf(other!, unlike, about)}`;
  const fates = new Map<MyVisit, Fate>([
    [one!, fate],
    [other!, unlike],
  ]);
  return { kind: 'each its own', script: [said], fates };
}

function drawFate({ at }: MyVisit, { draw }: About, unlike?: Fate): Fate {
  const fate = draw.pick(['confirmed', 'cancelled', 'moved'] as const);
  if (fate === unlike || (fate === 'moved' && typeof unlike === 'object'))
    return drawFate({ at } as MyVisit, { draw } as About, unlike);
  return fate === 'moved' ? drawTimeWish(draw, at) : fate;
}

/** One visit, and what is to become of it, in one breath. */
export function saidOf(one: MyVisit, fate: Fate, { set, ...drawing }: About): string {
  const act = fate === 'confirmed' ? 'confirm' : fate === 'cancelled' ? 'cancel' : 'move';
  const { draw, lang } = drawing;
  const said = filled(draw.pick(ACTS[lang][act]), called(one, set.visits, drawing));
  return typeof fate === 'object' ? said.replace('{time}', bare(draw.pick(fate.say[lang]))) : said;
}

/** "Na quinta" after "pra" is "quinta". */
export function bare(time: string): string {
  return time.replace(/^(?:na|no|nesta) /, '');
}

function filled(words: string, ref: string): string {
  return words.replace('{ref}', ref);
}

export type { TimeWish };
