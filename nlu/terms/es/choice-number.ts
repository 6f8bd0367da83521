/** What Spanish speakers say that `nlu/readers/choice-number.ts` listens for. */
export const choiceNumber = {
  option: 'opcion opciones op numero nro n alternativa item horario turno',
  chosen: 'opcion op alternativa',
  theLetter: 'o a',
  suits: 'me puedo sirve queda quiero consigo da',
  refuses: /^(?:ni |no (?:me (?:sirve|queda|da)|puedo|podria|alcanzo|llego|quiero|consigo|da)\b)/,
  exceptOrNor: 'ni menos excepto salvo',
};
