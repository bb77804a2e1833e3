/** The middle one of some figures, of an even number the lower middle; NaN where none was measured. */
export function median(figures: readonly number[]): number {
  const measured = figures.filter((figure) => !Number.isNaN(figure)).sort((a, b) => a - b);
  return measured[(measured.length - 1) >> 1] ?? NaN;
}
