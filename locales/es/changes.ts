/** Spanish of what the clinic itself changed: a visit that it moved, or cannot hold. */
export const changes = {
  'changed.moved':
    'Tuvimos que mover {your} cita de {service}{whose}. Ahora sería {on}, con {doctor}, en la sede {site}. ¿[Le|Te] queda bien?',
  'changed.moved-remote':
    'Tuvimos que mover {your} cita de {service}{whose}. Ahora sería {on}, con {doctor}, por videollamada. ¿[Le|Te] queda bien?',
  'changed.cancelled':
    'Lamento [avisarle|avisarte] que tuvimos que cancelar {your} cita de {service}{whose}, la que era {on}. ¿[Le|Te] busco otro horario?',
} as const;
