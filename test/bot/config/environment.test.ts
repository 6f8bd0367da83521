import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { secret } from '../../../adapters/channels/settings.ts';
import { fillIn } from '../../../bot/config/environment.ts';
import { explain } from '../../../bot/config/explain.ts';
import { readYaml } from '../../../bot/config/yaml-source.ts';

const settings = z.strictObject({
  account: z.string(),
  authToken: secret('What the provider signs with.', 'SMOKE_TOKEN').min(8),
});
const sections = { channels: { 'smoke-signals': settings } };

function fill(authToken: string, env: Record<string, string> = {}) {
  const source = readYaml(
    'lima.yaml',
    `channels:\n  smoke-signals: { account: AC1, authToken: ${authToken} }\n`,
  );
  return { source, problems: fillIn(source, env, sections) };
}

describe('a secret of a channel', () => {
  test('is read from the environment, by the name that stands in the file', () => {
    const { source, problems } = fill(`'\${SMOKE_TOKEN}'`, { SMOKE_TOKEN: 'a long secret' });
    assert.deepEqual(problems, []);
    assert.deepEqual(source.value, {
      channels: { 'smoke-signals': { account: 'AC1', authToken: 'a long secret' } },
    });
  });

  for (const text of ['hunter2hunter2', `'hunter2\${SMOKE_TOKEN}'`]) {
    test(`is refused where it stands in the file itself, as ${text.length} characters, and not repeated`, () => {
      const { problems } = fill(text, { SMOKE_TOKEN: 'a long secret' });
      assert.deepEqual(problems, [
        {
          where: 'lima.yaml:2:45',
          setting: 'channels.smoke-signals.authToken',
          found: 'a secret stands in the file, where others can read it',
          accepted: 'the name of a variable of the environment that holds it',
          example: `\${SMOKE_SIGNALS_AUTH_TOKEN}`,
        },
      ]);
    });
  }

  test('is not quoted where it is wrong', () => {
    const { source } = fill(`'\${SMOKE_TOKEN}'`, { SMOKE_TOKEN: 'short' });
    const schema = z.strictObject({ channels: z.strictObject({ 'smoke-signals': settings }) });
    const { error } = schema.safeParse(source.value);
    const [problem] = explain(error?.issues ?? [], source, schema);
    assert.equal(problem?.setting, 'channels.smoke-signals.authToken');
    assert.doesNotMatch(JSON.stringify(problem), /short/);
  });
});
