import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isSigned } from '../../../adapters/twilio/signature.ts';

interface Vector {
  name: string;
  url: string;
  params?: Record<string, string | string[]>;
  rawBody?: string;
  signature: string;
  valid: boolean;
}

const file = new URL('fixtures/signature-vectors.json', import.meta.url);
const { authToken, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
  authToken: string;
  vectors: Vector[];
};

test('there are all seventeen of Twilio’s own cases', () => assert.equal(vectors.length, 17));

for (const { name, url, params = {}, rawBody, signature, valid } of vectors) {
  const signed = { url, params, signature, ...(rawBody !== undefined && { rawBody }) };
  test(`${name}: ${valid ? 'Twilio signed it' : 'nobody signed it'}`, () => {
    assert.equal(isSigned(signed, authToken), valid);
  });
  test(`${name}: with another token it is forged`, () => assert.equal(isSigned(signed, '54321'), false));
}
