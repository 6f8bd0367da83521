import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '../../../adapters/error.ts';
import { openLog, withoutAddress } from '../../../bot/log.ts';
import { openTestHouse } from '../../kit/house.ts';

/** Somebody whose every word and number can be told from all else. */
const PHONE = '+573005550199';
const DIALOG = [
  'Buenos días, quisiera una cita de medicina general',
  'sí, de acuerdo',
  '1',
  '79456123',
  'Carlos Pérez Rojas',
  '14 de febrero de 1979',
  'sí',
  'quiero cancelar mi cita, me siento mejor',
];
const PRIVATE = [
  ...DIALOG.filter((text) => text.length > 3),
  PHONE,
  '573005550199',
  'Carlos',
  'Pérez',
  '1979',
];

/** A log that keeps its lines. */
function keptLog() {
  const lines: string[] = [];
  return { lines, log: openLog('trace', { write: (line: string) => void lines.push(line) }) };
}

describe('the log', () => {
  it('of a whole dialog in which everything fails has none of the patient’s words, names or numbers', async () => {
    const { lines, log } = keptLog();
    let calls = 0;
    let commits = 0;
    await using house = await openTestHouse({
      log,
      scheduling: (real) => ({
        ...real,
        book: async (request) => {
          calls += 1;
          if (calls === 1) throw new AdapterError('unreachable', 'Book: no connection');
          // What libraries put into their errors.
          if (calls === 2)
            throw Object.assign(new Error(`Carlos Pérez Rojas, ${PHONE}`), { detail: '79456123' });
          return real.book(request);
        },
      }),
      channel: {
        send: async (message) => {
          if (message.text.includes('Carlos')) {
            throw new TypeError(`"${message.text}" is no valid header`, { cause: new Error(message.to) });
          }
          return { externalId: null };
        },
      },
      store: (real) => ({
        ...real,
        commit: async (turn) => {
          commits += 1;
          if (commits === 3) throw Object.assign(new Error(JSON.stringify(turn)), { where: PHONE });
          return real.commit(turn);
        },
      }),
    });
    for (const text of DIALOG) {
      await house
        .write(text, { from: PHONE, id: text })
        .catch(() => house.write(text, { from: PHONE, id: text }));
      await house.house.idle();
      // What failed is tried again after a while; a lane whose store failed rests for a second.
      for (let time = 0; time < 4; time++) await house.clock.advance(10_000, () => house.house.idle());
    }
    assert.ok(lines.length >= 5, lines.join(''));
    const all = lines.join('');
    for (const word of PRIVATE) assert.ok(!all.includes(word), `${word} is in the log`);
    assert.match(all, /an effect failed/);
    assert.match(all, /"effect":"deliver","key":"andes\/web\/~[0-9a-f]{10}:\d+:\d+"/);
  });

  it('calls a conversation by the same name in every line, and by another elsewhere', () => {
    const [ours, theirs] = [Buffer.from('ours'), Buffer.from('theirs')];
    const lane = `andes/web/${PHONE}`;
    const name = withoutAddress(lane, ours);
    assert.equal(withoutAddress(`${lane}:12:0`, ours), `${name}:12:0`);
    assert.notEqual(withoutAddress(lane, theirs), name);
    assert.notEqual(withoutAddress(`ipe/web/${PHONE}`, ours).split('~')[1], name.split('~')[1]);
    assert.ok(!withoutAddress(PHONE, ours).includes('300555'));
  });

  it('tells of an error of ours what it says, and of any other its kind and its place', () => {
    const { lines, log } = keptLog();
    const cause = new SyntaxError('Unexpected token h, "hola soy Carlos" is not valid JSON');
    log.error({ err: new AdapterError('unreachable', 'Book: no connection', { cause }) }, 'an effect failed');
    const { err } = JSON.parse(lines[0]!);
    assert.equal(err.type, 'AdapterError');
    assert.equal(err.kind, 'unreachable');
    assert.equal(err.message, 'Book: no connection');
    assert.equal(err.cause.type, 'SyntaxError');
    assert.equal(err.cause.message, undefined);
    assert.match(err.cause.at, /log\.test\.ts:\d+/);
  });
});
