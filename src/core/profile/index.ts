export { simpulkanProfil, type Profil } from "./profil";
export { hasilEfisiensi, hitungSepertiTertulis, type KonvensiEfisiensi } from "./efisiensi";
export { barisBerlabel, sesuaiSkala, type Berlabel, type KonvensiSkala } from "./skala";
export type { KonvensiBatas } from "./batas";
