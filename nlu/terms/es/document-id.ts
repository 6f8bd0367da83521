/** What Spanish speakers say that `nlu/readers/document-id.ts` listens for. */
export const documentId = {
  letterAfter: /^(?: ?[-–]? ?| (?:gui[oó]n|raya|h[ií]fen) )([a-kx])(?![\p{L}\p{N}])/iu,
};
