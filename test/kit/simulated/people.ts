import type { Random } from '../../../bot/random.ts';
import type { Lang } from '../../../nlu/types.ts';

/**
 * Whom a visit is for. Ana and her son are known to the clinic; the others are met for the first time, a newcomer with
 * a phone that nobody knows.
 */
export type Who = 'self' | 'son' | 'daughter' | 'mother' | 'husband' | 'newcomer';

/** Somebody who is told to the clinic. Invented, all of them. */
export interface Told {
  name: string;
  /** Digits. */
  document: string;
  /** `1990-10-03`. */
  born: string;
}

/** Those whom the clinic has in its file already. */
const KNOWN: Readonly<Record<Lang, Readonly<Record<'self' | 'son', Told>>>> = {
  es: {
    self: { name: 'Ana Gómez', document: '52111222', born: '1985-04-12' },
    son: { name: 'Mateo Ruiz', document: '', born: '2019-08-30' },
  },
  pt: {
    self: { name: 'Ana Souza', document: '52998224725', born: '1985-04-12' },
    son: { name: 'Mateus Lima', document: '', born: '2019-08-30' },
  },
};

type Stranger = Exclude<Who, 'self' | 'son'>;

const STRANGERS: Readonly<Record<Lang, Readonly<Record<Stranger, readonly Told[]>>>> = {
  es: {
    newcomer: [
      told('Lucía Fernanda Cárdenas', '1033445566', '1990-10-03'),
      told('Jhon Jairo Mosquera', '80234567', '1978-02-28'),
      told('María del Pilar Ospina Rojas', '41765432', '1962-07-09'),
      told('Kevin Andrés Zapata', '1144098765', '1999-12-21'),
      told('Luz Marina Peña', '39876543', '1959-01-15'),
      told('Ximena Cruz', '52890123', '1981-11-30'),
    ],
    daughter: [
      told('Valentina Ruiz Gómez', '1022334455', '2018-05-05'),
      told('Salomé Ruiz', '1031987654', '2021-09-17'),
    ],
    mother: [
      told('Rosa Elena Gómez', '20111222', '1955-01-20'),
      told('Blanca Nieves Gómez de Ruiz', '24567890', '1948-08-06'),
    ],
    husband: [
      told('Carlos Alberto Ruiz', '79654321', '1980-06-14'),
      told('Wilson Ruiz Peñaloza', '80012345', '1983-03-02'),
    ],
  },
  pt: {
    newcomer: [
      told('Beatriz Andrade Rocha', '39053344705', '1990-10-03'),
      told('João Pedro da Silva', '27182818205', '1978-02-28'),
      told('Maria das Graças Oliveira', '31415926590', '1962-07-09'),
      told('Wesley Santos', '16180339805', '1999-12-21'),
      told('Cleide Aparecida Nunes', '14142135651', '1959-01-15'),
      told('Jéssica Araújo', '57721566401', '1981-11-30'),
    ],
    daughter: [
      told('Laura Lima Souza', '11144477735', '2018-05-05'),
      told('Helena Lima', '69314718050', '2021-09-17'),
    ],
    mother: [
      told('Maria Helena Souza', '12345678909', '1955-01-20'),
      told('Terezinha de Jesus Souza', '23606797753', '1948-08-06'),
    ],
    husband: [
      told('Carlos Eduardo Lima', '17320508052', '1980-06-14'),
      told('Rafael Lima Costa', '26457513182', '1983-03-02'),
    ],
  },
};

/** The first names of all of them. */
export const FIRST_NAMES: Readonly<Record<Lang, readonly string[]>> = {
  es: firstNamesOf('es'),
  pt: firstNamesOf('pt'),
};

/** How the clinic speaks of them to whoever writes. */
export const KIN_CALLED: Readonly<Record<Lang, Readonly<Partial<Record<Who, string>>>>> = {
  es: { son: 'su hijo', daughter: 'su hija', mother: 'su mamá', husband: 'su pareja' },
  pt: { son: 'seu filho', daughter: 'sua filha', mother: 'sua mãe', husband: 'seu companheiro' },
};

/** Somebody whom a visit may be for, drawn where the clinic does not have them yet. */
export function drawPerson(who: Who, lang: Lang, draw: Random): Told {
  return who === 'self' || who === 'son' ? KNOWN[lang][who] : draw.pick(STRANGERS[lang][who]);
}

/** Whether the clinic asks who they are. */
export function isStranger(who: Who): who is Stranger {
  return who !== 'self' && who !== 'son';
}

export function firstNameOf({ name }: Told): string {
  return name.split(' ')[0]!;
}

/** A name as it is compared: who writes without accents has the same name. */
export function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function told(name: string, document: string, born: string): Told {
  return { name, document, born };
}

function firstNamesOf(lang: Lang): readonly string[] {
  return [...Object.values(KNOWN[lang]), ...Object.values(STRANGERS[lang]).flat()].map(firstNameOf);
}
