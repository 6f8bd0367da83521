import type { Word } from '../words.ts';

/** Words between what governs an infinitive and it. */
const LIGHT =
  /^(?:me|te|se|le|les|la|lo|las|los|nos|lhe|o|a|os|as|de|que|el|mi|eu|yo|ya|ja|so|solo|por|si|sim)$/;
const INFINITIVE = /(?:[aei]r(?:em|mos)?|[aei]r(?:me|te|se|nos|l[aeo]s?)+)$/;
/** What wishes, must, may, asks for or goes on to the act after it; and what may stand before a wish told in a word. */
const GOVERNS =
  /^(?:(?:quis|quier|gustar|gostar|necesit|precis|dese|pref|tendr|debe|pued|pod|pud|poss|consig|consegu|logr|solicit|ayud|ajud|ocup|requier|busc|urg|interes|intent|tent|decid|resolv|piens|pens|obrigad|deix|perm|autoriz|oblig|obrig|cancel|anul|gracias|tard|noch|noit|buen|entonc|proced)\S*|(?:quiere|quieren|quer|querem|quero|quiero|quisiera|queria|queremos|queriamos|tengo|tener|tenemos|tenho|ter|temos|teria|tiene|tem|toca|toco|tocaria|voy|vamos|vou|vai|va|van|hay|habria|debo|deve|devo|posso|pido|peco|para|pra|pro|mejor|melhor|como|donde|onde|o|ou|y|e|ni|hola|oi|ola|bom|boa|dia|dias|opcion|opcao|favor|paso|ganas|vontade|deja|falta|cita|citas|consulta|turno|hora|mas|pero|entao|porque|pois|clave|gente|ahora|agora|hoy|hoje|manana|amanha|asi|assim|tal|eso|isso|listo|ok|bueno|dale))$/;
const ABILITY = /^(?:pued|pod|pud|pos[so]|consig|consegu|logr)/;
/** "¿Cancelar sale gratis?": of the act itself something is said. */
const IS_SAID = /^(?:es|eh|sale|cuesta|custa|tiene|tem|sai|implica|genera|gera)$/;
/** The "e" of "cancelar é de graça", which joins in "cancelar e marcar". */
const IS_SO = /^e (?:de|gratis|gratuito|car[oa]|dificil|facil|possivel|preciso|permitido)$/;
const FARTHEST = 5;
/** "Para cancelar hay que llamar o…": how it is done is asked of an act that leads. */
const IS_DONE_SO =
  /^(?:\S+ ){0,3}?(?:hay que|ten[gh]o que|tenemos que|tem que|se necesita|se requiere|necesito|preciso|precisa|debo|devo|que (?:debo|hago|necesito)|o que|como|donde|onde|adonde|a quien|quem)\b/;

/** Whether a "si" stands before it in its clause: "si me llegan a cancelar". */
export function isUnderIf(words: readonly Word[], at: number): boolean {
  const { clause } = words[at]!;
  return words.slice(0, at).some((word) => word.clause === clause && /^s[ie]$/.test(word.token.text));
}

/** Whether the infinitive at `at` is of something else than a wish: "me da pena cancelar", "no puedo cancelarla". */
export function isGovernedElsewhere(words: readonly Word[], at: number): boolean {
  const { token, clause } = words[at]!;
  if (!INFINITIVE.test(token.text)) return false;
  const next = words[at + 1];
  const after = [next, words[at + 2]].map((word) => (word?.clause === clause ? word.token.text : ''));
  const rest = words.slice(at + 1).filter((word) => word.clause === clause);
  const isLed = /^(?:para|pra|pa)$/.test(words[at - 1]?.token.text ?? '');
  if (isLed && IS_DONE_SO.test(rest.map((word) => word.token.text).join(' '))) return true;
  if (IS_SAID.test(after[0]!) || IS_SO.test(after.join(' '))) return true;
  for (let back = at - 1; back >= 0 && at - back <= FARTHEST && words[back]!.clause === clause; back--) {
    const { text } = words[back]!.token;
    if (LIGHT.test(text)) continue;
    if (ABILITY.test(text)) return /^n[aã]?o$/.test(words[back - 1]?.token.text ?? '');
    return !GOVERNS.test(text);
  }
  return false;
}

const OWNER = /^(?:mi|mis|meu|minha|un|una|uma?)$/;
/** What one cancels, and who cancels nothing. */
const THING =
  /^(?:cit|turn|hor|consult|reserv|agend|exam|examen|sesion|sess|visit|nombre|nome|numer|contact|contat|celular|dat|dad|cont|cuent)/;
const THIRD = /^(?!.*[aei]r$)\p{L}{3,}[ae]$/u;
const ALWAYS = /^(?:siempre|sempre|nunca|jamas|todo|toda|cada)$/;

/** Who sees to patients, and cancels theirs: "la doctora de mi mamá siempre cancela los viernes". */
const OF_CLINIC = /^(?:doctor|medic|doutor|clinica|hospital|secretari|recepcion|especialista)/;

/** Whose doing it is: "mi compañera anula siempre" tells of another's. */
export function isAnothersHabit(words: readonly Word[], at: number): boolean {
  const { token, sentence } = words[at]!;
  if (!THIRD.test(token.text)) return false;
  const first = words.findIndex((word) => word.sentence === sentence);
  const [owner = '', owned = ''] = words.slice(first, first + 2).map((word) => word.token.text);
  const isOwned = OWNER.test(owner) ? !THING.test(owned) : OF_CLINIC.test(owned);
  return isOwned && words.slice(first, at + 3).some((word) => ALWAYS.test(word.token.text));
}
