/** What patients say in Portuguese that `flows/hearing/each-question.ts` listens for. */
export const eachQuestion = {
  inside:
    /\b(?:banheiros?|sanitarios?|cafeteria|lanchonete|caixa eletronico|farmacia|consultorio|andar|capela|fotocopi\w*|xerox|tomadas?|brinquedos?)\b/,
};
