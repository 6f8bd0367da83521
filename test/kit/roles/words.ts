import type { Lang } from '../../../nlu/types.ts';
import { SLOTS_ES, TOLD_ES } from './told-es.ts';
import { SLOTS_PT, TOLD_PT } from './told-pt.ts';

/** What a time may be of that is told and not asked for. */
export const ROLES = [
  'life',
  'others',
  'past',
  'called',
  'amount',
  'due',
  'habit',
  'said',
  'refused',
] as const;
export type ToldRole = (typeof ROLES)[number];
/** Phrases parted by `|`; `{D}` a day, `{P}` one that was, `{W}` of every week, `{H}` an hour, `{N}` and `{A}` numbers. */
export type ToldWords = Readonly<Record<ToldRole, string>>;

interface RoleWords {
  told: ToldWords;
  slots: Readonly<Record<string, string>>;
  /** `time = what it is`, of the Tuesday that the messages are written on. */
  times: string;
  /** Wishes; `{x}` is when. */
  wishes: string;
  /** A part of the day that is liked in general, and then one time that has an hour of its own. */
  general: string;
  /** Of a visit that one has, `{v}` is of when it is, `{p}` when. */
  moves: string;
  /** `of when / when = what it is`. */
  visits: string;
  /** Between what is told and the wish after it, and the other way round. */
  thenWish: string;
  thenTold: string;
  and: string;
}

/** The Tuesday that all is written on. */
export const REF = '2026-03-10T10:15';

export const ROLE_WORDS: Readonly<Record<Lang, RoleWords>> = {
  es: {
    told: TOLD_ES,
    slots: SLOTS_ES,
    times: `
      el 19 a las 4 = 2026-03-19T16:00 | el 24 en la tarde = 2026-03-24T12:00~2026-03-24T19:00 |
      el viernes 27 a las 9 = 2026-03-27T09:00 | el 26 por la mañana = 2026-03-26T06:00~2026-03-26T12:00 |
      el 20 después de las 2 = 2026-03-20T14:00~2026-03-21T00:00 | el 25 = 2026-03-25 |
      el miércoles 18 a las 11 = 2026-03-18T11:00 | el 2 de abril = 2026-04-02 |
      la próxima semana = 2026-03-16T00:00~2026-03-23T00:00`,
    wishes: `
      necesito cita {x} | ¿tiene algo {x}? | me sirve {x} | agéndeme {x} por favor | {x} sí puedo | ojalá {x} |
      quería {x} | {x} estaría bien | mejor {x} | póngame {x} | si se puede {x} | ¿me recibe {x}? | prefiero {x} |
      ¿hay cupo {x}? | quisiera que me vean {x} | ¿podría ser {x}? | me acomoda {x} | déjeme la cita {x} |
      ¿será que me ayuda con una cita {x}? | lo ideal sería {x} | búsqueme algo {x} | ando buscando turno {x} |
      {x} estoy libre | {x} tengo espacio | a partir del 16, por ejemplo {x} | después del 15, digamos {x} |
      de la otra semana en adelante, como {x} |
      yo puedo {D} pero mi mamá {x}, así que {x} | mi esposo {D} y yo {x}, entonces {x} |
      yo {D} o {x}, pero mi hija solo {x}, por eso {x}`,
    general: `
      prefiero las mañanas, aunque {x} | por lo general en las tardes, pero {x} | casi siempre en la mañana, aunque {x} |
      me quedan mejor las tardes, pero esta vez {x}`,
    moves: `
      la cita {v} pásela para {x} | ¿me puede correr la cita {v} para {x}? | tengo cita {v}, la quiero cambiar para {x} |
      no alcanzo a llegar a la cita {v}, ¿me la pone {x}? | quiero mover mi cita {v} para {x} |
      la cita {v} no me sirve, prefiero {x} | en vez de la cita {v}, que sea {x} |
      me la corrieron del viernes 13 para {p} y no puedo, pásela para {x} |
      me pasaron la cita del 16 de marzo para {p}, la necesito {x} |
      me la pusieron para {p} y ahí no puedo, pásela para {x} | me la dieron para {p}, ¿la corre para {x}? |
      es por la cita de mi mamá, que es {p}, ¿la pasa para {x}? | me la agendaron para {p}, la necesito {x} |
      la cita de mi hijo Tomás es {p}, ¿me la cambia para {x}? | la tengo {p}, ¿me la mueve para {x}? |
      le escribo por la cita de mi papá, Julio Paz, que es {p}, pásela para {x} | quedé para {p}, cámbieme para {x} |
      no voy a alcanzar a llegar {p}, páseme para {x} | me habían dado {p}, ¿será que la pasa para {x}?`,
    visits: `
      del jueves / el jueves = 2026-03-12 | de mañana a las 3 / mañana a las 3 = 2026-03-11T15:00 |
      del 17 / el 17 = 2026-03-17 | del lunes a las 8 / el lunes a las 8 = 2026-03-16T08:00`,
    thenWish:
      '. | , | \n| entonces | , por eso | , así que | ... | y | pero | , pero | ; | , mejor dicho no me enredo: |, o sea | . Más bien',
    thenTold:
      '. | , es que | porque | \n| es que | , ya que | . Es que | pues | , aunque | , pero | , porque | , mire que | , como | . Le cuento que',
    and: '. | , | y | , y | \n| . Además',
  },
  pt: {
    told: TOLD_PT,
    slots: SLOTS_PT,
    times: `
      dia 19 às 16h = 2026-03-19T16:00 | dia 24 à tarde = 2026-03-24T12:00~2026-03-24T19:00 |
      sexta 27 às 9 = 2026-03-27T09:00 | dia 26 de manhã = 2026-03-26T06:00~2026-03-26T12:00 |
      dia 20 depois das 2 = 2026-03-20T14:00~2026-03-21T00:00 | dia 25 = 2026-03-25 |
      quarta 18 às 11 = 2026-03-18T11:00 | dia 2 de abril = 2026-04-02 |
      semana que vem = 2026-03-16T00:00~2026-03-23T00:00`,
    wishes: `
      preciso de consulta {x} | tem alguma coisa {x}? | pra mim serve {x} | marca {x} por favor | {x} eu posso |
      tomara que tenha {x} | queria {x} | {x} seria bom | melhor {x} | me coloca {x} | se der {x} | vocês me atendem {x}? |
      prefiro {x} | tem vaga {x}? | gostaria que me vissem {x} | poderia ser {x}? | fica bom {x} | deixa marcado {x} |
      será que me arruma uma consulta {x}? | o ideal seria {x} | procura alguma coisa {x} | tô procurando horário {x} |
      {x} tô livre | {x} tenho tempo | a partir do dia 16, por exemplo {x} | depois do dia 15, digamos {x} |
      da outra semana em diante, tipo {x} |
      eu posso {D} mas minha mãe {x}, então {x} | meu marido {D} e eu {x}, daí {x} |
      eu {D} ou {x}, mas minha filha só {x}, por isso {x}`,
    general: `
      prefiro de manhã, mas {x} | em geral à tarde, mas {x} | quase sempre de manhã, embora {x} |
      pra mim as tardes são melhores, mas dessa vez {x}`,
    moves: `
      a consulta {v} passa pra {x} | pode mudar a consulta {v} pra {x}? | tenho consulta {v}, quero trocar pra {x} |
      não consigo chegar na consulta {v}, coloca {x}? | quero remarcar minha consulta {v} pra {x} |
      a consulta {v} não serve, prefiro {x} | em vez da consulta {v}, que seja {x} |
      me passaram do dia 13 pra {p} e não dá, passa pra {x} |
      trocaram minha consulta do dia 16 de março pra {p}, preciso {x} |
      me puseram pra {p} e não dá, passa pra {x} | me deram pra {p}, troca pra {x}? |
      é sobre a consulta da minha mãe, que é {p}, passa pra {x}? | marcaram a minha pra {p}, preciso {x} |
      a consulta do meu filho Davi é {p}, muda pra {x}? | a minha é {p}, me muda pra {x}? |
      é pela consulta do meu pai, Júlio Paz, que é {p}, passa pra {x} | fiquei pra {p}, me troca pra {x} |
      não vou conseguir chegar {p}, me passa pra {x} | tinham me dado {p}, será que passa pra {x}?`,
    visits: `
      de quinta / quinta = 2026-03-12 | de amanhã às 15h / amanhã às 15h = 2026-03-11T15:00 |
      do dia 17 / dia 17 = 2026-03-17 | de segunda às 8 / segunda às 8 = 2026-03-16T08:00`,
    thenWish:
      '. | , | \n| então | , por isso | , daí | ... | e | mas | , mas | ; | , melhor dizendo: |, ou seja | . Na verdade',
    thenTold:
      '. | , é que | porque | \n| é que | , já que | . É que | pois | , apesar que | , mas | , porque | , olha que | , como | . Te conto que',
    and: '. | , | e | , e | \n| . Além disso',
  },
};
