/** What a check does without: loaded only when one of these commands is called. */
export { daftarAturan } from "./aturan";
export { profil, readProfile } from "./profil";
export { rekap } from "./rekap";
export { reviu } from "./reviu";
export { bersihkan, tandai } from "./tanda";
export { hitung, perbaiki } from "./ubah";
