export { TABEL_BAKU } from "./daftar";
export { PILIHAN_BAKU, type IsiLaporan, type PilihanSisip } from "./isi";
export { isiKosong, isiLazim, kantorKosong } from "./isi-awal";
export { isiContoh } from "./isi-contoh";
export type { IdTabel, JenisTabel } from "./jenis";
export { majukan } from "./majukan";
export { adaIsi, mintaSisip, type Pesanan, type SumberIsi } from "./pesanan";
export { rencanaSisip, type JenisSisip, type MintaSisip, type RencanaSisip } from "./rencana";
