import { periksa, type Temuan } from "../../../src/core/rules";
import { cellName } from "../../../src/core/workbook";
import { kisi } from "../../alat/kisi";

const temuan = (grid: string): readonly Temuan[] => periksa(kisi(grid).snapshot).temuan;

/** "salah capaian-sesuai-rumus D2 → 105% (E9 F9)": rule, cell, correction, what is told with it. */
function sebut({ tingkat, aturan, at, seharusnya, terkait }: Temuan): string {
  const ikut = terkait.map((t) => cellName(t.at)).join(" ");
  return `${tingkat} ${aturan} ${cellName(at)} → ${seharusnya ?? "?"} (${ikut})`;
}

describe("one cause, one finding", () => {
  test("of two places that disagree the arithmetic of a row shows the right one", () => {
    expect(
      temuan(`
        Tabel 2.1 Perjanjian Kinerja Tahun 2024
        Indikator Kinerja | Target
        Nilai IKM         | 80
        Nilai SAKIP       | 70

        Tabel 3.1 Capaian Kinerja Tahun 2024
        Indikator Kinerja | Target | Realisasi | Capaian
        Nilai IKM         | 80     | 84        | 105%
        Nilai SAKIP       | 40     | 63        | 90%`).map(sebut),
    ).toEqual(["salah sama-antar-tabel B9 → 70 (D9 B4)"]);
  });

  test("where it fits neither place both findings stay, and nothing is proposed", () => {
    expect(
      temuan(`
        Tabel 2.1 Perjanjian Kinerja Tahun 2024
        Indikator Kinerja | Target
        Nilai IKM         | 80
        Nilai SAKIP       | 70

        Tabel 3.1 Capaian Kinerja Tahun 2024
        Indikator Kinerja | Target | Realisasi | Capaian
        Nilai IKM         | 80     | 84        | 105%
        Nilai SAKIP       | 40     | 63        | 99%`).map(sebut),
    ).toEqual(["ragu sama-antar-tabel B9 → ? (B4)", "salah capaian-sesuai-rumus D9 → ? ()"]);
  });

  test("a part that mends its sum and its own percentage is the fault", () => {
    expect(
      temuan(`
        Program             | Anggaran (Rp) | Realisasi (Rp) | %
        Program Penunjang   | 2.000.000     | 1.500.000      | 75,00
        Program Pembinaan   | 1.900.000     | 900.000        | 90,00
        Program Pelayanan   | 4.000.000     | 3.000.000      | 75,00
        Jumlah              | 7.000.000     | 5.400.000      | 77,14`).map(sebut),
    ).toEqual(["salah jumlah-sesuai-rincian B3 → 1.000.000 (D3 B5)"]);
  });

  test("a wrong total that another table states rightly is told once", () => {
    expect(
      temuan(`
        Tabel 2.2 Program dan Anggaran Tahun 2024
        Program           | Anggaran (Rp)
        Program Penunjang | 2.000.000
        Program Pembinaan | 1.000.000
        Jumlah            | 3.000.000

        Tabel 3.5 Realisasi Anggaran Tahun 2024
        Program           | Anggaran (Rp) | Realisasi (Rp) | %
        Program Penunjang | 2.000.000     | 1.500.000      | 75,00
        Program Pembinaan | 1.000.000     | 900.000        | 90,00
        Jumlah            | 3.100.000     | 2.400.000      | 80,00`).map(sebut),
    ).toEqual(["salah jumlah-sesuai-rincian B11 → 3.000.000 (B9 B10)"]);
  });
});

describe("a correction is named only where nothing speaks against it", () => {
  test("the word beside it fits what is written", () => {
    const [satu, ...lain] = temuan(`
      ≥ 90 %       | Sangat Tinggi
      75 – < 90 %  | Tinggi
      < 75 %       | Sedang

      Indikator Kinerja | Target | Realisasi | Capaian | Kategori
      Nilai IKM         | 80     | 40        | 95%     | Sangat Tinggi
      Nilai SAKIP       | 80     | 68        | 85%     | Tinggi`);
    expect([satu, ...lain].map((t) => t && sebut(t))).toEqual(["salah capaian-sesuai-rumus D6 → ? ()"]);
    expect(satu?.saran).toContain("Bila menjadi 50%, Lembar1!E6 tidak cocok");
  });

  test("an input is itself in question", () => {
    expect(
      temuan(`
        Tabel 3.1 Capaian Kinerja Tahun 2024
        Indikator Kinerja | Target | Realisasi | Capaian
        Nilai IKM         | 80     | 84        | 105%
        Nilai SAKIP       | 80     | 62 (A)    | 90%`).map(sebut),
    ).toEqual(["salah capaian-sesuai-rumus D4 → ? ()", "salah label-nilai-sesuai-skala C4 → ? ()"]);
  });

  test("a plain one stands", () => {
    expect(
      temuan(`
        Indikator Kinerja | Target | Realisasi | Capaian
        Nilai IKM         | 80     | 84        | 150%
        Nilai SAKIP       | 80     | 60        | 75%`).map(sebut),
    ).toEqual(["salah capaian-sesuai-rumus D2 → 105% ()"]);
  });
});
