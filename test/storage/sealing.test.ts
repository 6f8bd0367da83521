import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Seal } from '../../storage/sealing.ts';
import { StoreError } from '../../storage/store-error.ts';

const OLD = Buffer.alloc(32, 1);
const NEW = Buffer.alloc(32, 2);
const VALUE = Buffer.from('a private key');
const PLACE = 'andes/whatsapp/session/573005550101.0';

const isCorrupt = (error: unknown) => error instanceof StoreError && error.kind === 'corrupt';

test('what was sealed opens again in its place, and shows nothing of what it holds', () => {
  const seal = new Seal([OLD]);
  const sealed = seal.seal(VALUE, PLACE);
  assert.deepEqual(Buffer.from(seal.open(sealed, PLACE)), VALUE);
  assert.equal(Buffer.from(sealed.split('.')[2]!, 'base64').includes(VALUE), false);
  assert.notEqual(seal.seal(VALUE, PLACE), sealed, 'no two are alike');
});

test('a value that is put in the place of another, changed or cut is not opened', () => {
  const seal = new Seal([OLD]);
  const sealed = seal.seal(VALUE, PLACE);
  const changed = sealed.replace(/.{4}$/, (end) => (end === 'AAAA' ? 'BBBB' : 'AAAA'));
  assert.throws(() => seal.open(sealed, PLACE.replace('0101', '0102')), isCorrupt);
  assert.throws(() => seal.open(changed, PLACE), isCorrupt);
  assert.throws(() => seal.open(sealed.slice(0, 20), PLACE), isCorrupt);
  assert.throws(() => seal.open('', PLACE), isCorrupt);
});

test('after a change of keys the old one still opens, and the new one seals', () => {
  const sealed = new Seal([OLD]).seal(VALUE, PLACE);
  const both = new Seal([NEW, OLD]);
  assert.deepEqual(Buffer.from(both.open(sealed, PLACE)), VALUE);
  const again = both.seal(VALUE, PLACE);
  assert.deepEqual(Buffer.from(new Seal([NEW]).open(again, PLACE)), VALUE);
  assert.throws(() => new Seal([NEW]).open(sealed, PLACE), isCorrupt);
});

test('an error of sealing never names whom the value is about', () => {
  const seal = new Seal([OLD]);
  const sealed = new Seal([NEW]).seal(VALUE, PLACE);
  assert.throws(
    () => seal.open(sealed, PLACE),
    (error: Error) => !error.message.includes('573005550101') && error.message.includes('andes/whatsapp'),
  );
});

test('a key of the wrong length, or none, is refused', () => {
  assert.throws(() => new Seal([]), RangeError);
  assert.throws(() => new Seal([Buffer.alloc(16)]), RangeError);
});
