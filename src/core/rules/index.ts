export { ATURAN } from "./aturan";
export { periksa, type Belum, type HasilPeriksa } from "./periksa";
export type { Aturan, Cetusan, Ucapan } from "./rule";
export * from "./temuan";
