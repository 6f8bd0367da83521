/** What patients say in Portuguese that `flows/hearing/reason-told.ts` listens for. */
export const reasonTold = {
  because: /(?<!\p{L})(?:porque|por que|pq|pois|já que|por causa de)\s+(?<reason>\p{L}[^?]{2,})$/iu,
};
