import type { Vocabulary } from '../../lexicon/lexicon.ts';

/** Stroke, seizures and unconsciousness. */
export const brainEs: Vocabulary = {
  unconscious: `
    no logro|logramos|consigo que abra ojos,
    inconsciente*, inconciente*, desmayar~, desmayarme, desmayada, desmallo, desmallado, desvanecio,
    desvaneci, desvanecido+, perder~|perdio|perdi|pierde conocimiento|conciencia|sentido|consciencia, sin
    conocimiento|sentido|conciencia, no recobra|recupera conocimiento|conciencia|sentido, no vuelve si, no
    volvio en si, no despierta, no despierto ya, no se despierta, no lo|la puedo|podemos|logro despertar, no
    puedo|podemos|logro|logramos|pude despertar|despertarlo|despertarla, no reacciona, no reaciona, no
    reaccionaba, no abre ojos, no abre ojitos, sin pulso, no tiene pulso, no siento|encuentro|sentimos|le
    siento pulso, no le encuentro pulso, esta muerto+, parece muerto+, como muerto+, quedo tieso+, esta
    tieso+, no tiene signos vitales, no le late|late corazon, paro cardiorrespiratorio, en coma, entro coma,
    esta ido|ida, se fue|quedo ido|ida, se nos va, no da señales, esta flacido+, se quedo flacido+, cayo
    seco, quedo seco, privado+, soponcio, sin reaccionar, sin responder, inmovil, desfallec*, desfallecio,
    no responde a nada|estimulos|nadie|mi_voz|cuando|llamado, ni se mueve ni, no responde ni respira,
    colapso+, colapsó, desvanecimiento+, sincope, lipotimia, se me desmayo, hay que reanimar*, estoy
    haciendo rcp, rcp, reanimacion, no tiene respiracion, tirado|tirada|botado|botada
    piso|suelo|calle|baño|cama no, lo|la encontre tirado|tirada|botado|botada|desmayad*|inconsciente, ojos
    abiertos no reacciona|responde, no da señales vida, no podemos despertar, no se puede despertar, no hay
    quien lo|la despierte, se fue al piso|suelo, cayó al piso|suelo y no, se fue de lado no, blanca se fue,
    cayo desmayad*, se cayo desmayad*, se quedo como muerto|muerta|dormid*_no`,
  unresponsive: `
    lo|la|le muevo|sacudo|hablo|grito y_nada, muevo y_lo_muevo|y_la_muevo nada,
    no responde, no contesta, no se mueve, no se para, no se levanta, no quiere despertar, no despierta,
    dormido+ no, no respondio, no para de dormir, no me responde, no me contesta, no me habla ni|y, muy dormido+,
    somnolient*, adormilado+, muy decaido+, no reconoce, no se puede despertar, sin moverse, no contesta
    nada, no reconoce a, dormido todo dia, no se despierta, no vuelve, no responde bien, como dormid* ronc*,
    le|la|lo|les hablo|llamo|grito|muevo|sacudo|toco|pellizco|hablamos|gritamos nada|no_responde|no_reacciona|no_hace_nada`,
  collapsed: `
    se desplomo, cayo fulminad*, se fue para atras, tirado|tirada suelo|piso|puerta|entrada|calle|anden|acera,
    se desplomo, desplom*, me voy a desmayar, siento que me desmayo, voy desmayar, cayo redondo+, se cayo
    duro+, cayo de golpe, se fue al piso|suelo, se me bajo la presion, se me nubla la vista, todo negro, se
    me apaga, me siento desfallecer, a punto de desmay*, se me va el mundo, se puso
    blanco|blanca|palido|palida y|cayo, casi desmay*, casi me desmayo, me voy a ir, perdiendo el
    sentido|conocimiento, va a desmayarse|desmayar, me quiero desmayar, se me va la luz, se me oscurece`,
  crumpled: 'derrumb*, se vino abajo, cayo cuan largo',
  pale: 'palido+, frio+, helado+, blanco papel, sudando, morado+, blanca, amarillo+, hielo, verde',
  device: `
    telefono, celular, mensaje*, whatsapp, llamada+, correo, mail, linea, clinica, recepcion, secretaria,
    consultorio, nadie, ustedes, chat, bot, pagina, app, sistema, el|la|mi|del|al|ningun doctor|doctora|medico|medica|dr|dra, central,
    call center, aplicacion, hospital, email, eps, aseguradora, seguro, asesor, operador, operadora,
    contestadora, audio, computador, celu, preguntas, encuesta, consultas`,
  convulsing: `
    alferecia, alferesia,
    hoy|ya llevo|lleva|van|tuve|tuvo # crisis|convulsiones,
    lleva|tiene|van|va|ya|dura # minutos ataque|crisis|convulsion, ataque|crisis dura|lleva|ya_lleva|tiene # minutos,
    queda|quedo|esta ties*|rigid*|dur* mirando|ojos|viendo,
    epileptic*|epilepsia|crisis|convulsiones no_vuelve|no_se_recupera|no_reacciona, # crisis|ataques seguidas|seguidos,
    epileptic*|epilepsia # crisis|ataques|convulsiones hoy|ahora|seguidas|seguidos|desde, epileptic*|epilepsia van|lleva|tuvo|dieron # crisis|ataques, convuls*, combuls*, conbuls*, convulc*, ataques epilepticos|epilepsia|convulsivos, ataque epileptico|epilepsia|epiletico, crisis
    epileptica|convulsiva|epilepsia, crisis de epilepsia, ataque de epilepsia, le dio ataque epilepsia,
    status epileptico, espasmos todo cuerpo, se sacude todo+|entero+, sacudiendo todo+|cuerpo, se esta
    sacudiendo, sacudid* cuerpo, temblando ojos blanco, brinca todo cuerpo, movimientos raros no responde,
    se pone tieso+, se puso tieso+, se pone rigid*, se puso rigid*, se le va los ojos para|hacia atras,
    temblores todo cuerpo no, le esta dando un ataque, le dio un ataque, le dan ataques, esta atacad*, le
    volvio a dar el ataque, epilepsia ahora|ahorita|ataque, temblando|tiembla cuerpo no|inconsciente, mordio
    lengua, se muerde lengua, espasmos y, quedo tiesa|tieso, tiembla todo y, temblor todo cuerpo no, se
    retuerce en el piso|suelo, pataleando y ojos, ataque otra vez, ataques seguidos, sacudones, sacudidas,
    se sacude, le dio el ataque, convulsivo, empezo a temblar todo|y|cuerpo, empezo a
    sacudirse|convulsionar, cayo y tiembla|temblando`,
  mute: 'no habla, no dice nada, no puede hablar, no pronuncia, sin hablar',
  development: `
    laringectom*, traqueostom*, sordomud*, mudo, muda, de nacimiento, paralisis_cerebral,
    fono*, lenguaje, terapia, todavia, aun, autis*, retraso, jardin, colegio, escuela`,
  stiffens: 'se|me|le pone|puso|ponen|queda|quedo dur*|ties*|rigid*, endurec*, enties*',
  shaking: 'tiembla*, tembl*, sacud*, temblores, espasmo*, tiritando, se retuerce, rigid*, tieso+',
  foam: `
    espuma boca, echa* espuma, bota* espuma, sale espuma, espuma por, babeando, espumando, sale* baba,
    echando baba, espumarajo*, babea*, baba, espuma`,
  eyesBack: `
    ojos blanco|blancos, ojos volteados|vueltos|virados|torcidos|idos, voltea* ojos, viro ojos, ojos atras,
    ojos arriba, se le fueron ojos, se le van ojos, blanqueo ojos, tuerce ojos, ojos dados vuelta`,
  stroke: `
    levante|levantar|alce|alzar dos_manos|dos_brazos|los_dos|las_dos solo|nomas|unicamente levanta|alza|sube,
    apago|desconecto mitad|medio|un_lado cuerpo, mitad|medio cuerpo apagado|apago|muerto,
    acv, derrame, derrame cerebral, ictus, isquemia cerebral, embolia, trombosis cerebral, accidente
    cerebrovascular|cerebro|cerebral, ataque cerebral, trombo cerebro, aneurisma, stroke, hemorragia
    cerebral, paralisis facial|media|mitad, parálisis facial, se me|le paralizo|paralizó|paraliza, paralizo
    cara|cuerpo|lado|brazo|mitad, paralizad* lado|cara|mitad|cuerpo|brazo|media, isquemico, acb, a c v,
    embolia cerebral, cara paralizada, hemiplejia`,
  dragging: `
    borracho|borracha|tomado|tomada|ebrio no ha_tomado|tomo|toma|bebe|bebio|ha_bebido, @cannot sostener|agarrar|coger|sujetar lapiz|cuchara|vaso|taza|esfero|lapicero|tenedor|llaves|tinto,
    arrastr* pierna+|pie|pies`,
  crooked: `
    quieta, quieto, congelad*, no_se_mueve,
    mas_abajo, chorrea, se_le_sale_el_agua, se_sale,
    torcid*, torcio, torció, tuerce, chueco+, chueca, caido+, caida, cayo, desviad*, virad*, viro, volteo,
    voltead*, lado, torciendo, ladead*, jalad*, dobl*, se fue, desfigur*, deform*, paraliz*, cuelga,
    descolgad*, asimetric*, tors*, torcida, enchuec*, de lado, retorc*, adormec*, dormid*, durmio, colgando, se le
    cae, rara, dobla, dobló, chueco, torcido, volteada, se fue de, descuadr*, disparej*, inclinad*, cayeron,
    caen, caidos, caidas`,
  cannotSpeak: `
    habla*|hablando como si_hubiera_tomado|si_estuviera_borracho|si_estuviera_borracha|si_estuviera_tomado|tomado|tomada,
    sale|salen|salio|salieron otra|otras|distinta|distintas|equivocada|equivocadas palabra|palabras|cosa|cosas, dice|sale|habla una|unas cosa|palabra por otra, cambia|confunde|trueca|revuelve palabras,
    no habla bien|claro|normal|derecho, habla enredado|enrredado|mocho|gangoso,
    @cannot hablar|hablarme|pronunciar|articular|expresarse|habla, habla*
    raro|enredado|trabado|mal|arrastrado|arrastrando|incoherente|incoherencias, habla*
    incoherencia|rara|borracho|extraño|enrredado|enredada|pastoso|enredao|cosas_raras, hablando
    raro|enredado|incoherencias|incoherente|trabado|mal|cosas|arrastrado|extraño, lengua
    trabada|enredada|pesada|dormida|trapo|torcida|gruesa, se me|le
    traba|trabo|enreda|enredo|durmio|duerme|enrolla lengua, traba* lengua, enred* lengua, arrastra*
    palabras|lengua|habla, no le salen|sale palabras|voz|habla, no me salen palabras, salen palabras raras,
    no se entiende|entendemos habla|dice|nada|hablando, no se le entiende, no le entiendo, no le entendemos,
    perdio habla, perder habla, fue habla, quito habla, dejo de hablar, balbuce*, palabras sin sentido,
    dice|habla cosas|cosa sin sentido,
    habla sin sentido, no puede decir nombre, no articula, dificultad hablar, le cuesta hablar, me cuesta
    hablar, @cannot sonreir|silbar|tragar_saliva, no sale la voz bien, palabras
    enredadas|arrastradas|trabadas, hablando como borracho|bebe|trapo, habla como borracho|trapo|bebe, habla
    entrecortado, quiere hablar y no puede|le, no le entendemos lo que dice, no le entiendo lo que dice, no
    le entiendo nada, habla y nadie entiende|le|se, nadie le entiende, parece borracho|borracha habla*, como
    si tuviera lengua pesada|dormida|trabada, lengua pesada, parece borracho|borracha, lengua
    pesada|dormida|trabada`,
  cannotMove: `
    no me|le|nos hace|hacen caso,
    trapo, quedo|esta muerto|muerta, de_trapo,
    @cannot mover|moverse|levantar|alzar|sentir|caminar|pararse|sostener, @cannot
    usar|doblar|moverme|subir|parar|pararme|controlar|cargar, no mueve, no muevo, no siente, no siento, sin
    fuerza|fuerzas|movimiento, perdio|perdi|pierde fuerza|movilidad|sensibilidad, se me|le
    durmio|duerme|paralizo|fue, no responde, no me responde, no le responde, no levanta, no alza, no lo
    puede mover, no la puede mover, sin sensibilidad, debil*, flojo+, pesado, no la siento, no lo siento,
    cuelga, quedo sin mover, inmovil, dejo mover, paraliz*, no me obedece, no le obedece`,
  worstHeadache: `
    peor dolor cabeza, dolor cabeza peor vida, peor jaqueca|migraña|cefalea vida, dolor cabeza
    insoportable|explosivo|repentino|brutal|terrible|horrible, dolor cabeza nunca, cabeza va
    explotar|reventar|estallar, cabeza explota|revienta, trueno cabeza, se me parte cabeza, explot* cabeza,
    estall* cabeza, reventar cabeza`,
  worst: `
    peor, repente, subito, nunca habia, jamas, insoportable, vomitando, explota, vision, borroso, vomito+,
    convuls*`,
  thunder: 'trueno, explosion, explosivo, rayo, martillazo, reventar, estallar',
  confusedNow: `
    mirada perdida|ida|fija, grogui, atarantad*,
    pregunta|repite|dice|preguntando|repitiendo lo_mismo|la_misma_cosa cada|todo_el_tiempo|una_y_otra_vez|a_cada_rato|sin_parar, esta|anda|sigue|quedo perdido|perdida desde|hoy|ahora|de_repente,
    no me|nos|lo|la reconocio|reconoce|conocio, veo|ve|viendo|mira cosas|visiones|bichos|muertos|sombras|gente_que_no_esta,
    no me|nos|lo|la conoce|conoce_mas, no conoce a, como ida, como ido, esta perdida, no atina,
    no reconoce nadie|a|hijos|familia|mi|esposa|esposo|casa, no nos|me reconoce, no sabe
    donde|quien|dia|como|ni, desorientad*, desorientado, confundid*
    repente|de|hablando|y|no|habla|muy|desde, confusión, esta confundid*, muy confundid*, delirar~, delir*,
    esta delirando, habla incoherencias, dice incoherencias, se puso confuso+, confuso+ repente, perdio
    memoria, perdio la memoria repente, no se acuerda de nada repente, no coordina, desvari*, se confunde,
    confundiendo, confundida|confundido hoy, no sabe año|mes|hora|nombre|quien|donde|dia, no recuerda
    nombre|hijos|nada, no se acuerda quien|nombre|donde, dice disparates, dice cosas raras, habla cosas
    raras, hablando disparates, no conoce nadie|hijos, desconoce a, ida de la mente, perdido en tiempo,
    olvido quien|nombre, se olvido quien|nombre, olvido todo de_repente|de_golpe|ahorita|hoy, no sabe quienes somos|soy, desconoce`,
  lostSight: `
    borro|apago|fue|perdi|perdio mitad vista|vision|campo|pantalla, solo veo|ve un_lado|de_un_lado, veo|ve solo un_lado,
    veo|ve|viendo solo_la_mitad|la_mitad|mitad|solo_mitad|medio, perdi|perdio mitad vista|vision,
    dejo ver, deje ver, perdio|perdi|pierde|perder vista|vision, @cannot ver, quede|quedo|quedó ciego+, no
    veo nada, no veo ojo|del, no ve nada, no ve del, se me fue|apago|borro|nublo vista|vision, veo todo
    negro, veo doble, ve doble, ceguera repent*|subita, cortina negra, cortina ojo, perdida vision|vista,
    sin vista repente, veo negro, telon negro`,
  weak: `
    debil*, debilidad, sin fuerza*, perdio|perdi fuerza|fuerzas, flojera, falta fuerza, flacido+, pesad*`,
  heavy: 'pesada, pesado, trapo, dura, dormida, enredada, trabada, floja, tiesa',
  drops: `
    se le cae todo, se le caen cosas, se me caen cosas, se le cae vaso|cuchara|tenedor|taza, suelta todo,
    deja caer`,
  busy: 'escrib*, estoy|ando|sigo trabajando|en_trabajo|en_reunion|en_clase|en_clases|manejando|ocupado|ocupada, afon*, ronc*, ahora escr*, no puedo hablar ahora|por',
  drunkLike:
    'como|parece|pareciera|parecia|igual|cual|cara_de|andar_de borracho|borracha|borrachito|tomado|ebrio|bebido',
  sober: `
    no ha|habia|he tomado|bebido|probado, no toma|tomo|bebe|bebio|toma_alcohol|tomo_nada|bebe_alcohol, sin tomar|haber_tomado|haber_bebido|probar|beber`,
  lostBalance: `
    fue|va|iba|ladea|inclina de_lado|para_un_lado|hacia_un_lado,
    camina|caminando|anda|andando|camino como|igual borracho|borracha|mareado, se tambalea, tambaleando,
    perdio|perdi|pierde equilibrio, se va de lado, camina de lado|chueco|borracho, no puede caminar
    derecho|recto, se cae hacia un lado, sin equilibrio`,
  badSpeech: `
    habla*|hablo papa|chicle|algodon|borracho|borracha|lengua_gorda|lengua_pesada|trapo boca, habla*|hablo como_borracho|como_borracha|enredad*|arrastrad*|pegad*|cortad*|trabad*, balbucea*, lengua enred*|trab*|pesad*|gord*, no sale|salen palabras|palabra|la_voz,
    habla*|dice|diciendo puras|pura|muchas|un_monton_de tonterias|disparates|locuras|estupideces|pendejadas|babosadas|huevadas|cosas,
    habla*|dice|diciendo|dijo tonterias|disparates|locuras|estupideces|pendejadas|cualquier_cosa|cosas_raras|puras_cosas|babosadas|huevadas, habla* mal|raro|feo|extraño|lento, hablando mal|raro|feo`,
  notUnderstand: 'no entiende lo|nada|que|las, no comprende, no nos entiende',
  robot: `
    telefono, celular, llamada, whatsapp, audio, microfono, chat, bot, app, asesor, recepcion, secretaria,
    alguien, persona, humano, atencion`,
  chore: `
    hora+ para|con|medica|disponible|libre, mi|otra|pedir|pido|tomar|tomo|sacar|saco|reservar|quiero|necesito|hay hora+,
    el|la|al|un|una|otro|otra|mi|del|que|cual|necesito|hay|busco doctor|doctora|medico|medica,
    pagina, app, link, enlace, cita, citas, turno, agendar, cancelar, reagendar, usar, registrar,
    registrarme, contraseña, clave, cuenta, pago, pagar, resultado+, examen, examenes, aplicacion, sistema,
    video, factura, correo, orden, subir, descargar, imprimir, formulario, cambiar, confirmar, sacar,
    reprogramar, autorizacion, pediatra, especialista, cardiologo, psicologo, psicologa,
    ginecologo, dermatologo, ecografia, atencion, odontologo, dentista, certificado, formula, receta,
    control, vacuna, cupo, espacio, consulta, no vamos, no podemos ir, no puedo ir, no va a poder ir, no
    alcanzo, no asistiremos, no vamos a ir, no llevo`,
  teething: `
    diente+|dientecito+|muela+|muelita+ sal*|naci*|brot*, sal*|naci*|brot* diente+|dientecito+|muela+|muelita+`,
  drools: `
    agua|baba|comida|sopa|jugo|saliva sale|chorrea|escurre|cae un_lado|del_lado|comisura|esquina, sale|chorrea|escurre|cae agua|baba|comida|sopa|saliva un_lado|del_lado|comisura`,
  cannotMake: `
    no logro|consigo|puedo|podemos|logramos|hay_forma que|hacer`,
  openEyes: `
    abra|abrir|abre ojos|ojitos|ojo, despierte, reaccione, responda`,
  wetSelf: `
    se orino|meo|hizo, orino encima|en_la_ropa, se_hizo pipi|pis|encima, mojo pantalon|ropa`,
  poorSight: `
    no veo|ve bien|nada_bien|claro|casi, veo|ve manchas|sombras|puntos_negros|moscas|telarañas|relampagos|destellos|flashes`,
  wasFine: `
    ayer|antier|anoche|hace_rato|temprano estaba|era|hablaba|caminaba bien|normal|perfecto|perfecta, antes_no_era_asi, no_era_asi`,
};
