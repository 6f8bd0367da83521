/** Spanish of who somebody is. */
export const identify = {
  'identify.which': '¿Para quién es?',
  'identify.document':
    'Para [registrarle|registrarte], ¿me [escribe|escribes|escribís] el número de [su|tu] documento?',
  'identify.document-see':
    'Para encontrar [su|tu] cita, ¿me [escribe|escribes|escribís] el número de [su|tu] documento?',
  'identify.document-other': '¿Me [escribe|escribes|escribís] el número de documento {of}?',
  'identify.all':
    'Para [registrarle|registrarte], ¿me [escribe|escribes|escribís] [su|tu] nombre completo, [su|tu] número de documento y [su|tu] fecha de nacimiento? Si [quiere|quieres|querés], todo junto.',
  'identify.all-other':
    '¿Me [escribe|escribes|escribís] el nombre completo, el número de documento y la fecha de nacimiento {of}? Si [quiere|quieres|querés], todo junto.',
  'identify.document-phone':
    'Ese número parece de un teléfono. ¿Me [escribe|escribes|escribís] el del documento?',
  'identify.name-and-birth':
    'Gracias. ¿Me [escribe|escribes|escribís] [su|tu] nombre completo y [su|tu] fecha de nacimiento?',
  'identify.name-and-birth-other':
    'Gracias. ¿Me [escribe|escribes|escribís] el nombre completo y la fecha de nacimiento {of}?',
  'identify.without-document': 'No hay problema: lo [muestra|muestras|mostrás] el día de la cita.',
  'identify.without-birth-date':
    'No [se|te] [preocupe|preocupes]: la fecha de nacimiento la completamos el día de la cita.',
  'identify.document-wrong':
    'Ese número no me cuadra: puede que falte o sobre un dígito. ¿Me lo [escribe|escribes|escribís] otra vez?',
  'identify.name': 'Gracias. ¿Cuál es [su|tu] nombre completo?',
  'identify.name-other': 'Gracias. ¿Cuál es el nombre completo {of}?',
  'identify.birth-year': '¿Y de qué año?',
  'identify.birth-day': '¿Y qué día y qué mes?',
  'identify.birth-date': '¿Cuál es [su|tu] fecha de nacimiento? Por ejemplo: 12/04/1985.',
  'identify.birth-date-other': '¿Cuál es la fecha de nacimiento {of}? Por ejemplo: 12/04/1958.',
  'identify.birth-date-child': '¿Cuál es la fecha de nacimiento {of}? Por ejemplo: 30/08/2019.',
  'identify.no-match': 'Esa fecha no coincide con la que tengo registrada.',
  'identify.no-match-again': 'Esa tampoco coincide.',
  'identify.unknown':
    'No encuentro a nadie registrado con ese documento, así que no tengo citas que [mostrarle|mostrarte]. ¿[Quiere|Quieres|Querés] que [le|te] ayude a pedir una?',
  'identify.unproven':
    'Por seguridad no puedo mostrar datos sin confirmar quién [es|eres|sos]. [Le|Te] paso con una persona del equipo para que [le|te] ayude.',
  'identify.known-already': 'Claro. Con el número de documento encuentro el registro.',
  'identify.no-picture': 'No hace falta la foto: con el número me basta.',
  'identify.why':
    'Es para que todo quede a [su|tu] nombre y nadie más pueda verlo ni cambiarlo. Solo lo usa la clínica.',
  'amending.document': 'Corregido, el documento quedó así: {number}.',
  'amending.name': 'Corregido, el nombre quedó así: {name}.',
  'amending.birth-date': 'Corregido, la fecha de nacimiento quedó así: {date}.',
  'amending.of-another':
    'Con ese número ya hay otra persona registrada, así que no lo cambié. En recepción lo revisan el día de la cita: [traiga|trae|traé] el documento.',
} as const;
