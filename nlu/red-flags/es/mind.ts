import type { Vocabulary } from '../../lexicon/lexicon.ts';

/** Harm to oneself, and harm by others. */
export const mindEs: Vocabulary = {
  '@wish': `
    preferiria, preferia, ojala,
    quiero, quisiera, queria, quiere, gustaria, prefiero, prefiere, deseo, desea, ganas, gana,
    quise, quiso, pienso, piensa, pensando, pense, penso, intento, intente, trato, trate, trata, planeo,
    planea, planeando, decidi, decidio, necesito, amenaza, dice, digo, siento ganas, me dan ganas, tengo
    ganas, pensado, he pensado`,
  '@die': 'morir, morirme, morirse, morirnos, muera, fallecer',
  '@kill': `
    matarme, matarse, suicidarme, suicidarse, suicidar, ahorcarme, ahorcarse, colgarme, colgarse,
    desvivirme, desvivirse`,
  selfHarm: `
    tomarme|tomar|tragarme|meterme|tomo|trago todo_lo_que_hay|todo_lo_que_tengo|todas_las_que_tengo|todo_el_botiquin|todo_lo_que_encuentre, si la|lo|me dejo|deja|dejas|termino|termina|abandono|abandona|voy se_mata|me_mato|se_va_a_matar|me_voy_a_matar|se_corta,
    @wish irme|irse|ir de_este_mundo|del_mundo|de_esta_vida, pienso|piensa|pensando|penso todos_los_dias|a_diario|cada_dia|siempre|seguido en_morir|en_morirme|en_matarme|en_tirarme|en_suicidarme,
    estarian|estaria todos|mejor|familia sin_mi|si_yo_no|si_no_estuviera|si_muero, pegar|pegarse|pegarme|dar|darse|darme un tiro|balazo,
    azotea|puente|viaducto|cornisa y no quiero_bajar|se_que_hacer, me he|estoy estado|estuve cortando|autolesionando, hija|hijo|adolescente|sobrina|sobrino se corta|autolesiona,
    quitarme del_medio|de_medio|de_en_medio|de_enmedio, me quiero|quisiera|voy quitar del_medio|de_medio|de_en_medio|de_enmedio,
    quiero|quisiera dormir y_no_volver_a_despertar|no_volver_a_despertar, hoy lo|la voy_a_terminar|voy_a_acabar|termino|acabo, cansad*|hart* de_todo hoy_lo_termino|hoy_lo_voy_a_terminar,
    mejor|ojala|que dios|diosito|señor me_recoja|me_recogiera|me_lleve|me_llevara, pido|ruego|imploro|quiero|ojala dios|diosito|señor que_me_lleve|me_lleve|me_recoja|llevarme, rayo|rasguño|araño|tajeo|hago_rayas brazos|muñecas|piernas|muslos|piel navaja|cuchilla|gillette|tijera, rayo|araño|tajeo brazos|muñecas con,
    no tengo|hay|quedan|me_quedan|encuentro fuerzas|fuerza|energia vivir|seguir_viviendo|seguir_viva|seguir_vivo|seguir_aca|seguir_aqui, sin fuerzas vivir|seguir_viviendo,
    algo|cualquier_cosa|una_cosa para no_despertar|morirme|no_despertarme, nadie notaria|se_daria_cuenta|lloraria|extrañaria si_me_muero|si_muero|si_desaparezco|si_me_muriera,
    no hay|tengo nada ata|ate|retiene|amarra|detiene|retenga vida|este_mundo|aqui,
    nada ata|ate|retiene|amarra|detiene vida|este_mundo|aqui, pesa vivir|la_vida|estar_vivo|estar_viva,
    no aguanto dia|dias|segundo viva|vivo|en_esta_vida, @wish que pare|parara esto|todo, @wish que esto|todo pare|parara,
    da igual|lo_mismo despertar|amanecer|despertarme|seguir_vivo|seguir_viva|estar_vivo|estar_viva, mejor|ojala me hubiera|hubiese muerto, hubiera|hubiese muerto yo, debi morir|morirme|morir_yo, @wish haberme|haber muerto, yo era|tenia|debia morir|morirme, no aguant* otro|un|ni_un dia_mas viv*, no se si aguant* hasta|otro_dia|un_dia_mas|la_noche,
    agarr*|tom*|cog*|mir*|veo cuchillo|navaja|pastillas|frasco|soga|cuerda|pistola|arma|veneno @wish hacerlo|usarlo|usarla|terminar|acabar|tomarmelas|tomarlas, cuchillo|navaja|pastillas|soga|pistola|veneno @wish hacerlo|terminar|acabar de_una_vez|con_todo|con_esto|ya, @wish estrellar|estrellarme|chocar|voltear carro|auto|coche|moto|arbol|poste|muro|camion|contra, voy|vamos de_este_mundo|a_otro_mundo,
    pastillas|pastilla|pepas|remedios|veneno para|pa morir|morirme|morirse|morirte|matarme|matarse|no_despertar|no_despertarme|no_despertarse|acabar_con_todo|quitarse_la_vida|quitarme_la_vida,
    mejor no existir|estar_vivo|estar_viva|haber_nacido|despertar, pienso|siento seria mejor_no_estar|mejor_no_existir,
    azotea|puente|balcon|techo|cornisa|edificio|terraza|ventana dice|diciendo|grita va tirar|lanzar|saltar|tirarse|brincar|aventar|botar,
    azotea|puente|balcon|techo|cornisa|edificio|terraza|ventana|barandal dice|diciendo|quiere|amenaza|va|gritando saltar|tirar|tirarse|lanzar|lanzarse|aventar|botar|brincar, soy|era|siento|sere carga|estorbo|peso, irme|largarme|ir para|y no volver,
    no encuentro|hallo|veo|tengo motivo|motivos|razon|razones|sentido seguir|continuar,
    azotea|puente|balcon|techo|cornisa|edificio|terraza|ventana quiero|queriendo|ganas|pensando|quiere saltar|tirarme|tirarse|lanzarme|aventarme,
    azotea|puente|balcon|techo|cornisa|edificio|terraza dice|quiere|amenaza saltar|tirarse|lanzarse|aventarse|botarse,
    estoy|anda|esta|sigo haciendo daño|dano, estoy|anda|esta cortando|lastimando|hiriendo con|brazos|piernas|sola|solo,
    me corte|lastime|queme|autolesione @wish volver_a_hacerlo|hacerlo|repetirlo|hacerme,
    pastillas|frasco|navaja|soga|cuchilla|cuchillo|veneno mano|manos no_se_que_hacer|y_quiero|listo|lista,
    tengo pastillas|frasco|navaja|soga|cuchilla mano no_se, escribio|escribe|esta despidiendose|despidiendo no_contesta|no_responde,
    @wish que todo|esto se_acabe|acabe|termine|se_termine, @wish que se|ya acabe|termine todo|esto,
    hoy|ya termino|acabo|termina|acaba con esto|todo, muñecas|venas|brazos|muslos cortad*,
    muero|muera|desaparezco|voy|fuera nadie va|le|me importa*|extran*|not*|llor*|cuenta, nadie va|le|me importa* si_muero|si_me_muero|que_muera,
    compr*|consegu* veneno|raticida|matarratas|soga|cuerda|pistola|arma lo|la|y tengo_al_lado|al_lado|en_la_mano|aqui|para_hoy|para_esta_noche,
    quieren @die, se quieren matar|suicidar|ahorcar|colgar|cortar,
    @wish @die, @wish @kill, @kill, @wish estar muerto+, @wish|voy|va|iba @kill, voy morirme, no
    quiero|quiere seguir viviendo|vivo|viva|existiendo, no quiero|quiere|quisiera estar vivo|viva, no
    ganas|deseos|deseo|motivos|razones|razon|motivo vivir|existir, sin ganas|deseos vivir|existir, ganas
    vivir no, no vale pena vivir|seguir_viviendo|seguir_vivo|seguir_viva|vida, no pena vivir, no sentido
    vivir|vida|existir, vida no tiene|vale sentido|nada, vida sin sentido, no sentido a vida, cansad*|hart*
    vivir|vida|existir, no aguanto|soporto|puedo vida|vivir, no puedo mas con vida,
    quitarme|quitarse|quitar|quito|quite|arrancarme vida, me la quiero|voy quitar, atentar contra
    vida|misma|mismo, acabar|terminar|acabo con vida|todo|sufrimiento, fin a mi|su vida|sufrimiento, poner|ponerle|darle|doy|dar fin a_esto|todo|vida,
    mi|su vida se_acabo|ya_se_acabo|no_tiene_caso,
    ponerle|poner|pongo fin vida|todo|sufrimiento, hacerme|hacerse|haciendome|haciendose|hago|hice|hizo
    daño|dano yo|mi|si mismo|misma|sola|solo, hacerme|hacerse|haciendome|haciendose daño|dano,
    me|se hago|hace daño|dano cuando|porque|con|cada|adrede|a_proposito|navaja|cuchilla|tijera+|encendedor,
    lastimarme|lastimarse|lastimandome, me|se autolesion*|autoagre*, autolesionarme|autolesionarse|autolesionando|autoagredir*, cort*|abr*
    venas|muñecas|munecas|muñeca|muneca, cortarme|cortarse brazos|piernas|piel, me estoy cortando, se
    corte|cortando los|mis brazos|muñecas y|otra|de_nuevo|con_navaja|a_proposito, esta|anda cortando brazos|piernas|sola|solo, se corta|corto brazos, me corto
    brazos|piernas|cuando|para|piel, pensamientos|ideas|ideacion|tendencias|intenciones
    suicidas|suicida|suicidarme, pensamientos|ideas|ideacion|tendencias|intenciones
    muerte|morir|morirme|matarme, intentar|intento|intente|intenta
    suicidar*|matar|matarse, se suicido|suicidó|ahorco|colgo, me suicido|suicidare|ahorco|cuelgo|mato
    hoy|ahora|ya|esta|si|mañana, tirarme|lanzarme|aventarme|arrojarme|saltar
    puente|balcon|ventana|tren|techo|vacio|metro, botarme|tirarse|lanzarse|aventarse|arrojarse
    puente|balcon|ventana|tren|techo|vacio|metro, tirarme|lanzarme|aventarme|arrojarme|saltar
    piso|edificio|vias|azotea|terraza|carro|auto|acantilado, botarme|tirarse|lanzarse|aventarse|arrojarse
    piso|edificio|vias|azotea|terraza|carro|auto|acantilado, me|se voy|va|quiere|quiero|iba|queria|quiso
    tirar|lanzar|aventar|arrojar|botar puente|balcon|ventana, me|se voy|va|quiere|quiero|iba|queria|quiso
    tirar|lanzar|aventar|arrojar|botar tren|techo|vacio|metro, me|se voy|va|quiere|quiero|iba|queria|quiso
    tirar|lanzar|aventar|arrojar|botar piso|edificio|vias, me|se voy|va|quiere|quiero|iba|queria|quiso
    tirar|lanzar|aventar|arrojar|botar azotea|terraza|carro|auto, pegarme|pegarse|darme tiro|balazo, mejor
    muerto+, mejor estaria|estuviera|estar|estoy muerto+, estaria|estuviera mejor muerto+, mejor no
    haber|hubiera nacido, mejor morirme|morir, estaria|estarian|estaran|estan mejor|bien sin mi, mundo
    mejor|bien sin mi, @wish desaparecer|desvanecerme, @wish dormir|dormirme no despertar, dormir|dormirme
    nunca|no despertar, no despertar nunca|mas|jamas|mañana, me despido todos|mundo|familia|vida|siempre,
    despidiendose todos|mundo|vida, carta|nota|mensaje|audio|video|whatsapp suicid*|despedida|adios, carta despedirse|despedirme, para
    morir|morirme|matarme, @wish irme mundo|vida|cielo, irme este mundo, no merezco vivir, carga para
    todos|familia|mundo|mis, no veo|encuentro salida vida|otra|mas, no veo salida, unica salida
    muerte|morir|es, la muerte es, dejar vivir|existir, @wish acabar todo|vida, ganas acabar|terminar esto|todo de_una_vez|ya|de_una_buena_vez|para_siempre, @wish terminar todo|vida, ya
    no puedo mas vivir|vida, pastillas para dormir siempre|no, no quiero estar aqui mas, nadie me va a
    extrañar, a nadie le importa si muero|vivo|estoy, que sentido tiene vivir|seguir, para que
    vivir|seguir_viviendo|seguir_vivo|seguir_viva, @wish muerto+, quiero acabar con todo, ojala me
    muera|muriera|muriese|no_despierte, ojala no despertara|despierte, no le veo|encuentro|hallo sentido
    vida|nada|vivir|esto|todo|seguir, matarme yo, desvivir*, planes suicidas, plan para matarme|suicidarme, @wish irme
    siempre|lejos_no|cielo|definitivamente, quiero ir para siempre, @wish no
    existir|haber_nacido|vivir|despertar|estar_vivo|estar_viva|seguir_viviendo, dormir|dormirme y no
    levantarme|levantar|despertar|despertarme, que todo acabe|termine, que esto acabe|termine vida, quiero
    que todo se acabe|termine, @wish descansar siempre, me da igual|lo_mismo morir|morirme|vivir, no me
    importa morir|morirme|vivir, hacerme algo|daño|dano, haga|hacer una locura, voy a hacer|cometer locura,
    pienso en la muerte, soy estorbo, no puedo con esta|mi vida, no puedo mas con esta|mi vida, no quiero
    esta vida, odio mi vida, ya no vale la pena nada|vivir|seguir, se acabo para mi, no hay razon para
    vivir|seguir, tomarme todas|todo pastillas|frasco, pastillas|remedios|frasco|caja mano|manos|aqui @wish tomarmelas|tomarmela|tomar|tomarme todas|todos|todo, pastillas|remedios|frasco|caja @wish tomarmelas|tomarmela|tomar|tomarme todas|todos|todo, tomarme las pastillas y, pensado en
    matarme|suicidarme|morir|quitarme, planes matarme|suicidarme|quitarme, deseo de morir, deseos
    morir|muerte, ganas morirme|matarme|tirarme|cortarme|desaparecer|irme, cortó|cortado|corto|corta
    brazos|venas|muñecas|piernas sola|solo|proposito|otra|de_nuevo, cortan|corte|corté|cortando
    brazos|venas|muñecas|piernas sola|solo|proposito|otra|de_nuevo, se cortó los brazos, se corto los
    brazos|muñecas|muslos|piernas, se hace cortes, se esta haciendo cortes, me hago|hice cortes, cutting, se
    lastima sola|solo|misma|mismo, se quiere hacer daño, se hace daño, tentativa suicidio, ideacion suicida,
    prefiero la muerte, no tengo para que vivir, quiero terminar todo|vida, cansada|cansado todo quiero
    morir, estar mas en este mundo, no quiero mundo, escribi carta|nota despedida|despedirme, no quiero
    estar mas|ya mundo|vivo|viva, no quiero seguir mas mundo|vida|aqui_viva, m|mi quiero|voy matar|morir,
    dormir siempre, tirarme|lanzarme frente|debajo tren|carro|camion|bus|metro, se mutil*, me mutil*,
    quisiera nunca haber nacido, no haber nacido, pienso en morir|morirme, pensando en morir|morirme|muerte,
    no sentido a seguir|nada|esto|continuar, sin sentido seguir|continuar, no encuentro
    razon|sentido|motivo, no doy mas quiero|con_vida|vivir, tengo arma matar*|quiero, tan mal que quisiera
    morir|morirme|desaparecer, quisiera estar muerto|muerta, estar muerto|muerta seria, me quiero
    ahorcar|colgar|cortar|envenenar|lanzar, para que sigo vivo|viva|aqui, no sirvo para nada quiero, ya no
    puedo seguir viviendo|vivo|viva, nadie me necesita|extrañaria|extrañara, dejar este mundo, quiero
    cortarme|cortar venas|brazos|muñecas, no tengo|tiene ganas|deseos|motivos
    vivir|existir|seguir_viviendo|seguir_viva|seguir_vivo, no siento|hay|tengo_mas ganas|deseos|motivos
    vivir|existir|seguir_viviendo|seguir_viva|seguir_vivo, no tengo|tiene razones|razon|motivo
    vivir|existir|seguir_viviendo|seguir_viva|seguir_vivo, no siento|hay|tengo_mas razones|razon|motivo
    vivir|existir|seguir_viviendo|seguir_viva|seguir_vivo, no tiene|encuentro|veo|hallo|encuentra sentido
    vivir|vida|existir|seguir, me|se @wish|voy hacer daño|dano, me|se @wish|voy
    lastimar|herir|cortar_las_venas, sin ganas de seguir viviendo|vivo|viva, perdi ganas vivir|seguir, me
    @wish|voy matar|ahorcar|colgar|suicidar|envenenar|desvivir, se @wish|va|iba|queria|quiso
    matar|ahorcar|colgar|suicidar|envenenar|desvivir, no quiero|queria|deseo|quisiera
    vivir|existir|despertar|despertarme, no quiere|desea|queria vivir|existir|seguir_viviendo`,
  joinDead: `
    @wish ir|irme|estar|reunirme|encontrarme con ella|el|mi_mama|mi_papa|mi_hijo|mi_hija|mi_hermano, @wish irme|seguirla|seguirlo|acompañarla|acompañarlo,
    @wish hacer|terminar lo_mismo|igual|asi`,
  farewell: `
    esta|hoy es|sera mi|la ultima noche, mi ultima noche,
    pienso|pensando|penso|planeo|planeando|buscando|busco|averiguo|averiguando como|la_forma_de|una_forma_de|una_manera_de|la_manera_de hacerlo|irme|morir|terminar|acabar sin_que_duela|sin_dolor|sin_sufrir|rapido, despid* de_mi|de_mis|de_la hijos|hijas|familia|mama|papa|hija|hijo|niños,
    tengo|tiene pastillas|frasco|cuchilla|navaja|soga mano|al_lado|aqui_al_lado, decidi|decidido|decision hoy|noche|mañana se_acaba|se_termina|acaba|termina, encerr*|tranc* con cuerda|mecate|soga|cuchilla|gilete|navaja|cuchillo,
    carta despidiendose|de_despedida, escribo|escribe para despedirme|despedirse,
    ya separe|prepare|amarre|compre|consegui soga|cuerda|lazo, ya tengo soga|lazo,
    regale|regalo|regalando|reparti cosas|cositas no_las|ya_no_las, para_que seguir_viviendo|vivir, ya_nada importa|vale_la_pena, seria mejor no_estar|no_estar_aqui|desaparecer, ojala|quisiera me_durmiera|dormirme y_ya|para_siempre,
    dejo|deje|mando|envio|escribio nota|mensaje|audio despidiendose|de_despedida, mensaje|nota|audio despidiendose,
    si mañana|despues|al_rato no estoy|amanezco|aparezco|despierto|estare, que sepan que lo_intente|los_quise|los_quiero|los_amo,
    hoy|ya|manana|mañana despide|despidio|me_despido, despide hoy|para_siempre|de_la_vida,
    guardando|juntando|escondiendo|acumulando|reuniendo|guarde|junte|escondi pastillas|pastilla|pepas|pildoras|medicamentos, no se si llego|llegue a la_otra|otra_semana|al_otro_mes, 
    dejo|deje|encontre|encontramos nota|carta no_contesta|no_responde|no_aparece|desaparecio|se_fue|salio,
    ya no quiero|quiere|quisiera estar|seguir aqui|mas|en_este_mundo, no quiero|quiere estar mas aqui,
    perdon|perdonenme|perdoname por todo|ser|no_haber, cuiden|cuide|cuidame mi_hijo|mis_hijos|mi_hija|mi_perro|a_mis_hijos,
    se|me despidio|despide|despedi|despidiendo de|como, adios para siempre, es mi|el ultimo mensaje|adios|dia_de_mi_vida`,
  suicideTry: 'intento|intentos|tentativa+ suicidio',
  treats: `
    atienden|manejan|tratan|ven|reciben|cuidan|atendemos|tratamos pacientes|personas|casos|gente|jovenes,
    atiende|atienden|trata|tratan|maneja|manejan|ven|reciben intento|intentos|tentativa+|casos|conducta+`,
  suicideWord: 'suicidio, suicid*, autolesion*',
  violence: `
    tio|padrastro|vecino|primo|abuelo|cuñado|profesor|papa|hermano toca|manosea|toquetea hermanita|hermana|hija|hijita|niña|sobrina|nieta|menor|hijo|niño,
    señor|hombre|tipo|vecino|tio|padrastro|profesor toco|toca|manoseo|manosea niña|niño|hija|hijo|nieta|sobrina,
    tumbando|derribando|pateando|tumbar|derribar puerta,
    me|la|lo obligo|obliga|forzo|fuerza tener_relaciones|a_tener_relaciones|tener_sexo|a_hacerlo|a_acostarme,
    toca|toco|tocan|tocaba donde no_debe|no_debia|no_deben,
    fui|fue|me_han|han abusad*|violad*|ultrajad*|agredid*|golpead*|manosead*|drogad*, navaje*, acaban|acabaron asaltarme|asaltarnos|golpearme|atacarme, siguen|sigue amenazando|amenazandome|golpeando|pegando, rompieron|rompio|tumbaron|patearon puerta,
    hija|hijo|niña|niño|sobrina|nieta|hermanita la|lo|le toco|manoseo|toqueteo|beso, la|lo toco|manoseo|toqueteo vecino|tio|padrastro|primo|abuelo|cuñado,
    dando|dio|da|pegando con_el cinturon|cinto|palo|correa|cable, dando cinturonazos|correazos|golpiza|paliza|una_paliza,
    sigue|siguen|persigue|persiguen|rodean|rodearon hombre+|tipo+|sujeto+|desconocido+ armad*,
    sigue|siguen|persigue|persiguen|rodean|rodearon armad*, armad* siguiendo|siguiendome|me_siguen|persiguiendo|afuera, padrastro|tio|abuelo|vecino|primo|cuñado|profesor esta tocando|tocandome|manoseando,
    hombre|tipo|señor|sujeto|desconocido|man me|la toco|siguio|agarro|persiguio|acoso|encerro|jalo,
    el|ella|esposo|marido|novio|pareja|ex me pega|pego|golpea|golpeo|cachetea|patea, me volvio|vuelve|volvieron a_pegar|a_golpear|a_maltratar|a_amenazar,
    me pega cuando|todos|siempre|mucho|otra|delante|en_la|con,
    violaron, violó, me violo|violaron|viola, la violaron, la violo, abus* sexual|sexualmente|de_mi|de_ella,
    padrastro|tio|abuelo|vecino me|la|lo toca|toco|manosea|manoseo|toquetea,
    profesor|primo|hermano|cuñado|jefe me|la|lo toca|toco|manosea|manoseo|toquetea, abusaron|abuso|abusando
    de|a mi|hija|hijo|niña|niño|hermana|sobrina, violacion, violencia
    domestica|intrafamiliar|familiar|genero|machista, violencia de genero, agresion sexual, me
    agredio|agredieron|golpeo|golpearon|golpea|maltrata|maltratan|apuñalo|patearon|pateo, me
    asaltaron|atacaron|ataco|cachetea|cacheteo|ahorco|ahorcó|ahorca|estrangulo|abofeteo|empujo, me
    esta|estan golpeando|pegando|agrediendo|maltratando, me esta|estan
    atacando|ahorcando|amenazando|persiguiendo|siguiendo, le esta pegando|golpeando, la esta|estan
    golpeando|pegando|ahorcando, nos pega|golpea|amenaza|maltrata, me quiere matar, quiere matarme, me tiene
    encerrada|encerrado|amenazada|amenazado|secuestrada|retenida, no me deja salir casa, me dio una
    paliza|golpiza, paliza, golpiza, me cayo a golpes, me molio a golpes, me agarro a golpes, a golpes, me
    entro a golpes, me jaloneo, me amenaza|amenazo con|muerte|matar, victima
    violencia|abuso|maltrato|violacion, manosearon|manoseo|manosea, toco partes|intimas, tocaron
    partes|intimas, toquetea*, me forzo|forzaron|obligo tener|relaciones|sexo, sufro violencia|maltrato, me
    levanta|levanto la mano, apuñal*, acuchill*, balead*, balacera, me robaron golpe*, secuestr*, me
    drogaron, me pusieron algo bebida|trago|copa, burundanga, escopolamina, un|tipo|hombre|señor me
    forzo|obligo|manoseo, me forzo, me encerro, me encerraron, me dejo
    moretones|morados|golpeada|golpeado|marcas, llego golpead*, me agarro cuello|pelo|golpes, me jalo pelo,
    me rompio nariz|boca|labio|cara|brazo esposo|marido|novio|pareja|ex, me tiro al piso|suelo, me apreto
    cuello, me corto con cuchillo, amenazando matarme, amenaza matarme|matarnos, nos amenaza, le tengo miedo
    marido|esposo|pareja|padrastro, miedo que vuelva|mate|regrese, abuso|abusó de mi, toco sus|mis partes,
    le toco partes, me obliga tener|sexo, me apuñalo, nos golpea, me da golpes, acaban|acabo
    violar|golpear|pegar|atacar|asaltar|abusar|secuestrar, me atac*, siendo
    golpead*|agredid*|maltratad*|atacad*, esta golpeando|pegando|ahorcando|matando a, la|lo|me estan
    matando|golpeando|pegando, abus* hermanita|hermana|sobrina|hija|hijo|niña|menor, violad*, violarme,
    violarla, violo a mi|una, me quieren matar`,
  beat: `
    pego, pegó, pega, pegaron, pegan, pegando, pegado, golpe*, golpeo, golpea, maltrat*, agred*, agredio,
    ataco, ataca, atacan, atacaba, atacaron, atacado, atacada, atacar, atacarme, atacando, cachet*, patadas, puñetazo*, trompada*, trompazo, piña, bofetada, tunda, tundio,
    moretones, empujo, lastim*, lastimo, ahorc*, quiso matar, cinturon, correazos, jalo pelo`,
  aggressor: `
    marido, esposo, novio, pareja, conviviente, mi ex, exmarido, exesposo, exnovio, exnovia, exesposa,
    padrastro, madrastra, hombre, tipo, señor, sujeto, ladrones, ladron, desconocido, mi viejo, cuñado,
    suegro, tio, concubino, compañero, jefe, esposa, mujer, vecino, papa, mama, padre, hermano, hijo,
    cuidadora, profesor, jefa, borracho, marido mio`,
  threat:
    'me|la|lo|nos quiere|quieren|va|van|intenta|intento pegar|golpear|agredir|cortar|atacar, quiere|va|intenta pegarme|golpearme|agredirme|cortarme|atacarme, amenaz*, persigu*, acos*, acech*, matarme, encañon*, apuntan*, apuntaron',
  weapon: 'cuchillo, pistola, arma, navaja, machete, revolver, puñal, palo, escopeta, muerte, matarme',
  willHarm: `
    quiere|quiero|ganas|va|voy lastimar|matar|hacer_daño|hacerle_daño|ahogar|golpear bebe|hijo|hija|niño|niña|esposa|mama|alguien|gente|otra_persona|otros`,
  armed: 'con arma|pistola|revolver|escopeta|cuchillo|machete|navaja, armado+',
  afraid: 'miedo, temo, aterrad*, asustad*, escondid*, encerrad*, temor',
  contagion: `
    ojos|parpados pegad*, lagañas, legañas, gripe, gripa, tos, virus, covid, resfriado, resfrio, catarro, sol, conjuntivitis, hongos, varicela,
    piojos, sarna, susto, gastroenteritis, influenza, tatuaje`,
  struckWith: `
    con cinturon|correa|palo|cable|puño|puños|tubo|piedra|botella|bate|martillo|zapato|fierro|varilla|mano|plancha|puñetazo`,
  here: `
    grito+, gritando, gritan, encerro, encerrado,
    afuera, aqui, puerta, entrar, entro, entrando, adentro, ventana, meterse`,
  willKill: `
    me|nos va|van|iba quemar|acuchillar|desfigurar|picar|apuñalar|disparar|balear|golpear|romper, va quemarme|pegarme|acuchillarme|dispararme, me|nos va|van|iba|iban matar, iba|iban matarme|matarnos, va|van matarme|matarnos`,
  mourned: `
    murio, murieron, fallecio, se_fue, perdi, difunto, falta, enterramos`,
  followDead: `
    @wish irme|ir|reunirme|encontrarme|estar con_el|con_ella|con_mi_hijo|con_mi_hija|con_mi_mama|con_mi_papa|con_mi_esposo|junto, @wish seguirlo|seguirla|alcanzarlo|alcanzarla|acompañarlo|acompañarla, irme con_el|con_ella`,
  moving: `
    mud*, mudanza, viaj*, emigr*, pais, ciudad, historia_clinica, traslad*, exterior, extranjero, españa, estados_unidos, pueblo, otra_ciudad`,
  dwelling: `
    morir_vieja|morir_viejo|morir_viejita|morir_viejito|morirme_vieja|morirme_viejo, morirme_de_vieja|morirme_de_viejo|morir_de_vieja|morir_de_viejo|morirme_viejita|morirme_de_viejita,
    vivir ciudad|casa|barrio|pais|apartamento|departamento|edificio|pueblo|zona|bogota|santiago|lima|mexico|suegra|suegros|papas|padres|roommate|arriendo`,
  secret: `
    no le|les|se digan|digas|diga|cuenten|cuente|avisen|lo_digan mama|papa|papas|nadie|familia|esposo|marido, que no se entere|enteren|sepa|sepan`,
  keptIn: 'no me deja|dejan salir',
  atWork: `
    jefe|jefa|patron|patrona|supervisor|supervisora|empresa|trabajo no_me|no_nos|no deja|dejan salir`,
  confines: `
    no deja salir|hablar|usar, quito|escondio|rompio|quita|tiene telefono|celular|documentos|llaves|cedula, encerr* casa|cuarto|baño|pieza`,
  despair: `
    no puedo mas|con_esto, no aguanto mas|esto, no doy mas|para_mas, no doy_abasto_con_la_vida, no puedo con_esto`,
  helpWanted: `
    busco|necesito|quiero|pido ayuda|que_me_ayuden|hablar_con_alguien, ayudenme|ayudeme|ayudame, alguien hablar|que_me_escuche`,
  playmates: `
    pelota, futbol, portero, arquero, karate, entrenamiento, boxeo,
    jardin, guarderia, companerit*, otro|otros|otras niño|niños|niñas, preescolar, primaria, hermanito, hermanita, colegio, escuela, kinder`,
  nearlyDid: `
    casi lo_hago|lo_hice|lo_intento|hago_una_locura|hago_una_tonteria|me_voy_de_este_mundo, estuve a_punto_de_hacerlo, casi termino con_todo|con_mi_vida`,
  therapy: `
    psic*, psiq*, terap*, ayuda, depresion`,
  leavingForever: `
    voy|vamos para_siempre|de_aqui_para_siempre, @wish irme para_siempre`,
  stopSuffering: `
    @wish dejar_de_sufrir|no_sufrir|no_sufrir_mas|que_pare_el_dolor|descansar`,
  prepared: `
    prepare|deje|tengo|hice|he_dejado todo, deje|dejo|he_dejado listo|listas|arreglado|arreglada|ordenado|organizado, todo listo|preparado|arreglado, todo esta listo|preparado`,
  letters: `
    las|unas|tres|varias|mis cartas, carta|cartas|nota|mensaje|audio para|a mis|mi|la|los hijos|hijas|hija|hijo|mama|papa|familia|esposo|esposa|niños, carta|cartas de_despedida, ya me_despedi, me despedi de_todos|de_mis_hijos|de_mi_familia, perdonenme, cuiden|cuidenme|cuidame a_mis_hijos|a_mi_mama|a_mi_perro|a_los_niños,
    gracias|adios por_todo_y_perdon|perdonenme|para_siempre`,
  task: `
    muero|muriendo|muriendome|loco|loca ganas|por acabar|terminar|que_acabe|que_termine esto,
    acabar|terminar|acabo|termino con|todo papeleo|tramite|tramites|tarea|tareas|pendientes|lista|trabajo|examenes|vueltas|papeles`,
  skinDoctor: `
    dermat*, medico|doctor|doctora|especialista de_la_piel|de_piel|piel`,
  redEyes: `
    ojo+|ojito+ rojo+|rojito+|irritad*|lagaños*|llorosos`,
};
