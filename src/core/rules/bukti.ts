/**
 * What the arithmetic of a figure's own table says, where another figure stands elsewhere: didukung if it comes out with
 * this figure and not with the other, dibantah if only with the other; null where it tells neither.
 */
export type Bukti = "didukung" | "dibantah" | null;

/** The outcome of several pieces of arithmetic, each tried with a table's own figure and with the other. */
export function simpulkanBukti(hasil: readonly { readonly sendiri: boolean; readonly lain: boolean }[]): Bukti {
  const mendukung = hasil.some((h) => h.sendiri && !h.lain);
  const membantah = hasil.some((h) => h.lain && !h.sendiri);
  if (mendukung === membantah) return null;
  return mendukung ? "didukung" : "dibantah";
}
