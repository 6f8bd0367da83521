/** When a holiday falls: a date, days from Easter, or the nth weekday of a month (-1 the last). */
export type Falls =
  | { on: readonly [month: number, day: number] }
  | { easter: number }
  | { nth: number; weekday: number; month: number };

/**
 * How a country moves a holiday to make a long weekend, or not lose it.
 * `next-monday` Colombia, Ley 51 de 1983 (Emiliani). `argentine` Ley 27.399. `chilean` Ley 19.668.
 * `reformation` Chile, Ley 20.299. `uruguayan` Ley 16.805. `ecuadorian` Ley Orgánica of December 2016.
 * `monday-if-sunday` Bolivia.
 */
export type Move =
  | 'next-monday'
  | 'argentine'
  | 'chilean'
  | 'reformation'
  | 'uruguayan'
  | 'ecuadorian'
  | 'monday-if-sunday';

export interface Rule {
  /** What the date grammar calls it; one key may span several days. */
  key: string;
  es: string;
  pt: string;
  falls: Falls;
  move?: Move;
  /** `optional`: widely kept, but not a day off by law. `observance`: a day with a name, nobody is off. */
  kind?: 'optional' | 'observance';
  /** First year it holds in. */
  since?: number;
}

const on = (month: number, day: number): Falls => ({ on: [month, day] });
const easter = (days: number): Falls => ({ easter: days });
const nth = (n: number, weekday: number, month: number): Falls => ({ nth: n, weekday, month });

/** A rule in one line: key, names, when, then what is special. */
function rule(key: string, es: string, pt: string, falls: Falls, more: Partial<Rule> = {}): Rule {
  return { key, es, pt, falls, ...more };
}

const SUNDAY = 6;
const THURSDAY = 3;
const MONDAY = 0;
const OPTIONAL = { kind: 'optional' } as const;
const OBSERVANCE = { kind: 'observance' } as const;

const NEW_YEAR = rule('new-year', 'Año Nuevo', 'Ano-Novo', on(1, 1));
const CARNIVAL = [
  rule('carnival', 'Lunes de Carnaval', 'Segunda-feira de Carnaval', easter(-48)),
  rule('carnival', 'Martes de Carnaval', 'Terça-feira de Carnaval', easter(-47)),
];
const HOLY_THURSDAY = rule('holy-thursday', 'Jueves Santo', 'Quinta-feira Santa', easter(-3));
const GOOD_FRIDAY = rule('good-friday', 'Viernes Santo', 'Sexta-feira Santa', easter(-2));
const LABOUR = rule('labour', 'Día del Trabajo', 'Dia do Trabalho', on(5, 1));
const CORPUS = rule('corpus-christi', 'Corpus Christi', 'Corpus Christi', easter(60));
const PETER = rule('peter-paul', 'San Pedro y San Pablo', 'São Pedro e São Paulo', on(6, 29));
const ASSUMPTION = rule('assumption', 'Asunción de la Virgen', 'Assunção de Nossa Senhora', on(8, 15));
const SAINTS = rule('all-saints', 'Todos los Santos', 'Todos os Santos', on(11, 1));
const SOULS = rule('all-souls', 'Día de los Difuntos', 'Finados', on(11, 2));
const IMMACULATE = rule('immaculate', 'Inmaculada Concepción', 'Imaculada Conceição', on(12, 8));
const CHRISTMAS = rule('christmas', 'Navidad', 'Natal', on(12, 25));

/** A country's independence day. */
const independence = (month: number, day: number) =>
  rule('independence', 'Día de la Independencia', 'Dia da Independência', on(month, day));
/** 12 October, which every country calls otherwise. */
const columbus = (es: string, more: Partial<Rule> = {}) =>
  rule('columbus', es, 'Dia da Raça', on(10, 12), more);
const moved = (of: Rule, move: Move): Rule => ({ ...of, move });

const PARENTS = (mother: Falls, father: Falls) => [
  rule('mothers-day', 'Día de la Madre', 'Dia das Mães', mother, OBSERVANCE),
  rule('fathers-day', 'Día del Padre', 'Dia dos Pais', father, OBSERVANCE),
];
const MAY_SUNDAY = nth(2, SUNDAY, 5);
const JUNE_SUNDAY = nth(3, SUNDAY, 6);

/** Days with the same name everywhere; a country's own rule of the same key wins. */
export const NAMED_DAYS: readonly Rule[] = [
  NEW_YEAR,
  rule('epiphany', 'Día de Reyes', 'Dia de Reis', on(1, 6), OBSERVANCE),
  rule('valentine', 'San Valentín', 'Dia de São Valentim', on(2, 14), OBSERVANCE),
  // The fourth Thursday of November, in Brazil too. Source: Lei 5.110/1966, read 2026-11-26.
  rule('thanksgiving', 'Día de Acción de Gracias', 'Dia de Ação de Graças', nth(4, THURSDAY, 11), OBSERVANCE),
  rule('womens-day', 'Día de la Mujer', 'Dia da Mulher', on(3, 8), OBSERVANCE),
  ...CARNIVAL.map((day) => ({ ...day, ...OBSERVANCE })),
  rule('ash-wednesday', 'Miércoles de Ceniza', 'Quarta-feira de Cinzas', easter(-46), OBSERVANCE),
  rule('palm-sunday', 'Domingo de Ramos', 'Domingo de Ramos', easter(-7), OBSERVANCE),
  HOLY_THURSDAY,
  GOOD_FRIDAY,
  rule('holy-saturday', 'Sábado Santo', 'Sábado de Aleluia', easter(-1), OBSERVANCE),
  rule('easter', 'Pascua', 'Páscoa', easter(0), OBSERVANCE),
  ...[-6, -5, -4, -3, -2, -1, 0].map((days) =>
    rule('holy-week', 'Semana Santa', 'Semana Santa', easter(days), OBSERVANCE),
  ),
  LABOUR,
  CORPUS,
  ...PARENTS(MAY_SUNDAY, JUNE_SUNDAY),
  rule('saint-john', 'San Juan', 'São João', on(6, 24), OBSERVANCE),
  PETER,
  ASSUMPTION,
  columbus('Día de la Raza'),
  rule('halloween', 'Halloween', 'Halloween', on(10, 31), OBSERVANCE),
  SAINTS,
  SOULS,
  IMMACULATE,
  rule('christmas-eve', 'Nochebuena', 'Véspera de Natal', on(12, 24), OBSERVANCE),
  CHRISTMAS,
  rule('new-years-eve', 'Nochevieja', 'Véspera de Ano-Novo', on(12, 31), OBSERVANCE),
];

/** The holidays of each country by ISO 3166 code, in the order of the year. */
export const RULES: Readonly<Record<string, readonly Rule[]>> = {
  CO: [
    NEW_YEAR,
    rule('epiphany', 'Día de los Reyes Magos', 'Dia de Reis', on(1, 6), { move: 'next-monday' }),
    rule('saint-joseph', 'San José', 'São José', on(3, 19), { move: 'next-monday' }),
    HOLY_THURSDAY,
    GOOD_FRIDAY,
    LABOUR,
    rule('ascension', 'Ascensión del Señor', 'Ascensão do Senhor', easter(43)),
    rule('corpus-christi', 'Corpus Christi', 'Corpus Christi', easter(64)),
    rule('sacred-heart', 'Sagrado Corazón', 'Sagrado Coração', easter(71)),
    moved(PETER, 'next-monday'),
    independence(7, 20),
    rule('boyaca', 'Batalla de Boyacá', 'Batalha de Boyacá', on(8, 7)),
    moved(ASSUMPTION, 'next-monday'),
    columbus('Día de la Raza', { move: 'next-monday' }),
    moved(SAINTS, 'next-monday'),
    rule('cartagena', 'Independencia de Cartagena', 'Independência de Cartagena', on(11, 11), {
      move: 'next-monday',
    }),
    IMMACULATE,
    CHRISTMAS,
    ...PARENTS(MAY_SUNDAY, JUNE_SUNDAY),
    rule('love-friendship', 'Amor y Amistad', 'Amor e Amizade', nth(3, 5, 9), OBSERVANCE),
    rule('childrens-day', 'Día del Niño', 'Dia das Crianças', nth(-1, 5, 4), OBSERVANCE),
  ],
  BR: [
    NEW_YEAR,
    ...CARNIVAL.map((day) => ({ ...day, ...OPTIONAL })),
    GOOD_FRIDAY,
    rule('tiradentes', 'Tiradentes', 'Tiradentes', on(4, 21)),
    LABOUR,
    { ...CORPUS, ...OPTIONAL },
    independence(9, 7),
    rule('aparecida', 'Nuestra Señora Aparecida', 'Nossa Senhora Aparecida', on(10, 12)),
    SOULS,
    rule('republic', 'Proclamación de la República', 'Proclamação da República', on(11, 15)),
    rule('black-awareness', 'Conciencia Negra', 'Consciência Negra', on(11, 20), { since: 2024 }),
    CHRISTMAS,
    ...PARENTS(MAY_SUNDAY, nth(2, SUNDAY, 8)),
    rule('valentine', 'Día de los Enamorados', 'Dia dos Namorados', on(6, 12), OBSERVANCE),
    rule('childrens-day', 'Día del Niño', 'Dia das Crianças', on(10, 12), OBSERVANCE),
  ],
  MX: [
    NEW_YEAR,
    rule('constitution', 'Día de la Constitución', 'Dia da Constituição', nth(1, MONDAY, 2)),
    rule('juarez', 'Natalicio de Benito Juárez', 'Nascimento de Benito Juárez', nth(3, MONDAY, 3)),
    LABOUR,
    independence(9, 16),
    rule('revolution', 'Día de la Revolución', 'Dia da Revolução', nth(3, MONDAY, 11)),
    CHRISTMAS,
    ...PARENTS(on(5, 10), JUNE_SUNDAY),
    rule('childrens-day', 'Día del Niño', 'Dia das Crianças', on(4, 30), OBSERVANCE),
    rule('all-souls', 'Día de Muertos', 'Dia dos Mortos', on(11, 2), OBSERVANCE),
    rule('guadalupe', 'Día de la Virgen de Guadalupe', 'Dia de Guadalupe', on(12, 12), OBSERVANCE),
  ],
  AR: [
    NEW_YEAR,
    ...CARNIVAL,
    rule('memory', 'Día de la Memoria', 'Dia da Memória', on(3, 24)),
    rule('malvinas', 'Día de Malvinas', 'Dia das Malvinas', on(4, 2)),
    GOOD_FRIDAY,
    LABOUR,
    rule('may-revolution', 'Revolución de Mayo', 'Revolução de Maio', on(5, 25)),
    rule('guemes', 'Paso a la Inmortalidad de Güemes', 'Dia de Güemes', on(6, 17), { move: 'argentine' }),
    rule('flag', 'Día de la Bandera', 'Dia da Bandeira', on(6, 20)),
    independence(7, 9),
    rule('san-martin', 'Paso a la Inmortalidad de San Martín', 'Dia de San Martín', on(8, 17), {
      move: 'argentine',
    }),
    columbus('Día del Respeto a la Diversidad Cultural', { move: 'argentine' }),
    rule('sovereignty', 'Día de la Soberanía Nacional', 'Dia da Soberania', on(11, 20), {
      move: 'argentine',
    }),
    IMMACULATE,
    CHRISTMAS,
    rule('holy-thursday', 'Jueves Santo', 'Quinta-feira Santa', easter(-3), OPTIONAL),
    ...PARENTS(nth(3, SUNDAY, 10), JUNE_SUNDAY),
    rule('childrens-day', 'Día de la Niñez', 'Dia das Crianças', nth(3, SUNDAY, 8), OBSERVANCE),
  ],
  CL: [
    NEW_YEAR,
    GOOD_FRIDAY,
    rule('holy-saturday', 'Sábado Santo', 'Sábado de Aleluia', easter(-1)),
    LABOUR,
    rule('navy', 'Día de las Glorias Navales', 'Dia das Glórias Navais', on(5, 21)),
    moved(PETER, 'chilean'),
    rule('carmen', 'Virgen del Carmen', 'Nossa Senhora do Carmo', on(7, 16)),
    ASSUMPTION,
    independence(9, 18),
    rule('army', 'Glorias del Ejército', 'Glórias do Exército', on(9, 19)),
    columbus('Encuentro de Dos Mundos', { move: 'chilean' }),
    rule('reformation', 'Iglesias Evangélicas', 'Igrejas Evangélicas', on(10, 31), { move: 'reformation' }),
    SAINTS,
    IMMACULATE,
    CHRISTMAS,
    ...PARENTS(MAY_SUNDAY, JUNE_SUNDAY),
    rule('childrens-day', 'Día del Niño', 'Dia das Crianças', nth(2, SUNDAY, 8), OBSERVANCE),
  ],
  PE: [
    NEW_YEAR,
    HOLY_THURSDAY,
    GOOD_FRIDAY,
    LABOUR,
    rule('arica', 'Batalla de Arica', 'Batalha de Arica', on(6, 7), { since: 2024 }),
    PETER,
    rule('air-force', 'Día de la Fuerza Aérea', 'Dia da Força Aérea', on(7, 23), { since: 2024 }),
    independence(7, 28),
    rule('independence', 'Fiestas Patrias', 'Festas Pátrias', on(7, 29)),
    rule('junin', 'Batalla de Junín', 'Batalha de Junín', on(8, 6), { since: 2022 }),
    rule('santa-rosa', 'Santa Rosa de Lima', 'Santa Rosa de Lima', on(8, 30)),
    rule('angamos', 'Combate de Angamos', 'Combate de Angamos', on(10, 8)),
    SAINTS,
    IMMACULATE,
    rule('ayacucho', 'Batalla de Ayacucho', 'Batalha de Ayacucho', on(12, 9), { since: 2022 }),
    CHRISTMAS,
    ...PARENTS(MAY_SUNDAY, JUNE_SUNDAY),
  ],
  EC: [
    NEW_YEAR,
    ...CARNIVAL,
    GOOD_FRIDAY,
    moved(LABOUR, 'ecuadorian'),
    rule('pichincha', 'Batalla de Pichincha', 'Batalha de Pichincha', on(5, 24), { move: 'ecuadorian' }),
    moved(independence(8, 10), 'ecuadorian'),
    rule('guayaquil', 'Independencia de Guayaquil', 'Independência de Guayaquil', on(10, 9), {
      move: 'ecuadorian',
    }),
    moved(SOULS, 'ecuadorian'),
    rule('cuenca', 'Independencia de Cuenca', 'Independência de Cuenca', on(11, 3), { move: 'ecuadorian' }),
    CHRISTMAS,
    ...PARENTS(MAY_SUNDAY, JUNE_SUNDAY),
  ],
  UY: [
    NEW_YEAR,
    LABOUR,
    rule('constitution', 'Jura de la Constitución', 'Juramento da Constituição', on(7, 18)),
    independence(8, 25),
    CHRISTMAS,
    rule('epiphany', 'Día de Reyes', 'Dia de Reis', on(1, 6), OPTIONAL),
    ...CARNIVAL.map((day) => ({ ...day, ...OPTIONAL })),
    rule('landing', 'Desembarco de los 33', 'Desembarque dos 33', on(4, 19), {
      move: 'uruguayan',
      ...OPTIONAL,
    }),
    rule('las-piedras', 'Batalla de Las Piedras', 'Batalha de Las Piedras', on(5, 18), {
      move: 'uruguayan',
      ...OPTIONAL,
    }),
    rule('artigas', 'Natalicio de Artigas', 'Nascimento de Artigas', on(6, 19), OPTIONAL),
    columbus('Día de la Raza', { move: 'uruguayan', ...OPTIONAL }),
    { ...SOULS, ...OPTIONAL },
    ...PARENTS(MAY_SUNDAY, nth(3, SUNDAY, 7)),
  ],
  PY: [
    NEW_YEAR,
    rule('heroes', 'Día de los Héroes', 'Dia dos Heróis', on(3, 1)),
    HOLY_THURSDAY,
    GOOD_FRIDAY,
    LABOUR,
    independence(5, 14),
    rule('independence', 'Día de la Independencia', 'Dia da Independência', on(5, 15)),
    rule('chaco', 'Paz del Chaco', 'Paz do Chaco', on(6, 12)),
    rule('asuncion', 'Fundación de Asunción', 'Fundação de Assunção', on(8, 15)),
    rule('boqueron', 'Victoria de Boquerón', 'Vitória de Boquerón', on(9, 29)),
    rule('immaculate', 'Virgen de Caacupé', 'Nossa Senhora de Caacupé', on(12, 8)),
    CHRISTMAS,
    ...PARENTS(on(5, 15), JUNE_SUNDAY),
  ],
  BO: [
    NEW_YEAR,
    rule('plurinational', 'Día del Estado Plurinacional', 'Dia do Estado Plurinacional', on(1, 22), {
      move: 'monday-if-sunday',
    }),
    ...CARNIVAL,
    GOOD_FRIDAY,
    moved(LABOUR, 'monday-if-sunday'),
    CORPUS,
    rule('andean-new-year', 'Año Nuevo Andino', 'Ano-Novo Andino', on(6, 21), { move: 'monday-if-sunday' }),
    moved(independence(8, 6), 'monday-if-sunday'),
    moved(SOULS, 'monday-if-sunday'),
    CHRISTMAS,
    ...PARENTS(on(5, 27), on(3, 19)),
  ],
};
