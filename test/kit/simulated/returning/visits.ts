import type { Random } from '../../../../bot/random.ts';
import type { Instruction } from '../../../../bot/rehearsal/instruction.ts';
import type { Lang } from '../../../../nlu/types.ts';
import type { Person } from './story.ts';

/** A visit that somebody has, and what they call it. */
export interface MyVisit {
  service: string;
  person: Person;
  /** Civil time of the clinic. */
  at: string;
  /** By its service, by its day, and by whose it is, each after "la" or "a". */
  called: Readonly<Record<Lang, Readonly<Record<'service' | 'day' | 'whose', readonly string[]>>>>;
}

const LABORATORY = visit('laboratory', 'self', '2026-03-11T07:00', {
  es: {
    service: ['la de laboratorio', 'la del laboratorio', 'la de los exámenes', 'la de exámenes de sangre'],
    day: ['la de mañana', 'la del miércoles', 'la del 11'],
    whose: [],
  },
  pt: {
    service: ['a do laboratório', 'a do exame de sangue', 'a de laboratório', 'a do exame'],
    day: ['a de amanhã', 'a de quarta', 'a do dia 11'],
    whose: [],
  },
});
const CARDIOLOGY = visit('cardiology', 'self', '2026-03-12T08:00', {
  es: {
    service: ['la de cardiología', 'la del cardiólogo', 'la del corazón', 'la del doctor Restrepo'],
    day: ['la del jueves', 'la del 12', 'la de pasado mañana', 'la de este jueves'],
    whose: ['la mía', 'mi cita'],
  },
  pt: {
    service: ['a de cardiologia', 'a do cardiologista', 'a do cardio', 'a do dr Azevedo'],
    day: ['a de quinta', 'a do dia 12', 'a de quinta-feira', 'a de depois de amanhã'],
    whose: ['a minha', 'a minha consulta'],
  },
});
const PEDIATRICS = visit('pediatrics', 'son', '2026-03-13T09:00', {
  es: {
    service: ['la del pediatra', 'la de pediatría'],
    day: ['la del viernes', 'la del 13'],
    whose: ['la de mi hijo', 'la del niño', 'la de Mateo', 'la de mi bebé'],
  },
  pt: {
    service: ['a do pediatra', 'a de pediatria'],
    day: ['a de sexta', 'a do dia 13'],
    whose: ['a do meu filho', 'a do Mateus', 'a do menino', 'a do meu pequeno'],
  },
});
const DERMATOLOGY = visit('dermatology', 'self', '2026-03-16T09:00', {
  es: {
    service: ['la de dermatología', 'la de la piel', 'la del dermatólogo'],
    day: ['la del lunes', 'la del 16', 'la de la otra semana'],
    whose: [],
  },
  pt: {
    service: ['a de dermatologia', 'a da dermato', 'a da pele'],
    day: ['a de segunda', 'a do dia 16', 'a da semana que vem'],
    whose: [],
  },
});

/** The visits of one who writes, and how the agenda comes to have them. */
export interface Agenda {
  agenda: string;
  before(address: string): readonly Instruction[];
  visits: readonly MyVisit[];
}

export const ONE: Agenda = { agenda: 'one-visit', before: () => [], visits: [CARDIOLOGY] };
export const OWN_TWO: Agenda = { agenda: 'two-visits', before: () => [], visits: [LABORATORY, CARDIOLOGY] };
export const HIS_AND_MINE: Agenda = {
  agenda: 'mother-and-child',
  before: () => [],
  visits: [CARDIOLOGY, PEDIATRICS],
};
const OWN_THREE: Agenda = withDermatology(OWN_TWO);
const HIS_AND_TWO: Agenda = withDermatology(HIS_AND_MINE);
export const SEVERAL: readonly Agenda[] = [
  OWN_TWO,
  OWN_TWO,
  HIS_AND_MINE,
  HIS_AND_MINE,
  OWN_THREE,
  HIS_AND_TWO,
];

/** What somebody calls one of their visits: only so that it cannot be another of them. */
export function called(one: MyVisit, all: readonly MyVisit[], { lang, draw }: { lang: Lang; draw: Random }) {
  const { service, day, whose } = one.called[lang];
  const isAlone = all.filter(({ person }) => person === one.person).length === 1;
  const kinds = [service, day, ...(all.length > 1 && isAlone && whose.length ? [whose, whose] : [])];
  return draw.pick(draw.pick(kinds));
}

function visit(service: string, person: Person, at: string, names: MyVisit['called']): MyVisit {
  return { service, person, at, called: names };
}

function withDermatology({ agenda, visits }: Agenda): Agenda {
  const { service, at } = DERMATOLOGY;
  return {
    agenda,
    before: (address) => [{ do: 'agenda', act: { do: 'book', service, at, address } }],
    visits: [...visits, DERMATOLOGY],
  };
}
