export { hitungUlang, perbaiki, type PilihanHitung } from "./hitung-ulang";
export { perbaikanPasti } from "./isi-temuan";
export type { Bentuk, Rencana, Tolakan, Usul } from "./rencana";
export type { Kecuali } from "./rencanakan";
export { bersihkan, tandai } from "./tandai";
