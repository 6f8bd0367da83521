import { fold } from '../normalise.ts';

const COMES =
  '(?:si|sii|sim|voy|vou|puedo|posso|ire|irei|asisto|llego|chego|alcanzo|consigo|podre|poderei|alla|ahi|estarei|estare|da|va a|vai)';

/** What is said of something that may be so: "creo que sí", "vamos a ver", "no sé todavía", "vou tentar ir". */
const UNSURE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:creo|pienso|supongo|me parece|imagino|espero|acho|penso|suponho|parece|calculo) (?:yo |eu )?(?:que )?${COMES}\\b`,
  ),
  /\b(?:espero|ojala|tomara|pretendo) (?:que )?(?:poder|puedo|pueda|lograr|conseguir|alcanzar|eu consiga|eu possa|de)\b/,
  // "A ver la segunda" asks to be shown it, and "vamos a ver al doctor" is no doubt.
  /^(?:pues|bueno|bom|ok|mmm?|hmm?|ah|ay|ai|entonces|entao|eh|y|e|si|sim)?[ ,]*(?:vamos (?:a )?ver|a ver|ya vere\w*|ahi ve(?:mos|o)|ya ve(?:mos|o)|veremos|veamos|toca ver|hay que ver|tem que ver|tenho que ver|tengo que ver|vou ver|voy a ver|vai que)(?:[ ,]+(?:si|se|como|que tal|aun|todavia|ainda|eso|isso|primero|antes|no|nao|a ver|puedo|doctora?|doutora?|gracias|obrigad[oa]|pues)\b.*)?[ .…!]*$/,
  /\b(?:vou|voy a|ire a|irei) (?:tentar|intentar|tratar|procurar|ver se|ver si|fazer (?:o )?possivel|hacer lo posible|me esforcar)\b/,
  /\b(?:trato|tratare|intento|intentare|tentarei|hago|hare|faco|farei) (?:de ir|ir|llegar|chegar|(?:todo )?(?:lo|o) (?:posible|possivel|que pueda))\b/,
  /^(?:pues|bueno|bom|ay|ah|mmm?|hmm?|la verdad|na verdade|eh|si|sim|ok)?[ ,]*(?:tal vez|talvez|quizas?|a lo mejor|de pronto|capaz|depende|quien sabe|quem sabe|puede que si|probablemente|provavelmente|posiblemente|es probable|e provavel)\b/,
  /\b(?:no se|nao sei|nem sei|ni se)(?: (?:todavia|aun|bien|bem|ainda|si|se|la verdad|direito|que (?:hacer|fazer|decir|dizer)|pues))*\b[ .,…!]*$/,
  /\b(?:no se|nao sei|no estoy segur[oa]|nao (?:estou|to|tenho) (?:cert[oa]|certeza|segur[oa]))(?: (?:todavia|aun|ainda|bien|bem))? (?:si|se|de si) \w+/,
  /\b(?:todavia|aun|ainda) no (?:se|tengo claro|me decido|decido)\b|\bainda nao (?:sei|decidi|tenho certeza)\b/,
  /\b(?:no estoy segur[oa]|no estoy cierto|nao (?:estou|to) (?:cert[oa]|segur[oa])|nao tenho certeza|ni idea|nem ideia)\b/,
  /\b(?:acho|creo|veo|esta|ta|vai ser|va a ser|fica|sera) (?:(?:muy|muito|meio|medio|que|un poco|um pouco|bem|bien|es|e|vai ser|va a ser) )*(?:dificil|complicad[oa]|improvavel)\b|\b(?:dudo|duvido)(?: mucho| muito)?\b(?! (?:que no|que nao))/,
  /\b(?:todavia|aun|ainda) (?:no|nao) (?:(?:me|nos|lo|la|han|ha|se) )*(?:confirm|liber|avis|respond|contest|dij|dich|dan|dado|dier|autoriz|fal|diss|deu|decid)\w*/,
  /\b(?:estoy|estou|to|tou|sigo|ando|estamos) (?:todavia |aun |ainda )?(?:viendo|vendo|mirando|averiguando|cuadrando|organizando|pensando(?:lo|la)?|decidiendo|decidindo|tratando|tentando)\b/,
];

/** A doubt that is over in the end: "no sé… sí, confirmo"; or one that is none: "no sé cómo llegar". */
const AFTER_ALL = /[,.;…] *(?:pero |mas )?(?:si|sim|listo|dale|confirmo|ok|si voy|vou sim|claro)[ .!]*$/;

/** Whether it is said that something may be so, or that they do not know yet. */
export function isUnsure(text: string): boolean {
  const words = fold(text).replace(/\s+/g, ' ').trim();
  return UNSURE.some((way) => way.test(words)) && !AFTER_ALL.test(words);
}
