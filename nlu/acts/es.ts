import type { Vocabulary } from '../lexicon.ts';

/** What Spanish speakers of every country call the acts and things of a front desk. Names as in `concepts.ts`. */
export const spanish: Vocabulary = {
  filler:
    'el, la, los, las, lo, un, una, mi, mis, su, sus, de, del, al, a, en, me, le, les, se, que, con, para, por, favor, ya, mas, te, nos, este, esta, ese, esa, tu, tus',

  // What is done.
  book: 'agend*, reserv*, program*, apart*, separ*, agendamiento, inscrib* con',
  get: 'sacar, saco, saca, saque, sacame, sacarme, sacarle, saqueme, pedir, pido, pedirle, solicit*, tomar, coger, conseguir, consigo, consigue, consigueme, obtener, asign*, dar, dan, denme, deme, dame, dar, darme, darian, das, daria, agarrar, me regala, regaleme, regalame, me colabora, ponme, poneme, anot* para|con, quiero ver, ver a|al, que me vea|atienda|revise|examine|chequee, atender~, atienda, atiendan, me vea, me atiendan, hacerme, hacerse, hacer, realizarme, practicarme',
  want: 'quiero, quisiera, quisieramos, necesito, necesitamos, necesitaria, deseo, desearia, me gustaria, gustaria, busco, ocupo, requiero, queremos, preciso, me urge, ando buscando, estoy buscando, quero, queria, estoy queriendo, vengo a, era para, es para, para ver si, me interesa, interesado, interesada, me hace falta, tengo que, debo, me toca, ayudeme, ayudame, me ayuda|ayudan|ayudas',
  cancel:
    'cancel*, anul*, desagend*, dar de baja cita|turno|hora|consulta|reserva, dar|den|demos de baja, dejar sin efecto, elimin*, borr*, suspend*, desist*, tumb*, desmarc*, deshac*',
  drop: 'me borren|quiten|saquen|bajen cita|turno|hora|consulta, borr* cita|turno|hora|reserva, liber*, solt*, suelt*, dej* libre, cedo, ceder, bajenme, sacar de la agenda, quit*, saquenme, sacame',
  unneeded:
    'ya no necesito|quiero|deseo|preciso|ocupo|requiero|hace falta|voy a necesitar|me interesa|es necesaria|necesaria, no necesito mas|ya, no quiero mas, no la necesito, no lo necesito, no me hace falta, no hara falta, ya consegui, ya me atendi, ya me atendieron, ya me siento|senti mejor, ya estoy bien|mejor, consegui en otro|otra|otro lado',
  move: 'cambi*, muev*, mover*, mov*, reprogram*, reagend*, posterg*, aplaz*, adelant*, pospon*, pospus*, retras*, atras*, corr* turno|cita|hora|consulta|fecha, correr*, correla, correrla, recorr*, pasar cita|turno|hora|consulta, pasarla, pasarlo, pasame turno|cita|hora|para, pasen, paseme, pasala, modific*, traslad*, acomod*, reubic*, rodar, diferir, prorrog*, remarc*',
  other:
    'otro dia, otra fecha, otra hora, otro horario, otro momento, otra semana, mas tarde, mas temprano, mas adelante, mas pronto, nueva fecha, nuevo horario, nuevo dia, para despues, otro turno, otra cita, otras fechas, otros horarios, mejor el, mejor para, en vez de, en lugar de',
  confirm: 'confirm*, ratific*, reconfirm*',
  attend:
    'asist*, voy, vamos, ire, iremos, ir, acud*, presentarme, presento, ahi estare, alli estare, ahi estaremos, alla estare|estaremos, alla voy|vamos|nos vemos, ahi nos vemos, estare, estaremos, ahi estoy, ahi voy|vamos|llego, no falto, no faltare, sin falta, no fallo, cuente conmigo, cuenten conmigo, cuente con nosotros, cuenten con nosotros, nos vemos manana|alla|ahi|ese|en, llegare, llego a, sigue en pie, sigue firme, mantengo, mantener, mantenemos, mantiene, mantenga, conservo, conservar, acudire, puntual, puntuales, por alla, puedo ir, la sostengo, queda firme, si puedo asistir, pienso ir',
  unable:
    'no puedo ir|asistir|llegar|acudir|viajar|presentarme|moverme, no podre ir|asistir|llegar|acudir, no podre, no voy a poder, no podria ir|asistir, no pude|puedo llegar, no alcanzo, no alcanzare, no me es posible, se me complico|complica|hace imposible|presento, se me hace dificil, me surgio, surgio, me salio algo|un, imposible ir|asistir, no asistire, no asisto, no asistiremos, no ire, no iremos, no voy, no vamos, no voy a ir|asistir|llegar|estar, no vamos a ir|asistir, no llego, no llegamos, no llegare, no estare, no estaremos, no iba a poder, no me da el tiempo, tengo un inconveniente|imprevisto|contratiempo|compromiso|viaje, no me va a ser posible, no me esperen, no contare, no cuenten con*',
  accept:
    'acept*, lo tomo, la tomo, tomo, tomarlo, tomarla, lo agarro, la agarro, agarro, me quedo con, me lo quedo, me la quedo, quedarme con, me sirve, me queda bien|perfecto|genial|super, me conviene, me funciona, me acomoda, me viene bien|perfecto|genial|joya|barbaro, me va bien, lo quiero, la quiero, me apunto, me anoto, apuntame, anotame, resérvelo, reservelo, reservemelo, reservamelo, apartelo, aparteme, apartamelo, apartemelo, asignemelo, damelo, demelo, deme ese|esa|el|la, dame ese|esa, me la das, ya lo quiero, la aprovecho, lo aprovecho, aprovecho, voy con ese, me cae bien|perfecto',
  reject:
    'rechaz*, declin*, descart*, paso esta vez, paso por esta|ahora, yo paso, paso gracias, no gracias paso, lo dejo pasar, la dejo pasar, deje pasar, no la tomo, no lo tomo, no lo quiero, no la quiero, no me sirve, no me queda, no me conviene, no me acomoda, no me funciona, no me viene bien, no me va bien, no me interesa, no me da tiempo, no alcanzo a llegar, no alcanzo, den|dar|darle|darselo|pas*|asign* cupo|turno|hora|espacio|lugar|cita otro|otra|alguien|nadie|siguiente, ofrezca*, ofrezcan*, ofrecele, denselo, dáselo, daselo, deselo a otro, pasenlo, asignenlo, que lo aproveche, que lo tome|use, para otra persona, a otra persona, a otro paciente, para otro paciente, al siguiente, seguir esperando, sigo esperando, sigo en espera|lista, seguir en lista|espera, me espero, prefiero esperar, mejor espero, esperar mi, prefiero la mia|mi, me quedo con mi|la mia|el mio, prefiero mi, quedarme con mi',
  send: 'enviar*, envi*, mand*, adjunt*, anex*, subo, subir*, subi, carg*, compart*, aqui va|esta|tiene|le|les|te|adjunto, aca va|esta|le|te, ahi va|te|le|les, le paso, les paso, te paso, remit*, escane*, entreg*, hacer llegar, hago llegar, presentar, foto de, le dejo, les dejo, te dejo, va la',
  have: 'tengo, tiene, tienes, tienen, hay, habra, tendra, tendran, tendrias, tienem, existe, traigo, me dieron, me dio, me mandaron, me mando, me hizo, me hicieron, me ordeno, me pidio, me formularon',
  see: 'ver, consultar, saber, revisar, verificar, recordar*, recuerd*, recuerdeme, checar, chequear, consulto, veo, conocer, muestr*, mostrar*, decir*, dime, digame, diganme, deci, decime, informar*, averiguar, acuerdo, se me olvido, olvide, se me fue, no me acuerdo, no recuerdo, perdi, repita, repetir, pasar datos, detalles, datos',
  arrive:
    'llegue, llegamos, llego, acabo de llegar, acabamos de llegar, recien llego|llegue|llegamos, estoy aqui|aca|ahi, estamos aqui|aca, ya estoy, ya estamos, estoy en|afuera|abajo|adentro|esperando, estamos en|afuera|abajo|esperando, me encuentro en|aqui|afuera, afuera, en la puerta, en el parqueadero, en recepcion|sala, sala de espera, mi llegada, llegada, check in, checkin, chek in, check-in, me presento, anunciar*, registrar*, vengo por|a|para, ya ando aqui|aca|por, aqui ando|estoy|estamos, aca ando|estoy|estamos, en porteria, en el lobby, en la entrada, avisar que llegue, estacionando, estacionado',
  notify:
    'avis*, notif*, llam*, escrib*, me dicen, me dice, contact*, informen*, pasen la voz, inform*, me tienen en cuenta, tenganme en cuenta, tengame en cuenta, considerenme, tomenme en cuenta, me hablan',
  freed:
    'se libera*, libera*, se liberara, se desocup*, desocup*, se abre*, se abra, se abriera, abre un|una|cupo|espacio, abran, abran agenda, haya cupo|espacio|disponibilidad|cancelacion|turno|hora|lugar|campo|algo, hay cupo antes, se cae, se caiga, alguien cancela|cancele|falta|falla, cancelan, cancelen alguien, si cancelan, si alguien, aparece*, aparezca, surge, surja, queda libre, quede libre, quede un, se desocupe, algo antes, un lugar antes, cupo antes, si sale, hueco, haya una cancelacion, por si|cancelan, disponibilidad antes, algo mas pronto|temprano|cerca, una hora antes, hora mas temprana|pronta, cita mas pronto|cercana|temprano, turno mas pronto|cercano|antes, adelantar si',
  join: 'esper* un|el|algun cupo|turno|espacio|hueco|vacante, entrar, anot*, apunt*, inscrib*, agreg*, inclu*, pon*, meter*, met*, registr*, quedar*, dejar*, sum*, poner*, dejeme, dejame, inscripcion, apuntenme',
  waitlist:
    'lista de espera, lista espera, fila de espera, en espera, lista, cola, lista de los que esperan, espera, lista de cancelaciones, listas de espera, lista d espera',
  stop: 'borr*|elimin*|quit* este|ese|mi|el contacto|numero|celular|telefono, borrenme, bórrenme, no ser contactad*, no me contact*, paren los|con, paren de, pare de, me tienen cansad*|hart*, esto es spam, no me interesa que me escriban|manden, ya no me interesa que, no quiero promociones|avisos|publicidad|propaganda|whatsapps|correos, no quiero que me escrib*|mand*|envi*|contact*|llam*|molest*|lleg*|sig*, suscripcion, no autoriz* que me|contacto|mensajes|envio, no di|doy permiso, no quiero que me sigan, dej* de enviar*|mandar*|escribir*|molestar*|llegar|recibir|contactar*|joder|llenar*|spamear, dejen de, deja de, deje de, dejar de, paren de|con, para de, basta, no me llegue* mas, no me lleguen mas, no me sigan llegando|escribiendo|mandando|enviando, sigan llegando|escribiendo|mandando|enviando, saquen de lista|base|contactos, quiten de lista|base|contactos, me saquen de, me quiten de, ya no envien*|manden*|escriban*|me escriban|me manden|recibir|quiero recibir|deseo recibir, no me escrib*|mand*|envi*|contact*|molest*|llam* mas, no me escrib*, no me mand* mas, no me envi* mas, no envi*, no mand*, no escrib*, no molest*, no contact*, no me vuelvan, no vuelvan a, no recibir, no quiero recibir|que me escriban|que me manden|que me envien|mas mensajes|mensajes|recordatorios, no deseo recibir|mas, no mas mensajes|recordatorios|notificaciones|whatsapp|publicidad, desuscri*, dessuscri*, desinscrib*, darme de baja, dame de baja, deme de baja, denme de baja, quiero la baja, baja, darse de baja, dar de baja mi numero|numero|suscripcion|mensajes, unsubscribe, stop, quitenme, quiteme, quitame, saquenme, saqueme, sacame, sacarme, eliminenme, borrenme, borrar|eliminar|borren|eliminen|elimine|quiten|saquen|quitar|retiren mi numero|contacto|telefono|datos|informacion, salir, salirme, retiro|retirar|revoco|revocar autorizacion|consentimiento|permiso, bloque*, spam, silenciar, cancelar suscripcion|mensajes|notificaciones|recordatorios',
  wrong:
    'aqui no vive, aca no vive, no vive aca|aqui, no es de aqui, no soy el dueño, yo no soy, ya no es de, se confunden, numero equivocado|incorrecto|errado, equivocado de numero, se equivocaron|equivoco de numero, no es mi numero, no soy, no conozco, no es de, esa persona no, no vive, no soy paciente, no soy esa persona, este numero no, telefono equivocado, persona equivocada, este celular no, se equivocaron',
  talk: 'habl*, comunic*, contactar*, pasar con, pasame con, paseme con, paseme a, pasenme con, me pasa con, me pasas con, me pasan con, comuniqueme, transf*, transfieran*, atencion humana|al cliente|personalizada, platicar, conversar, charlar, derive*, derivame, conect* con, que me atienda*, que me llame*, me llaman, me pueden llamar|marcar, me puede llamar, llamenme, llameme, me atienda alguien|una, me atiende, alguien que, hay alguien, contacto con, ayuda de',
  open: 'abr*, cierr*, cerr*, abiert*, atienden, atiende, atencion, trabaj*, labor*, funcion*, horario de atencion, horarios de atencion, dias de atencion, jornada, estan abiertos',
  cost: 'cuanto seria|saldria|saldrian por, cuanto seria, cuanto me costaria, cuanto costaria, cuanto cuesta*|vale*|sale*|cobr*|es|seria|pago|debo|tengo que pagar|me sale|me cobran|hay que pagar|viene costando|anda|esta|estan, cuesta*, precio*, costo*, coste, costaria, tarifa*, valor*, cotiza*, presupuesto*, cobra*, copago*, bono, cuota*, pagar, pago, pagos, tarjeta*, efectivo, transferencia*, nequi, yape, descuento*, promocion*, promo*, rebaja, barat*, caro, arancel*, honorarios, plata, dinero, cuanta plata, mensualidades, msi, factur*, boleta, reembols*, debito, credito, mercado pago, plin, deposito, anticipo',
  insurance:
    'seguro, seguros, seguros medicos, eps, obra social, obras sociales, prepag*, isapre*, fonasa, aseguradora*, convenio*, poliza*, plan de salud, mi plan, planes, mutual*, sisben, imss, issste, essalud, gastos medicos, cobertura, cubre, cubren, cubrira, afiliad*, subsidiad*, contributivo, medicina prepagada, sctr, ips, ars, credencial, sin seguro, asegurado, asegurada, deducible, reintegro, poliza de',
  place:
    'mismo edificio, al lado de, al lado del, frente a, frente al, cruzando, a la vuelta, esquina, donde dejar carro|moto|auto, rampa, ascensor, elevador, silla de ruedas, edificio, direccion*, ubicacion*, ubicad*, queda, quedan, donde estan|quedan|queda|es|atienden|se encuentran|los encuentro|los ubico, como llego, como llegar, llegar hasta|desde|en, llegar alla, estacionamiento, estacionar, parqueadero, parquear, cochera, parking, mapa, google maps, maps, waze, piso, barrio, colonia, cerca, sede, sedes, sucursal*, metro, bus, buses, camion, colectivo, transmilenio, estacion, entrada, calle, avenida, zona, localizacion, gps, referencia, como hago para llegar, que micro, subte, linea, torre, consultorio queda, local, distrito, comuna, valet, garaje, coordenadas, por donde',
  status:
    'estado, estatus, status, como va, como van, en que va, en que quedo, en que estado, aprob*, autorizaron, autorizado, autorizada, ya autorizar*, respuesta, respond*, respondieron, novedad*, seguimiento, radicado, radicacion, folio, tramite*, recibieron, les llego, revisaron, rechazaron, rechazada, rechazado, negaron, pendiente, proceso, avance*, demora*, tarda, tardan, falta mucho, que paso con, que onda con, ya quedo, lugar en la lista, posicion, puesto en, numero en la lista, numero de tramite|caso|solicitud, cuanto falta, avanza',
  ready:
    'listo*, lista, listas, salio, salieron, estan ya, ya estan, ya esta, disponible*, salen, entregan, descarg*, retir*, recog*, imprim*, bajar, sale, estaran',
  fail: 'no funciona*, no abre*, no carga, no sirve, no puedo entrar|ingresar|conectarme|acceder|abrir, no me deja, no me abre, error, falla, se cae, no se escucha, no se ve, no escucho, no veo, no entra, no conecta, se corta, problema*, no me llego, no llega, no ha llegado, no tengo, no encuentro, vencido, expirado, no aparece, se congelo, no hay audio, sin audio, sin sonido',
  connect: 'conect*, entrar, entro, ingres*, acced*, unir*, me uno',

  // What it is done to.
  visit:
    'cita, citas, turno, turnos, consulta, consultas, reserva, reservacion, reservaciones, control, controles, visita, sesion, terapia, atencion, citica, turnito, horita, chequeo, procedimiento, interconsulta con, valoracion, sita',
  hour: 'hora, horas, horario, horarios, fecha, fechas, dia, espacio en la agenda',
  slot: 'cupo, cupos, espacio, espacios, campo, hueco, oferta, lugar, vacante, disponibilidad, disponible, disponibles, cupito, lugarcito, espacito, huequito, horario libre, libre',
  exam: 'examen, examenes, estudio, estudios, analisis, prueba, pruebas, muestras, radiografia, placa, tomografia, biopsia, cirugia, operacion, procedimiento, hemograma, laboratorio, laboratorios',
  order:
    'orden, ordenes, remision, receta, formula, pedido medico, pedido, solicitud de examen, interconsulta, referencia medica, prescripcion, indicacion medica, derivacion, orden medica, papel del doctor|medico, hojita, formula medica, hoja del medico',
  paper:
    'documento*, foto*, pdf, archivo, imagen, carnet, carne, cedula, soporte*, papel*, historia clinica, copia, certificado*, escaneo',
  request:
    'solicitud, solicitudes, tramite, radicado, caso, reembolso, peticion, gestion, pqr, pqrs, reclamo',
  auth: 'autorizacion, autorizaciones, autoriz*, aval, aprobacion, codigo de autorizacion',
  result:
    'dan hemograma|examen|resultado|citologia|biopsia, entregan hemograma|examen|resultado, resultado*, informe*, reporte*, analisis, mis examenes, mis estudios, mis laboratorios, mi radiografia, mi ecografia, mi biopsia, dictamen, lectura de',
  message:
    'mensaje*, notificacion*, recordatorio*, whatsapp, sms, correo, correos, publicidad, promociones, propaganda, avisos, lista de envios|difusion|contactos, comunicaciones, mensajitos, texto, textos, suscripcion, campañas',
  agent:
    'persona, humano, humana, asesor, asesora, agente, recepcion, recepcionista, secretaria, operador, operadora, ejecutivo, ejecutiva, representante, alguien, encargado, encargada, supervisor, call center, persona real, gente, señorita, funcionario, administracion, gerente, jefe, alguno de ustedes, ser humano, telefonista, coordinadora, responsable, personal, humanos, persona de verdad',
  bot: 'bot, robot, maquina, contestadora, chatbot, grabacion, asistente virtual, inteligencia artificial, ia',
  link: 'link, enlace, liga, url, sala virtual, zoom, meet, teams, codigo de acceso, contrasena, plataforma, aplicacion, app, vinculo, linc, linkcito',
  video:
    'videollamada*, video llamada, video, virtual, teleconsulta*, telemedicina, videoconsulta*, en linea, online, por internet, por computador, teleorientacion, llamada, camara, microfono, audio, videoconferencia, tele consulta',
  doctor:
    'doctor, doctora, medico, medica, especialista, doc, profesional, doctorcito, doctorsito, licenciada, licenciado',
  clinic:
    'clinica, hospital, centro medico, consultorio, laboratorio, sede, policlinico, sanatorio, ustedes, instalaciones, urgencias, farmacia',

  // How it is said.
  not: 'no, ni, nunca, jamas, tampoco, sin, nel, nada de',
  question:
    'que, cual, cuales, cuando, cuanto, cuanta, cuantos, cuantas, donde, adonde, como, quien, quienes, a que hora, por que, para que, desde cuando, hasta cuando',
  whether: 'si, cuando, en caso de, en caso que, caso, por si',
  may: 'puedo, se puede, podria, podrian, podrias, puede, pueden, puedes, es posible, sera posible, hay forma|manera|modo|chance, sera que, seria posible, podemos, podre, podes, me deja, chance',
  own: 'mi, mis, nuestra, nuestro, mia, mio',
  that: 'ese, esa, esos, esas, este, esta, lo, la, eso, ofrecen, ofrecieron, ofrecido, me ofrecen, ofreciste, que se libero, que salio, oferta, ofrecida, propuesto, me propusieron, libero, nuevo, disponible',
  past: 'ayer, antier, anoche, la semana pasada, el mes pasado, antes, hace dias|rato|un, el otro dia, pasado',
  doubt:
    'no se si, no estoy segur* si|de|que, tal vez, quizas, quiza, a lo mejor, puede que, estoy pensando si|en, estaba pensando si|en, pensando si, todavia no se, aun no se, no me decido, estoy dudando, depende, es posible que',
  lose: 'perder*, pierdo, pierda, perdamos, pierdan',
  policy:
    'politica, politicas, reglas, condiciones, cuanta anticipacion|anticipo, hasta cuando, hasta que dia, plazo, multa*, penaliza*, penalidad, recargo, sancion*, sin costo, me cobran, cobran, que pasa si, que pasaria si, que sucede si',
  keep: 'mantener, mantengan, mantenga, manten, conservar, conserve, seguir, sigue, dejar como|tal, dejenla, dejela, dejala, igual, respeten, tal cual, sigue en pie',

  // Courtesy.
  greet:
    'hola, holi, holis, holaa, ola, buenas, buenos dias, buen dia, buenas tardes, buenas noches, que tal, saludos, hey, ey, alo, quiubo, que hubo, que onda, como estas, como esta, como estan, como va todo, como le va, buenass, buendia, buenas buenas, muy buenas, que mas, wenas, como andan|andas, que gusto',
  thank:
    'gracias, muchas gracias, mil gracias, agradezco, agradecid*, muy amable, amable, muy gentil, se agradece, bendiciones, dios te|le|los bendiga, dios se lo pague, genial gracias, graciass, grasias, thank you, thanks, excelente servicio|atencion, que amable, te pasaste, de lujo, mil bendiciones, super gracias, un amor, tan amable, pasen|pase|tenga|tengan buen|feliz|linda|excelente|bonito|bonita|lindo, feliz dia|tarde|noche',
  bye: 'adios, chao, chau, hasta luego|pronto|mañana|la proxima, bye, nos vemos, cuidese, cuidate, eso es todo, eso era todo, nada mas, era eso, seria todo, es todo, eso seria todo, listo por hoy, que este bien, que esten bien, hasta la vista, con permiso',
  ayes: 'si, sii, claro, ok, okay, vale, dale, correcto, exacto, asi es, listo, bueno, perfecto, de acuerdo, esta bien, por supuesto, afirmativo, sip, obvio, va, sale, orale, sipo, aja, ya, desde luego, de una',
  joke: 'robot, lloviendo, llueve, juega, jugar, perros, gatos, chiste*, clima, llover, lluvia, temperatura, pronostico, futbol, partido, mundial, pelicula*, serie, cancion*, musica, pizza, hamburguesa*, comida, receta de, cocinar, carro, auto, moto, celular*, zapatos, ropa, vender, vendo, comprar, alquil*, arriendo, prestamo*, empleo, trabajo, vacantes, hoja de vida, curriculum, presidente, politica, elecciones, horoscopo, dolar, bitcoin, cripto*, traduc*, ingles, tarea, matematicas, capital, pais, japon, hotel, vuelo, viaje, taxi, novio, novia, te amo, te quiero, enamorad*, eres un robot, como te llamas, quien eres, cuantos años, jaja*, jeje*, jiji*, loteria, veterinari*, perro, gato, mascota, pasaporte, licencia de conducir, internet, netflix, tiktok, instagram, facebook, poema, cuento, adivinanza, peluqueria, uñas, tatuaje, banco, religion, dios existe, sentido de la vida',
};
