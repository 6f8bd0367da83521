import type { Reply } from '../effects.ts';
import { flowNamed } from '../flows.ts';
import type { Courtesy } from '../hearing/move.ts';
import { dropYielding } from './frames.ts';
import { askAgainOrMenu } from './repair.ts';
import { askAgain, beginFlow, sayNow, type Work } from './work.ts';

/** Who needs time to decide whether they come hears that the visit stands meanwhile. */
function untilTheyKnow(asked: Reply | null): Reply {
  const isWhetherTheyCome = asked !== null && COMES.test(asked.key);
  return isWhetherTheyCome
    ? { key: 'confirming.later', args: asked.args ?? {} }
    : { key: 'repair.take-your-time' };
}

const COMES = /^(?:reminding\.ask|confirming\.ask|changed\.moved)/;

/** Small words, answered in kind; the question that is open stays open. */
export function courtesy(work: Work, what: Courtesy): void {
  const { conversation } = work;
  switch (what) {
    case 'wait':
      sayNow(work, untilTheyKnow(conversation.frames.at(-1)?.asked ?? null));
      return;
    case 'thank':
      sayNow(work, { key: 'thanks' });
      dropYielding(conversation);
      askAgain(work);
      return;
    case 'help':
      beginFlow(work, 'menu', { intent: null, given: {}, about: {} });
      return;
    case 'condole':
      sayNow(work, { key: 'repair.condolence' });
      return;
    case 'comfort': {
      const top = conversation.frames.at(-1);
      const goesOn = top && !flowNamed(top.flow).yields;
      sayNow(work, { key: goesOn ? 'repair.comfort-on-the-way' : 'repair.comfort' });
      if (goesOn) break;
      beginFlow(work, 'booking', { intent: 'book', given: {}, about: {} });
      return;
    }
    case 'introduce':
      sayNow(work, { key: 'repair.who-speaks', args: { clinic: work.world.clinic.name } });
      break;
    case 'soothe':
      sayNow(work, { key: 'repair.rude' });
      break;
    case 'stale':
      sayNow(work, { key: 'repair.stale-choice' });
      break;
    case 'promise':
      sayNow(work, { key: 'booking.then-that' });
      break;
    case 'greet':
      if (!work.effects.some(({ type }) => type === 'reply')) sayNow(work, { key: 'hello.again' });
      break;
  }
  askAgainOrMenu(work);
}
