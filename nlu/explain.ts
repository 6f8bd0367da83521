import { DESTRUCTIVE, meaningOf } from './acts/destructive.ts';
import { type Analysis, analyse } from './nlu.ts';
import { type Hints, INTENTS } from './types.ts';

/** One step of understanding, in words. */
export interface Step {
  step:
    | 'language'
    | 'words'
    | 'red flag'
    | 'named'
    | 'said'
    | 'grammar'
    | 'classifier'
    | 'answer'
    | 'steers'
    | 'wants';
  found: string;
}

const MOST_LIKELY = 3;

/** How `text` is understood, step by step in the order of authority. */
export function explain(text: string, hints: Hints): Step[] {
  const analysis = analyse(text, hints);
  const { lang, observed, redFlag, act, controls, yesNo } = analysis;
  const named = observed.entities.map(({ type, text: words }) => `${type} «${words}»`);
  return [
    { step: 'language', found: hints.lang ? `${lang}, as told` : lang },
    { step: 'words', found: observed.text.tokens.map((token) => token.text).join(' ') },
    {
      step: 'red flag',
      found: redFlag ? `${redFlag.kind}, ${redFlag.level}, by «${redFlag.text}»` : 'none',
    },
    { step: 'named', found: listed(named) },
    { step: 'said', found: listed(saidIn(analysis)) },
    { step: 'grammar', found: act ? `${act.intent} ${act.confidence}` : 'leaves it to the classifier' },
    { step: 'classifier', found: listed(likeliest(analysis)) },
    { step: 'answer', found: yesNo ?? 'neither yes nor no' },
    { step: 'steers', found: listed(controls) },
    { step: 'wants', found: listed(wanted(analysis)) },
  ];
}

function saidIn({ observed }: Analysis): string[] {
  const { all, words } = observed.marks;
  return all.map(({ concept, from, to, negated, mood }) => {
    const phrase = words.slice(from, to).map(({ token }) => token.text);
    const manner = [negated ? 'denied' : '', mood === 'command' ? '' : mood].filter(Boolean);
    return `${concept} «${phrase.join(' ')}»${manner.length > 0 ? ` (${manner.join(', ')})` : ''}`;
  });
}

function likeliest({ odds }: Analysis): string[] {
  return INTENTS.map((intent, index) => ({ intent, share: odds[index]! }))
    .toSorted((one, other) => other.share - one.share)
    .slice(0, MOST_LIKELY)
    .map(({ intent, share }) => `${intent} ${share.toFixed(2)}`);
}

/** The wishes, and for those that take something, whether the words mean them. */
function wanted({ intents, observed }: Analysis): string[] {
  return intents.map(({ intent, confidence, band }) => {
    const taking = DESTRUCTIVE.find((one) => one === intent);
    const meant = taking ? `, ${meaningOf(taking, observed.marks)}` : '';
    return `${intent} ${confidence} (${band}${meant})`;
  });
}

function listed(parts: readonly string[]): string {
  return parts.length > 0 ? parts.join(' · ') : 'none';
}
