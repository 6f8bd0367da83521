/** The body of an answer, if it is no longer than `maxBytes`; else what `tooLarge` makes is thrown, and the rest unread. */
export async function readAtMost(
  response: Response,
  maxBytes: number,
  tooLarge: () => Error,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    // Leaving the loop gives the connection up: what is still to come is not read.
    if (length > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
