export { hitungUlang, perbaiki, type PilihanHitung, type PilihanPerbaikan } from "./hitung-ulang";
export { catat, lupakan, pulihkan, type CatatanJurnal, type Jurnal, type Pemulihan, type SelJurnal } from "./jurnal";
export { perbaikanPasti } from "./isi-temuan";
export type { Bentuk, Rencana, Tolakan, Usul } from "./rencana";
export type { Kecuali } from "./rencanakan";
export { bersihkan, tandai } from "./tandai";
