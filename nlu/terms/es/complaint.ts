/** What Spanish speakers say that `nlu/readers/complaint.ts` listens for. */
export const complaint = {
  pet: `perro perros perra perras perrito perrita gato gatos gata gatas gatito gatita cachorras mascota mascotas`,
  denied:
    /\b(?:no|sin|ni|nunca|tampoco)(?: (?:h[ea]|tengo|tienen?|tenemos|hay|est[oa]y?|con|m[ae]s|nada|de|ning\w+))*$/,
  unheard: 'escuche escutei',
};
