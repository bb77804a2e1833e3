export type { Angka, Bacaan, Gaya, Isi, Rancu } from "./bacaan";
export { bacaAngka } from "./baca";
export { CACAT } from "./deret";
export { putuskanKolom, putuskanTulisan } from "./kolom";
export { gayaDari, isiSel, MINUS, tulisAngka, tulisTepat } from "./tulis";
