/** Excel counts characters as JavaScript does. */
const LONGEST = 31;

/** Why Excel would not take a name for a new sheet (Indonesian); null if it would. */
export function objectionToName(name: string, others: readonly string[]): string | null {
  if (name.trim() === "") return "Nama lembar kosong.";
  if (name.length > LONGEST) return `Nama lembar “${name}” lebih dari ${LONGEST} huruf.`;
  if (/[\\/?*[\]:]/.test(name)) return `Nama lembar “${name}” memuat tanda yang tidak diterima Excel: \\ / ? * [ ] :`;
  if (/^'|'$/.test(name)) return `Nama lembar “${name}” tidak boleh diawali atau diakhiri tanda petik.`;
  if (/[\x00-\x1f\ufffe\uffff]|\p{Surrogate}/u.test(name)) return "Nama lembar memuat tanda yang tidak terlihat.";
  // Excel keeps this one for itself.
  if (name.toLowerCase() === "history") return `Nama lembar “${name}” dipakai oleh Excel sendiri.`;
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) return `Lembar “${name}” sudah ada.`;
  return null;
}
