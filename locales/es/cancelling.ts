/** Spanish of a visit that is given up. */
export const cancelling = {
  'cancelling.confirm': '¿Cancelo {your} cita de {service}{whose}, {on}, con {doctor}?',
  'cancelling.sure': 'Para no equivocarme: ¿cancelo {your} cita de {service}{whose}, {on}, con {doctor}?',
  'cancelling.several': 'Cancelaría estas {count} citas:',
  'cancelling.one': '• {service}{whose}: {at}, con {doctor}.',
  'cancelling.sure-several': { one: '¿De verdad la cancelo?', other: '¿De verdad cancelo las {count}?' },
  'cancelling.confirm-several': { one: '¿La cancelo?', other: '¿Cancelo las {count}?' },
  'cancelling.done': 'Listo, quedó cancelada {your} cita de {service}{whose}, la que era {on}.',
  'cancelling.kept': 'De acuerdo, no la cancelé: {your} cita de {service}{whose} sigue en pie, {on}.',
  'cancelling.why': '¿Me [cuenta|cuentas|contás] por qué, para mejorar?',
  'cancelling.thanks': 'Gracias por avisar. Si [necesita|necesitas|necesitás] otra cita, aquí estoy.',
  'cancelling.glad':
    '¡Qué bueno! Gracias por avisar. Si [necesita|necesitas|necesitás] otra cita, aquí estoy.',
  'cancelling.sorry': 'Lamento mucho lo que pasó.',
  'cancelling.sorry-for-that':
    'Lamento mucho lo que pasó, y gracias por decirlo. Si [quiere|quieres|querés] poner la queja, [escríbame|escríbeme|escribime] «persona» y [le|te] paso con el equipo.',
  'cancelling.sorry-for-loss':
    '[Le|Te] acompaño en este momento. No [se preocupe|te preocupes] por nada más; cuando [quiera|quieras], aquí estoy.',
} as const;
