import type { Given, Said } from './events.ts';
import { folded } from './folded.ts';
import type { Wanted } from './wanted.ts';

/** Words of somebody who has come: "ya llegué", "tô na recepção". */
const HAS_COME =
  /\b(?:aqui|aca|ya estoy|lleg\w+|cheg\w+|recepcao|recepcion|sala|espera|porta|puerta|portaria|entrada|hall|guiche|mostrador)\b/;

/** The wishes, where a service is named by somebody who has come nowhere: "tô na correria, vê pra mim dermato". */
export function withoutArrival(
  wanted: readonly Wanted[],
  { text }: Said,
  { service }: Given,
): readonly Wanted[] {
  const comes = wanted.find(({ intent }) => intent === 'check_in');
  if (!comes || !service || HAS_COME.test(folded(text))) return wanted;
  const others = wanted.filter((wish) => wish !== comes);
  return others.length ? others : [{ intent: 'book', sure: true }];
}
