/** The door of the room: what the shells (task pane, web page) may use. */
export { galatDari, simpulkan } from "./keadaan";
export type { Galat, Keadaan, Simpulan } from "./keadaan";
export { Logo } from "./logo";
export type { Penyimpan, Penyimpanan } from "./penyimpan";
export type { Penyorot } from "./penyorot";
export { Panel } from "./panel";
export type { PanelProps } from "./panel";
export { Panggung } from "./panggung";
export type { Kepulangan, Riwayat } from "./riwayat/riwayat";
export type { Penyisip, Sisipan } from "./sisip/penyisip";
export type { Cara, JawabanRencana, Penerapan, Pengubah, Permintaan, Pratinjau, Usai } from "./ubah/pengubah";
