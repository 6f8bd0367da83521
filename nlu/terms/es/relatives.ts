/** What Spanish speakers say that `nlu/readers/relatives.ts` listens for. */
export const relatives = {
  actsOn:
    /^(?:llev|acompan|trae|traj|traig|recog|busca|regan|oblig|cuid|ayud|ench|cobr|recorda|recuerd|paso|indic|recomend|dio|hablo|conto|tiene (?:loc|cansad|aburrid|hart|jart))/,
  ownerBefore: 'mi mis la el a o',
  caresFor: 'cuido cuidar cuidando',
  gone: 'que se ya',
  firstOrIt: 'primero antes la lo eso',
};
