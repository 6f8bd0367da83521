import { fold, type Normalised, type Token } from '../normalise.ts';
import type { EntityOf, Hints } from '../types.ts';

/** What people say before a name. The first two are enough by themselves, the rest only where a name was asked. */
const SURE_LEAD =
  /(?:\b(?:me llamo|mi nombre(?: completo)? es|se llama|su nombre es|a nombre de|a nome de|no nome de|em nome de|meu nome (?:completo )?(?:e|eh)|me chamo|se chama|chama se|o nome (?:dela |dele )?(?:e|eh)|el nombre es|nome completo|nombre completo|nombre del paciente|nome do paciente|nombre|nome|paciente|el paciente es|la paciente es|o paciente e|a paciente e)\b[\s:,=-]*)/gu;
const WEAK_LEAD =
  /^(?:(?:hola|oi|ola|buenas|buenos dias|buenas tardes|bom dia|boa tarde|boa noite|bueno|si|sim|claro|ok|es|e|eh|soy|yo soy|eu sou|sou|aqui|aqui e|aca|habla|le habla|te habla|quem fala e|fala|con|com|para|pra|es para|e para|e pra|el|la|o|a|mi|meu|minha|seria|pues|gracias|obrigad[oa]|dra?|sra?|señora?|senhora?|nombre|nome)[\s:,.;!-]+)+/u;
const KIN =
  /^(?:(?:mi|meu|minha|el|la|o|a|para|pra|de|hij[oa]|filh[oa]|mama|mae|papa|pai|espos[oa]|marido|mujer|mulher|abuel[oa]|avo|herman[oa]|irmao?|bebe|nieto|nieta|net[oa]|tio|tia|sobrin[oa]|nene|nena|madre|padre|novi[oa]|namorad[oa]|parej[oa]|suegr[oa]|sogr[oa]|que se llama|llamad[oa]|chamad[oa])[\s:,]+)+/u;

const PARTICLES = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'da',
  'do',
  'dos',
  'das',
  'e',
  'y',
  'san',
  'van',
  'von',
  'di',
]);

/** Words that are never part of a name: a wish, a greeting, a thing of the clinic. */
const NOT_NAMES = new Set(
  `quiero queria quisiera necesito preciso quero gostaria cita consulta turno hora agendar marcar cancelar no nao si sim que como cuando quando donde onde porque por
  para con com gracias obrigado obrigada hola oi ola buenas buenos bom boa dia tarde noche noite tengo tenho soy sou es estoy estou me mi meu minha mis su seu doctor
  doctora doutor doutora medico medica hoy hoje manana amanha ya ja favor ayuda ajuda informacion informacao precio valor un una um uma el lo los os as al ao en em
  no paciente nuevo novo nueva nova particular cedula documento cpf dni rut telefono telefone numero edad anos años correo email puedo posso puede pode cual qual quien
  quem nada todo tudo otra outra otro outro mismo mesmo misma mesma persona pessoa ninguno nenhum cualquiera qualquer bien bem mal aqui alli ali eso isso esto isto ese esse hijo
  hija filho filha mama papa mae pai esposo esposa marido abuela abuelo avo hermano hermana irmao irma bebe nene nena nino nina crianca llamo chamo nombre nome sabe se`.split(
    /\s+/,
  ),
);
const MOST_WORDS = 7;

/** The name told: after "me llamo" anywhere, or the whole answer where the dialog asked for it. */
export function readName(text: Normalised, hints: Hints): EntityOf<'name'> | null {
  const flat = flatten(text);
  for (const match of flat.matchAll(SURE_LEAD)) {
    const bare = /^(?:nombre|nome|paciente)\b/.test(match[0]) && !/[:=]/.test(match[0]);
    if (bare && hints.awaiting !== 'name') continue;
    const name = nameAt(text, match.index + match[0].length, 1);
    if (name) return name;
  }
  const lead = WEAK_LEAD.exec(flat)?.[0] ?? '';
  const kin = KIN.exec(flat.slice(lead.length))?.[0] ?? '';
  const start = lead.length + kin.length;
  if (hints.awaiting === 'name') return nameAt(text, start, 1);
  return /\b(?:soy|sou)\s+$/.test(lead) ? nameAt(text, start, 2) : null;
}

/** The original with each token folded in place, so that offsets stay. */
function flatten({ original, tokens }: Normalised): string {
  let flat = '';
  for (const { start, end } of tokens) {
    flat += original.slice(flat.length, start).replace(/\s/g, ' ');
    flat += fold(original.slice(start, end))
      .padEnd(end - start)
      .slice(0, end - start);
  }
  return flat + original.slice(flat.length);
}

function nameAt({ original, tokens }: Normalised, from: number, fewest: number): EntityOf<'name'> | null {
  const words: Token[] = [];
  for (const token of tokens) {
    if (token.start < from) continue;
    const joined = words.length === 0 || /^[\s'’.-]*$/.test(original.slice(words.at(-1)!.end, token.start));
    const written = original.slice(token.start, token.end);
    if (/^['’.-]$/.test(written)) continue;
    if (!joined || !/^\p{L}+$/u.test(written)) break;
    const plain = fold(written);
    if (NOT_NAMES.has(plain) && !PARTICLES.has(plain)) break;
    words.push(token);
  }
  while (words.length > 0 && PARTICLES.has(fold(wordOf(original, words.at(-1)!)))) words.pop();
  const first = words[0];
  if (!first || words.length < fewest || words.length > MOST_WORDS || first.end - first.start < 2)
    return null;
  const end = words.at(-1)!.end;
  const text = original.slice(first.start, end);
  return { type: 'name', text, start: first.start, end, name: properName(text) };
}

const wordOf = (original: string, { start, end }: Token) => original.slice(start, end);

/** Capitals as names have them; a name written with care is left as it is. */
function properName(written: string): string {
  const spaced = written.replace(/\s+/g, ' ');
  const careful = /\p{Lu}/u.test(spaced) && /\p{Ll}/u.test(spaced) && /^\p{Lu}/u.test(spaced);
  if (careful) return spaced;
  return spaced
    .toLowerCase()
    .split(' ')
    .map((word, at) =>
      at > 0 && PARTICLES.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
