import { fold } from '../normalise.ts';
import type { Lang } from '../types.ts';

/**
 * What a yes is that agrees to nothing yet: `later` puts the answer off, "ok, déjeme reviso"; `if` hangs on something,
 * "sí, si me dan permiso"; `elsewhere` says yes to something else, "sí, ya vi el mensaje".
 */
export type HalfYes = 'later' | 'if' | 'elsewhere';

const TELLS =
  '(?:digo|dire|aviso|avisare|confirmo|confirmare|respondo|responderei|contesto|falo|escribo|escrevo|cuento|conto|decido|llamo|ligo)';
const DAY =
  '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|segunda|terca|quarta|quinta|sexta|manana|amanha)';
const LOOKS =
  '(?:ver|veo|mirar|miro|revis\\w+|pens\\w+|piens\\w+|pregunt\\w+|pergunt\\w+|consult\\w+|confirm\\w+|chec\\w+|olh\\w+|cuadr\\w+|organiz\\w+|averigu\\w+)';
const WHO = '(?:mi|mis|el|la|los|meu|minha|meus|o|a|os|as)';

/** "Luego le digo", "apenas sepa te aviso", "déjeme reviso", "vou perguntar pra minha esposa". */
const PUTS_OFF: readonly RegExp[] = [
  new RegExp(
    `\\b(?:luego|despues|mas tarde|manana|al rato|en la (?:tarde|noche)|depois|mais tarde|amanha|a noite|de noite)(?: (?:temprano|cedo|mismo|mesmo|yo|eu|te|le|les|lhe|lo|la|ya|ja))* ${TELLS}\\b`,
  ),
  new RegExp(
    `\\b${TELLS} (?:luego|despues|mas tarde|al rato|en la (?:tarde|noche)|en un rato|manana|amanha|(?:hoy|hoje) (?:mismo|mesmo|mas tarde|mais tarde)|a mas tardar|depois|mais tarde|daqui a pouco|apenas|cuando|en cuanto|assim que|quando)\\b`,
  ),
  // "El viernes les confirmo si puedo."
  new RegExp(`\\b(?:el |este |na )?${DAY}(?: (?:yo|eu|te|le|les|lhe|ya|ja))* ${TELLS} (?:si|se)\\b`),
  /\bconfirm[ae]r? (?:luego|despues|mas tarde|al rato|depois|mais tarde|daqui a pouco)\b/,
  new RegExp(`\\b(?:apenas|en cuanto|tan pronto|cuando|assim que|logo que|quando) .{1,40}\\b${TELLS}\\b`),
  new RegExp(`\\b(?:dej[ae](?:me|nme)?|me dej[ae]|deix[ae](?: eu)?|me deix[ae]) (?:\\w+ )?${LOOKS}\\b`),
  new RegExp(
    `\\b(?:voy|vamos|vou|tengo que|tenho que) (?:a )?(?:le )?${LOOKS} (?:si|se|y|e|con|com|en|no|na|pro|pra|a|primero|antes|${WHO})\\b`,
  ),
  new RegExp(`\\b(?:le|te|lo|eu)? ?(?:pregunto|consulto|pergunto) (?:a|con|pra|pro|com|para|ao) ${WHO}?\\b`),
  new RegExp(`\\b(?:perguntar|preguntar(?:le)?) (?:a|pra|pro|com|ao|para) ${WHO}?\\b`),
  // "Mi hijo lo ve y le digo", "vejo com meu marido e te falo".
  new RegExp(
    `\\b(?:y|e|ai|ahi) (?:(?:yo|eu|te|le|les|lhe|lo|la|se|ya|ja|despues|depois|luego) )+${TELLS}\\b(?! que\\b)`,
  ),
  /\b(?:lo|la) (?:ve|mira|hace|decide|llena) (?:despues|luego|mas tarde|al rato)\b|\b(?:ve|olha|faz|preenche|decide) (?:isso )?(?:depois|mais tarde)\b/,
  // "Sí, pero primero confirme con mi seguro", "mas primeiro vê com meu convênio".
  /\b(?:pero|mas|y|e|deixa|deje) (?:primero|primeiro|antes) (?:(?:le|lo|la|me|eu|yo|que) )*(?:confirm|pregunt|pergunt|consult|averigu|verific|revis|habl|fal|ve\b|vej|vea)\w*/,
  /\b(?:lo|la)? ?(?:hablo|platico|converso) con mi\b|\b(?:hablar|consultar|platicar|conversar)l[oa] con\b|\bver(?:lo|la)? (?:con mi|com (?:o |a )?(?:meu|minha))\b|\b(?:falo|vejo|converso|combino) com (?:o |a )?(?:meu|minha)\b/,
  /^\W*(?:(?:bueno|bom|pues|ah|mm+|hmm+|ok|ta)[ ,.]+)*(?:vamo|vamos|vamos a|ya|ai|ahi|depois a gente) (?:ver|veremos|vemos|ve|vejo)\W*$/,
  /\b(?:ya|ja|ahora|ahorita) (?:te|le|les|lhe) (?:confirmo|aviso|digo|falo)\b/,
  /\b(?:estaria|estare|vou|voy|ire) confirmando\b/,
  /\b(?:lo|la|le) (?:consulto|pregunto|reviso|miro|checo)\b|\b(?:voy a|vou) (?:consultar|preguntar|perguntar|verificar|averiguar)\W*$/,
  /\b(?:lo|la) pienso\b|\bpensar(?:lo|la|melo)\b|\b(?:quiero|quero|prefiero|prefiro|vou|voy a) pensar\b/,
  // "Mi hijo va a confirmar por mí", "minha esposa te avisa": who says so is another, later.
  /\b(?:mi|meu|minha|el|ella|ele|ela|un|uma?) ?\w* (?:que )?(?:(?:va a|vai|ira|le|te|les|lhe|se|luego|despues|depois) )*(?:confirma|confirmar|confirmara|avisa|avisar|avisara|llama|llamar|llamara|liga|ligar|ligara|escribe|escribir|escribira|escreve|escrever|responde|responder|respondera|contesta|contestar|contestara|decide|decidir|resolve|resolver)(?: (?:por|mi|mim|luego|despues|depois|mas|mais|tarde|amanha|manana|hoy|hoje|con|com|ustedes|voces|vcs|eso|isso|ahorita|ya|ja|a|la|noche|noite))*[ .!]*$/,
  /\b(?:mi|meu|minha|el|ella|ele|ela) ?\w* (?:le|te|lhe|se los?) (?:dice|diz|dira|fala|cuenta)(?! que\b)\b/,
  // "Sí, pero confirme con mi seguro primero", "mas antes confirma com meu convênio".
  /\b(?:confirm|verifi|revis|pregunt|pergunt|consult|averigu|cheq|chec|mir|vej|vea)\w* (?:\w+ ){0,2}?(?:con|com|a|en|no|na|ao|pra|pro) .{1,30}\b(?:primero|antes|primeiro)\b/,
  /\b(?:pero|mas|antes|primero|primeiro)[ ,]+(?:primero |antes |primeiro )?(?:confirm(?!o\b)|verifi|pregunt|pergunt|consult|averigu|tengo que|tenho que|debo|hay que|toca|preciso|necesito)\w* (?!a (?:que|cual))\w+/,
  new RegExp(`\\besperando (?:a )?(?:que )?${WHO} .{1,30}\\b(?:confirm|avis|dig|respond|liber)\\w*`),
];

/** "Mañana le digo… sí, confirmo": in the end it is a yes. */
const AFTER_ALL = /[,.;] *(?:si|sim|listo|dale|confirmo|ok)\W*$/;

/** "Si Dios quiere", "se der", "si es posible": courtesy or piety, and no condition. */
const COURTEOUS =
  /\bsi (?:dios|se puede|es posible|puede[ns]?\b|no es (?:molestia|mucha)|me hace|es tan|fuera tan|gusta|esta bien|es tanto)|\bse (?:deus|possivel|der\b(?! (?:eu )?(?:vou|irei))|puder\b(?! (?:eu )?(?:vou|irei))|for possivel|nao for (?:incomodo|pedir)|nao se importa)/g;

/** A "sí" with its accent, which folding would take from it, supposes nothing. */
const ACCENTED = 'sii';
const YES_WITH_ACCENT = /(?<!\p{L})s[íÍ](?!\p{L})/giu;

/** What a "si" that is no "sí" goes on with, where a yes came before it. */
const SUPPOSED =
  '(?:me (?:dan|dicen?|dejan?|da|toca|alcanza|pagan|prestan|llevan|autorizan|la dejan?|devuelven)|consigo|logro|alcanzo|no |mi |hay |fuera|fuese|pudiera|el |los |las |la (?:doctora|clinica)|es (?:con|en|a|por|para|que|el|la)|tienen|aceptan|cubre|puedo)';
const HANGS_ON: Readonly<Record<Lang, readonly RegExp[]>> = {
  es: [
    new RegExp(
      `\\b(?:si|${ACCENTED}|bueno|ok|okay|dale|listo|claro|vale|perfecto|voy|sirve|interesa|tomo|tomaria|acepto|confirmo|asisto|pero|solo|y)[, ]+(?:pero )?si ${SUPPOSED}`,
    ),
    // "Si puedo voy", "si es con la misma doctora sí".
    new RegExp(
      `^(?:pues |ay |bueno |entonces )*si ${SUPPOSED}.*(?:\\b(?:voy(?: \\w+)?|ire|alla estoy|ahi estoy|la tomo|acepto|listo|bueno|dale|ok|mejor)|[ ,](?:si|${ACCENTED}))[ .!]*$`,
    ),
    /\b(?:solo si|siempre que|siempre y cuando|con tal (?:de )?que|a no ser que)\b/,
    /[,;] ?si \w+(?: \w+)? (?:voy|vamos)\b/,
    /\b(?:tomaria|aceptaria|iria) (?:\w+ ){0,2}?si\b/,
  ],
  pt: [
    /\b(?:so se|desde que|contanto que|a nao ser que)\b/,
    /\bse \w+ (?:eu )?(?:vou|irei)\b/,
    /\b(?:pegaria|aceitaria|iria) (?:\w+ ){0,2}?se\b/,
    /\bse (?:der|eu|o|a|me|nao|tiver\w*|for|puder|conseguir|liberar\w*|fosse|houver|deixar\w*|meu|minha|ele|ela|voces|devolverem|compartilh\w+|arrum\w+|arranj\w+)\b/,
  ],
};

/** Said without its accent, "sí puedo ir" begins as a condition does. */
const PLAIN_SI = /^sii?[, ]+(?:puedo(?! (?:voy|ire|la tomo))|me sirve|voy|quiero|la|lo)\b[^,]*$/;

const ELSEWHERE: readonly RegExp[] = [
  // "Sí, ya lo vi", "sim, recebi a mensagem".
  /^(?:si|sim|ok|claro|listo|ya|ja)\b\W*(?:senor[a]?\W+|senhora?\W+)?(?:ya |ja |eu )*(?:lo |la )?(?:recibi|recebi|vi|lei|me llego|chegou)\b(?!.*\b(?:confirm\w*|voy|vou|ire|irei|asist\w*|alla|estare|estarei)\b)/,
  // "Ok, recibido", "ok, gracias por avisar".
  /^(?:ok|okay|listo|bueno|ya|ta|certo)?\W*(?:recibid[oa]|recebid[oa]|enterad[oa]|entendid[oa]|anotad[oa]|leid[oa])\W*(?:gracias|obrigad[oa])?\W*$/,
  /^(?:ok|okay|listo|bueno|ya|ta|tudo bem|certo|vale)?\W*(?:muchas |muito |mil )?(?:gracias|obrigad[oa]) por \w+\W*$/,
  /\b(?:estoy|sigo|estou|to|continuo|quiero seguir|quiero estar|quero (?:continuar|ficar)) (?:en|na|no|esperando)\b ?(?:la |el )?(?:lista|fila|espera)|\b(?:sigo|continuo) esperando\b/,
  // "Me interesa la lista de espera", "ok, entonces métame a la lista".
  /\b(?:lista|fila) de espera\b|\b(?:a|en|na|pra) (?:la |a )?(?:lista|fila|espera)\b/,
  /\b(?:ya|ja) (?:me (?:atendieron|operaron|vieron|atenderam|operei)|fui|operei|tome otra|consegui|tengo otra|peguei outra|tenho outra|no (?:la |lo )?(?:necesito|quiero)|nao (?:preciso|quero))\b/,
  /\b(?:cancelaron|cambiaron|movieron|desmarcaram|mudaram|remarcaram)\b/,
  /\b(?:no me (?:gusta|sirve|conviene)|nao (?:gosto|gostei|me serve|serve))\b/,
  // "Quero outra data", "¿pode deixar pra depois?"
  /^(?:quiero|quero|prefiero|prefiro) (?:otr[ao]s?|outr[ao]s?)\b|\b(?:em vez|en vez) d\w+/,
  // "Qué micro me sirve para llegar".
  /\b(?:que|cual|qual) (?:\w+ )?(?:me )?s[ie]rve\b/,
  /\bpor (?:otra cosa|outra coisa)\b|\b(?:va|vai|ira) por (?:mi|mim)\b/,
  // "Sí, avíseme si hay otra", "claro, sigan avisándome".
  /^(?!.*\b(?:tomo|quiero|quero|acept|aceit|pego)\b).*(?:\b(?:avis\w+|notific\w+) (?:si|se|cuando|quando) |\b(?:si|se|cuando|quando) .*\b(?:avis\w+)|\b(?:sigan|sigue|continuem|continue) (?:avis|notific)\w+)/,
  /\b(?:pode|puede) (?:ser )?que\b|^claro,? como (?:siempre|sempre)\b/,
  // "Ok, ¿y eso para qué es?"
  /^(?:si|sim|ok|okay|listo|bueno|bom|dale|ta|certo|claro)[ ,.¿]+(?:y|e)\b[ ,¿]*(?:(?:eso|isso) )?(?:por que|para que|pra que|si|se|como|cual|qual)\b/,
  // "¿Sí hay cupo?", "sim?"
  /^(?:¿ *(?:si|sim)\b.*\?|(?:si|sim) *\?.*)$/,
];

/** "¿Y si digo que no?", "e se eu não puder?": what would then be is asked, and nothing is answered. */
const ASKS_WHAT_IF: Readonly<Record<Lang, RegExp>> = {
  es: /^[¿ ]*(?:(?:ok|bueno|pero|y|oye|disculpe)[ ,¿]+)*(?:que pasa |que sucede |que pasaria )?si (?:yo |no |digo|decido|me |la |lo ).*\?$/,
  pt: /^(?:(?:ok|bom|mas|e|ah)[ ,]+)*(?:o que acontece |que acontece )?se (?:eu |nao |disser|me |der ).*\?$/,
};

/** Whether it is only asked what a yes or a no would lead to. */
export function asksWhatIf(text: string, lang: Lang): boolean {
  return ASKS_WHAT_IF[lang].test(fold(text).trim());
}

/** Words that say it plainly, whatever else is spoken of. */
const PLAINLY = /(?<!\b(?:no|nao) )\b(?:confirmo|agende\w*|reserve\w*|marque|pode marcar)\b/;

/** Whether what begins as a yes agrees to nothing yet, and why. */
export function readHalfYes(text: string, lang: Lang): HalfYes | null {
  const words = fold(text).replace(/\s+/g, ' ').trim();
  if (PUTS_OFF.some((way) => way.test(words)) && !AFTER_ALL.test(words)) return 'later';
  const told = fold(text.normalize('NFC').replace(YES_WITH_ACCENT, ACCENTED)).replace(/\s+/g, ' ').trim();
  const supposed = told.replace(COURTEOUS, ' ');
  if (!PLAIN_SI.test(supposed) && HANGS_ON[lang].some((way) => way.test(supposed))) return 'if';
  return !PLAINLY.test(words) && ELSEWHERE.some((way) => way.test(words)) ? 'elsewhere' : null;
}
