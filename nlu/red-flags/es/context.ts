import type { Vocabulary } from '../../lexicon/lexicon.ts';

/** What only sounds like danger: errands, papers, information, questions, animals, ways of speaking. */
export const contextEs: Vocabulary = {
  '@burden': `
    pendencia, pendencias, copago, copagos, cuota, moderadora,
    burocracia, formularios, requisitos,
    deudas, deuda, tramites, tramite, pendientes, facturas, factura, cuentas, cuenta, cuotas, recibos, precio,
    precios, tarifa, tarifas, cobro, cobros, gastos, impuestos, mensualidad, presupuesto, costo, costos, plata,
    hipoteca, arriendo, renta, papeles, papeleo, papelerio`,
  '@nuisance': `
    trafico, estres, jefe, hipoteca, arriendo, deudas, deuda, trabajo, rutina, dieta, tramites, papeleo, curiosidad,
    aburrimiento, tesis, espera`,
  paper: `
    orden dice, dice orden, quiere|quieren|mando|mandaron|pide|piden descartar, esta escrito, dice en estudio, en estudio, a descartar, por descartar, para
    descartar, sospecha de, diagnostico dice, remision dice,
    descartaron, descarto`,
  heading: `
    dx, idx, diagnostico, diagnosticos, motivo, motivo de_consulta|consulta|de_la_consulta|de_remision, hallazgo, indicacion, impresion diagnostica, cie10, cie_10, antecedente`,
  '@order': `
    orden, ordenes, remision, formula, papel, papelito, hoja, pedido, interconsulta, autorizacion, historia_clinica, historia, informe, resultado, reporte, lectura, receta, derivacion`,
  writtenOn: `
    es|fue lo_que|lo dice|puso|pusieron|escribio|escribieron|anoto|aparece|sale|trae|viene, dice|aparece|sale|figura|esta|viene|pone|pusieron|puso|trae @order,
    segun|asi|tal_como @order, es lo_que_dice|lo_que_puso @order`,
  errand: `
    que|quien trata|atiende|maneja ideacion_suicida|intento_de_suicidio|conducta_suicida|suicidas|autolesiones,
    sangre en_la_orina|orina|en_heces|en_materia_fecal|oculta examen|examenes|resultado|resultados|laboratorio|parcial|uroanalisis|muestra,
    cuanto es|sale|cuesta|cobran emergencia|urgencia,
    llevo|llevaron|trajo|trajeron|recogio ambulancia, ambulancia se_lo|se_la|lo|la llevo|trajo|recogio,
    doctor|medico|medica|cirujano del infarto|derrame|acv|accidente,
    ambulancia trasladar|traslado|trasladarla|trasladarlo|transportar|transporte|programad*,
    empieza|comienza|termina|acaba|son por|con|en|los 911|123|107|131|106|105|066, protocolo+|codigo+ infarto|acv|ictus|sepsis|azul|trauma|ataque,
    donde|como|cuando veo|consulto|miro|encuentro|reviso lo_que salio, lo|que que salio|dio|sale en_sangre|examen|prueba|muestra,
    empresa|compañia|parte|central|servicio de ambulancia+, somos|soy bombero+|socorrista+|paramedico+, bombero+ voluntario+, brigada|comite|capacitacion|plan de emergencia+,
    por|en urgencias, puerta|fila|recepcion|porteria|pasillo|letrero de|por urgencia+|emergencia+,
    medica|enfermera|doctora|jefe de urgencia+|emergencia+, balacera|tiroteo|asalto de_ayer|en_mi_barrio|en_el_barrio|en_la_zona|de_anoche|cerca_de_mi_casa,
    vend*|tienen|hay|consigo|manejan|compr* epinefrina|adrenalina|epipen|autoinyectable, ambulancia bloque*|tapa*|estacionad*|parad*|atravesad*|obstruye*|estorba*|no_deja_pasar, mucha|muchas|pasan|pasa|ruido ambulancia+,
    olvide|olvido|se_me_paso tomar|tomarme|darle|pastilla|remedio|medicina|dosis, olvide|olvido|se_me_paso tomar|tomarme pastilla|remedio|medicina|dosis,
    dientes|dientecitos|diente babea*|baba, babea*|baba dientes|dientecitos,
    ve|veo|lee|leo pizarron|pizarra|tablero|letras|letreros|lejos|cerca,
    paraplejic*|cuadriplejic*|cuadraplejic*|parapleg*|tetraplejic* en|por|tras|desde accidente|caida|balazo, paraplejic*|cuadriplejic*|tetraplejic*,
    epipen|adrenalina|epinefrina vencid*|receta|renovar|comprar|precio|venden, renovar|receta|comprar epipen|adrenalina|epinefrina,
    secuela+ de|del|de_una|de_un derrame|acv|trombosis|infarto|accidente|trauma|golpe|convulsiones|paralisis, paralisis de_niña|de_niño,
    voy tener bebe que_vacunas|en|mes|año,
    incendio|fuego edificio|casa|local de_al_lado|al_lado|de_enfrente|vecino,
    emergencia|urgencia de|fashion estilo|belleza|moda|amor|look, ambulancia que me|lo|la|nos trajo|llevo|recogio|atendio,
    ambulancia dejo|paso|dio|entrego|mando|mandaron|cobro|llego factura|cuenta|recibo|cobro|papel|papeles, factura|cuenta|recibo|cobro|pago ambulancia, ambulancia cobro|cobraron|factur*,
    olor|huele gas esquina|calle|cuadra|avenida,
    hubo|oi|dijeron|noticias|tele|escuche incendio|tiroteo|balacera|explosion|accidente cerca|al_lado|de_al_lado|en_la_esquina|por_aqui|por_ahi,
    emergencia|urgencia|accidente|susto|incidente de ayer|anoche|antier|el_lunes|la_semana_pasada|el_otro_dia|esa_vez,
    sala|area|equipo|curso|taller|maniobra+|clase+|certificado de reanimacion|rcp,
    familiares|familia|parientes|allegados suicida+,
    psicologo|psicologa|psiquiatra|medico|especialista|terapeuta|abogado|grupo|apoyo|terapia|atencion|ayuda|programa para|de victimas|pacientes|personas|mujeres|gente,
    atienden|tratan|ayudan|reciben|apoyan a victimas|pacientes|personas|mujeres|gente|casos,
    no despierta|se_despierta|se_levanta|madruga|me_despierto|me_levanto temprano|antes|tan|a_esa_hora|facil,
    unidad|programa|clinica|centro|grupo|servicio|protocolo|codigo|area de|del dolor|infarto|acv|ictus|ataque|stroke|derrame|trauma|quemad*|epilepsia|suicid*|convulsiones|intoxic*|envenen*,
    ir a|por|en urgencia+|emergencia+ o, emergencia+ o, llegar a urgencia+,
    tengo|tuve una emergencia|urgencia familiar|personal|laboral|en_la_familia|en_casa, ambulancia la_paga|lo_paga|la_cubre|quien_paga|paga, emergencia|urgencia de plata|dinero|economica|financiera|trabajo, emergencia economica|financiera,
    contacto de emergencia, telefono|numero|linea de emergencia+|urgencia+, salida de emergencia, escalera
    de emergencia, cita|turno|hora|consulta|control|atencion con|de|para|por urgencia+|emergencia+,
    urgencia+|emergencia+ queda|quedan|esta_en|es_en|es_por, servicio|area|sala|unidad|guardia|departamento de urgencia+|emergencia+, medico de
    urgencia+|emergencia+, doctor de urgencia+|emergencia+,
    atienden|tienen|hay|manejan|prestan|cubre|cubren|abren|funciona urgencia+|emergencia+,
    urgencia+|emergencia+ atiende|abre|funciona|dental|odontologica+|24, urgencia+ o, horario de
    urgencia+|emergencia+, entrada de urgencia+|emergencia+, donde queda|esta urgencia+|emergencia+,
    direccion de urgencia+, no es emergencia|urgencia|urgente, sin urgencia,
    pastilla|anticonceptivo|anticoncepcion de emergencia, estado de emergencia, emergencia
    nacional|sanitaria|familiar|laboral|personal|economica, factura|cuenta|cobro|copago de
    urgencia+|emergencia+, fui|estuve|pase|ingrese a|en|por urgencia+|emergencia+, en urgencia+ me,
    emergencia me dijeron, cobran|cuesta|vale|precio urgencia+|emergencia+, alta de urgencia+, salí de
    urgencia+, sali de emergencia, me vieron en urgencia+|emergencia+, seguro de emergencia+, simulacro,
    plan de emergencia, fondo de emergencia, kit de emergencia, boton de emergencia,
    informe|resultado|epicrisis|certificado|papel de urgencia+|emergencia+, urgencia por certificado|viaje|trabajo|papeles|documento|examen|orden|firma|incapacidad|cita|turno|tema,
    tuve|surgio|salio|presento una emergencia, tuve una urgencia, a que hora, que hora, horario*, cuando
    debo|hay|ir, hasta que hora, cuando atienden, por una emergencia, en emergencia me atendieron, tengo
    urgencia de, con urgencia, urgencia para, urgencia por certificado|viaje|trabajo|papeles|documento|examen|orden|firma|incapacidad|cita|turno|tema, numero|telefono emergencia+|urgencia+,
    parqueadero|estacionamiento|parking urgencia+|emergencia+, emergencia
    familia|familiar|trabajo|casa|laboral`,
  study: `
    antitetanica, vacuna del tetano, toxoide,
    resonancia, ecocardiograma, ecografia, eco, radiografia, rayos, tomografia, tac, examen, examenes,
    analisis, laboratorio, hemograma, prueba, prueba+, test, electrocardiograma, electro,
    electroencefalograma, holter, ergometria, cultivo, urocultivo, biopsia, colonoscopia, endoscopia, resultado+, informe, orden,
    remision, autorizacion, interconsulta, historia clinica, derivacion, referencia, incapacidad,
    certificado, constancia, receta, formula, control de|por|post|del|con|anual, controles, seguimiento,
    chequeo, revision, rehabilitacion, fisioterapia, terapia, kinesiologia, kinesio, terapias, post, pos,
    posoperatorio, postoperatorio, secuela+, secuelas, estudio+, diagnostico de, diagnosticaron, charla,
    taller, curso, campaña, vacuna contra, seguro contra|de|por, especialista en, experto en, programa de,
    clinica de, unidad de, grupo de apoyo, doppler, oculta, densitometria, mamografia, citologia`,
  staff:
    'seguridad, guardia, vigilante, recepcionista, cajera, enfermera, enfermero, portero, empleado, secretaria',
  serviceFor: `
    psicologo|psicologa|psiquiatra|terapeuta|abogado|abogada|grupo|terapia|programa para|de mujer|mujeres|victimas|niños|personas|hombres|quienes`,
  information: `
    cobraron, reembols*,
    es|sera peligroso|riesgoso|seguro|recomendable, parto|parir en_casa|humanizado|en_agua peligroso|riesgoso|seguro|es|cuesta, lei|leemos que,
    diferencia entre|de|hay, trabaja|trabajan|atiende|cuida con|a pacientes|personas|enfermos|gente con|de,
    cuantos|cuantas meses|semanas siente|sentir|mueve|moverse,
    cobran|cobra|cuesta|vale|pagan|pago|incluye|cubren ambulancia|traslado,
    cuantos|cuantas|cuanto dias|semanas|meses|tiempo reposo|incapacidad|licencia|dura|tarda|hospitalizado|internado,
    quiero|quisiera|gustaria|queremos aprender,
    trabajo|trabajamos|laboro con, cuantas|cuantos|que contracciones|pulsaciones|latidos|patadas|movimientos son|es|debo|hay_que|se_considera,
    cuanto|cuantos cobra|cobran|vale|sale|cuesta ambulancia, ambulancia cuanto|precio|costo,
    cuanto|cuantos tiempo|dias|meses esperar, esperar para viajar|volver|trabajar|manejar|operarme|hacer, cuanto tiempo hay_que|debo|despues,
    exposicion|presentacion|proyecto|trabajo|seminario|ensayo sobre,
    se hereda|heredan|contagia|contagian, es|son hereditari*|contagios*|genetic*,
    quien|cuanto|como paga|pago|pagan|cuesta|cobran ambulancia|traslado|urgencia+,
    cuando empiezan|empieza|inician|comienzan|salen|aparecen|suelen|se_presentan,
    que|cuantos|cual temperatura|grados|presion|nivel|azucar es|son|se_considera|debe|deberia, a partir cuantos grados, desde cuantos grados,
    hay|ofrecen|manejan|cuentan|prestan ambulancia+, tiene costo, es pagada, es gratis, ambulancia de ustedes,
    trabajo en, trabaja en, trabajo como, trabajo de, trabajar en, soy
    enfermero+|medico+|doctor|doctora|paramedico+|bombero+|estudiante|socorrista|periodista, curso, charla,
    taller, tesis, tarea, investigacion, articulo, noticia+, pelicula, serie, libro, novela, documental,
    cancion, campaña, vacante, empleo, puesto, hoja de vida, curriculum, cv, capacitacion, diplomado,
    congreso, simulacro, primeros auxilios, cuanto cuesta, cuanto vale, cuanto cobran, precio de, costo de,
    el|tienen|que|mi|por convenio, cubre, cobertura, informacion sobre, informacion de, quiero informacion, quisiera saber sobre,
    folleto, estadistica+, prevencion, dia mundial, conferencia, examen de grado, obra de teatro,
    videojuego, en el juego, telenovela, aseguradora, seguro cubre, tienen ambulancia, servicio de
    ambulancia, traslado programado, alquil*, practicas en, pasantia, estudio enfermeria|medicina,
    parqueadero, estacionamiento`,
  '@specialist': `
    neurologo, neurologa, neuro, cardiologo, cardiologa, cardio, pediatra, ginecologo, ginecologa,
    gastro, psico, gastroenterologo, internista, psicologo, psicologa, psiquiatra, general, medico general,
    medicina general, dermatologo, dermatologa, alergologo, urologo, oftalmologo, ortopedista,
    traumatologo, neumologo, otorrino, cirujano, neurologia, cardiologia, pediatria, ginecologia,
    dermatologia, psicologia`,
  doctorQuestion: `
    que|cual medico|doctor|doctora|especialista necesito|busco|visito|consulto, es|seria|sera|va con|en @specialist,
    @specialist o|u @specialist,
    tengo|corro|tendre riesgo,
    tienen|teneis|hay|habra|atiende cardiologo|cardiologa|neurologo|neurologa|pediatra|neumologo|gastroenterologo|traumatologo|ginecologo que|para vea|trate|atienda|revise|ver|tratar,
    doctor|doctora|medico|medica|especialista que ve|trata|atiende|maneja|opera|revisa,
    es|sera|hace|resulta peligroso|malo|riesgoso|daño|mal|bueno tomar|tomarse|tomarme|mezclar|combinar|usar|ponerse,
    puedo|se_puede|puede|podemos|debo tomar|tomarme|mezclar|combinar|darle,
    cuantas|cuantos|cada_cuanto pastilla+|comprimido+|tableta+|gotas|dosis|miligramos|clonazepam puedo|debo|tomo|se_puede,
    cuantas|cuantos pastilla+|comprimido+|tableta+|gotas clonazepam|losartan|acetaminofen|ibuprofeno|alprazolam puedo|debo|tomo|se_puede,
    que|cual medico|doctor|doctora|especialista|especialidad ve|trata|atiende|revisa|maneja|se, que|cual
    medico|doctor|doctora|especialista|especialidad es|debo|me|para|sirve|corresponde, con quien|cual|que
    medico|doctor|especialista, con quien, a que|cual especialista|medico|doctor|especialidad, quien
    ve|trata|atiende|me, que especialista, que especialidad, cual especialista, a donde voy por,
    tienen|hay|habra @specialist para|de|en, tienen|hay|buscan|busco|necesito especialista|medico|doctor en|de|para|que, ustedes
    atienden|tratan|ven|manejan, atienden|tratan|ven casos|pacientes|personas, hacen tratamiento,
    lo|la|los ve|trata|atiende cardiologia|medicina|cardiologo|general, lo|la|los ve|trata|atiende
    especialista|neurologia|quien|medico, queria saber si ve|lo|atienden, quien ve|trata|atiende, lo ve,
    cuando es grave|peligroso`,
  pet: `
    perro, perra, perrito, perrita, gato, gata, gatito, gatita, mascota, veterinari*, conejo, loro, hamster`,
  thing: `
    paciencia, animo, economia, bolsillo, billetera, cartera, cuenta_bancaria, sueldo, quincena, computadora,
    motor, camion, bus, metro, tren, taxi, carro, auto, coche, link, enlace, boton, router, formulario, bateria, chat, bot, robot, correo, teclado,
    videollamada, video, pantalla, imagen, camara, celular, telefono, cel, movil, tablet, computador, computadora, portatil, laptop, sistema, pagina, app, internet, wifi, señal,
    luz, llamada, servidor, precio, precios, dolar, tarifa, costo, valor, carne, carnet, cedula, tarjeta, orden, receta, papeles,
    documentos, llaves, gafas, lentes, paraguas, sombrilla, mochila, morral, bolso, chaqueta, saco, gorra, sueter, audifono, audifonos, bateria, pila_del_audifono, impresora, plataforma, linea, cuenta, factura`,
  mishap: `
    dispararon,
    agoniza, agonizando, en coma, en_uci, en_cuidados_intensivos,
    esta|quedo muerto|muerta, no reacciona|responde|funciona,
    cayo, murio, muriendo, desmayo, colapso, disparo, disparan, ahogo, volo, daño, apago, desplomo, trabo,
    convulsiono, infarto`,
  idiom: `
    mordio|pico|mordida|mordido|picada|picado bichito|bicho|bichito_de|gusanito de_la|de_los|del|de,
    asfixi*|cocin*|derrit*|muriend* en|con|de este|tanto|el|semejante calor|bochorno, cabeza va|me_va a_explotar|a_estallar|a_reventar con|de|por tantas|tantos,
    bala oxigeno, oxigeno bala, subir|entrar|ingresar|recargar|recarga|traer|llevar bala|balita|pipa,
    espera|fila|cola|horario|hora|precio|precios|trafico|trancon|manejar|conducir|viajar|madrugar|ayuno|tramite|dieta|calor|eso|esto es|seria|parece suicidio|suicida, se_me|se_le esta|estan pelando|despellejando,
    muerd*|come|comen uña|uñas|labio|labios,
    si no_me_atienden|no_nos_atienden|no_me_dan|no_hay|no_me_llaman desmay*|muero|infarto|desmayarme,
    grave|mal|malito|malita|enfermo|enferma|moribundo|muerto|muerta de flojera|pereza|vagancia|hueva|fiaca,
    duele|duelen alma|corazon tener|decir|decirle|cancelar|perder|no_poder|dejar,
    porta|porto|portando|comporta|comporto|huele|cae mal|muy_mal|pesimo, agresivo|agresiva|violento colegio|escuela|compañeros|clases|jardin|separamos,
    decaid* desde|por murio|murieron|fallecio|muerte|separacion|divorcio|separamos|trabajo,
    desangr*|ahog*|asfixi* pagando|pago|cuotas,
    va|van|iba a_colgar|a_ahorcar si, uña|uñas|pelo|pelito|vello enterrad*|encarnad*, no_me_quiero|no_quiero morir|morirme ni_nada, cordon|cordones zapato|zapatos|tenis,
    brote|brotes|epidemia dengue|sarampion|gripe|influenza|covid|viruela|hepatitis|meningitis|fiebre_amarilla|tosferina,
    infla|hincha|inflado|hinchado|inflada|hinchada estomago|barriga|panza|vientre|abdomen, estomago|barriga|panza|vientre|abdomen infla|hincha|inflado|hinchado|inflada|hinchada,
    mal|muy_mal|pesimamente atendido+|tratado+|recibido+, atendieron|trataron|recibieron|atendio|trato|recibio mal|muy_mal|pesimo|fatal|horrible,
    confundido|confundida|confundidos|confundidas el|la|los|las horario|hora|fecha|direccion|sede|cita|nombre|numero,
    seguro|seguros|clinica|hospital|medico|medicos|medica|sector|plan|consulta|consultorio|laboratorio|atencion|servicio|convenio|chat|mensaje|numero|es|algo|dato|datos|informacion privado|privada|privados,
    bicicleta|bici|cubierta|rueda|llanta rodado, rodado #,
    cabeza explota|explotando|estalla|estallando|va_a_explotar|va_a_estallar con|de|por tanto|tanta|tantos|tantas numero+|opcion+|opciones|tramite+|papel|papeles|horario+|mensaje+|mensajes|cosas|requisitos,
    perdi|perdio conocimiento de|del ingles|idioma|materia|tema,
    ator*|atasc* en trafico|transito|trancon|taco|cola|fila|ascensor|elevador|transmilenio|metro|puerta|llenando,
    va|voy da|dar|a_dar algo|un_ataque|un_infarto si,
    mano bolsillo|bolso|cartera, bajo|acabo|termino|falta liquido lentes|frenos, se_me|se_nos esta_yendo|va cita|hora|bus|turno|tiempo|tren,
    atropell* horarios|horario|tiempo|tareas, vacun*|dosis|certificado|carnet|biologico fiebre_amarilla, ahogo+ pago+|cuota+|economico|financiero|deuda+, ultimas|ultimos sesiones|citas|semanas|consultas|pruebas|terapias|quimios|fechas|radioterapias, se_me|se_le|se_nos fue mano con|en, se_me|se_nos|se cierra|cierran agenda|plazo|chat|pagina|app|sesion|ventana|semestre|mes,
    durmio|duerme|duermen|dormido pie|pies|pierna|piernas|mano|brazo cuando|si|al escribo|tecleo|digito|manejo|coso|duermo|cruzo|cruzar|siento|sentarme|sentada|sentado|apoyo|apoyarme,
    cayo|cae|caia cara verguenza|pena|de_la_verguenza,
    rojo|roja|colorado|colorada como camaron|tomate|jaiba|pimenton, viol* derecho|derechos|privacidad|intimidad|contrato|ley|norma, carro|auto|coche|moto muriendo|muere|murio|agoniza, no_quiere tomar|tomarse|comerse sopa|verdura+|jugo_de_verduras|crema,
    cieg*|sord*|mudo|muda con|por|de tanta|tanto|la|el luz|luces|flash|ruido|musica|bulla, desmay* si dicen|me_dicen|no_hay|no_consigo|no_me_dan,
    estan|esta|van|va|me matando|matar|matan|mata con|de|a llamadas|llamadas_de|mensajes|cobranza|publicidad|correos|tarifas|precios|preguntas, casi caigo|cai|me_voy|me_caigo para_atras|de_espaldas|de_la_silla,
    hijo|hija|niño|niña|nieto|nieta me|nos|le pega|pego|golpea|muerde|patea cuando|si|porque le_quito|le_quitamos|le_digo|le_apago|no_le_doy|se_enoja|hace_berrinche|hace_pataleta,
    duermo|duerme|dormir|durmiendo|respiro|respira boca_abierta|por_la_boca,
    enfermera|enfermero|doctora|doctor|odontologo|dentista me lastimo|pincho|maltrato|puyo|trato,
    corazon se_paro|paro|detuvo|salto|se_detuvo cuando|al vi|ver|supe|lei|abri|recibi|dijeron,
    respirar tranquilo|tranquila|aliviado|aliviada|en_paz, por_fin|ya puedo respirar, corazon cuando|al vi|ver|supe|lei|enterarme|abri|recibi|dijeron, no_quiere|no_le_gusta comer verdura+|vegetales|carne|fruta+|sopa|legumbres|ensalada|pescado|huevo+|lentejas|nada_verde|granos, golpe|patada|puño|puñetazo en_el_estomago|al_higado|bajo|al_bolsillo esta|este|con|lo|por @burden|noticia|aumento|alza|reajuste, vos|quien|que|si|como|cuando|no|donde|ya sos, sos vos|la|el|un|una|de|muy|tan|mi|medico|medica|doctor|doctora|amable|genia|genio|robot|humano|persona, soy|sos|eres un|una|mi angel|sol,
    app|pagina|sistema|tramite|chat|bot|espera|fila|cuenta|clinica|burocracia|papeleo va|van|casi dar|da|dio infarto|algo|ataque|derrame|patatus|colapso, sin aire|aliento|palabras cuando|al vi|supe|oi|lei|ver,
    agoniz*|muriendo|muriendome|infart*|desmay*|ahog*|explot*|reviento|colaps* de|del|con|tanto aburrimiento|aburrido+|aburrida|risa|hambre|sueño|calor|frio|pena|vergüenza|verguenza|nervios|emocion|felicidad|amor|ganas|sed|curiosidad|rabia|ternura|envidia|cansancio|iras|trabajo|estudiar|trabajar|esperar,
    matar|matarme|matarnos|matan|mata|mato del|de|con susto|risa|coraje|aburrimiento|angustia|colera|iras,
    brazo|pata|pie|mano|pierna|espalda|codo|cara del|de_la carro|moto|silla|mesa|coche|auto|bicicleta|cama|sofa|puerta|gafas|lentes|juguete|muñeco|lampara|grua|mueble,
    muero|muere|muriendo por un|una|el|la|los|las|ver|verlos|ir|conocer|tener,
    casi desmay*|muero|infart* de|solo|solo_de|nomas pensar*|pensarlo|verlo|imaginar*|oirlo,
    calor|frio|bochorno|sed|hambre de|para|como_para|que|esta desmay*|morir|morirse|morirme|infartar|derretirse,
    choqu*|choco|estrell* con realidad|noticia|precio|sorpresa, uno se ahoga|asfixia|desmaya|muere|derrite, morir|morirme|muero si no consigo|consiguen|alcanzo|hay|tienen|logro|encuentro cita|turno|cupo|hora|campo|espacio,
    no puedo|podia|puede respirar de_risa|de_tanto_reir|de_reirme|de_la_emocion|de_emocion,
    durmio|duerme pierna+|pie|brazo|mano|trasero por_estar|de_estar|de_tanto|sentad*, mordi|muerdo lengua comiendo|masticando|hablando,
    amenaz* despedir*|demanda*|multa*|denunci*|echarme|renunciar|cortar|embargar,
    @thing @mishap, se_me|se_nos|me @mishap @thing, se me esta|estan @mishap @thing,
    @mishap precio|precios|dolar|tarifa|costo|valor|sistema|pagina|internet|señal|plataforma|luz,
    morir|morirme sin conocer|ver|probar|viajar|ir, sangr*|desangr* plata|dinero|lana|billete|platica, cabeza con|de @burden, cabeza con|por tanto|tanta|tantos|tantas,
    @burden me dejo|deja|dejaron|tiene sin_aire|sin_aliento|muerto|muerta|infartad*|loco|loca,
    peg* un|una mensaje|mensajito|llamada|llamadita|grito|timbre|timbrazo|telefonazo|vuelta|vistazo|repasada|ojeada|chiflido,
    @burden casi me|le da|dio infarto|algo|ataque|patatus,
    mal solo|de_solo|nomas pensar, enfermo solo|de_solo pensar,
    shock con|por precio|precios|cobro|cobran|noticia|lo_que_cobran|valor,
    desmay* de|del|con emocion|alegria|impresion|noticia, papeles|autorizacion cafe, cafe papeles|teclado|computador|celular|documentos,
    queme|quemo|quemaste lengua|paladar, puñalada|puñal espalda con|por @burden, puñalada|golpe|balazo con|por @burden, balde agua fria,
     muero|muriendo|moria por que|ver|ir|comer|saber|conocer|salir|irme|tomarme|verlo|verte|vacaciones|cafe, mal de|por no|haber|ter|faltar,
    mal de|por no_haber|no_avisar|no_ir|llegar_tarde, cayo|caido|cae calza|resina|corona|empaste|protesis, cayo|caido|cae diente+|muela|muelita|pelo|cabello|pestaña+,
    infart*|infarto|desmayo|algo cuando llegue|llega|vea|vi|veo, mato|mata|matando con|por esa|esta|la_dieta|el_ejercicio,
    estoy pariendo para|con, un parto sacar|conseguir|pedir|lograr, dolor de cabeza con|por|esta|este pagina|app|tramite|sistema,
    aire|aliento de tanto|reir|risa|correr, sin|quede aire de tanto|reir, sin aire de reir|risa|emocion,
    ahog*|asfix*|desangr*|sangr*|ahorc* con|de|por|en @burden, desangr* qued*|dej* con|por @burden,
    me|nos asfixia|ahoga|sofoca|mata|esta_matando|esta_ahogando @nuisance, @nuisance me|nos ahog*|asfix*|sofoc*|mat*|tiene_ahogad*,
    ahorcad*|ahogad* de|con tiempo|plata|dinero|trabajo|tareas|papeles,
    muero|mori|infart* con|de|por @burden, matan|mata|mato @burden,
    muero|moria|morimos|muriendo|mori|muere|muerto+|morir risa|hambre|sed|ganas|pena|frio,
    muero|moria|morimos|muriendo calor|sueño|vergüenza|verguenza|curiosidad|aburrimiento|envidia,
    mori|muere|muerto+|morir calor|sueño|vergüenza|verguenza|curiosidad|aburrimiento|envidia,
    muero|moria|morimos|muriendo susto|amor|nervios|ternura|cansancio|emocion|felicidad,
    mori|muere|muerto+|morir susto|amor|nervios|ternura|cansancio|emocion|felicidad,
    muero|moria|morimos|muriendo miedo|antojo|rabia|coraje|iras|cansado+|aburrido+, mori|muere|muerto+|morir
    miedo|antojo|rabia|coraje|iras|cansado+|aburrido+, da
    patatus|infarto|algo|ataque|soponcio si|cuando|con|ver, golpe* precio|precios, corriendo sin
    aliento|aire, exploto celular|telefono|cabeza, me mata|matan|mato|matando
    rodilla+|espalda|muela+|cabeza|cuello|pie|pies, me mata|matan|mato|matando
    cintura|columna|trafico|calor|curiosidad|ansiedad|cadera|hombro, esta que me mata, matar tiempo, de mala
    muerte, muerto+ en vida, me ahogo en un vaso, ahogado+ de|en|con trabajo|deudas|tramites|papeles|tareas,
    ahogandome en trabajo|deudas|papeles|tareas|tramites, ahog* trabajo|deudas|tareas|pendientes, me rompio
    corazon, corazon roto, dolor de cabeza burocratico, sangre fria, mala sangre, sangre nueva, me hierve
    sangre, chupar sangre, me quede sin aire acondicionado, aire acondicionado, falta* aire acondicionado, me pego
    gripe|gripa|tos|resfriado|virus|covid|sol|fuerte|duro|catarro|gripe|hambre, pego el
    virus|covid|gripa|gripe, desmay* de|del sueño|hambre|cansancio|risa|susto, dormido como tronco, fria
    como hielo, cai dormido+, ataque de risa|tos|nervios|llanto, dolor en el alma, me duele el alma|corazon
    decirle|decir, duele decirlo, me parte el alma, cabeza caliente, fuego lento, explota cabeza de, me va a
    explotar cabeza de tanto, bomba de tiempo, quede sin habla, sin palabras, me dejo sin aliento|palabras,
    casi me da infarto|algo con|cuando|de|por, casi me infarto, casi me desmayo cuando|con, me va|iba a dar
    infarto|algo de|con|cuando|si, infarto precio+|cuenta|factura|tarifa+, de infarto, partido de, corazon
    de oro, hola corazon, gracias corazon, mi corazon gracias, si corazon, me corto llamada|luz|internet, se
    corto|cayo llamada|sistema|linea|internet|luz|cita|pagina|sesion, cayo en|el
    lunes|martes|miercoles|jueves|viernes|sabado|domingo|feriado|cita, cae en|el|un
    lunes|martes|miercoles|jueves|viernes|sabado|domingo|feriado, caigo en cuenta, cai en cuenta, me cayo
    bien|mal|gordo|pesado, caida de cabello|pelo|sistema, cort* pelo|cabello|uñas|unas|comunicacion|luz, al
    borde de ataque, mato de risa, morir de risa, estoy muerto+ gracias, lluvia torrencial, golpe de
    suerte|estado|calor, accidente geografico, derrame de plata, ojos como platos, pego un susto, me pegue
    un susto, me ahorcan deudas, con el agua al cuello, sudando frio por examen, quemad* el
    cable|foco|celular|computador, fiebre de oro, fiebre mundialista, fiebre de compras, matar dos pajaros,
    me mato estudiando|trabajando|haciendo, matandome en trabajo|estudio, te mato, vivito y coleando,
    batalla campal, intoxicado+ de|con informacion|trabajo, cucaracha+ en_la|en_el clinica|consultorio|baño|sala,
    hasta la muerte, licencia por muerte, me muero si me_toca|tengo|hay|espero|no_hay|pierdo, perdi
    conocimiento como, pega al gordo, me da algo con|si, dar algo chat|precio|espera, morir
    esperando|esperar, me mata|matan|matara|mataran si|cuando, van a matar si, va a matar si, algo con este
    chat, tramite|chat|sistema|trabajo|trafico|estres|esto|calor va matar, me va a matar de, va a matar
    risa, rompi brazo|pierna|clavicula de_niño`,
  fiction: `
    en|por|de la|una|esa|esta|el|un|ese novela|telenovela|serie|pelicula|cuento|libro|obra|historieta|juego|videojuego|sueño, vi|lei|escuche|salio en_la_tele|en_television|en_las_noticias|en_internet|en_las_redes|en_un_video lo_del|lo_de|sobre|un_caso|el_caso, novela|serie|pelicula|libro|obra que|donde|de, personaje+, protagonista+, actor, actriz, soñe, sueño que|donde, pesadilla+,
    vi|lei|oi|escuche|supe|salio|paso noticiero|noticias|tele|television|tv|radio|periodico|diario|prensa`,
  heardOf: 'vi, vimos, lei, leimos, oi, escuche, supe, salio, paso, pasaron, dieron, mostraron, contaron',
  medium: `
    en|por la_tele|television|la_television|tv|la_tv|las_noticias|el_noticiero|la_radio|el_periodico|el_diario|la_prensa|internet|facebook|tiktok|instagram|twitter|youtube|redes|las_redes|un_video`,
  schoolwork: `
    para|una|dan|tienen|hacen|dictan charla|charlas|taller|talleres|curso|conferencia|capacitacion,
    para|es proyecto|trabajo|tarea|tesis|ensayo|exposicion|monografia|informe|encuesta|investigacion universidad|colegio|facultad|escuela|liceo|grado|maestria|clase|carrera, es|para tesis|tarea|monografia`,
  takenBack: `
    calma, tranquila, tranquilo, tranqui,
    mentira+, mentirita+, es|era broma|chiste|charla, broma, bromeo, bromeando, jodiendo`,
  named: `
    me|se llamo|llama|llaman|apellido|apellida, mi|su|el|tu apellido|nombre es|era, apellido|nombre, apellidos, a_nombre_de, de_apellido`,
  attendQuestion: `
    atienden, tratan, opera, operan`,
  '@desk': `
    mensaje, mensajes, vueltas, vuelta, autorizacion, factura, facturas, precio, precios, espera, demora, cita, citas, turno, atencion, servicio, cupo, papeleo, tramite, tramites, pagina, app, sistema, eps, seguro, aseguradora, cobro, cobros, tarifa, tarifas, llamadas, fila, noticia, cuenta, costo, costos, burocracia, reembolso, mora, multa, requisitos`,
  deskCause: `
    de tanto|tanta|tantas esperar|espera|llamar|escribir|hablar|insistir|preguntar, con|por|de|esta|este|tanta|tanto @desk|@burden, cuando|al vi|ver|llego|supe|me_dijeron @desk`,
};
