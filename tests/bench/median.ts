/** The middle one of some figures, of an even number the lower middle; NaN of none. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[(figures.length - 1) >> 1] ?? NaN;
}
