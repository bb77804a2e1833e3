/** How much evidence a convention needs: five rows, four fifths of them, no near rival; what is printed goes first. */
import { simpulkanProfil, type Profil } from "../../../src/core/profile";
import { recognize } from "../../../src/core/recognize";
import { keNumber } from "../../../src/core/lkjip/pecahan";
import { kisi } from "../../alat/kisi";

const profil = (teks: string): Profil => simpulkanProfil(recognize(kisi(teks).snapshot).tabel);

describe("efisiensi", () => {
  const RASIO = [
    "102 | 97,15 | 1,05",
    "96 | 98,42 | 0,98",
    "105 | 91,3 | 1,15",
    "95 | 94,06 | 1,01",
    "88 | 96,7 | 0,91",
  ];
  const simpulan = (...baris: readonly string[]) => {
    const isi = baris.map((b, i) => `Indikator ${String.fromCharCode(65 + i)} | ${b}`).join("\n");
    const hasil = profil(
      `Indikator | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi\n${isi}`,
    ).efisiensi;
    return hasil && [hasil.rumus.id, hasil.bukti, hasil.kuat];
  };

  test("five rows that agree are certain, four are not", () => {
    expect(simpulan(...RASIO)).toEqual(["rasio", "5 dari 5 baris cocok", true]);
    expect(simpulan(...RASIO.slice(1))).toEqual(["rasio", "4 dari 4 baris cocok", false]);
  });

  test("four fifths suffice, three fifths do not, less than half says nothing", () => {
    const salah = "90 | 80 | 7,77";
    expect(simpulan(...RASIO.slice(1), salah)).toEqual(["rasio", "4 dari 5 baris cocok", true]);
    expect(simpulan(...RASIO.slice(2), salah, salah)).toEqual(["rasio", "3 dari 5 baris cocok", false]);
    expect(simpulan(...RASIO.slice(3), salah, salah, salah)).toBeNull();
    expect(simpulan(salah, salah)).toBeNull();
  });

  test("rows that two definitions explain alike make neither certain", () => {
    // Where every capaian is 100%, the difference and what is left are one figure.
    const kembar = ["97,15 | 2,85", "98,42 | 1,58", "91,3 | 8,7", "94,06 | 5,94", "96,7 | 3,3"].map(
      (b) => `100 | ${b}`,
    );
    expect(simpulan(...kembar)?.at(-1)).toBe(false);
  });

  test("the definition of PMK 22/2021 only where pagu and realisasi stand beside it", () => {
    const isi = [
      ["IKM", "105%", "100.000.000 | 94.500.000", "94,50%", "10,00%"],
      ["SAKIP", "96%", "200.000.000 | 182.400.000", "91,20%", "5,00%"],
      ["IP ASN", "110%", "300.000.000 | 280.500.000", "93,50%", "15,00%"],
      ["IDM", "90%", "80.000.000 | 64.800.000", "81,00%", "10,00%"],
      ["RB", "120%", "50.000.000 | 45.000.000", "90,00%", "25,00%"],
    ];
    const tabel = (berpagu: boolean) =>
      [
        `Indikator | Capaian Kinerja | ${berpagu ? "Anggaran (Rp) | Realisasi (Rp) | " : ""}Capaian Anggaran | Efisiensi`,
        ...isi.map((b) => b.filter((_, i) => berpagu || i !== 2).join(" | ")),
      ].join("\n");
    const { rumus, kuat } = profil(tabel(true)).efisiensi ?? {};
    expect([rumus?.id, kuat]).toEqual(["pmk", true]);
    expect(profil(tabel(false)).efisiensi).toBeNull();
  });
});

describe("scale", () => {
  const tabel = (...baris: readonly string[]) =>
    [
      "Indikator Kinerja | Target | Realisasi | Capaian | Kategori",
      ...baris.map((b, i) => `Indikator ${String.fromCharCode(65 + i)} | 100 | ${b.replace("%", "")}`),
    ].join("\n");
  const baris = (capaian: number, label: string) => `${capaian} | ${capaian}% | ${label}`;
  const skala = (teks: string) => [...profil(teks).skala.values()].map((k) => [k.skala.id, k.bukti, k.kuat]);
  const BERHASIL = [
    baris(105, "Sangat Berhasil"),
    baris(95, "Berhasil"),
    baris(80, "Cukup Berhasil"),
    baris(70, "Kurang Berhasil"),
    baris(120, "Sangat Berhasil"),
  ];
  const TERCETAK = "Lebih dari 120 | Sangat Berhasil\n61 - 120 | Berhasil\n≤ 60 | Kurang Berhasil";

  test("five rows that agree are certain, four are not", () => {
    expect(skala(tabel(...BERHASIL))).toEqual([["berhasil-4", "5 dari 5 baris cocok", true]]);
    expect(skala(tabel(...BERHASIL.slice(1)))).toEqual([["berhasil-4", "4 dari 4 baris cocok", false]]);
  });

  test("below four fifths no scale is taken", () => {
    const salah = baris(98, "Kurang Berhasil");
    expect(skala(tabel(...BERHASIL.slice(1), salah))).toEqual([["berhasil-4", "4 dari 5 baris cocok", true]]);
    expect(skala(tabel(...BERHASIL.slice(2), salah, salah))).toEqual([]);
  });

  test("a near rival makes it uncertain, an equal one leaves it open", () => {
    const berdua = [baris(95, "Sangat Baik"), baris(92, "Sangat Baik"), baris(85, "Baik"), baris(60, "Kurang")];
    expect(skala(tabel(...berdua, baris(88, "Baik")))).toEqual([]);
    expect(skala(tabel(...berdua, baris(78, "Baik")))).toEqual([["sangat-baik-5", "5 dari 5 baris cocok", false]]);
  });

  test("a printed scale is certain, even where another would explain more", () => {
    expect(skala(`${TERCETAK}\n\n${tabel(...BERHASIL)}`)).toEqual([["tercetak", "tercetak di lembar Lembar1", true]]);
  });

  test("a printed scale of other words is not this table's", () => {
    const lain = "91 - 100 | Sangat Tinggi\n76 - 90 | Tinggi\n≤ 75 | Sedang";
    expect(skala(`${lain}\n\n${tabel(...BERHASIL)}`)).toEqual([["berhasil-4", "5 dari 5 baris cocok", true]]);
  });

  test("a printed scale holds for the tables that follow it, the nearest one first", () => {
    const kedua = TERCETAK.replace(/120/g, "110");
    const hasil = profil(`
      --- a
      ${tabel(...BERHASIL.slice(0, 2))}
      --- b
      ${TERCETAK}
      --- c
      ${tabel(...BERHASIL)}
      --- d
      ${kedua}
      --- e
      ${tabel(...BERHASIL)}`);
    expect([...hasil.skala].map(([t, k]) => [t.sheet, k.bukti])).toEqual([
      ["a", "2 dari 2 baris cocok"],
      ["c", "tercetak di lembar b"],
      ["e", "tercetak di lembar d"],
    ]);
  });
});

describe("ceiling", () => {
  const batas = (...pasangan: readonly (readonly [number, number])[]) => {
    const isi = pasangan.map(([realisasi, capaian], i) => `Indikator ${i} | 100 | ${realisasi} | ${capaian}%`);
    const hasil = profil(`Indikator Kinerja | Target | Realisasi | Capaian\n${isi.join("\n")}`).batas;
    return hasil && [keNumber(hasil.batas), hasil.bukti, hasil.kuat];
  };
  const lebih = (n: number, puncak: number) =>
    Array.from({ length: n }, (_, i): [number, number] => [puncak + 1 + i, puncak]);

  test("five rows cut off at one height are certain, four are not", () => {
    expect(batas(...lebih(5, 100), [80, 80])).toEqual([100, "5 dari 5 baris yang melampaui batas cocok", true]);
    expect(batas(...lebih(4, 110))).toEqual([110, "4 dari 4 baris yang melampaui batas cocok", false]);
  });

  test("one capaian above it, and there is no ceiling", () => {
    expect(batas(...lebih(5, 100), [130, 130])).toBeNull();
    expect(batas([80, 80], [90, 90])).toBeNull();
  });
});
