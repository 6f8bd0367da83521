/** What Spanish speakers say that `nlu/part-answer.ts` listens for. */
export const partAnswer = {
  joins: 'y e pero oiga oye mire mira ah ay aunque porque solo',
  only: 'y e ah ay oiga oye mire mira',
  yeses: 'si sip sii claro dale listo ok okay okey bueno perfecto vale exacto eso correcto',
};
