import type { Vocabulary } from '../lexicon/lexicon.ts';

/** Some other time than now. */
const AFTER = `
  luego, despues, mas tarde, manana, al rato, en la tarde, en la noche, por la tarde, por la noche, depois, mais tarde,
  amanha, a noite, de noite, a tarde, de tarde`;

/**
 * What a yes may wait for, in both languages at once. Besides the marks of a vocabulary, `^` is where what is said begins,
 * behind "bueno", "pues", "ok", and `$` where it ends; "sí" with its accent is heard as "sim", so that `si` is an "if".
 */
export const HELD_WORDS: Vocabulary = {
  filler: `
    te, le, les, lhe, lo, la, yo, eu, ya, ja, me, se, mismo, mesmo, temprano, cedo, pues, isso, eso, a, que, todavia, aun,
    ainda, muy, muito, meio, medio, un, um, poco, pouco, bem, bien, es, e, han, ha, muchas, mil, ^`,

  '@tell': `
    digo, dire, aviso, avisare, confirmo, confirmare, respondo, responderei, contesto, falo, vuelvo, volto, escribo, escrevo, cuento,
    conto, decido, llamo, ligo`,
  '@after': AFTER,
  '@later': `${AFTER}, en un rato, otro rato|momento, outra hora, a mas tardar, daqui a pouco, hoy mismo, hoje mesmo, hoy mas tarde, hoje mais tarde, apenas, cuando,
    en cuanto, assim que, quando`,
  '@day': `
    lunes, martes, miercoles, jueves, viernes, sabado, domingo, segunda, terca, quarta, quinta, sexta, manana, amanha`,
  '@look': `
    ver, verlo, verla, veo, mirar, miro, revisar, revisarlo, reviso, pensar, pensarlo, piens*, pregunt*, pergunt*,
    consultar, consultarlo, consultarla, consultarle, consulto, confirmar, confirmo, checar, checo, olhar, olho, cuadrar,
    cuadro, organizar, organizo, averiguar, averiguo, verificar, verifico`,
  '@check': `
    confirme*, confirma, confirmar, pregunt*, pergunt*, consultar, consulto, consulte, averigu*, verifi*, revisar, reviso,
    revise, habl*, falar, falo, fale, ve, vej*, vea, cheque, checar, checo`,
  '@mine': 'mi, mis, meu, minha, meus, o meu, a minha',
  '@still': 'todavia, aun, ainda',
  '@comes': `
    si, sim, voy, vou, puedo, posso, ire, irei, asisto, llego, chego, alcanzo, consigo, podre, poderei, alla, ahi,
    estarei, estare, da, va a, vai`,
  '@perhaps': `
    tal vez, talvez, quiza, quizas, a lo mejor, de pronto, capaz, depende, quien sabe, quem sabe, puede que si, probablemente,
    provavelmente, posiblemente, es probable, e provavel`,
  '@see': `
    vamos ver, a ver, ya vere|veremos, ahi vemos|veo, ya vemos|veo, veremos, veamos, toca ver, hay que ver, tem que ver,
    tenho|tengo que ver, vou|voy ver, vai que`,
  '@onward': `
    si, se, sim, como, que, aun, todavia, ainda, eso, isso, primero, antes, no, nao, puedo, doctor, doctora, doutora, gracias,
    obrigado, obrigada, pues`,
  '@agrees': `
    si, sim, bueno, ok, okay, dale, listo, claro, vale, perfecto, voy, sirve, interesa, tomo, tomaria, acepto, confirmo, asisto,
    asistire, estare, ire, llego, llegare, pero, solo, y`,
  '@supposed': `
    me dan|dice|dicen|deja|dejan|da|toca|alcanza|pagan|prestan|llevan|autorizan|devuelven|siento|mejoro|cubre,
    consigo|logro|alcanzo|no|mi|hay|fuera|fuese|pudiera|el|los|las|tienen|aceptan|cubre|puedo|mejoro|mejora|amanezco|llueve|termino|encuentro|salgo|sigo|tengo,
    la doctora|clinica|dejan, es con|en|a|por|para|que|el|la`,
  '@list': 'lista, fila, espera',

  /** "Luego le digo", "déjeme reviso", "vou perguntar pra minha esposa", "pero primero confirme con mi seguro". */
  later: `
    @after @tell, @tell @later, @day @tell si|se, confirmar|confirma|confirme|confirmo|responder|contestar|escribir|escrever @after,
    deja|deje|dejame|dejeme|dejenme|deixa|deixe @look|hablar|hablo|falar,
    voy|va|vai|vamos|vou|tengo_que|tenho_que @look si|se|y|e|con|com|en|no|na|primero|antes|mi|mis|el|los|meu|minha|meus|o|as|os,
    voy|vou consultar|preguntar|perguntar|verificar|averiguar|pensar|pensarlo,
    pregunto|consulto|pergunto|preguntar|preguntarle|perguntar a|al|con|para|com|ao, le|lo pregunto|consulto|reviso|miro|checo,
    ^ te|le|les|lhe|yo|eu aviso|avisare|digo|dire $, y|e|ai|ahi te|le|les|lhe|lo|la|se|ya|ja|despues|depois|luego @tell,
    ve|mira|hace|decide|llena|olha|faz|preenche despues|luego|mas_tarde|al_rato|depois|mais_tarde,
    pero|mas|y|e|deixa|deje primero|primeiro|antes @check,
    pero|mas|antes|primero|primeiro confirmar|confirme|confirma|verifi*|averigu*|consultar|consulte|pregunt*|pergunt*,
    pero|mas|antes|primero|primeiro tengo_que|tenho_que|debo|hay_que|toca|preciso|necesito @look|hablar|falar|avisar|pedir,
    hablo|platico|converso|falo|vejo|combino|veo con|com @mine, hablarlo|hablarla|consultarlo|platicarlo|conversarlo con,
    ver|verlo|verla con|com @mine, ya|ja|ahora|ahorita te|le|les|lhe confirmo|aviso|digo|falo,
    estaria|estare|vou|voy|ire confirmando, lo|la pienso, pensarlo|pensarla|pensarmelo, quiero|quero|prefiero|prefiro pensar`,
  /** "Apenas sepa te aviso": what is told is told then. */
  once: 'apenas, en cuanto, tan pronto, cuando, assim que, logo que, quando',
  tell: '@tell',
  /** "Confirme con mi seguro primero". */
  checks: '@check con|com|a|en|no|na|ao|para',
  first: 'primero|antes|primeiro $',
  /** "Esperando que mi jefe me confirme". */
  awaits: 'esperando',
  heard: 'confirm*, avis*, diga, respond*, liber*',
  /** "Mi hijo va a confirmar por mí", "minha esposa te avisa": another, and later. */
  whose: 'mi, meu, minha, el, ella, ele, ela, un, una, uma',
  others:
    '@others $, @others @after $, @others por mi|mim $, @others ustedes|voces $, @others con|com ustedes|voces $',
  '@others': `
    va|vai|ira confirmar|avisar|llamar|ligar|escribir|escrever|responder|contestar|decidir|resolver, confirma,
    avisa, avisara, llama, llamara, liga, ligara, escribe, escribira, escreve, responde, respondera, contesta, contestara,
    decide, resolve, dice, diz, dira, fala, cuenta`,

  /** "Creo que sí", "no estoy segura", "vou tentar ir", "todavía no me han dicho". */
  unsure: `
    creo|pienso|supongo|parece|imagino|espero|acho|penso|suponho|calculo @comes,
    espero|ojala|tomara|pretendo poder|puedo|pueda|lograr|conseguir|alcanzar|consiga|possa,
    voy|vou|ire|irei tentar|intentar|tratar|procurar|ver_si|ver_se|fazer_o_possivel|hacer_lo_posible|esforcar,
    trato|tratare|intento|intentare|tentarei|hago|hare|faco|farei de_ir|ir|llegar|chegar|posible|possivel|todo_lo_posible|lo_que_pueda,
    no_se|nao_sei si|se|de_si,
    @still no se|decido|tengo_claro, @still nao sei|decidi|tenho_certeza,
    no estoy|estou segur*, no estoy cierto, nao estou|to cert*|segur*, nao tenho certeza, ni idea, nem ideia,
    acho|creo|veo|esta|ta|vai_ser|va_a_ser|fica|sera dificil|complicad*|improvavel, dudo, duvido muito|que,
    @still no|nao confirm*|liber*|avis*|respond*|contest*|dij*|dich*|dan|dado|dier*|autoriz*|falou|falaram|diss*|deu|decid*,
    estoy|estou|to|tou|sigo|ando|estamos viendo|vendo|mirando|averiguando|cuadrando|organizando|pensando|pensandolo|decidiendo|decidindo|tratando|tentando,
    no es seguro, nao certeza, no|nao he_podido|pude|puedo|consigo|consegui|logre|logro|deja|deu_para confirm*,
    ^ @perhaps, ^ si|sim|y|e @perhaps, ^ @see @onward|$, ^ si|sim|y|e @see @onward|$,
    no_se|nao_sei|nem_sei|ni_se $, no_se|nao_sei|nem_sei|ni_se si|verdad|direito|hacer|fazer|decir|dizer $`,
  /** What hangs on something: "sí, si me dan permiso", "solo si es temprano", "iria si pudiera". */
  if: `
    @agrees si @supposed, @agrees pero si @supposed, solo si, so se, siempre que, siempre y cuando, con tal de_que|que,
    contanto que, a no ser que, desde que sea|seja|tenha|possa|consiga|haja, tomaria|aceptaria|iria|pegaria|aceitaria si|se`,
  /** "Si me dan permiso voy": at its end it is a yes. */
  supposes: 'si @supposed',
  goes: `
    voy|ire|estoy|tomo|acepto|listo|bueno|dale|ok|mejor|si|sim $, voy|alla|ahi sim|si|estoy|estare|temprano|puntual $`,
  /** In Spanish this "se" is none. */
  ifPt: `
    se eu|o|a|me|nao|tiver*|for|conseguir|liberar*|fosse|houver|deixar*|meu|minha|ele|ela|voces|devolverem|compartilh*|arrum*|arranj*|ninguem|melhorar|chover|cobrir|sobrar`,
  se: 'se',
  vou: 'vou, irei',
  /** Courtesy, piety or patience, and no condition: "si Dios quiere", "se for possível", "si no hay más temprano, esa". */
  courtesy: `
    si dios, se deus, si se puede, si es posible, se possivel, se for possivel, si puede|puedes, si no es molestia|mucha,
    si hace, si es|fuera tan, si gusta, si esta bien, si es tanto, se nao for incomodo|pedir, se nao importa,
    si no hay|queda|tiene|tienen otr*|mas|nada|remedio|de_otra, si que|lo_que hay, se e o que tem,
    se nao tem|tiver outr*|mais|jeito|nada`,
  /** "¿Y si digo que no?", "e se eu não puder?": what would then be is asked. */
  whatIf: `
    ^ si yo|no|digo|decido|me|la|lo, ^ y|e|pero|mas|que_pasa|que_sucede|que_pasaria si yo|no|digo|decido|me|la|lo,
    ^ se eu|nao|disser|der, ^ y|e|mas|o_que_acontece se eu|nao|disser|me|der`,

  /** A yes to something else: "sí, ya vi el mensaje", "ok, entonces métame a la lista". */
  elsewhere: `
    estoy|sigo|estou|to|continuo|quiero_seguir|quiero_estar|quero_continuar|quero_ficar en|na|no|esperando @list, sigo|continuo esperando,
    lista|fila de espera, a|en|na|para @list,
    ya|ja me_atendieron|me_operaron|me_vieron|me_atenderam|me_operei|fui|operei|tome_otra|consegui|tengo_otra|peguei_outra|tenho_outra,
    ya no necesito|quiero, ja nao preciso|quero, cancelaron, cambiaron, movieron, desmarcaram, mudaram, remarcaram,
    no gusta|sirve|conviene, nao gosto|gostei|serve, en|em vez de|do|da|das|dos|del,
    por otra_cosa|outra_coisa, va|vai|ira por mi|mim, pode|puede ser que, pode|puede que, claro como siempre|sempre,
    ^ quiero|quero|prefiero|prefiro otr*|outr*, ^ recibid*|recebid*|enterad*|entendid*|anotad*|leid* $,
    ^ recibid*|recebid*|enterad*|entendid*|anotad*|leid* gracias|obrigado|obrigada $,
    ^ gracias|obrigado|obrigada por avisar*|todo|tudo|responder|contestar|informar|recordar*|lembrar|atencion $,
    ok|okay|listo|bueno|bom|ta|claro|dale|si|sim|^ y|e por_que|para_que|si|se|como|cual|qual`,
  /** "Sí, ya lo vi", "sim, recebi a mensagem": seen is not agreed, but with "allá estaré". */
  seen: 'si|sim|ok|claro|listo|ya|ja recibi|recebi|vi|lei|me_llego|chegou',
  comes: 'voy, vou, ire, irei, vamos, confirm*, asist*, alla, estare, estarei',
  /** "Qué micro me sirve para llegar". */
  which: '^ que|cual|qual',
  serves: 'sirve, serve',
  /** "Sí, avíseme si hay otra", "si se libera algo me avisan", "claro, sigan avisándome". */
  whenever: 'si, se, cuando, quando',
  telling: 'avis*, notific*',
  keepTelling: 'avis*|notific* si|se|cuando|quando, sigan|sigue avis*|notific*',
  takes: 'tomo, quiero, quero, acept*, aceit*, pego',
  plainly: 'confirmo, agende*, reserve*, marque, pode marcar',
};
