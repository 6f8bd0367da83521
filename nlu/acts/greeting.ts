import type { Marks } from './marks.ts';

/** What may stand beside a greeting and asks for nothing. */
const BESIDE: ReadonlySet<string> = new Set(
  `com con voce voces vc vcs usted ustedes senor senora senorita senhor senhora moca doctora doutora doctor doutor
  por ai aqui la todos todas a y e pra para todo bien gente pessoal amigos`.split(/\s+/),
);
/** One greeting alone may be an answer too: "tudo bem". */
const FEWEST = 2;

/** "Boa tarde, tudo bem?", "buenas tardes, ¿cómo están?": greetings one after another, and nothing else. */
export function onlyGreets({ all, words }: Marks): boolean {
  const greetings = all.filter(({ concept }) => concept === 'greet');
  const isGreeting = (at: number) => greetings.some(({ from, to }) => from <= at && at < to);
  return (
    greetings.length >= FEWEST && words.every(({ token }, at) => isGreeting(at) || BESIDE.has(token.text))
  );
}
