/** What Spanish speakers say that `nlu/part-answer.ts` listens for. */
export const partAnswer = {
  joins: 'y e pero oiga oye mire mira ah ay aunque porque solo',
  only: 'y e ah ay oiga oye mire mira',
  yeses: 'si acepto autorizo sip sii claro dale listo ok okay okey bueno perfecto vale exacto eso correcto',
  there: null,
  stays: null,
  comes:
    /\b(?:ahi|alla|alli) (?:est(?:are|aremos|oy|amos|ara)|voy|vamos|llego|nos vemos)\b|\b(?:si|claro que) (?:va|voy|vamos|iremos|asist\w+)\b|\bva(?:mos|n)? a (?:ir|asistir|estar)\b/,
};
