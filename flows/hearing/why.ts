import type { MessageKey } from '../../locales/locale.ts';
import { folded } from '../folded.ts';
import type { Asked } from './asking.ts';

/** What is asked of who somebody is. */
const WHO = new Set(['document', 'birth-date', 'name']);

/** "¿Para qué quieren eso?", "pra que vocês precisam disso?", "¿y eso por qué?", "o que fazem com meus dados?" */
const WHY =
  /\b(?:para|por|pra|pro|p) ?q(?:ue)?\b(?=.*\b(?:quier|necesit|pid|precis|quer|ped|sirv|serv|usa|usan|uso|tant|eso|esto|isso|isto|dat|dad)\w*|\W*$)|\b(?:porque|pq|xq) (?:me |voces |vcs |ustedes )?(?:pid|quier|necesit|ped|quer|precis)\w*|^\W*(?:y |e )?(?:eso|isso) (?:para|por|pra) ?que\b|\b(?:es|e) (?:muy |muito |esto |isso |mesmo )?(?:segur[oa]|confiable|confiavel|obligatori[oa]|obrigatori[oa]|necesari[oa]|necessari[oa])\b|\b(?:que|o que) (?:van a hacer|hacen|vao fazer|fazem|voces fazem) con?m? (?:eso|esos|esto|mis|isso|meus|os)\b/;

/** What is said to who asks why who they are, or their consent, is asked for; null where nothing of that is open. */
export function whyAsked(asked: Asked | null, text: string): MessageKey | null {
  const words = folded(text);
  if (!asked || !WHY.test(words)) return null;
  if (asked.key === 'welcome.consent') return 'welcome.why';
  return WHO.has(asked.awaiting ?? '') ? 'identify.why' : null;
}
