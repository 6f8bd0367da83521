/** What Spanish speakers say that `nlu/readers/site.ts` listens for. */
export const site = {
  place: 'sede sedes sucursal unidad clinica local centro consultorio edificio punto',
  link: 'de del da en no la el o a al los las para hacia sirve prefiero quiero mejor solo',
  beforePlace: /^(?:de|del|da|la|el) /,
};
