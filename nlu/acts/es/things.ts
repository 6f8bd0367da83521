import type { Vocabulary } from '../../lexicon/lexicon.ts';

/** What Spanish speakers of every country call the things of a front desk, and how they speak of them. */
export const thingsEs: Vocabulary = {
  // What it is done to.
  visit: `
    cita, citas, turno, turnos, consulta, consultas, reserva, reservacion, reservaciones, control,
    controles, visita, sesion, terapia, atencion, citica, turnito, horita, chequeo, procedimiento,
    interconsulta con, valoracion, sita`,
  hour: 'hora, horas, horario, horarios, fecha, fechas, dia, espacio en la agenda',
  slot: `
    cupo, cupos, espacio, espacios, campo, hueco, oferta, lugar, vacante, disponibilidad, disponible,
    disponibles, cupito, lugarcito, espacito, huequito, horario libre, libre`,
  exam: `
    examen, examenes, analitica*, estudio, estudios, analisis, prueba, pruebas, muestras, radiografia, placa,
    tomografia, biopsia, cirugia, operacion, procedimiento, hemograma, laboratorio, laboratorios`,
  order: `
    orden, ordenes, remision, receta, formula, pedido medico, pedido, solicitud de examen,
    interconsulta, referencia medica, prescripcion, indicacion medica, derivacion, orden medica,
    papel del doctor|medico, hojita, formula medica, hoja del medico`,
  paper: `
    documento*, foto*, pdf, archivo, imagen, carnet, carne, cedula, soporte*, papel*, historia clinica,
    copia, certificado*, escaneo`,
  request: `
    solicitud, solicitudes, tramite, radicado, caso, reembolso, peticion, gestion, pqr, pqrs, reclamo`,
  auth: 'autorizacion, autorizaciones, autoriz*, aval, aprobacion, codigo de autorizacion',
  result: `
    pasar|pasais|mandar|mandais|enviar|enviais|ver|recoger analitica, mi|la|una|las|los analitica lista|hecha|hice|hicieron|hicisteis,     dan hemograma|examen|resultado|citologia|biopsia, entregan hemograma|examen|resultado, resultado*,
    informe*, reporte*, mis|los analisis, mis examenes, mis estudios, mis laboratorios, mi radiografia,
    mi ecografia, mi biopsia, dictamen, lectura de`,
  message: `
    mensaje*, notificacion*, recordatorio*, whatsapp, sms, correo, correos, publicidad, promociones,
    propaganda, avisos, lista de envios|difusion|contactos, comunicaciones, mensajitos, texto, textos,
    suscripcion, campañas`,
  agent: `
    persona, humano, humana, asesor, asesora, agente, recepcion, recepcionista, secretaria, operador,
    operadora, ejecutivo, ejecutiva, representante, alguien, encargado, encargada, supervisor,
    call center, persona real, gente, señorita, funcionario, administracion, gerente, jefe,
    alguno de ustedes, ser humano, telefonista, coordinadora, responsable, personal, humanos,
    persona de verdad`,
  bot: `
    bot, robot, hablar|hablo|hablando|con|contra|pinche maquina, contestadora, chatbot, grabacion, asistente virtual, inteligencia artificial,
    ia`,
  link: `
    link, enlace, liga, url, sala virtual, zoom, meet, teams, codigo de acceso, contrasena, plataforma,
    aplicacion, app, vinculo, linc, linkcito`,
  video: `
    videollamada*, video llamada, video, virtual, teleconsulta*, telemedicina, videoconsulta*, en linea,
    online, por internet, por computador, teleorientacion, llamada, camara, microfono, audio,
    videoconferencia, tele consulta`,
  doctor: `
    doctor, doctora, medico, medica, especialista, doc, profesional, doctorcito, doctorsito, licenciada,
    licenciado`,
  clinic: `
    clinica, hospital, centro medico, consultorio, laboratorio, sede, policlinico, sanatorio, ustedes,
    instalaciones, urgencias, farmacia`,

  // How it is said.
  not: 'no, ni, nunca, jamas, tampoco, sin, nel, nada de',
  question: `
    que, cual, cuales, cuando, cuanto, cuanta, cuantos, cuantas, donde, adonde, como, quien, quienes,
    a que hora, por que, para que, desde cuando, hasta cuando`,
  whether: 'si, cuando, en caso de, en caso que, caso, por si',
  may: `
    puedo, se puede, podeis, podriais, podria, podrian, podrias, puede, pueden, puedes, es posible, sera posible,
    hay forma|manera|modo|chance, sera que, seria posible, podemos, podre, podes, me deja, chance`,
  own: 'mi, mis, nuestra, nuestro, mia, mio',
  that: `
    ese, esa, esos, esas, este, esta, lo, la, eso, ofrecen, ofrecieron, ofrecido, me ofrecen, ofreciste,
    que se libero, que salio, oferta, ofrecida, propuesto, me propusieron, libero, nuevo, disponible`,
  past: `
    ayer, antier, anoche, la semana pasada, el mes pasado, antes, hace dias|rato|un, el otro dia, pasado`,
  doubt: `
    no se si, no estoy segur* si|de|que, capaz que, tal vez, quizas, quiza, a lo mejor, puede que,
    estoy pensando si|en, estaba pensando si|en, pensando si, todavia no se, aun no se, no me decido,
    estoy dudando, depende, es posible que, dejeme|deje|dejame|permitame|voy_a ver|revisar|pensarlo|consultarlo|confirmar_luego, le|les|te aviso|confirmo luego|mas_tarde|despues`,
  lose: 'perder*, pierdo, pierda, perdamos, pierdan',
  policy: `
    politica, politicas, reglas, condiciones, cuantas veces, mas de una_vez|dos_veces, cuanta anticipacion|anticipo, cuanto tiempo antes|de_anticipacion, hasta cuando, hasta que dia,
    plazo, multa*, penaliza*, penalidad, recargo, sancion*, sin costo, me cobran, cobran, que pasa si,
    que pasaria si, que sucede si, perder|pierdo lo_pagado|lo_que_pague|la_plata|el_dinero|el_pago|el_anticipo|la_sena`,
  keep: `
    mantener, mantengan, mantenga, manten, conservar, conserve, seguir, sigue, dejar como|tal, dejenla,
    dejela, dejala, igual, respeten, tal cual, sigue en pie`,

  // Courtesy.
  greet: `
    hola, holi, holis, holaa, ola, buenas, buenos dias, buen dia, buenas tardes, buenas noches, que tal,
    saludos, hey, ey, alo, quiubo, que hubo, que onda, como estas, como esta, como estan, como va todo,
    como le|me_le|te va, como le|les|te ha ido, como amanece|amanecio|amaneciste|amanecieron, buenass, buendia, buenas buenas, muy buenas, que mas, wenas, como andan|andas, que gusto`,
  thank: `
    gracias, muchas gracias, mil gracias, agradezco, agradecid*, muy amable, amable, muy gentil,
    se agradece, bendiciones, dios te|le|los bendiga, dios se lo pague, genial gracias, graciass,
    grasias, thank you, thanks, excelente servicio|atencion, que amable, te pasaste, de lujo,
    se paso|pasaron|lucio gracias, gracias se paso|pasaron|lucio, mil bendiciones, super gracias, un amor, tan amable,
    pasen|pase|tenga|tengan buen|feliz|linda|excelente|bonito|bonita|lindo, feliz dia|tarde|noche`,
  bye: `
    adios, chao, chau, hasta luego|pronto|mañana|la_proxima, bye, nos vemos, cuidese, cuidate,
    eso es todo, eso era todo, nada mas, era eso, seria todo, es todo, eso seria todo, listo por hoy,
    que este bien, que esten bien, hasta la vista, con permiso`,
  ayes: `
    si, sii, claro, ok, okay, vale, dale, correcto, exacto, asi es, listo, bueno, perfecto, de acuerdo,
    esta bien, por supuesto, afirmativo, sip, obvio, va, sale, orale, sipo, aja, ya, desde luego, de una`,
  '@belonging': `
    celular, telefono, lentes, gafas, anteojos, chaqueta, saco, chompa, campera, abrigo, sueter, buzo, gorra, gorro, bufanda,
    paraguas, sombrilla, billetera, cartera, bolso, bolsa, mochila, maleta, morral, llave, llaves, anillo, arete,
    aretes, cadena, pulsera, reloj, termo, cargador, audifonos, juguete, coche, muleta, muletas, baston, cuaderno, libro, lonchera`,
  joke: `
    olvid*|deje|dejo|dejamos|perdi|perdio|encontraron|encontre|hallaron|entregaron|guardaron @belonging,
    se me|le|nos quedo|quedaron|cayo|perdio|olvido @belonging, quedo|quedaron @belonging, objetos perdidos, meme, memes, sticker,
    busc*|contrat*|necesit*|requier* personal|trabajadores|empleados|gente_para_trabajar, contratando, postul*, reclut*, representante comercial, visitador medico, proveedor*, ofrec* productos|servicios, presentar|ofrecer productos|servicios|portafolio,
    rodado #, bicicleta en|rodado|usada|venta,
    cuanto es # mas|por|menos|entre #, prest* plata|dinero, prestamo+, chiste*,
    foto|fotos|selfie tuya|tuyas|suya|de_ti, bolsa de valores, en la bolsa, casado, casada, soltero, soltera,
    tu|su|la foto linda|bonita|hermosa, linda|bonita|hermosa foto, foto de perfil, boletas, concierto,
    entradas para,
    robot, lloviendo, llueve, juega, jugar, perros, gatos, chiste*, clima, llover, lluvia, temperatura,
    pronostico, euro, euros, gasolina, futbol, partido, mundial, pelicula*, serie, cancion*, musica, pizza, hamburguesa*,
    comida, receta de, cocinar, carro, auto, moto, celular*, zapatos, ropa, vender, vendo, comprar,
    alquil*, arriendo, prestamo*, empleo, trabajo, vacantes, hoja de vida, curriculum, presidente,
    politica, elecciones, horoscopo, dolar, bitcoin, cripto*, traduc*, ingles, tarea, matematicas,
    capital, pais, japon, hotel, vuelo, viaje, taxi, novio, novia, te amo, te quiero, enamorad*,
    eres un robot, como te llamas, quien eres, cuantos años, jaja*, jeje*, jiji*, loteria, veterinari*,
    perro, gato, mascota, pasaporte, licencia de conducir, internet, netflix, tiktok, instagram,
    facebook, poema, cuento, adivinanza, peluqueria, uñas, tatuaje, banco, religion, dios existe,
    sentido de la vida`,
};
