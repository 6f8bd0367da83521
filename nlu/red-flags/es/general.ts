import type { Vocabulary } from '../../lexicon/lexicon.ts';
import { numbers } from '../numbers.ts';

/** Danger that is only named, and what fits no other theme. */
export const generalEs: Vocabulary = {
  confused: 'confundid*, desorientad*, delira*, deliri*, alucin*, no reconoce, incoherente*, perdido+',
  emergencyWord: `
    es|tengo|tenemos|hay|esto|urge una|esta|medica|grave emergencia|urgencia, es emergencia|urgencia,
    tengo|tenemos|hay|esto_es emergencia|urgencia, emergencia|urgencia medica|vital|grave|real|absoluta,
    emergencia|urgencia mi|con|por_favor|porfa|ayuda|doctor|doctora, emergencia emergencia, una emergencia,
    emergencia con, de vida muerte, vida o muerte, estado
    critico`,
  ambulance: `
    ambulancia+, anbulancia, paramedico+, manden ayuda, llamen 911|123|107|131|106|105|066, llame
    911|123|107|131|106, llamar 911|123|107|131|106|emergencias, 911, samu, same, bomberos, ambulansia,
    manden medico|alguien|doctor rapido|ya|urgente, cruz roja ya|urgente`,
  dying: `
    dando las_ultimas, mas_alla que_aca|que_de_aca,
    sintiendo|siento|siente morir|muero|muere, me muero, me estoy muriendo, se muere, se esta muriendo, se nos muere, se me muere, se me esta muriendo,
    muriendo, muriendome, me voy a morir, se va a morir, me siento morir, siento me muero, creo que me
    muero, agoniz*, agonizando, a punto morir, punto de morir, se nos va, no quiero morir, no quiero que
    muera, se esta yendo, me moriré, moribund*, sentir que muero, siento que muero, siento muerte, me siento
    muriendo, acaba de morir, se siente morir, siente que se muere, siento que me estoy muriendo, nos
    morimos, me siento en las ultimas, esta en las ultimas, se nos esta yendo, no va a aguantar, murio en
    mis brazos, no pasa de hoy`,
  rescue: 'auxilio, socorro, ausilio, auxlio, salvenme, salvenlo, salvela, sos, auxilioo',
  helpCry: `
    ayudenme por|porfavor|rapido|urgente, ayuda urgente|rapido|se, ayudeme rapido|urgente|me, ayuda ayuda,
    ayudame por dios, sos, necesito ayuda urgente|inmediata|ya|medica, ayuda medica urgente|inmediata|ya,
    urgente ayuda|auxilio, vengan rapido|ya, manden a alguien, ayuda es|mi, alguien ayude, ayuda
    por_favor|porfavor|porfa mi, ayuda mi, ayudenme por_favor|porfavor|urgente|mi`,
  ambulanceWanted: `
    necesito|necesitamos|ocupo|ocupamos|mande|manden|mandame|mandenme|llame|llamen|llamame|envie|envien|enviame|pida|pidan ambulancia`,
  pressing: `
    ayuda, ayudenme, urgente, desmay*, no llego|llegare|paso|pasare|aguanto|aguante|resisto|creo_que_pueda, no llego a mañana, no paso de hoy,
    no doy mas, no puedo mas`,
  unwell: `
    estoy|ando|sigo|amaneci muy|re|super|bien mal|malito|malita, me siento|sentia muy|re|super|bien mal,
    me siento pesimo|fatal|horrible`,
  graveState: `
    coagulo|coagulos|trombo|trombos pierna|pulmon|cerebro|cabeza,
    telele, soponcio, supiritaco, patatus, jamacuco,
    volte*|torc*|retorc* testiculo+|huevo+|bola,
    no orina|orino|ha_orinado|mea|hace_pis|puede_hacer_pis desde|hace|ayer|anoche|nada|hoy|en_todo_el_dia|todo_el_dia,
    @cannot hacer_pis|hacer_pipi|orinar|mear,
    # dias|dia sin orinar|hacer_pis, dia entero sin orinar,
    estado grave|critico, esta|estoy grave|gravisimo|gravisima|delicadisimo|critico|critica, muy grave, esta
    muy mal|malito|malita|delicado|delicada, muy mal no, estoy muy mal, se puso muy mal|malo|mala|grave, se
    puso mal, se siente muy mal, me siento muy mal, me siento pesimo|fatal|horrible, se esta poniendo
    mal|muy|peor|grave, se descompens*, descompensad*, descompuso, se descompuso, shock, sepsis, septicemia,
    colapso, esta re mal, esta que se muere, no esta bien nada, empeora rapido, empeorando rapido|mucho, le
    dio algo feo, le dio algo, me esta dando algo, me va a dar algo, patatus, yeyo, telele, me dio algo, le
    dio algo raro, crisis hipertensiva, coma diabetico, apendicitis, peritonitis, torsion testicular,
    trombosis, tromboembolismo, embolia pulmonar, golpe calor, hipotermia, insolacion, priapismo, hernia
    estrangulada, cetoacidosis, delirium tremens, no orina hace, no puede orinar, no puedo orinar, esta muy
    mala|malo|mal|malita|malito, me siento terrible|pesim*, me siento muy mala|malo, empeoro
    mucho|de_golpe|repente, no resiste, no aguanta mas, muy decaid* no, se puso
    delicad*|grave|mal|feo|mala|malo|malita, estado delicado`,
  crisisNumber: '180, 190, 200, 210, 220, 230, 240, 19, 20, 21, 22, 23, 110, 120, 130, doscientos',
  sugarWord: 'azucar, glucosa, glucemia, glicemia, glucometria, glucometro, gluco, destroxtix',
  sugarExtreme: numbers(350, 650),
  sugarLow: numbers(20, 54),
  sugarCrisis: `
    glucometro|aparato|aparatito|maquinita|medidor|tirilla marca|dice|sale|muestra|pone|da hi|high|lo|error_alto,
    azucar|glucosa|glucemia|glicemia|glucometria 400|450|500|550|600|30|35|40|45|50|38,
    azucar|glucosa|glucemia|glicemia|glucometria 42|48|bajisima|bajisimo|altisima,
    azucar|glucosa|glucemia|glicemia|glucometria altisimo|disparada|20|25|hi|lo, azucar bajo|baja
    temblando|sudando|mareado|desmay*|muy, azucar muy bajo|baja, hipoglucemia, hipoglicemia, hipoglusemia,
    bajon de azucar, bajo azucar sudando|tembl*|desmay*|no, choque insulinico, se le bajo el azucar, se me
    bajo el azucar, azucar por las nubes, azucar por el cielo, azucar|glucosa|glucemia|glicemia
    en|esta|tiene|marca|salio 30|35|40|45|50|400|450|500|550|600|hi, glucometro 30|40|450|500|600,
    glucosa|glucemia|azucar|glicemia|glucometria 32|33|34|36|37|39|41|43|44|46,
    glucosa|glucemia|azucar|glicemia|glucometria 47|49|52|28|29|31|27|420|480|520`,
  dry: `
    no|ni|sin orin*|mea|meado|hace_pis|hace_pipi|pis|lagrimas|llora_con_lagrimas|moja_pañal|moja_el_pañal,
    llora sin lagrimas, boca|labios|lengua sec*, ojos|mollera hundid*, pañal sec*|seco_hace, deshidrat*`,
  screenTrouble: `
    no entiendo|entendi|se_usar|se_manejar|comprendo pagina|app|sistema|formulario|link|enlace|menu,
    @cannot subir|enviar|mandar|entrar|ingresar|pagar|agendar|cancelar|abrir|descargar|acceder|registrarme|adjuntar|confirmar|imprimir|encontrar|iniciar,
    no me|lo deja subir|enviar|mandar|entrar|ingresar|pagar|agendar|cancelar|abrir|descargar|acceder|registrarme|adjuntar|confirmar|imprimir|iniciar,
    no funciona|sirve|carga|abre|abren|llega|llego pagina|app|link|enlace|sistema|correo|codigo|boton,
    pagina|app|link|enlace|sistema|boton no_funciona|no_sirve|no_carga|no_abre|caido|caida|falla, olvide clave|contraseña|cita`,
  cry: 'ayuda, ayudame, ayudenme, ayudeme, ayuden, ayudanos, ayuda por_favor, alguien ayuda, help',
  urgent: 'urgente, urgentemente, urge, rapido por, emergencia, ayuda urgente|por_favor',
  pressureWord: 'presion, tension',
  pressureReading: '180|185|190|195|200|205|210|215|220|230|240 100|105|110|115|120|125|130|140',
  crisisHigh: '180, 185, 190, 195, 200, 205, 210, 215, 220, 225, 230, 235, 240, 250, 260, doscientos',
  diabetic: 'diabetic*, azucar, glucosa, insulina',
  hard: `
    durisim*, piedra, roca, madera, tiesa, tieso,
    dura, duro, tabla, rigido, rigida`,
  commanded: `
    me mate|muera|corte|tire|lance|ahorque|haga_daño|hacerme_daño, matarme, cortarme, a_mi|a_el|a_ella mate|matar`,
  voices: `
    oigo|escucho|oyendo|escuchando voces, voces en_mi|en_la|dentro_de_mi cabeza,
    oye|escucha voces, brote psicotico, agresivo, violento, fuera control, enloquecio, se volvio loco,
    alucin*, esquizofrenia`,
  worsening: `
    esta|sigue|anda|va|mucho|cada_vez peor,
    muy mal, muy mala, muy malo, malisim*, no aguanta, no resiste, empeor*, grave, pesimo, pesima, fatal,
    descompens*, desmejor*, se pone mal|feo|peor, malito, malita`,
  emergencyAlone: 'emergencia+, urgencia, emergencias, urgente ayuda, ayuda urgente',
  helpAlone: 'ayuda ayuda|por_favor|porfavor|porfa|urgente|ya, ayudenme',
  frail: `
    trasplant*, quimio*, leucemia, linfoma, inmunosuprimid*, defensas bajas, neutropeni*, sin bazo, oncologic*, dialisis, radioterapia, cancer, lupus, vih`,
  chills: `
    escalofrio+, tembladera, tiritando, tiritona, calosfrios, temblores, temblando`,
  surgery: `
    despues|tras|desde cirugia|operacion|cesarea|procedimiento|parto, recien operad*, operaron|operada|operado hace|ayer|antier, herida cirugia|operacion, cirugia|operacion de_ayer|de_hace`,
  bowelStopped: `
    no evacu*|defec*|cago|obro|hace_del_baño|tira_gases|gases, sin evacuar|defecar|obrar|gases, no gases|sale_ni_gases, dias sin evacuar|obrar|ir_al_baño, intestino paraliz*|obstruid*|tapad*, obstruccion intestinal`,
  urgentDoctor: `
    un|una medico|doctor|doctora urgente|urgentemente|ya|rapido|ahora_mismo, medico|doctor|doctora urgente|urgentemente`,
  vomitsAll: `
    vomit*|devuelv*|devolv* todo|hasta_el_agua|ni_agua, no retiene|tolera nada|ni_agua|agua|liquidos, ni agua cabe|tolero|retengo|aguanta_en_el_estomago`,
  calf: 'pantorrilla, pantorrillas, chamorro, batata_de_la_pierna, trombosis_pierna',
};
