/** What Portuguese speakers say that `nlu/readers/relatives.ts` listens for. */
export const relatives = {
  actsOn:
    /^(?:acompan|traz|trouxe|leva|levou|busca|obrig|cuid|ajud|ench|cobr|lembr|passou|indic|recomend|deu|da folga|libera|deixa (?:ir|sair)|empresta|espera|conto)/,
  holdsBack:
    /^(?:hoje |ja |nunca |quase )?(?:no|nao) (?:me |nos )?(?:deixam?|da (?:folga|permissao|tempo)|liberam?|dispensam?|permitem?|autorizam?)\b(?! (?:(?:eu|a gente|me) )?(?:dormir|descansar|trabalhar|comer|respirar|em paz|quiet|falar|tocar|ver|examin))/,
  wantsToKnow:
    /^(?:\w+ )?(?:pergunta|perguntou|perguntava|quer saber|queria saber)\b|^(?:nao )?(?:vai |pode )?(?:ficar sabendo|saber|sabe|descobrir|descobre)\b/,
  isTold:
    /\b(?:avis|cont|fal|diz|dig|inform|lig|mand|envi)\w* (?:algo |isso |nada )?(?:a|para|pra|pro|ao) (?:a |o )?(?:meu|minha|meus|minhas)?$/,
  ownerBefore: 'meu minha a o',
  caresFor: 'cuido cuidar cuidando olho',
  gone: 'que se ja',
  firstOrIt: 'antes primeiro isso',
};
