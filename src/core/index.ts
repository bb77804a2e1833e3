/** The only door of the core. */
export { check } from "./report/check";
export type { Hampir, Hasil, ProfilRingkas, TabelDikenali, TakDiperiksa } from "./report/hasil";
export { ATURAN, KELOMPOK, TINGKAT } from "./rules";
export type { Aturan, Hitungan, Kelompok, Operan, Temuan, Terkait, Tingkat } from "./rules";
