/**
 * Phrases of a vocabulary: each of some beginnings (`borrar|eliminar`) with the same end. Where a choice may stand
 * only at the end of a phrase, as in the controls, this is how one at its beginning is written.
 */
export function each(beginnings: string, end: string): string {
  return beginnings
    .split('|')
    .map((beginning) => `${beginning} ${end}`)
    .join(', ');
}
