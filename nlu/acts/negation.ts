import type { Lang } from '../types.ts';
import { spoken, type Word } from '../words.ts';

interface Reach {
  /** Words that deny what follows. */
  denies: ReadonlySet<string>;
  /** Words a denial reaches across: auxiliaries, pronouns, small words and doubt, but no other act. */
  light: ReadonlySet<string>;
  /** Things it reaches across only as the subject of a "que": "no quiero que la cita se cancele". */
  subjects: ReadonlySet<string>;
  /** First persons that govern an infinitive; before another form a new sentence begins: "no quiero cancela". */
  governs: ReadonlySet<string>;
  infinitive: RegExp;
}

/** Written as words are folded. */
const REACH: Readonly<Record<Lang, Reach>> = {
  es: {
    denies: set('no ni nunca jamas tampoco sin ningun nadie'),
    light: set(
      `me te se os le les lo la los las nos el un una quiere tener de del a al que y mi mis su ya es en por para favor vaya vayan vas va voy
      vamos quiero quisiera queria deseo deseaba pienso pensaba pretendo planeo necesito necesita tengo tienen tiene hay haga
      hagan hace falta debo deben debe puede pueden intencion idea dije digo dijo dicho decir diga digan he han ha estoy estaba estan pidiendo solicitando diciendo era fue vuelva
      vuelvan volver ganas querer permita permitan aun todavia pedi pido solicite solicitado pedido autorice autorizado
      autorizo hemos habia querido sea seria necesario mas solicitar si se seguro segura motivo momento deje dejen sigan
      siga yo usted ustedes ocurra inventen invente vengan venga atrevan pensar piense piensen pidio pidieron mando quise quieran quiera queremos quieren estamos ando esta fui`,
    ),
    subjects: set('cita citas turno hora consulta reserva examen'),
    governs: set('quiero quisiera voy vamos deseo pienso necesito queremos pretendo tengo debo'),
    infinitive: /(?:[aei]r|[aei]r(?:me|te|se|lo|la|le|los|las|les|nos)+)$/,
  },
  pt: {
    denies: set('nao nem nunca jamais tampouco sem num nenhum ninguem'),
    light: set(
      `me te se lhe o a os as um uma quer ter de do da que e meu minha ja eh em por para pra favor va vao vai vou vamos quero queria
      gostaria desejo pretendo penso pensei preciso precisa tenho tem ha faca facam devo deve devem pode podem intencao
      ideia disse digo dito dizer diga falar falado estou estava esta estao pedindo solicitando dizendo era foi volte voltem vontade querer deixe deixem ainda pedi peco solicitei
      autorizei autorizo seja seria necessario nos to ta mandei falei mais sei certeza motivo momento queremos querem
      tava eu voce voces inventem invente venham venha tentem queira a gente pense pensem pensar pediu pediram mandou ocorra atrevam fui quis queira`,
    ),
    subjects: set('consulta consultas horario exame agendamento'),
    governs: set('quero queria vou vamos desejo penso preciso queremos pretendo tenho devo'),
    infinitive: /[aei]r(?:em|mos)?$/,
  },
};

/** What is said by words `from` up to `to`. */
interface Said {
  from: number;
  to: number;
}

/** Words beyond which a denial no longer reaches. */
const FARTHEST = 7;

/** Where the denial stands that reaches what words `from` up to `to` say, in their own clause, as in "no la vayan a cancelar"; else -1. */
export function denialOf(words: readonly Word[], { from: at, to }: Said, lang: Lang): number {
  const { denies, light, subjects, governs, infinitive } = REACH[lang];
  const { clause } = words[at]!;
  // "No quiero darme de baja", "não quero me descadastrar": the verb may be any of its words.
  const isInfinitive = words.slice(at, to).some(({ token }) => infinitive.test(token.text));
  if (isInstead(words, at)) return at - 3;
  if (isScorned(words, at)) return at - 1;
  let [joined, thing, governed] = [false, false, false];
  for (let back = at - 1; back >= 0 && at - back <= FARTHEST; back--) {
    const word = words[back]!;
    const { text } = word.token;
    if (word.clause !== clause) return -1;
    if (denies.has(text)) {
      const reaches = joined || !(thing || (governed && !isInfinitive));
      return reaches && !agrees(words, back) ? back : -1;
    }
    joined ||= text === 'que';
    thing ||= subjects.has(text);
    governed ||= governs.has(text);
    if (!light.has(text) && !subjects.has(text)) return -1;
  }
  return -1;
}

/** "Cancelar no quiero", "desmarcar eu não quero", "tumbarla no, era cambiarla": what is named first, and then not wanted. */
export function isRefusedAfter(words: readonly Word[], to: number): boolean {
  const { token, clause } = words[to - 1]!;
  if (!/[aei]r(?:l[ao]s?)?$/.test(token.text)) return false;
  const after = words.slice(to, to + 4).filter((word) => word.clause === clause);
  return REFUSED.test(after.map((word) => word.token.text).join(' '));
}

const REFUSED =
  /^(?:yo |eu )?(?:no|nao) (?:la |lo )?(?:quiero|quisiera|deseo|pienso|quero|queria|desejo|penso|pretendo)\b|^(?:no|nao)$/;

const INSTEAD = /^(?:en|em|ao|no) (?:vez|lugar|inves) de$/;

/** "En vez de cancelar", "ao invés de desmarcar": what is named after it is not wanted. */
function isInstead(words: readonly Word[], at: number): boolean {
  const before = spoken(words, at - 3, at);
  return INSTEAD.test(before);
}

/** What one would not do for the world, up to the word that it is: "ni loca", "antes muerta que", "deus me livre de". */
const SCORNED =
  /(?:\b(?:ni|nem) (?:loc[ao]|muert[ao]|mort[ao]|louc[ao]|(?:en|de) (?:broma|chiste|suenos)|a (?:palos|pau|gancho)|pensar(?: en| em)?|por nada(?: del mundo)?|que me pag[au]\w+)|\b(?:dios|deus) (?:me|nos) li[vb]re(?: de)?|\b(?:antes|primero) (?:muert[ao]|mort[ao]|morir(?:me)?|morrer) (?:que|de|do que)|\bprefi(?:ero|ro) mor(?:ir|irme|rer) (?:a|que|do que))(?: (?:yo|eu|la|lo|que|voy|vou|iria|a|me))*$/;
const SCORNED_WITHIN = 8;

function isScorned(words: readonly Word[], at: number): boolean {
  const before = spoken(words, at - SCORNED_WITHIN, at);
  return SCORNED.test(before);
}

/** "Cómo no", "por qué no" deny nothing. */
function agrees(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.token.text;
  return before === 'como' || (before === 'que' && words[at - 2]?.token.text === 'por');
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
