export { arahIndikator, type KonvensiArah } from "./arah";
export type { KonvensiBatas } from "./batas";
export { simpulkanCara, type Cara } from "./cara";
export { hasilEfisiensi, hitungSepertiTertulis, type KonvensiEfisiensi } from "./efisiensi";
export type { KonvensiPembulatan } from "./pembulatan";
export { profilUntuk, simpulkanProfil, type Profil } from "./profil";
export { barisBerlabel, sesuaiSkala, type Berlabel, type KonvensiSkala } from "./skala";
export { bacaProfil, type BacaanProfil, type ProfilTersemat } from "./tersemat";
