/** Every whole number from `from` to `to`, as alternatives of a vocabulary: readings come as any of them. */
export function numbers(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).join(', ');
}
