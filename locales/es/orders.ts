/** Spanish of medical orders: asked for, read, and why one is no use. */
export const orders = {
  'orders.send':
    '[Mándeme|Mándame|Mandame] por aquí la orden: una foto de la hoja completa, con buena luz, o el PDF.',
  'orders.ready':
    'Perfecto, la espero. [Tómele|Tómale|Tomale] una foto a la hoja completa, o [adjunte|adjunta|adjuntá] el PDF, y [mándemela|mándamela|mandámela] por aquí.',
  'orders.later-book': 'De acuerdo, [tráigala|tráela|traela] ese día. ¿[Le|Te] busco horario para {service}?',
  'orders.later':
    'De acuerdo. Cuando la [tenga|tengas] a la mano, [mándemela|mándamela|mandámela] por aquí; si no, [tráigala|tráela|traela] el día de la cita.',
  'orders.blurred':
    'La foto salió movida y no alcanzo a leerla. ¿Me [manda|mandas|mandás] otra, con la hoja apoyada en una mesa?',
  'orders.dark':
    'La foto salió muy oscura. ¿Me [manda|mandas|mandás] otra, cerca de una ventana o con más luz?',
  'orders.cropped':
    'A la foto le falta una parte de la hoja. ¿Me [manda|mandas|mandás] otra donde se vean las cuatro esquinas?',
  'orders.upside-down':
    'La foto quedó de cabeza y no alcanzo a leerla. ¿Me [manda|mandas|mandás] otra, con la hoja derecha?',
  'orders.too-small':
    'La foto es muy pequeña y las letras no se ven. ¿Me [manda|mandas|mandás] otra, tomada más de cerca?',
  'orders.not-legible':
    'No alcanzo a leer la orden. ¿Me [manda|mandas|mandás] otra foto, de la hoja completa y con buena luz?',
  'orders.encrypted':
    'Ese PDF tiene clave y no lo puedo abrir. ¿Me lo [manda|mandas|mandás] sin clave, o una foto de la orden?',
  'orders.too-large':
    'Ese archivo es muy pesado y no lo puedo abrir. ¿Me [manda|mandas|mandás] una foto de la orden?',
  'orders.unsupported':
    'Ese tipo de archivo no lo puedo abrir. ¿Me [manda|mandas|mandás] una foto de la orden, o el PDF?',
  'orders.expired':
    'Esa orden ya está vencida. [Pídale|Pídele|Pedile] a [su|tu] médico una nueva; cuando la [tenga|tengas], [mándemela|mándamela|mandámela] por aquí.',
  'orders.other-patient':
    'Esa orden está a nombre de otra persona. Si es de un familiar, [dígame|dime|decime] de quién; si no, [mándeme|mándame|mandame] la de quien va a la cita.',
  'orders.not-an-order':
    'Eso no me parece una orden médica. ¿Me [manda|mandas|mandás] una foto de la orden, con la hoja completa?',
  'orders.accepted': 'Listo, ya leí la orden de {service}{whose}. ¿[Le|Te] busco un horario?',
  'orders.accepted-any': 'Listo, ya leí la orden{whose}. ¿[Le|Te] busco un horario?',
  'orders.in-review':
    'Recibí la orden{whose}. La revisa una persona del equipo y, si falta algo, [le|te] avisa por aquí. ¿[Le|Te] busco un horario mientras tanto?',
  'orders.of-visit':
    'Listo, ya tengo la orden para {your} cita de {service}{whose}, {on}. No hace falta que [traiga|traigas] la hoja.',
  'orders.of-visit-in-review':
    'Recibí la orden para {your} cita de {service}{whose}, {on}. La revisa una persona del equipo y, si falta algo, [le|te] avisa por aquí.',
  'orders.of-booking': 'Listo, ya leí la orden: queda con lo que estamos reservando.',
  'orders.of-booking-in-review':
    'Recibí la orden. La revisa una persona del equipo y, si falta algo, [le|te] avisa por aquí.',
  'orders.kept':
    'De acuerdo, la orden queda guardada. Cuando [quiera|quieras] la cita, [dígame|dime|decime].',
  'orders.received': 'Recibí el archivo.',
  'orders.reading': 'Recibí el archivo y lo estoy leyendo. Es un momento.',
  'orders.another-page': 'Recibí otra hoja; las leo juntas, como una sola orden.',
  'orders.enough-pages': 'Ya tengo doce hojas de esta orden; con esas la leo.',
  'orders.one-of-them':
    'De las {total} hojas que me [mandó|mandaste], no alcanzo a leer la {number}; las demás ya las tengo.',
  'orders.damaged':
    'Ese archivo llegó dañado y no lo puedo abrir. ¿Me [manda|mandas|mandás] una foto de la orden, o el PDF otra vez?',
  'orders.is-a-result':
    'Eso parece el resultado de un examen, no la orden. ¿Me [manda|mandas|mandás] la orden, donde [su|tu] médico pide el examen?',
  'orders.is-a-receipt':
    'Eso parece un recibo o una factura. ¿Me [manda|mandas|mandás] la orden médica, con la hoja completa?',
  'orders.is-a-prescription':
    'Eso parece una fórmula de medicamentos. ¿Me [manda|mandas|mandás] la orden, donde [su|tu] médico pide el examen?',
  'orders.is-an-identity-card':
    'Eso parece un documento de identidad. ¿Me [manda|mandas|mandás] la orden médica, con la hoja completa?',
  'orders.reviewed': 'Una persona del equipo revisó [su|tu] orden.',
  'orders.reviewed-saying': 'Una persona del equipo revisó [su|tu] orden y [le|te] dice: «{note}».',
  'orders.valid':
    'Una persona del equipo revisó la orden de {service}{whose} y está en regla. ¿[Le|Te] busco un horario?',
  'orders.valid-any':
    'Una persona del equipo revisó la orden{whose} y está en regla. ¿[Le|Te] busco un horario?',
  'orders.valid-of-visit':
    'Una persona del equipo revisó la orden para {your} cita de {service}{whose}, {on}: está en regla, y no hace falta que [traiga|traigas] la hoja.',
  'orders.unsigned':
    'A la orden le falta la firma o el sello del médico. [Pídale|Pídele|Pedile] que la firme y [mándeme|mándame|mandame] otra foto por aquí.',
  'orders.incomplete':
    'A la orden le faltan datos para poder usarla. [Pídale|Pídele|Pedile] a [su|tu] médico que la complete y [mándemela|mándamela|mandámela] por aquí.',
  'orders.not-done-here':
    'Lo que pide esa orden no lo hacemos en esta clínica. Si [tiene|tienes|tenés] otra orden, [mándemela|mándamela|mandámela] por aquí.',
  'orders.send-another':
    'Con esa orden no podemos seguir. ¿Me [manda|mandas|mandás] otra, o [prefiere|prefieres|preferís] hablar con una persona?',
  'orders.two':
    'Me [mandó|mandaste] dos órdenes distintas. Empecemos por la primera; apenas quede, seguimos con la otra.',
} as const;
