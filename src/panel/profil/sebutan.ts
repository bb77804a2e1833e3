/** The ids of conventions in people's words. An id not listed here is shown as it is, never dropped. */

const EFISIENSI: Readonly<Record<string, string>> = {
  rasio: "Rasio: capaian kinerja ÷ capaian anggaran",
  selisih: "Selisih: capaian kinerja − capaian anggaran",
  pmk: "PMK 22/2021: (capaian kinerja − penyerapan) ÷ capaian kinerja",
  sisa: "Sisa: 100% − capaian anggaran, bila capaian kinerja sedikitnya 100%",
};

const SKALA: Readonly<Record<string, string>> = {
  tercetak: "Skala yang tercetak di buku kerja",
  "permendagri-86": "Permendagri 86 Tahun 2017, lima kelas",
  "sangat-baik-5": "Lima kelas, Sangat Baik sampai Sangat Kurang",
  "baik-sekali-4": "Empat kelas, Baik Sekali di atas 100",
  "predikat-4": "Empat kelas, Baik Sekali di atas 90",
  "berhasil-4": "Empat kelas, Sangat Berhasil di atas 100",
  "kinerja-5": "Lima kelas, Sangat Baik mulai 90",
  "memuaskan-6": "Enam kelas, Memuaskan di atas 85",
  disematkan: "Skala yang disematkan",
};

export function sebutEfisiensi(definisi: string): string {
  return EFISIENSI[definisi] ?? definisi;
}

export function sebutSkala(skala: string): string {
  return SKALA[skala] ?? skala;
}

export function sebutPembulatan(cara: "bulat" | "potong"): string {
  return cara === "bulat" ? "Dibulatkan" : "Dipotong, bukan dibulatkan";
}

export function sebutArah(arah: "naik" | "turun"): string {
  return arah === "naik" ? "Makin tinggi makin baik" : "Makin rendah makin baik";
}
