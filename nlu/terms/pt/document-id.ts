/** What Portuguese speakers say that `nlu/readers/document-id.ts` listens for. */
export const documentId = {
  letterAfter: /^(?: ?[-–]? ?| (?:tra[çc]o|h[ií]fen) )([a-kx])(?![\p{L}\p{N}])/iu,
};
