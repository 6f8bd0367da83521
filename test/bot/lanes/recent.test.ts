import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Recent } from '../../../bot/lanes/recent.ts';

describe('what was used last', () => {
  it('is known as far as the limit goes, however much came before', () => {
    const recent = new Recent<number>(10);
    for (let at = 0; at < 1_000; at++) recent.set(`name ${at}`, at);
    for (let at = 990; at < 1_000; at++) assert.equal(recent.get(`name ${at}`), at);
  });

  it('is no more than twice the limit', () => {
    const recent = new Recent<number>(10);
    for (let at = 0; at < 1_000; at++) recent.set(`name ${at}`, at);
    const known = Array.from({ length: 1_000 }, (_, at) => recent.get(`name ${at}`) !== undefined);
    assert.ok(known.filter(Boolean).length <= 20);
  });

  it('stays known as long as it is asked for', () => {
    const recent = new Recent<string>(10);
    recent.set('ana', 'here');
    for (let at = 0; at < 1_000; at++) {
      recent.set(`name ${at}`, 'passing');
      if (at % 5 === 0) assert.equal(recent.get('ana'), 'here');
    }
  });

  it('is as it was set last, and not at all once it is forgotten', () => {
    const recent = new Recent<string>(1);
    recent.set('ana', 'first');
    recent.set('luis', 'first');
    recent.set('ana', 'second');
    assert.equal(recent.get('ana'), 'second');
    recent.forget('ana');
    recent.forget('luis');
    assert.equal(recent.get('ana'), undefined);
    assert.equal(recent.get('luis'), undefined);
  });
});
