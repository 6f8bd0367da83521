import type { Vocabulary } from '../../lexicon/lexicon.ts';

/** Words that decide whether a sign is told of now, of long ago, or of nobody. */
export const scopeEs: Vocabulary = {
  '@period': 'año+, ano+, anito+, mes, meses, semana+, semanita+, decada+, siglo+, quincena+, anho+',
  filler: `
    l, i,
    puras, puros, pura, puro,
    me, te, se, le, lo, la, los, las, les, nos, el, un, una, unos, unas, mi, mis, tu, tus, su, sus, al, del,
    de, en, con, por, a, y, e, que, muy, tan, tanto, tanta, mucho, mucha, muchos, muchas, bastante,
    demasiado, como, ya, ahi, asi, aca, aqui, casi, bien, todo, toda, todos, todas, medio, algo, este, esta,
    esto, ese, esa, eso, esos, esas, estos, estas, doctor, doctora, favor, porfa, porfavor, ay, oh, pues, eh, mas, para, estoy, sta,
    ta, estan, estaba, anda, es, ha, he, han, vez, solo, tantito, poquito, poco, super, re, fijese, mire,
    ud, usted, q, d, x, k, pa, ahora, ahorita, hoy, desde, ayer, anoche, va, siendo, sigue, parece, creo,
    yo, ella, nuestro, nuestra, dios, mio, o`,
  not: 'no, nunca, jamas, tampoco, ni, sin, ningun, ninguna, nada de, não, nao, nem',
  nor: 'ni, nem, o, y, e, ou, tampoco',
  have: `
    tengo, tiene, tienen, tenemos, tenia, tenga, tuve, tuvo, tenido, teniendo, tener, tenes, tienes, hay,
    hubo, hubiera, haya, siento, siente, sienten, sentido, sintio, senti, sentir, presento, presenta,
    presentado, presentar, sufro, sufre, sufrido, padezco, padece, es, sea, fue, era, ser, sido, parece,
    creo, cree, dio, dado, da, de, estoy, esta, estuve, estuvo, está, noto, nota, he, ha, han, había, habia,
    veo, ve, hace, hizo, hecho, pasa, pasado, paso, quedo, queda, refiere, manifiesta, tuvimos, sufrio,
    necesito, necesita, hace falta, vuelto, volvio, vuelve, volvieron`,
  stop: `
    se|sabe|sabemos cuanto|cuantos|cuanta|cuantas|cual|cuales|donde|cuando|quien,
    porque, por que, ya que, de tanto,
    pero, sino, aunque, sin embargo, quit*, calm*, ced*, aguant*, soport*, dej*, para, paro, paran, parar,
    parado, baja, bajo, bajan, bajar, puedo, puede, pueden, pude, pudo, podia, podemos, consig*, logro,
    logra, se que, se si, se como, se qué, se porque, se lo que, sabemos, sabe, saben, entiendo, dorm*,
    duerm*, comer, come, comio, como nunca, se por que, mejor*, solo, solamente, es normal, es broma,
    espera*, quiero, quiere, quieren, hace nada, alcanz*, lleg*, atiend*, contest*, respond*, hay citas, hay
    cita, hay turno, hay turnos, hay nadie, hay quien, tengo como, tengo quien, tengo plata, tengo dinero,
    tengo carro, mas`,
  own: 'tengo, tiene, hay, tuve, tuvo, siento, presento, presenta, tenemos',
  verb: `
    conoce, reconoce, habla, hablan, camina, mueve, contesta, mama, quiere mamar, orina,
    duele, duelen, dolia, dolio, tengo, tiene, siento, siente, estoy, esta, sangra, sangro, respira,
    respiro, convulsiona, convulsiono, me|se desmayo, me dio, le dio, puedo, puede`,
  ago: `
    hace|hara|hacen|como|unos 10|12|15|20|30|diez|doce|quince|veinte|treinta dias, 10|12|15|20|30|diez|doce|quince|veinte|treinta dias atras,
    viuda|viudo en|desde|hace, terapia|grupo|psicologo|psicologa|apoyo|acompañamiento de|para duelo|luto,
    pero lleva|llevo # año+|meses bien|sin_hacerlo|limpia|limpio|estable|sin_crisis,
    año|ano|mes|semana antepasado|antepasada|trasanterior,
    fue|fueron|eso_fue en enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|navidad|vacaciones|pandemia|invierno|verano,
    hace un_par_de|unos_cuantos|unas_cuantas @period, quedo|quedaron|quede con_secuela|con_secuelas|secuelas, en mi|el otro|segundo|primer|anterior parto|embarazo,
    de_niño|de_niña|de_chico|de_chica|de_pequeño|de_pequeña me|nos,
    accidente fue de|laboral|en, desmaye|desmayo|convulsione|convulsiono a_los # años,
    antepasado|antepasada,
    cuando estaba|iba|estudiaba|vivia colegio|escuela|jardin|universidad|liceo|pueblo,
    en otro|primer|segundo|anterior|pasado|ultimo embarazo|parto,
    infarto|infartos|derrame|acv|convulsion|ataque|murio|fallecio joven|muy_joven|temprano|a_los_#,
    del|desde|de|desde_el 2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025,
    en|de la|el ultima|ultimo|anterior toma|cita|consulta|examen|control|muestra|visita, vez pasada|anterior, la otra vez, ultima vez que,
    antes sangraba|tenia|daba|daban|dolia|sufria|desmayaba|convulsionaba|faltaba|ahogaba,
    sangraba|dolia|desmayaba|convulsionaba|faltaba|ahogaba de_chico|de_chica|de_niño|de_niña|de_pequeño|de_pequeña|de_joven,
    el|la|aquel|aquella que tuvo|tuve|sufrio|le_dio,
    en la|su|mi adolescencia|infancia|niñez|juventud|secundaria|universidad,
    parto|cesarea anterior, convulsion|convulsiones|febril|febriles|fiebre|crisis|ataque|ataques|infarto|derrame|neumonia a los # año+|meses,
    tuvo|tuve|dio|convulsiono|sufrio|operaron a los # año+, de_niño|de_niña|de_chico|de_chica|de_pequeño|de_pequeña|de_bebe tuve|tenia|tuvo|sufria|convulsionaba, convulsiono|tuvo|tuve de_pequeño|de_pequeña|de_niño|de_bebe,
    convulsion|convulsiones|ataque|ataques|crisis|asma|epilepsia|fiebre de_bebe|de_niño|de_niña|de_chico|de_chica|de_pequeño|de_pequeña,
    familia hay|tenemos|tiene casos|caso|historia|antecedentes,
    familia hay|tenemos|tiene|tienen|hubo|sufren|padecen infart*|derrame+|acv|ictus|convulsiones|epilepsia|suicidio+|trombosis|aneurisma+, casos de infarto|derrame|suicidio familia,
    de cuando me|le|lo|la|nos|tuve|tuvo|estuve|estuvo|dio|operaron, cuando le|me|nos dio|dieron|tuve|tuvo|operaron un|una|el|la,
    hace|hacen|hara|hacia # @period, hace|hacen @period, # @period atras, hace mucho|muchos|tiempo, hace
    tiempo, tiempo atras, hace varios|varias|unos|unas @period, @period pasado|pasada|pasados|pasadas,
    mes|ano|año anterior, cuando era|fui niño+|chico+|joven|bebe|pequeño+|menor|adolescente, en mi
    infancia|juventud|niñez, de jovencito|jovencita, en 2010|2011|2012|2013|2014|2015|2016|2017|2018, en
    2019|2020|2021|2022|2023|2024|2025, en el 2010|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025,
    en pandemia, aquella vez, otra epoca, antiguamente, anteriormente, en el pasado, vieja lesion, en mi
    anterior embarazo, embarazo anterior, primer embarazo, ya hace tiempo, cuando tenia # año+, el verano
    pasado, el invierno pasado, alguna vez, una vez, historia|historial|antecedente+ de, antecedente+
    familiar|familiares, antecedente+, despues
    infarto|derrame|acv|accidente, en enero|febrero|marzo|abril|mayo|junio tuve|me|se, en
    julio|agosto|septiembre|octubre|noviembre|diciembre tuve|me|se, que me dio en, de
    chico|joven|pequeño|chiquito, convulsiono de_bebe, cuando niño|niña|bebe|chico|chica|pequeño|pequeña,
    tenia|tuve|tuvo|sufria|convulsionaba|convulsiono de_niño|de_niña|de_bebe,
    tenia|tuve|tuvo|sufria|convulsionaba|convulsiono de_chico|de_chica|de_pequeño|de_pequeña,
    fractur*|rompi|quebre de_niño|de_niña|de_chico|de_chica, brazo|pierna|clavicula|muñeca
    de_niño|de_niña|de_chico`,
  died: 'perdi|perdimos|perdio esposo|esposa|marido|mujer|papa|mama|padre|madre|hermano|hermana|abuelo|abuela|amigo|amiga|novio|novia, se mato|mataron accidente|moto|carro|choque, fallecio, murio de|por|en, murieron de, fallecieron, falleció, que en paz descanse, qepd, difunto+',
  resolved: `
    me|le|lo|la|nos dieron|dio salida|egreso|de_alta|el_alta, la|lo|le|me atendieron|trataron super|divino|rapidisimo|de_lujo|excelente,
    lleva|llevo # año+|mes|meses bien|sin_hacerlo|limpia|limpio|estable|sin_crisis|sin_recaer, lleva|llevo años|meses bien|sin_hacerlo|estable,
    ya|y esta|tiene|quedo|anda enyesad*|con_yeso|vendad*|inmoviliz*|suturad*, ya bien pero|gracias,
    quit*|sac*|retir* yeso|puntos|ferula|clavos,
    la|lo|me|nos|le|mi|a curaron|salvaron|sacaron_adelante, atendieron|trataron|cuidaron muy_bien|super_bien|excelente|de_maravilla,
    no he|ha|hemos|han tenido|vuelto|sentido mas|mas_a,
    salvo|salvaron vida, ya me|lo|la|le|me_lo|me_la revisaron|examinaron|vieron|chequearon|evaluaron, era muscular|gases|ansiedad|estres|nervioso|nada, resulto ser|muscular, salio todo bien, ya limpiaron|limpie|cosieron|curaron|suturaron, ya me_la|me_lo limpiaron|cosieron|curaron,
    dejo|deje de convulsionar|sangrar|vomitar|doler|temblar|desmayar|desmayarse, paro de sangrar|vomitar|convulsionar|temblar,
    no ha|han vuelto|vuelve a convulsionar|sangrar|desmayar|desmayarse|doler, ya no convulsiona|se_desmaya|le_duele|me_duele|vomita,
    paso ya, ya paso, ya se me|le paso, ya se paso, ya me paso, ya le paso, ya se quito, ya se me|le quito,
    ya se desinflamo|desinflo|deshincho|curo, ya esta|estoy|estan bien|mejor, ya estoy|esta recuperado+, me recupere, se recupero, ya me siento
    bien|mejor, ya se siente bien|mejor, ya mejoro, ya mejore, estoy|esta mejor, ya me|le dieron alta,
    dieron de alta, fue falsa alarma, falsa alarma, no fue nada, ya salio, ya se me|le bajo, ya le|me bajo,
    ya bajo la fiebre, ya no tengo|tiene|hay|siento|siente|sangra|sangro,
    ya no me|le duele|duelen|arde|sangra|falta|aprieta|pica|molesta|da|dan|sale, ahora|hoy esta|estoy|estan bien|sano|sana|perfect*|normal,
    ahora|hoy tiene # bien|sano|sana|perfect*, ya resuelto, ya se resolvio,
    ya me|lo|la opere|operaron, nunca mas, recuperado+, superado+, superamos, ya superé, gracias a dios ya,
    ya me|lo|la atendieron, ya fue atendido+, ya fuimos a urgencias, ya nos atendieron, sobrevivi,
    sobrevivio, ya respira bien, ya esta bien|mejor|tranquilo+|estable, se le|me paso solo|enseguida|rapido,
    paró solo, ya me curé, se curo, ya cicatrizo, ya sano`,
  chronic: `
    cuando|al|si ve|ver|veo|vemos|sacan|saca|ponen|aplican|pinchan|inyectan aguja|agujas|sangre|jeringa|jeringas|vacuna|vacunas,
    por|debido|causa tunel_carpiano|tunel_del_carpo|hernia_cervical|hernia_discal|hernia_lumbar|ciatica|nervio_ciatico|cervical|cervicales,
    cada|todas regla|reglas|menstruacion|periodo,
    al|por final|fin dia|jornada,
    panico|miedo|fobia|pavor|terror agujas|aguja|jeringas|inyecciones, desmaya|desmayan gente, gente se_desmaya,
    menopausia, climaterio, estudio sueño, polisomnografia,
    cicatriz de|por quemadura|herida|cirugia|golpe|caida|corte|accidente,
    de nacimiento, naci|nacio con|asi, desde nacimiento|nacio|naci,
    cada|siempre que veo|ve|sacan|saca sangre|agujas, cada vez que veo|ve|sacan sangre|agujas,
    apnea|apneas sueño|dormir|cpap|maquina|mascarilla, cpap, tengo|padezco|sufro apnea,
    cronic*, controlad*, estable+, de siempre, toda vida, desde siempre, desde niño+|chico+|joven|pequeño+,
    hace años, desde hace # año+|meses|mes, desde hace año+|meses, hace # año+|meses que, hace año+|meses
    que, llevo|lleva|tengo|tiene # año+|meses con, llevo|lleva año+|meses, con tratamiento, en tratamiento,
    con medicacion, tomo pastilla|medicamento para presion|azucar|tiroides|colesterol|corazon|diabetes|migraña|ansiedad|depresion|convulsiones|dolor|tension, diagnosticado+, de vez en cuando, de base, congenit*, no
    ha cambiado, sigue igual, como siempre, misma de siempre, mismo de siempre, habitual, migraña+ de
    siempre, cada mes, cada año, a veces, algunas veces, ocasional*, de tanto en tanto`,
  longSince: `
    quemadura+|lesion|fractura|herida|cicatriz|golpe|caida vieja|viejo|antigua|antiguo,
    en enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre, en el|la verano|invierno|navidad,
    hace|hacen # mes|meses|año+|ano+|semana+, hace|hacen mes|meses|año+|ano+|semanas, hace mucho|tiempo,
    hace|hacen 10|12|15|20|diez|quince|veinte dias,
    mes|año|ano|verano|invierno pasado, # meses|años|anos atras`,
  weeksLong:
    'hace|lleva|llevo 10|12|15|20|30|diez|doce|quince|veinte|treinta dias, hace|hacen|lleva|llevo|llevamos # semana+|semanita+|quincena+, esta|otra|proxima|siguiente|misma semana #, en esta|otra|proxima|siguiente|misma semana #',
  weeksSince:
    'hace|hara|hacen|como|unos 10|12|15|20|30|diez|doce|quince|veinte|treinta dias, 10|12|15|20|30|diez|doce|quince|veinte|treinta dias atras, hace|hacen # semana+, # semana+ atras, semana pasada',
  unhurt: `
    ya estoy|estamos bien|mejor,
    raspe|raspo|raspado|raspada|pele|pelo rodilla|rodillas|codo|codos|mano|manos|pierna|piernas|espinilla,
    carro|auto|coche|moto parquead*|estacionad*|parad*,
    yo|pero|nosotros estoy|estamos|ando|me_encuentro bien|ileso|ilesa|entero,
    pero|y|dios estoy|estamos|esta|estan|todos|todo bien, no me|nos|le paso nada, sin heridos|lesiones|lesionados,
    ileso+, no hubo heridos|lesionados, solo susto|lata|latas|daños, solo se_abollo|abollo|se_rayo|rayo|se_daño|se_quebro puerta|carro|parachoques|vidro|vidrio|espejo|farol|defensa, nadie herido|lastimado|lesionado`,
  seen: `
    fui|fuimos|estuve|estuvimos|lleve|llevamos|atendieron urgencia+|emergencia+|guardia|hospital`,
  sentOn: `
    mandaron|remitieron|dijeron|derivaron|recomendaron|ordenaron|enviaron|pidieron
    cita|control|cardiologo|cardiologia|especialista|neurologo|medico|pedir|sacar|agendar|consulta|seguimiento|turno|hora`,
  but: 'pero, aunque, sin embargo, solo que, mas sin',
  robbed: `
    asaltaron|atracaron|asalto|asaltado|asaltada quitaron|robaron|llevaron|sacaron|quito|robo|llevo, me|nos robaron|robo`,
  roadAccident: `
    noticia|noticias|video accidente|choque autopista|via|calle|avenida|carretera|ruta|puente,
    atropellaron|arrollaron alguien|persona|señor|señora|peaton|ciclista|motociclista esquina|via|calle|avenida|carretera|autopista,
    golpearon|chocaron|pegaron|rayaron|dieron carro|coche|auto|camioneta|moto,
    vi|vimos|presencie un|una accidente|choque|atropello|caida calle|via|esquina|carretera|avenida|tv,
    choc*|estrell*|ray* carro|auto|coche|camioneta,
    hay|hubo|paso|por|un incendio|fuego|derrumbe|volcamiento|volcadura|atropello|balacera|tiroteo|inundacion autopista|via|calle|avenida|carretera|ruta|puente|tunel|metro|camino|panamericana,
    hubo|hay|paso accidente|choque|accidentes autopista|via|calle|avenida|carretera|ruta|puente|panamericana|periferico|tunel|metro|camino`,
  news: `
    vi, vimos, presencie,
    tele, television, noticias, noticiero, radio, periodico, twitter`,
  late: `
    tarde, demorad*, demor*, retras*, atras*, trancon, trafico, taco, trancadera, embotellamiento, atascad*, llego # minutos,
    minutos tarde, no llego|llegamos|alcanzo, alcanzo llegar`,
  lingering: 'y nada, sigue, siguen, sigo, todavia, aun, continua, molestando, doliendo',
  mild: `
    papel, con papel, hoja papel,
    de nada, una cortadita, cortadita, cortaditas, afeit*, rasur*, no es nada,
    leve, leves, levemente, de leve, apenas, poquito, poquita, un poco, superficial, superficiales,
    raspon*, rasguñ*, chiquit*, nada grave|serio|preocupante|urgente|de_cuidado, sin importancia`,
  unsure: `
    no se|sabemos|sabria si es|sera|esta|sea|fuera grave|serio|urgente|peligroso|malo|preocupante, sera|seria que es grave|serio|peligroso,
    sera grave|serio|peligroso, si es|sera grave|serio|peligroso`,
  brings: 'da, dan, dar, causa, causan, causar, produc*, provoc*',
  vaccine: 'vacuna, vacunas, refuerzo, vacunarse',
  possible: 'puede, pueden, puedo, podemos, podria, podrian, posible',
  judged: 'es|sera|seria normal|comun|posible|malo|peligroso|grave|raro',
  anyone: `
    la persona, un|una|algun|alguna niño|niña|bebe|persona|adulto|adulta|mujer|hombre|anciano|anciana, uno, alguien, niños, bebes, personas, gente`,
  afterward:
    'despues de|del, luego de|del, tras, cuando, durante, al hacer|correr|caminar|subir|toser|comer|orinar',
  sideways: `
    al|de|a|por|ningun|algun|todos otro|otros lado|lados, dorm*|duerm*|acuest*|acost* lado, al lado`,
  extraction:
    'sac*|extra*|arranc*|quit* diente|dientes|muela|muelas|cordal|cordales|juicio|uña|uñero|verruga|lunar',
  slip: 'papel|papelito|hoja orden|receta|cita|formula|remision|examen|examenes|autorizacion|pedido',
  ailing: `
    malito|malita|mal|mala|malo|fregado|fregada|jodido|jodida estomago|barriga|panza|rodilla|rodillas|garganta|muela|muelas|oido|oidos|pie|pies|piel|tobillo|hombro|cadera|huesos|colon|gripa|gripe|alergia|vista|dientes,
    mal|malito|malita|se_pone_mal|me_pongo_mal|se_pone_malito|se_pone_malita cuando|al|si|siempre_que|cada_vez_que ve|veo|ver|vea|sacan|saca aguja|agujas|sangre|jeringa|jeringas`,
  fearful: `
    marido|esposo|esposa|papa|mama|hijo|hermano|tio|novio|novia|suegro|jefe le|les da|dan|tiene miedo|panico|pavor|terror,
    marido|esposo|esposa|papa|mama|hijo|hermano|tio|novio|novia|suegro es|muy miedos*`,
  moody:
    'hijo|hija|niño|niña|nieto|nieta|adolescente agresivo|agresiva, hijo|hija|niño|niña|nieto|nieta|adolescente pone|puso|vuelto|volvio agresivo|agresiva',
  yellowFever: 'fiebre amarilla',
  lift: 'arregl*|repar*|dañad* ascensor|elevador, ascensor|elevador dañado|malo|no_funciona|no_sirve',
  unanswered: `
    no|nadie|nunca contesta|contestan|contesto|contestaron|responde|responden|atiende|atienden|cae
    telefono|telefonos|celular|llamada|llamadas|whatsapp|mensaje|mensajes|correo|correos|chat|linea|lineas`,
  apology: 'disculp*|perdon*|lamento|siento molestia|molestias|incomodidad',
  waiting: `
    esperando|espero|esperamos|aguardando|llamando|intentando|escribiendo hace|hacen rato|tiempo|mucho|dias|semanas|meses,
    esperando|espero|esperamos|aguardando|llamando|intentando|escribiendo hace|hacen # dia+|semana+|mes|meses,
    hace rato|tiempo|mucho|dias|semanas|meses esperando|espero|esperamos|aguardando|llamando|intentando|escribiendo`,
  strain: `
    cuando tecleo|digito, estar sentad*|parad*|acostad*,
    cuando leo|estudio|manejo|escribo|trabajo|coso|uso|veo_tele|estoy_frente, de tanto
    leer|estudiar|trabajar|celular|computador|pantalla, por pantalla|computador|celular|lentes, pantallas`,
  now: `
    siento|sintiendo que me|voy, crisis|ataques|veces|convulsiones seguid*, no vuelve en_si|en,
    ahora, ahorita, hoy, ahora mismo, ya mismo, este momento, estos momentos, acaba de, acabo de, recien, de
    nuevo, otra vez, de una vez, de una sola vez, nuevamente, todavia, aun, sigue, siguen, anoche, esta mañana, esta noche, esta tarde,
    desde ayer, desde anoche, desde esta, repente, subito, subita, de golpe, hace un rato, hace rato, hace
    ratito, hace minutos, hace # minutos|minuto|hora+, hace poco, hace media|una hora, volvio, regreso,
    regresó, peor, empeor*, cada vez mas|peor, mas fuerte, agora, hoje, de novo, ainda, en este instante,
    horita, al rato, desde la mañana, desde el mediodia, desde hace # hora+|minutos, hace un momento, hace
    un momentito, ayer`,
  soonest:
    'mas rapido|rapidito posible|pronto|que_se_pueda|que_puedan|que_pueda|que_tenga|que_tengan|que_haya',
  forThen: `
    ahora|hoy|ya con 8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30 año+,
    ahora|hoy|actualmente hace|va|esta|recibe|asiste|viene|vive en|a|con|haciendo terapia|terapias|fisioterapia|rehabilitacion|controles|control|tratamiento, ahora|hoy hace|va|recibe|asiste terapia|terapias|fisioterapia|rehabilitacion|controles|control,
    no quiero|quisiera|queria que|pasar|sentir pase|repita|vuelva|por_eso|eso otra_vez|de_nuevo|nuevamente, pase|repita otra_vez|de_nuevo|nuevamente,
    ahora|hoy tiene|tengo 2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30,
    ir|venir|asistir|llegar|pasar|atender|atenderme|atenderlo|atenderla|atenderle|atienden|atendiendo|recibir|recibirme|ver|verme|verlo|verla|sacar|agendar|salir hoy|ahora|ahorita,
    ahora|hoy tomo|toma|uso|usa|tomando, ahora|ahorita|hoy quiero|quisiera|necesito|necesita|busco|requiere,
    la otra vez, todavia|aun|sigo|seguimos|ando duelo|luto,
    todavia|aun terapia|fisioterapia|rehabilitacion|tratamiento|controles,
    ahora|hoy piden|exigen|pidieron|necesitamos|nos_piden|me_piden|toca|requieren,
    sigue|siguen|sigo|continua|continuo fisioterapia|fisio|terapia|rehabilitacion|kinesiologia|tratamiento|control|controles|medicacion|psicologo|psicologa|dieta,
    ahora solo|solamente es|quiero|vengo|necesito,
    ahora|hoy tiene|tengo # año+|bien|sano|sana|perfect*|y|necesita|requiere|quiere, fui|fuimos|estuve|estuvimos|lleve|llevamos urgencia+|emergencia+|guardia|hospital|clinica ayer|anoche|hoy,
    ayer|anoche fui|fuimos|estuve|estuvimos|lleve|llevamos|me_atendieron|lo_atendieron|la_atendieron,
    para hoy, para ahora, cita hoy, turno hoy, hora hoy, consulta hoy, control hoy, hoy tengo
    cita|control|turno|hora|consulta, hoy atienden, hoy hay`,
  notNow: 'ahora|hoy|actualmente no|ya_no',
  wellNow: `
    ya paro|detuvo|ceso|se_quito, paro solo|solito,
    hoy|ahora|ya esta|estoy|anda|sigue|vive|amanecio|amaneci|desperto|amanece bien|sano|sana|estable|tranquilo|tranquila|feliz|recuperad*|perfect*|normal|mejor`,
  onceHad: 'que tuve|tuvo|sufri|sufrio, que me|le dio|dieron',
  othersHarm: `
    quito propia_vida,
    se suicido|mato|ahorco|colgo|enveneno|disparo|quito|lanzo|tiro, quito vida, suicidarse, matarse, quitarse vida, ahorcarse,
    colgarse, intento suicidarse|matarse|suicidio, tuvo|hizo intento|intentos|tentativa, se corto venas`,
  hypothetical: `
    puede|podria|pueden|va_a dejar_la|dejar_el|dejarme|quedar_la|quedarme, miedo|temor|panico|pavor|susto|asusta no_despertar|no_despertarme|no_despertarse|no_despierte|no_volver|quedarme|quedarse, cuando hay_que|debo|debe|se_debe|deberia|tengo_que|toca|es_necesario ir|consultar|llevar|llevarlo|llevarla|acudir|preocuparme, como reconozco|identifico|detecto|prevengo|evito|distingo|diferencio, me|le|nos dijeron que puede|podria tener|haber,
    doctor|doctora|medico|medica|cardiologo|cardiologa dijo|dice|cree que puede|podria|pudiera tener|ser|haber,
    si fuera|fuese|llega_a_ser emergencia|urgencia|grave|necesario,
    para|pa que_no vuelva|vuelvan|repita|regrese,
    si no cuido|cuida|controlo|controla|dejo|deja|bajo|baja|tomo|toma|hago|hace|cambio|cambia, si sigo|sigue asi|fumando|comiendo|tomando|sin,
    quien|quienes|el_que|la_que desmaya|convulsiona, quien|quienes|el_que|la_que se_marea|sangra|sufre|tiene|tuvo|tenga puede|pueden|debe|necesita,
    llega|llegara|llegase a tener|darle|darme|sentir|sangrar|pasarle|pasarme|convulsionar|vomitar|ponerse,
    miedo|temor|panico tener|sufrir|pase|me_de|le_de,
    dios me_libre|nos_libre|me_guarde|no_lo_quiera, no vaya a_darme|a_darle|a_ser_que, no quiero que me_de|le_de|me_pase|le_pase,
    antes de|que me_de|le_de, para que no me_de|le_de|me_pase,
    puede|pueden|podria darle|darme|subirle|salirle|tener fiebre|temperatura|reaccion|alergia,
    despues|tras|luego vacuna puede|pueden|podria, voy|va|vamos estar|quedar inconsciente|dormid*|anestesiad*,
    vacuna|vacunas # meses da|dan|produce,     cuanto|cuantos tiempo|dias|meses despues,
    que|cuales sintomas|señales|signos, sintomas tiene|tienen|da|dan|produce|hay, que se siente,
   
    en caso de, en caso que, por si, que hago|hacer|hacemos si me|le|se|tengo|tiene|siento|da|llego|llega,
    que pasa si, y si me da|diera|pasa|duele, y si le da|pasa, si llego a|llegara, si llega a, si me llega,
    si le llega, si tuviera|tuviese|sintiera, si alguien, cuando alguien, si alguna vez, si algun dia, si
    una persona, si uno, cuando uno, como saber|se|reconocer|identificar|detectar|prevenir|evitar|actuar,
    como se sabe, como se reconoce|identifica|previene|trata, cuales son los, sintomas|signos|señales
    de|del, riesgo de, riesgos, prevenir, prevencion, evitar, para evitar, miedo de|a que, temor a, si me
    desmayo|duele|ahogo|sangra, si se desmaya|pone|convulsiona|cae|complica, si empeora, si
    tengo|tiene|siento|presento|presenta|hay, efecto+
    secundario+, efecto+ adverso+, si me llegara, si hubiera, si le pasara, si me
    pasara, que debo hacer si, que se hace si, que haria, ante un, ante una, si aparece, si aparecen,
    puedo|puede|podria|podemos pasar|complicar, cuando un|una
    dolor|sangrado|fiebre|golpe|mareo|desmayo, cuando dolor|sangrado es`,
  someDay: 'si|cuando algun_dia|alguna_vez|un_dia',
  if: 'si',
  whatToDo: `
    que dosis, cuanta dosis, cuantas gotas, cuanto le, le doy, le pongo, que le,
    que hago, que hacer, que hacemos, que debo, que se hace, a donde, adonde, donde, puedo, debo, puede,
    llamo, llamar, puerta, tengo que, atienden, hay que, es normal, pueden, debe, podria, voy, llevo, se
    toma, sirve, que medico, quien, cancelo, igual voy, reprogramo, cual, y si, o que si`,
  present: `
    ando, andamos, traigo, trae, cargo, amaneci, amanecio, me_agarra, me_agarro, me_pega,
    duele, duelen, tengo, tiene, tienen, siento, siente, estoy, esta, estan, sangra, sangrando, respira, me
    dio, le dio, le esta, me esta, anda, sufriendo, dando`,
  lasting: `
    ando, traigo, trae, amaneci,
    duele, duelen, arde, tengo, tiene, siento, siente, estoy, esta, anda, sangra, sangro, llevo, lleva, sigo, sigue`,
  visitFor: `
    que|me|lo|la|nos atendio|atendieron|trato|trataron|vio|vieron|opero|operaron por|de|cuando,
    tengo|tenia|tenemos|teniamos|tiene|mi|la|esa cita|consulta|turno|hora|control|orden|examen|estudio|interconsulta|remision por|para`,
  childhood: 'de niño|niña|chico|chica|pequeño|pequeña|bebe|joven|adolescente',
  calendarThen: `
    en enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre,
    en vacaciones|navidad|semana_santa|carnaval|carnavales, el año pasado|antepasado`,
  whenHad: 'cuando tuve|tuvo|tuvimos|sufri|sufrio|me_dio|le_dio|nos_dio|hizo',
  hadVerb: `
    estuvo, estuve, tuve, tuvo, sufri, sufrio, tenia, me|le|nos dio|dieron|detectaron|encontraron|diagnosticaron|descubrieron`,
  cleared: `
    lo|la|me|nos|ustedes curaron|salvaron,
    ya comi|comio|almorce|se_compuso|se_repuso,
    no era|fue|encontraron|hallaron|salio nada|nada_grave|nada_malo|nada_serio, falsa alarma, salio|dijeron que todo_bien|estaba_bien|estoy_bien|esta_bien, me|lo|la|le dieron de_alta, descart* infarto|todo|algo_grave`,
  checkWish: `
    quiero|quisiera electro|electrocardiograma|ecocardiograma|prueba_de_esfuerzo|examen|examenes,
    por_eso|por_lo_cual|asi_que quiero|quisiera|necesito|busco|pido control|controles|controlarme|vigilarme|seguimiento, me|nos recomendo|recomendaron|hablo_bien|paso_el_contacto|dio_el_numero,
    quiero|yo|quisiera|necesito|deseo hacerme_un_chequeo|un_chequeo|chequearme|chequeo|revisarme|hacerme|prevenir|descartar|examenes|cuidarme`,
};
