/** What patients say in Spanish that `flows/hearing/each-question.ts` listens for. */
export const eachQuestion = {
  inside:
    /\b(?:banos?|sanitarios?|cafeteria|cajeros?|farmacia|drogueria|consultorio|piso|capilla|capela|fotocopi\w*|wifi|enchufes?|tomadas?|juegos|guarderia)\b/,
};
