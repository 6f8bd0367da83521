/** What patients say in Spanish that `flows/hearing/keeps-visit.ts` listens for. */
export const keepsVisit = {
  wanted:
    /(?<!\b(?:no|nao) (?:la |lo |me )?)\b(?:(?:quiero|puedo|podre|voy a|alcanzo a|logro|prefiero|pienso|pretendo) (?:si )?(?:(?:poder|alcanzar a|lograr) )?(?:ir|asistir|tenerla)|(?:la|lo) (?:necesito|quiero)|(?:me )?s[ie]rve)\b|[ ,](?<!\b(?:no|nao) )voy(?: si)?\W*$/,
  asItIs:
    /\b(?:me quedo|quedarme|sigo|seguir|prefiero|mejor|quiero)(?: ir)? (?:con |a )?(?:la|el|a|o) (?:que (?:ya )?(?:tengo|tenia)|de (?:antes|siempre)|anterior|original|mi[ao])\b|\bdej(?:ela|ala|emosla)\b|\bqu[ei]dese asi\b|(?<!\bme )\b(?:deja|deje|(?:mejor|prefiero|quiero) dejarl[ao])(?: a consulta| la cita| el turno| la hora)?(?: (?:asi|como|igual|quiet\w+)\b|[ ]*[,.;!]|[ ]*$)|(?<!\bno (?:la |lo )?)\b(?:mantengal[ao]|mantenga|mantener(?:l[ao])?|mantengo|mantiene|conserv\w+)\b/,
};
