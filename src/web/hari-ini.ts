/** The day for people: "1 Desember 2026". */
export function hariIni(): string {
  return new Date().toLocaleDateString("id-ID", { day: "numeric", month: "long", year: "numeric" });
}
