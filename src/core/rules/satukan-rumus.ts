import { addressKey } from "../workbook";
import type { Temuan } from "./temuan";

/**
 * One cause, one finding: what a cell's formula does wrong is the reason for its wrong figure, and is told with it. Of
 * two findings on one formula the first one stays.
 */
export function satukanRumus(temuan: readonly Temuan[]): Temuan[] {
  const rumus = temuan.filter((t) => t.kelompok === "rumus");
  if (rumus.length === 0) return [...temuan];
  const pokok = new Map<string, Temuan>();
  const lain = temuan.filter((t) => t.kelompok !== "rumus" && t.tingkat !== "catatan");
  for (const t of [...lain, ...rumus]) if (!pokok.has(addressKey(t.at))) pokok.set(addressKey(t.at), t);
  const sebab = new Map<Temuan, string[]>();
  for (const t of rumus) {
    const p = pokok.get(addressKey(t.at));
    if (p && p !== t) sebab.set(p, [...(sebab.get(p) ?? []), t.pesan]);
  }
  return temuan
    .filter((t) => t.kelompok !== "rumus" || pokok.get(addressKey(t.at)) === t)
    .map((t) => (sebab.has(t) ? { ...t, pesan: [t.pesan, ...(sebab.get(t) ?? [])].join(" ") } : t));
}
