/** What Spanish speakers say that `nlu/acts/greeting.ts` listens for. */
export const greeting = {
  beside: `usted ustedes senor senora senorita doctora doctor aqui alli la los las todas todos y a ahi con por para que
    mi mis amigo amiga amigos amigas mija mijo mijita mijito hija hijo hijita reina rey princesa linda lindo bella
    hermosa hermoso preciosa corazon amor cielo vida carino nina muchacha muchachos vecina vecino jefe patron patrona
    gente querida querido estimada estimado estimados madre mami mamita seno joven tan muy bien todo aca`,
};
