import { z } from 'zod';

/** The browser's own id of a message: chosen once, kept through every resend. */
const ownId = z.string().regex(/^[\w-]{8,64}$/, 'an id of 8 to 64 letters, digits, - or _');
const label = z.string().max(1000);

const content = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string().refine((text) => text.trim() !== '', 'some text') }),
  z.object({ kind: z.literal('choice'), id: z.string().min(1).max(500), label }),
]);

const letter = z
  .object({
    messages: z
      .array(z.object({ id: ownId, content }))
      .max(50)
      .default([]),
    receipts: z
      .array(z.object({ key: z.string().min(1).max(500), status: z.enum(['delivered', 'read']) }))
      .max(500)
      .default([]),
    language: z.string().max(35).optional(),
  })
  .refine(
    ({ messages, receipts }) => messages.length + receipts.length > 0,
    'messages or receipts, at least one',
  );

/** What a browser posts: messages, receipts for ours, or both. */
export type Letter = z.infer<typeof letter>;

/** A letter, or what is wrong with it and where: never the words that were in it. */
export function readLetter(text: string): { letter: Letter } | { wrong: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { wrong: 'The body is not JSON.' };
  }
  const read = letter.safeParse(json);
  if (read.success) return { letter: read.data };
  const issue = read.error.issues[0]!; // A failed parse has an issue.
  const place = issue.path.length > 0 ? z.core.toDotPath(issue.path) : 'the body';
  return { wrong: `${place}: ${expected(issue)}` };
}

/** What was expected. Zod's own words tell kinds and limits, and repeat no value but those that we accept. */
function expected(issue: z.core.$ZodIssue): string {
  return issue.code === 'custom' || issue.code === 'invalid_format'
    ? `expected ${issue.message}`
    : issue.message;
}
