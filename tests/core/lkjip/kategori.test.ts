import fc from "fast-check";
import {
  labelSama,
  letakDalam,
  sepertiLabel,
  SKALA_CAPAIAN,
  type Kelas,
  type Skala,
} from "../../../src/core/lkjip/kategori";
import { bacaRentang } from "../../../src/core/lkjip/kelas";
import { banding, dariDesimal, pecahan, type Pecahan } from "../../../src/core/lkjip/pecahan";

const p = (teks: string) => dariDesimal(teks)!;
const skala = (id: string) => SKALA_CAPAIAN.find((s) => s.id === id)!;

/** A scale from its ranges as they are printed, highest first. */
function tercetak(...kelas: readonly (readonly [string, string])[]): Skala {
  return { id: "uji", nama: "uji", kelas: kelas.map(([label, rentang]) => ({ label, ...bacaRentang(rentang)! })) };
}

function letak(s: Skala, nilai: string): string {
  const { kelas, boleh, celah } = letakDalam(s, p(nilai));
  return `${kelas?.label ?? "-"}${boleh.length > 1 ? ` (${boleh.join(", ")})` : ""}${celah ? " celah" : ""}`;
}

describe("the scales that offices use", () => {
  test.each([
    ["permendagri-86", "130", "Sangat Tinggi"],
    ["permendagri-86", "91", "Sangat Tinggi"],
    ["permendagri-86", "90", "Tinggi"],
    ["permendagri-86", "90.5", "Tinggi celah"],
    ["permendagri-86", "76", "Tinggi"],
    ["permendagri-86", "75.99", "Sedang celah"],
    ["permendagri-86", "66", "Sedang"],
    ["permendagri-86", "51", "Rendah"],
    ["permendagri-86", "50", "Sangat Rendah"],
    ["permendagri-86", "0", "Sangat Rendah"],
    ["permendagri-86", "-20", "Sangat Rendah"],
    ["sangat-baik-5", "70", "Cukup"],
    ["baik-sekali-4", "100.01", "Baik Sekali"],
    ["baik-sekali-4", "100", "Baik"],
    ["baik-sekali-4", "75", "Cukup"],
    ["baik-sekali-4", "55", "Cukup"],
    ["baik-sekali-4", "54.99", "Kurang"],
    ["predikat-4", "90", "Baik"],
    ["predikat-4", "90.01", "Baik Sekali"],
    ["predikat-4", "70", "Kurang"],
    ["berhasil-4", "100.5", "Sangat Berhasil"],
    ["berhasil-4", "100", "Berhasil"],
    ["berhasil-4", "90", "Berhasil"],
    ["berhasil-4", "89.99", "Cukup Berhasil"],
    ["berhasil-4", "74.99", "Kurang Berhasil"],
    ["kinerja-5", "90", "Sangat Baik"],
    ["kinerja-5", "79.99", "Cukup"],
    ["kinerja-5", "59", "Sangat Kurang"],
    ["memuaskan-6", "85", "Sangat Baik"],
    ["memuaskan-6", "85.01", "Memuaskan"],
    ["memuaskan-6", "65", "Cukup Baik"],
    ["memuaskan-6", "30", "Kurang"],
  ])("%s: %s is %s", (id, nilai, hasil) => {
    expect(letak(skala(id), nilai)).toBe(hasil);
  });
});

describe("printed scales", () => {
  const lubang = tercetak(
    ["Sangat Berhasil", "> 100"],
    ["Berhasil", "90 - < 100"],
    ["Cukup", "75 - < 90"],
    ["Kurang", "< 75"],
  );

  test("a bound that neither neighbour claims belongs to both", () => {
    expect(letak(lubang, "100")).toBe("Berhasil (Berhasil, Sangat Berhasil)");
    expect(letak(lubang, "99.99")).toBe("Berhasil");
    expect(letak(lubang, "100.01")).toBe("Sangat Berhasil");
  });

  test("above the printed top the highest class goes on, below the bottom the lowest, as a gap", () => {
    const tertutup = tercetak(["Tinggi", "91 - 100"], ["Sedang", "51 - 90"], ["Rendah", "25 - 50"]);
    expect(letak(tertutup, "117")).toBe("Tinggi");
    expect(letak(tertutup, "10")).toBe("Rendah celah");
    expect(letak(tertutup, "50.5")).toBe("Rendah celah");
  });
});

test("every value has one class of every usual scale, and it contains the value unless that is a gap", () => {
  const memuat = (k: Kelas, n: Pecahan) =>
    (k.bawah === null || banding(n, k.bawah) >= (k.bawahTermasuk ? 0 : 1)) &&
    (k.atas === null || banding(n, k.atas) <= (k.atasTermasuk ? 0 : -1));
  const nilai = fc.integer({ min: -5_000, max: 30_000 }).map((n) => pecahan(BigInt(n), 100n));
  fc.assert(
    fc.property(fc.constantFrom(...SKALA_CAPAIAN), nilai, (s, n) => {
      const { kelas, boleh, celah } = letakDalam(s, n);
      const pemuat = s.kelas.filter((k) => memuat(k, n));
      expect(pemuat).toEqual(celah ? [] : [kelas]);
      expect(boleh).toEqual([kelas?.label]);
    }),
  );
});

test("a higher value never stands in a lower class", () => {
  const nilai = fc.integer({ min: 0, max: 20_000 }).map((n) => pecahan(BigInt(n), 100n));
  fc.assert(
    fc.property(fc.constantFrom(...SKALA_CAPAIAN), nilai, nilai, (s, a, b) => {
      const peringkat = (n: Pecahan) => s.kelas.indexOf(letakDalam(s, n).kelas!);
      if (banding(a, b) > 0) expect(peringkat(a)).toBeLessThanOrEqual(peringkat(b));
      else expect(peringkat(b)).toBeLessThanOrEqual(peringkat(a));
    }),
  );
});

describe("labels", () => {
  test.each([
    ["Sangat Tinggi", "SANGAT  TINGGI"],
    ["Tinggi", "tinggi (T)"],
    ["Cukup", "Cukup Berhasil"],
    ["Kurang Berhasil", "kurang"],
    ["Tidak Berhasil", "Tidak"],
  ])("%s and %s are one", (a, b) => {
    expect([labelSama(a, b), labelSama(b, a)]).toEqual([true, true]);
  });

  test.each([
    ["Tinggi", "Sangat Tinggi"],
    ["Berhasil", "Sangat Berhasil"],
    ["Baik", "Baik Sekali"],
    ["Cukup", "Cukup Baik"],
    ["Kurang", "Sangat Kurang"],
    ["Berhasil", ""],
  ])("%s and %s are two", (a, b) => {
    expect([labelSama(a, b), labelSama(b, a)]).toEqual([false, false]);
  });

  test("the labels of one scale are all different, and all are rating words", () => {
    for (const { kelas } of SKALA_CAPAIAN) {
      for (const [i, a] of kelas.entries()) {
        expect(sepertiLabel(a.label)).toBe(true);
        expect(kelas.findIndex((b) => labelSama(a.label, b.label))).toBe(i);
      }
    }
  });

  test.each(["Sangat Tinggi", "tercapai", "Efisien", "Tidak efisien.", "Kurang Baik", "Di bawah target", "TINGGI (A)"])(
    "%s is a rating word",
    (teks) => {
      expect(sepertiLabel(teks)).toBe(true);
    },
  );

  test.each(["", "82 (A)", "Nilai SAKIP", "Kecamatan Tinggi Raya", "Persentase desa berstatus sangat tertinggal", "-"])(
    "%j is none",
    (teks) => {
      expect(sepertiLabel(teks)).toBe(false);
    },
  );
});
