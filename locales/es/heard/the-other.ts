/** What patients say in Spanish that `flows/hearing/the-other.ts` listens for. */
export const theOther = {
  theOther:
    /\b(?:la|el|a|o|no) otr[ao]\b(?! (?:semana|vez|hora|sede|doctora?|medic[ao]|dia|fecha|quincena|opcion|persona|clinica|mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b)/,
};
