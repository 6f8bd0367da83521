/** What patients say in Spanish that `flows/hearing/last-booked.ts` listens for. */
export const lastBooked = {
  thisOne:
    /\b(?:es[ae]|est[ae])(?: \w+){0,2}? (?:me l[ao] )?(?:pon|pong|pas|cambi|muev|dej|corr)\w*\b|\b(?:pong|pas|cambi|muev|dej|corr)\w*l[ao]\b.*\bel mismo (?:dia|lunes|martes|miercoles|jueves|viernes|sabado)\b/,
};
