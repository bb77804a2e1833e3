export { ATURAN } from "./aturan";
export type { Belum } from "./jalankan";
export { periksa, type HasilPeriksa } from "./periksa";
export type { Aturan, Cetusan, Ucapan } from "./rule";
export * from "./temuan";
