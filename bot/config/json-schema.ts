import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { clinicFile } from './schema/clinic.ts';

/** Where the schema of `clinic.yaml` is published, for editors that complete and check. */
export const SCHEMA_FILE = join(import.meta.dirname, '..', '..', 'docs', 'clinic.schema.json');

/** The JSON Schema of `clinic.yaml`, as the file in `docs/` must be. Draft 7 is what YAML editors read. */
export function clinicJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(clinicFile, { io: 'input', target: 'draft-7' });
  const titled = { $schema, title: 'A clinic of Recado', ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}

if (import.meta.main) await writeFile(SCHEMA_FILE, clinicJsonSchema());
