/** What Spanish speakers say that `nlu/readers/choice.ts` listens for. */
export const choice = {
  later: /(?<!\b(?:la|el|lo|o|a|los|las) )\bmas (?:tarde|tardecito|temprano|tempranito)\b/,
  thisOne: 'esa ese esta este',
  theOneOf: /^(?:la|el|lo|a|o) d(?:el?|a) /,
  laterOnes: /^tard/,
  counts: 'dos tres cuatro',
  besideHour: /\b(?:sigue|siguiente|despues|antes|anterior) (?:de|a|das?) /,
  picks: 'quedo elijo escojo prefiero',
  anyNews: 'cosa cosita duda inquietud novedad problema inconveniente imprevisto',
  these: 'esas esos estas estos ellas ellos las los',
  whicheverOf: 'de da que',
  asMuchAs: 'sea haya for',
  comparing: 'mas menos despues antes a',
  notChosen: 'vez hora semana cita consulta quincena via piso dosis',
  offersTimes:
    /\bsegunda,? (?:dia )?\d|^(?:hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b.*\d/i,
  afterDay: /^(?:(?:de|a) tarde|da (?:proxima )?semana|dia \d)\b/,
  dayNames: 'segunda',
  beforeDay: 'proxima para',
  goesOn: 'pero y',
};
