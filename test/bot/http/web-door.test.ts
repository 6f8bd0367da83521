import assert from 'node:assert/strict';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readVisitor, signVisitor } from '../../../adapters/channels/web-chat/visitor.ts';
import { keptSecret } from '../../../bot/http/web-door.ts';

const folder = await mkdtemp(join(tmpdir(), 'recado-door-'));
after(() => rm(folder, { recursive: true, force: true }));

test('the secret is made once, and only its owner reads it', async () => {
  const path = join(folder, 'new', 'secret');
  const first = await keptSecret(path);
  assert.deepEqual(await keptSecret(path), first);
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  assert.notDeepEqual(await keptSecret(join(folder, 'other')), first);
});

test('a file that holds no secret is named, with what to do', async () => {
  const path = join(folder, 'broken');
  await writeFile(path, 'hello');
  await assert.rejects(keptSecret(path), /broken should hold 64 hexadecimal digits. Remove it/);
});

test('a token says who its visitor is, and only as it was signed', async () => {
  const secret = await keptSecret(join(folder, 'secret'));
  const visitor = { clinic: 'andes', address: '+573005550101' };
  const token = signVisitor(secret, visitor);
  assert.deepEqual(readVisitor(secret, token), visitor);
  const [version, subject, signature] = token.split('.') as [string, string, string];
  const other = signVisitor(secret, { clinic: 'andes', address: 'web:else' }).split('.');
  const forged = [
    '',
    '..',
    `${version}.${subject}`,
    `${version}.${other[1]}.${signature}`,
    `v0.${subject}.${signature}`,
    `${token}.x`,
    `${version}.${subject}.${signature.slice(1)}`,
    `${version}.${subject}.`,
  ];
  for (const token of forged) assert.equal(readVisitor(secret, token), null, token);
  assert.equal(readVisitor(await keptSecret(join(folder, 'other')), token), null);
});
