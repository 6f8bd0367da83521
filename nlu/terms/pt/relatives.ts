/** What Portuguese speakers say that `nlu/readers/relatives.ts` listens for. */
export const relatives = {
  actsOn:
    /^(?:acompan|traz|trouxe|leva|levou|busca|obrig|cuid|ajud|ench|cobr|lembr|passou|indic|recomend|deu|conto)/,
  ownerBefore: 'meu minha a o',
  caresFor: 'cuido cuidar cuidando olho',
  gone: 'que se ja',
  firstOrIt: 'antes primeiro isso',
};
