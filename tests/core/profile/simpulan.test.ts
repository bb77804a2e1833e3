import { check } from "../../../src/core";
import { kisi } from "../../alat/kisi";

const profil = (teks: string) => check(kisi(teks).snapshot).profil;

describe("direction", () => {
  const dua = `
    Indikator Kinerja      | Target 2023 | Realisasi 2023 | Capaian 2023 | Target 2024 | Realisasi 2024 | Capaian 2024
    Waktu layanan surat    | 10          | 8              | 120%         | 10          | 9              | 110%
    Nilai IKM              | 80          | 84             | 105%         | 80          | 88             | 110%`;

  test("two years of figures turn it around", () => {
    const hasil = check(kisi(dua).snapshot);
    expect(hasil.profil.arah).toEqual([{ nama: "Waktu layanan surat", arah: "turun", bukti: "2 dari 2 baris cocok" }]);
    expect(hasil.temuan).toEqual([]);
  });

  test("one year does not, nor does the same row printed twice", () => {
    const satu = `
      Indikator Kinerja   | Target | Realisasi | Capaian
      Waktu layanan surat | 10     | 8         | 120%`;
    expect(profil(satu).arah).toEqual([]);
    expect(profil(`--- a${satu}\n--- b${satu}`).arah).toEqual([]);
  });

  test("years that disagree turn nothing around", () => {
    expect(
      profil(dua.replace("110%         |", "110% |").replace("| 9              | 110%", "| 9 | 90%")).arah,
    ).toEqual([]);
  });
});

describe("rounding", () => {
  const tabel = (...capaian: string[]) => `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 7      | 6         | ${capaian[0]}
    Nilai SAKIP       | 9      | 8         | ${capaian[1]}
    Nilai RB          | 11     | 10        | ${capaian[2]}`;

  test("a habit of cutting off is told with its evidence", () => {
    // 85,714..., 88,888..., 90,909...
    expect(profil(tabel("85,71%", "88,88%", "90,90%")).pembulatan).toBeNull();
    expect(profil(tabel("85%", "88%", "90%")).pembulatan).toEqual({ cara: "potong", bukti: "3 dari 3 sel cocok" });
    expect(profil(tabel("86%", "89%", "91%")).pembulatan).toEqual({ cara: "bulat", bukti: "3 dari 3 sel cocok" });
  });

  test("what is cut off stays doubtful, with the habit in its message", () => {
    const [temuan] = check(kisi(tabel("85%", "88%", "90%")).snapshot).temuan;
    expect(temuan).toMatchObject({ tingkat: "ragu", pesan: expect.stringContaining("3 dari 3 sel cocok") });
  });
});
