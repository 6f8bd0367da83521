import type { Lang } from '../../../nlu/types.ts';

/** Where it is to be, or with whom; how that is said, and which visit it is. */
export interface Place {
  say: Readonly<Record<Lang, readonly string[]>>;
  suits(visit: { site: string; practitioner: string }): boolean;
  /** How the bot names it in what it offers. */
  named: RegExp;
}

/** Both sites of each clinic. */
export const SITES: readonly Place[] = [
  place(
    ['norte', 'paulista'],
    /Norte|Paulista|Rincón|Restrepo|Ospina|Prado|Azevedo|Figueiredo/,
    ['en la sede norte', 'en norte', 'en la de la calle 127'],
    ['na unidade Paulista', 'na Paulista'],
  ),
  place(
    ['centro', 'moema'],
    /Centro|Moema|Quintero|Arango|Mejía|Brandão|Tavares|Vasconcelos/,
    ['en la sede centro', 'en el centro', 'en la del centro'],
    ['na unidade Moema', 'em Moema'],
  ),
];

/** The doctors of the services that have two, as patients call them: there is one at each site the whole day. */
export const DOCTORS: Readonly<Record<string, readonly Place[]>> = {
  general: [
    place(
      ['rincon', 'prado'],
      /Rincón|Prado/,
      ['con la doctora Rincón', 'con la dra Marcela'],
      ['com a doutora Helena', 'com a dra Prado'],
    ),
    place(
      ['quintero', 'brandao'],
      /Quintero|Brandão/,
      ['con el doctor Quintero', 'con el dr Hernán'],
      ['com o doutor Otávio', 'com o dr Brandão'],
    ),
  ],
  pediatrics: [],
  cardiology: [
    place(
      ['restrepo', 'azevedo'],
      /Restrepo|Azevedo/,
      ['con el doctor Restrepo', 'con el dr Camilo'],
      ['com o doutor Rodrigo', 'com o dr Azevedo'],
    ),
    place(
      ['arango', 'tavares'],
      /Arango|Tavares/,
      ['con la doctora Arango', 'con la dra Beatriz'],
      ['com a doutora Lúcia', 'com a dra Tavares'],
    ),
  ],
};

function place(
  ids: readonly string[],
  named: RegExp,
  ...[es, pt]: [es: readonly string[], pt: readonly string[]]
): Place {
  return {
    say: { es, pt },
    suits: ({ site, practitioner }) => ids.includes(site) || ids.includes(practitioner),
    named,
  };
}
