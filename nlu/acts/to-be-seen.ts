import { spoken } from '../words.ts';
import type { Concept } from './concepts.ts';
import { asksByWhat } from './destructive.ts';
import type { Mark, Marks } from './marks.ts';
import { named } from './said.ts';
import { strandsOf } from './strands.ts';

// Who wants to be seen says so in few ways, each of parts that go with any other: an opening (a wish, a "may", a
// question whether there is one, an order), the verb of it by either side, and a visit by one of its many names.

const either = (...some: readonly string[]) => `(?:${some.join('|')})`;

/** A visit, or the place for one, by whatever name; and no place for a car. */
const VISIT =
  either(
    'cit(?:as?|icas?|itas?)|turn(?:o|ito)s?|hor(?:a|ita)|consult(?:a|inha|ica)s?|chequeo|control|revision|valoracion|check ?up|preventivo',
    'cup(?:o|ito)s?|camp(?:o|ito)s?|espaci(?:o|ito)s?|espac(?:o|inho)|lugar(?:cito|zinho)?|huec(?:o|ito)s?|fichas?|agenda',
    'vag(?:a|uinha)s?|horari(?:o|nho)s?|encaix(?:e|inho)|retorno|avaliacao|disponibilidad(?:e)?',
  ) +
  '(?! (?:\\S+ ){0,2}?(?:a nombre|em nome|agendad[ao]s?|marcad[ao]s?|programad[ao]s?|registrad[ao]s?|parque\\w*|estacion\\w*|carros?|motos?|empleo|emprego|funcionamento|atencion|atendimento|visitas?|(?:sabado|domingo)s)\\b)(?! (?:d[eoa]l? )?(?:mi|meu|minha)\\b)';
/** "Una", "de alguna", "minha primeira": one that is not had yet. */
const ONE =
  '(?:(?:de|una?s?|uma?s?|algun[ao]?s?|algum|alguma|mi|minha|la|a|primera|primeira|nuev[ao]|nov[ao]|dos|duas) )*?(?<!\\b(?:mi|minha|la|a) )';
/** Who sees patients. */
const DOCTOR =
  '(?:medic[oa]|doctora?|doutora?|clinic[oa]|especialista|pediatra|psiquiatra|matrona|dentista|(?:gineco|cardio|dermato|psico|neuro|oftalmo|uro|fono|endocrino|nutricion|ortoped|traumato)\\w*)';
/** Whom the writer writes for. */
const THEIRS =
  '(?:ella|ela|ele|(?:mi|mis|meu|minha|nuestr[ao]|noss[ao]) (?:hij|filh|mam|mae|madre|pap|pai|padre|espos|marid|mujer|mulher|senora|abuel|avo|herman|irm|nin|nen|menin|bebe|suegr|sogr|nieto|nieta|net[oa])\\w*)';
const WANT = either(
  'quiero|quisiera|quisieramos|queremos|quero|queria|queriamos|necesit(?:o|amos|aria)|precis(?:o|amos|aria)|ocupo|deseo',
  'desearia|(?:me )?gustaria|gostaria|busc(?:o|ando)|procur(?:o|ando)|solicito|requiero|me urge|me interesa',
);
/** "Lo que necesito es", "o que eu preciso é". */
const WHAT_IS_WANTED = `(?:l?o que (?:yo |eu )?)?${WANT}(?: (?:es|e|era|seria))?`;
const MAY = either(
  'pueden?|puedes|podrian?|podran?|podes|podrias?|pode|podem|poderiam?|consegue[ms]?|sera que|a ver si|ver s[ie]',
  'da(?:ria)? (?:para|pra)|tem (?:como|jeito(?: de)?)|ha[by]\\w* (?:forma|manera|modo|chance|posibilidad) de(?: que)?',
);
const GET = either(
  'sacar(?:me|le)?|pedir(?:le|les)?|coger|tomar|conseguir|obtener|solicitar|hacer|fazer|pegar|tirar|agendar(?:me)?',
  'marcar|reservar|programar|apartar|separar',
);
/** What puts somebody down for a visit. */
const PUT_DOWN = 'apunt|anot|agend|program|acomod|reserv|inscrib|separ|apart|encaix|marc|coloc';
/** What is seen to, of the writer or of whom they write for. */
const SEE = either(
  '(?:atiend[ae]n?|atend[ae]m?|atendessem?|atendieran?|vean?|vieran?|vejam?|vissem?|revis[ea]n?|revisaran?|examin[ae]n?)',
  '(?:cheque[ae]n?|recib[ae]n?|recibieran?|receb[ae]m?|encaix[ae]m?|encaixassem|acomod[ae]n?|acomodaran?)',
);
const TO_SEE =
  '(?:atender|ver|revisar|examinar|chequear|recibir|receber|encaixar|acomodar|anotar|apuntar|agendar)';
/** Who is seen "por" an insurer, without something, by somebody who talks, or "si…" asks for something else. */
const SEEN_SO =
  '(?! (?:(?:ahi|aqui|la|alla) )?(?:por|pel[oa]|si[nm]?|se[nm]?|gratis|alg(?:uien|uem)|una? persona|uma pessoa|mi (?:cita|orden|turno)|(?:con|com) (?:mi|meu|ese|esse|el|o) (?:segur|plan|eps|conveni|carn))\\b)';
/** What a time, or for whom it is, begins with. */
const THEN =
  '(?= (?:para|pra|el|este|esta|nest[ae]|hoy|hoje|manana|amanha|pasado|depois|despues|antes|a|as|las|en|entre|con|com|na|no|dia|semana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|segunda|terca|quarta|quinta|sexta|de (?:manha|tarde)|\\d+)\\b)(?! (?:(?:en|na|a) (?:la )?(?:lista|fila|cola|espera)|(?:para|pra) mim?\\b|(?:(?:en|no|na|o|a|el|la) )+d(?:e las?|as?)\\b))';
/** Where something begins: a pause, a word that joins, a greeting or a sigh. */
const BEGINS =
  '(?<=^|[,] |\\b(?:y|e|pero|mas|porque|pues|pois|entonces|entao|eso|isso|que|hola|ola|oi|oie|opa|buen[oa]s?|bom|boa|dias?|tardes?|noches?|noite|senorita|senor|senora|doctora?|doutora?|moca|amig[ao]|querida|reina|joven|disculpe|ay|uy|ai|hm|eh|este|mire|oiga|vea|viu|olha|ojala|tomara|verdad|verdade|ver|favor|ustedes|voces|gracias|\\d+) )';

/** Who says no, or whose words are told, right before what would be a wish. */
const NOT_SAID =
  /\b(?:no|nao|nunca|ni|nem|tampoco|quien|quem|[yj]a|(?:dij|dic|diss|fal|cre|pens|la|lo|el|cita|consulta|turno|orden)\w* que) (?:(?:me|nos|le|les|lo|la|se|te|yo|eu) )?$/;
/** A way to wish it: what opens it, what it is of, and what may follow. */
type Way = readonly [opening: string, core: string, rest?: string];

const WAYS: readonly Way[] = [
  // "Quiero una cita", "o que eu preciso é uma consulta", "me gustaría sacar hora".
  [`${WHAT_IS_WANTED} (?:de )?(?:${GET} )?${ONE}`, VISIT],
  // "¿Tendrá cita?", "hay cupo", "teria vaga"; of "tiene" and "tem" only where they begin.
  [
    `(?<!\\b(?:si|se|mi|minha|meu|el|ella|ele|ela|yo|eu) (?:\\S+ )?)(?:hay|habra|habria|haveria|tendran?|tendrian?|tendras|teriam?|tienes|tenes) ${ONE}`,
    VISIT,
  ],
  [
    `(?:(?:saber|preguntar|perguntar|consultar|ver) s[ie] (?:(?:ustedes|voces|ainda|todavia) )*|${BEGINS})(?:hay|tienen?|tem) ${ONE}`,
    either(VISIT, DOCTOR),
  ],
  // "Será que me atienden", "queria que me atendessem", "la podrían ver", "consegue me encaixar".
  [`(?:${MAY}|${WHAT_IS_WANTED} que|${BEGINS}) (?:me|nos|l[aeo]s?) `, SEE, `${SEEN_SO}(?= \\S)`],
  [`${BEGINS}(?:me|nos) `, SEE, SEEN_SO + THEN],
  [`(?:me|nos) ${MAY} `, TO_SEE, SEEN_SO + THEN],
  [`${MAY} (?:me|nos) `, TO_SEE, SEEN_SO + THEN],
  [`${MAY} `, TO_SEE, `(?:me|nos)${SEEN_SO}${THEN}`],
  [`${MAY} `, TO_SEE, ` (?:a )?${THEIRS}`],
  ['(?:quien|alguien|quem|alguem) (?:que )?me ', SEE, THEN],
  // "Busco un ginecólogo", "queria que um dermato visse", "quiero ir al médico", "posso ir hoje pra me atenderem?"
  [`${WHAT_IS_WANTED} (?:de )?(?:(?:una?|uma?) )?(?:buen[ao]? |bo[am] )?`, DOCTOR],
  [
    `${WHAT_IS_WANTED} que (?:el|la|una?|o|a|uma?) `,
    DOCTOR,
    ' (?:me |l[ao] |nos )?(?:vea|viera|revis\\w+|mir[ae]\\w*|veja|visse|olh[ea]\\w*|examin\\w+|chequ\\w+|atienda|atenda)',
  ],
  [
    `(?:${WHAT_IS_WANTED}|puedo|podria|posso|poderia) (?:ir|llevarl[ao]|levar) (?:\\S+ ){0,3}?(?:al?|a (?:la|una?)|no|na|num|numa|ao) `,
    DOCTOR,
  ],
  [
    '(?:puedo|podria|posso|poderia) ir (?:\\S+ ){0,4}?(?:para|pra|a) (?:que )?me ',
    either(SEE, 'atenderem', 'verem', 'examinarem'),
  ],
  // "Apúnteme para mañana", "me marca sexta", "agenda pra segunda".
  ['', `(?:${PUT_DOWN})[ae]n?(?:me|nos)`, THEN],
  ['(?:me|nos) ', `(?:${PUT_DOWN})[ae][nm]?`, THEN],
  [BEGINS, '(?:marca|marque|agenda|agende|reserva|reserve|encaixa)', THEN],
  // "Hola, cita para mi marido y para mí".
  [
    `${BEGINS}(?:una? |uma? )?`,
    '(?:cita|turno|hora|consulta|horario)',
    ' (?:para|pra|pa) (?:mi[ms]?|meu|minha|nosotr[oa]s|nos|dos|2)',
  ],
  // "Deme cita", "me hace un campito", "¿me puede dar una cita?", "me vê um horário".
  [
    `(?:(?:d[ae]n?|regal[ae]n?|consig[au]e?n?|saqu?[ae]n?|hag[ae]n?)me|me (?:das?|dan|dara|dari\\w+|regalas?|consegue|consigue|arruma|arranja|ve|saca|tira|haces?|hacen|colabora con)|(?:me )?${MAY} (?:me )?(?:dar|regalar|conseguir|arrumar|arranjar|ver|sacar|hacer|fazer|asignar)(?:me|nos)?) ${ONE}`,
    VISIT,
  ],
  // "Queria agendar", "quero passar com a doutora", "como hago para que me vean", "quiero hacerme ver".
  [
    `(?:${WHAT_IS_WANTED} (?:de )?|${MAY} |puedo |podria |posso |poderia |como (?:hago|hacer|faco|faz|hace uno) (?:para|pra) )`,
    '(?:agendar(?:me)?|reservar|programar|marcar(?! (?:al?|ao|el|un|presenca|error)\\b)|me encaixar|hacerme ver|consultarme|me consultar|atenderme|ser (?:atendid|vist)[oa]|(?:me )?passar (?:com|num|numa|em consulta|(?:n[oa]|pel[oa]) (?:medic[oa]|doutora?|clinic\\w*|pediatra|\\w+log\\w+))|pasar (?:con|donde))',
    '(?! (?:(?:con|com) )?(?:un|una|uma?|algun|alguien|alguem) ?(?:asesor|persona|pessoa|atendente|humano)?\\b)',
  ],
];

/**
 * The ways by what they are of: where that is not said, none of them is looked for. Each is a pattern by itself: one of
 * them all takes a tenth of a second to be made ready.
 */
const WISHES = [...Map.groupBy(WAYS, ([, core]) => core)].map(([core, ways]) => ({
  core: new RegExp(`\\b${core}`),
  ways: ways.map(([opening, , rest = '']) => new RegExp(`\\b${opening}${core}${rest}\\b`, 'g')),
}));

/** One that is had: what is wanted may be to move it, or to know of it. */
const HAD =
  /\b(?:(?:mi|mis|minha|meu|nuestra|nossa) (?:citas?|turnos?|hora|consultas?|horario|agendamento|retorno|exame|examen|ecografia|ultrassom)(?! (?:de trabajo|de trabalho|cambia|muda|rota|termina|es de|dura)\b)|(?:ten(?:go|ia|ho)|tinha|tenemos|temos|tuve|tive) (?:(?:una?|uma?|la|el|a|o|mi|minha|dos|duas) )?(?:citas?|turnos?|hora|consultas?|horario|agendad\w+|marcad\w+)|(?:otr[ao]|outr[ao]) (?:hora|horario|turno|dia|fecha|data|cita|consulta)|me (?:dieron|deram|toco) (?:una?|uma?) )|(?:hasta|ate|desde|de) que horas?\b/;
/** One that is on offer, or that is hoped for sooner. */
const OFFERED =
  /\b(?:n?es[ts]?[ea]s?|dess[ea]) (?:espacio|horario|hora|cupo|vaga|cita|turno|lugar)\b|\bque (?:salio|abrio|abriu|vagou|surgio|surgiu|se (?:libero|abrio|desocupo)|liberou)\b|\bantes(?! (?:de|da|do|das|dos|del)\b)/;
/** What else may be wanted in words of its own. */
const ELSE: readonly Concept[] = [
  ...(['cancel', 'drop', 'unneeded', 'move', 'confirm', 'unable', 'accept', 'reject', 'send'] as const),
  ...(['arrive', 'notify', 'join', 'stop', 'talk', 'agent', 'cost', 'insurance'] as const),
  ...(['place', 'open', 'result', 'auth', 'request', 'link', 'connect', 'wrong', 'policy'] as const),
];

/**
 * Whether to be seen is what is wanted: a wish of that, whatever is told around it, and no other wish or question
 * beside it. "Mi turno de trabajo cambia cada semana, hay cupo el lunes?"
 */
export function wantsToBeSeen(said: Marks): boolean {
  const { words, begin, all } = said;
  const text = words
    .map(({ token, clause }, at) =>
      at > 0 && clause !== words[at - 1]!.clause ? `, ${token.text}` : token.text,
    )
    .join(' ');
  const wishes = WISHES.flatMap(({ core, ways }) =>
    core.test(text) ? ways.flatMap((way) => saidBy(way, text)) : [],
  ).map(({ 0: wish, index }) => {
    const from = begin + wordsIn(text.slice(0, index));
    return { from, to: from + wordsIn(wish) };
  });
  if (wishes.length === 0 || HAD.test(text) || OFFERED.test(text) || asksByWhat(said)) return false;
  const isOfWish = ({ from, to }: { from: number; to: number }) =>
    wishes.some((wish) => from < wish.to && wish.from < to);
  // "Y agendé para el 12" tells of one that is had.
  const isDone = ({ concept, mood }: Mark) => (concept === 'book' || concept === 'get') && mood === 'report';
  if (all.some((mark) => isOfWish(mark) && (mark.negated || isDone(mark)))) return false;
  if (named(said, ['waitlist', 'freed'])) return false;
  const background = strandsOf(said).filter((strand) => !strand.asks && !isOfWish(strand));
  return !all.some(
    (mark) =>
      ELSE.includes(mark.concept) &&
      !mark.negated &&
      !isWhere(mark, said) &&
      (mark.mood === 'command' || mark.mood === 'question') &&
      !isOfWish(mark) &&
      !background.some(({ from, to }) => from <= mark.from && mark.from < to),
  );
}

const AT_SITE = /\b(?:en|em|na|no)(?: la| el| a| o)? (?:sedes?|unidades?|sucursal|filial)$/;

/** "En la sede norte", "na unidade Moema": where it is wanted, and no question of where that is. */
function isWhere({ concept, from, to }: Mark, { words, begin }: Marks): boolean {
  return concept === 'place' && AT_SITE.test(spoken(words, from - begin - 2, to - begin));
}

/** Where a way is said in earnest; its pattern is of its own, and looks on from where it found the last. */
function saidBy(way: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  way.lastIndex = 0;
  for (let match = way.exec(text); match !== null; match = way.exec(text)) {
    if (NOT_SAID.test(text.slice(0, match.index))) way.lastIndex = match.index + 1;
    else found.push(match);
  }
  return found;
}

function wordsIn(text: string): number {
  return text.split(/[ ,]+/).filter(Boolean).length;
}
