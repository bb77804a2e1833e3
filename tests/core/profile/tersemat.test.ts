import { check, profilJson } from "../../../src/core";
import { bacaProfil } from "../../../src/core/profile";
import { kisi } from "../../alat/kisi";

const galat = (json: unknown) => {
  const bacaan = bacaProfil(json);
  return "galat" in bacaan ? bacaan.galat.join("\n") : null;
};

const profil = (json: unknown) => {
  const bacaan = bacaProfil(json);
  if ("galat" in bacaan) throw new Error(bacaan.galat.join());
  return bacaan.profil;
};

describe("a profile that cannot be used says what is wrong", () => {
  test.each([
    ["no object", ["rasio"], "objek JSON"],
    ["an unknown key", { skla: "x" }, "“skla” tidak dikenal"],
    ["an unknown scale", { skala: "permendagri" }, "permendagri-86"],
    ["a scale of one class", { skala: { kelas: [{ label: "Baik", bawah: 1 }] } }, "sedikitnya dua kelas"],
    ["a class without bounds", { skala: { kelas: [{ label: "Baik" }, { label: "Kurang", atas: 5 }] } }, "Kelas ke-1"],
    ["an unknown definition", { efisiensi: "bagi" }, "rasio, selisih, sisa"],
    ["a ceiling below 100", { batasCapaian: 90 }, "100 sampai 1000"],
    ["a ceiling in words", { batasCapaian: "100%" }, "100 sampai 1000"],
    ["a direction that is none", { arah: { IKM: "atas" } }, "“IKM”"],
    ["another version", { versi: 2 }, "harus 1"],
  ])("%s", (_, json, kata) => expect(galat(json)).toContain(kata));

  test("every fault is told at once", () => {
    expect(galat({ skala: "x", efisiensi: "y", pembulatan: "z" })?.split("\n")).toHaveLength(3);
  });
});

test("an empty profile pins nothing; null does not pin either, but for the ceiling", () => {
  expect(profil({})).toEqual({});
  expect(profil({ versi: 1, skala: null, efisiensi: null, arah: null, pembulatan: null })).toEqual({});
  expect(profil({ batasCapaian: null })).toEqual({ batasCapaian: null });
});

describe("what is pinned is certain", () => {
  const temuan = (teks: string, json: unknown) =>
    check(kisi(teks).snapshot, { profil: profil(json) }).temuan.map((t) => `${t.aturan} ${t.tingkat}`);

  test("a ceiling makes a single row right", () => {
    const tabel = `
      Indikator Kinerja | Target | Realisasi | Capaian
      Nilai IKM         | 80     | 88        | 100%`;
    expect(temuan(tabel, {})).toEqual(["capaian-sesuai-rumus ragu"]);
    expect(temuan(tabel, { batasCapaian: 100 })).toEqual([]);
    expect(temuan(tabel, { batasCapaian: null })).toEqual(["capaian-sesuai-rumus salah"]);
  });

  test("a direction", () => {
    const tabel = `
      Indikator Kinerja | Target | Realisasi | Capaian
      Waktu layanan     | 10     | 8         | 120%`;
    expect(temuan(tabel, { arah: { "Waktu Layanan": "turun" } })).toEqual([]);
    expect(temuan(tabel, { arah: { "Waktu Layanan": "naik" } })).toEqual(["capaian-sesuai-rumus ragu"]);
  });

  test("cutting off", () => {
    const tabel = `
      Indikator Kinerja | Target | Realisasi | Capaian
      Nilai IKM         | 93,15  | 95,81     | 102,85%`;
    expect(temuan(tabel, {})).toEqual(["capaian-sesuai-rumus ragu"]);
    expect(temuan(tabel, { pembulatan: "potong" })).toEqual([]);
  });

  test("a definition of efisiensi that too few rows show", () => {
    const tabel = `
      Indikator | Capaian Kinerja | Capaian Anggaran | Tingkat Efisiensi
      IKM       | 105%            | 100%             | 1,05
      SAKIP     | 100%            | 80%              | 1,30`;
    expect(temuan(tabel, {})).toEqual(["efisiensi-sesuai-definisi ragu"]);
    expect(temuan(tabel, { efisiensi: "rasio" })).toEqual(["efisiensi-sesuai-definisi salah"]);
  });

  test("the definition of PMK 22/2021, also of the whole", () => {
    const tabel = `
      Indikator | Capaian Kinerja | Anggaran (Rp) | Realisasi (Rp) | Capaian Anggaran | Tingkat Efisiensi
      IKM       | 105%            | 100.000.000   | 94.500.000     | 94,50%           | 10,50%
      SAKIP     | 96%             | 200.000.000   | 182.400.000    | 91,20%           | 5,00%
      Jumlah    |                 | 300.000.000   | 276.900.000    | 92,30%           | 7,50%`;
    expect(temuan(tabel, { efisiensi: "pmk" })).toEqual([
      "efisiensi-sesuai-definisi salah",
      "efisiensi-total-sesuai salah",
    ]);
  });

  test("a scale, where none is printed", () => {
    const tabel = `
      Indikator Kinerja | Target | Realisasi | Capaian | Kategori
      Nilai IKM         | 80     | 64        | 80%     | Sangat Baik`;
    const skala = {
      kelas: [
        { label: "Sangat Baik", bawah: 90 },
        { label: "Baik", atas: 90, atasTermasuk: false },
      ],
    };
    expect(temuan(tabel, { skala })).toEqual(["kategori-sesuai-skala salah"]);
    const tercetak = `
      ≥ 80 %     | Sangat Baik
      60 – 79 %  | Baik
      < 60 %     | Kurang

      ${tabel}`;
    expect(temuan(tercetak, { skala })).not.toContain("kategori-sesuai-skala salah");
  });
});

test("the inferred profile can be pinned as it is written", () => {
  const { snapshot } = kisi(`
    91 – 100 % | Sangat Tinggi
    76 – 90 %  | Tinggi
    ≤ 75 %     | Sedang

    Indikator Kinerja | Target | Realisasi | Capaian | Kategori
    Nilai IKM         | 80     | 68        | 85%     | Tinggi`);
  const json = profilJson(snapshot);
  expect(json.skala).toMatchObject({ kelas: [{ label: "Sangat Tinggi" }, { label: "Tinggi" }, { label: "Sedang" }] });
  expect(galat(JSON.parse(JSON.stringify(json)))).toBeNull();
});
