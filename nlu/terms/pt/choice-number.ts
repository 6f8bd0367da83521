/** What Portuguese speakers say that `nlu/readers/choice-number.ts` listens for. */
export const choiceNumber = {
  option: 'opcao op numero num n alternativa item letra horario',
  chosen: 'opcao op alternativa',
  theLetter: 'o a',
  suits: 'me queda serve posso consigo quero da',
  refuses: /^(?:nem |(?:no|nao) (?:me (?:queda|da)|posso|consigo|quero|da|serve|rola)\b)/,
  exceptOrNor: 'nem menos exceto salvo',
};
