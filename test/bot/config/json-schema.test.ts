import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { clinicJsonSchema, SCHEMA_FILE } from '../../../bot/config/json-schema.ts';

test('the published schema of clinic.yaml is the one that files are read with', async () => {
  const published = JSON.parse(await readFile(SCHEMA_FILE, 'utf8'));
  const hint = "docs/clinic.schema.json is stale: run 'node bot/config/json-schema.ts', then 'npm run fix'";
  assert.deepEqual(published, JSON.parse(clinicJsonSchema()), hint);
});

test('every setting that is published says what it means', () => {
  const silent: string[] = [];
  const visit = (schema: Record<string, unknown>, path: string) => {
    for (const [name, inner] of Object.entries((schema['properties'] ?? {}) as Record<string, never>)) {
      visit(inner, `${path}.${name}`);
      if (!('description' in inner)) silent.push(`${path}.${name}`.slice(1));
    }
    if (schema['items']) visit(schema['items'] as Record<string, unknown>, `${path}[]`);
  };
  visit(JSON.parse(clinicJsonSchema()), '');
  assert.deepEqual(silent, []);
});
