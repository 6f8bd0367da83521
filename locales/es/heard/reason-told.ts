/** What patients say in Spanish that `flows/hearing/reason-told.ts` listens for. */
export const reasonTold = {
  because:
    /(?<!\p{L})(?:porque|por que|xq|ya que|já que|debido a|por causa de)\s+(?<reason>\p{L}[^?]{2,})$/iu,
};
