import { createAntrean } from "../../src/web/antrean";
import type { Antrean } from "../../src/web/antrean";
import type { Jawaban } from "../../src/web/tugas";

const galat = (kode: string): Jawaban => ({ jenis: "galat", galat: { kode, pesan: kode } });
const berkas = (...nama: readonly string[]) => nama.map((n) => ({ nama: n, isi: new Blob([n]) }));
const tenang = () => new Promise((lanjut) => setImmediate(lanjut));
const lihat = (antrean: Antrean) => antrean.lihat().butir.map((b) => `${b.nama} ${b.keadaan.jenis}`);

/** A check that waits for the test: each answer is given by hand, in the order of the calls. */
function antreanTangan(sekaligus: number) {
  const jawab: ((jawaban: Jawaban) => void)[] = [];
  const antrean = createAntrean(
    (_isi, batal) =>
      new Promise((selesai) => {
        jawab.push(selesai);
        batal.addEventListener("abort", () => {
          selesai(null);
        });
      }),
    sekaligus,
  );
  return { antrean, jawab };
}

test("checks so many at a time, and goes on as each is done", async () => {
  const { antrean, jawab } = antreanTangan(2);
  antrean.tambah(berkas("a", "b", "c"));
  expect(lihat(antrean)).toEqual(["a muat", "b muat", "c tunggu"]);
  jawab[1]?.(galat("RUSAK"));
  await tenang();
  expect(lihat(antrean)).toEqual(["a muat", "b galat", "c muat"]);
});

test("a bad file does not stop the others", async () => {
  const antrean = createAntrean(async (isi) => ((await isi.text()) === "b" ? galat("RUSAK") : galat("LAIN")), 1);
  antrean.tambah(berkas("a", "b", "c"));
  await tenang();
  await tenang();
  expect(antrean.lihat().butir.map((b) => b.keadaan)).toMatchObject([
    { galat: { kode: "LAIN" } },
    { galat: { kode: "RUSAK" } },
    { galat: { kode: "LAIN" } },
  ]);
});

test("stopping keeps what is done; going on finishes the rest", async () => {
  const { antrean, jawab } = antreanTangan(1);
  antrean.tambah(berkas("a", "b", "c"));
  jawab[0]?.(galat("x"));
  await tenang();
  antrean.batal();
  await tenang();
  expect(antrean.lihat().henti).toBe(true);
  expect(lihat(antrean)).toEqual(["a galat", "b tunggu", "c tunggu"]);
  antrean.lanjut();
  expect(antrean.lihat().henti).toBe(false);
  expect(lihat(antrean)).toEqual(["a galat", "b muat", "c tunggu"]);
});

test("a stop followed at once by going on does not check a file twice at a time", async () => {
  const { antrean, jawab } = antreanTangan(1);
  antrean.tambah(berkas("a"));
  antrean.batal();
  antrean.lanjut();
  expect(jawab).toHaveLength(1);
  await tenang();
  expect(jawab).toHaveLength(2);
  expect(lihat(antrean)).toEqual(["a muat"]);
});

test("the sample makes room for files, and never comes after them", async () => {
  const { antrean } = antreanTangan(1);
  const [contoh] = berkas("contoh");
  if (!contoh) throw new Error("no sample");
  antrean.contohkan(contoh);
  expect(antrean.lihat().butir.map((b) => b.contoh)).toEqual([true]);
  const pertama = antrean.tambah(berkas("a", "b"));
  expect(antrean.lihat().butir.map((b) => b.nama)).toEqual(["a", "b"]);
  expect(antrean.lihat().butir[0]?.id).toBe(pertama);
  antrean.contohkan(contoh);
  await tenang();
  expect(antrean.lihat().butir.map((b) => b.nama)).toEqual(["a", "b"]);
});

test("two files of one name are both kept, under names of their own", () => {
  const { antrean } = antreanTangan(1);
  antrean.tambah(berkas("LKjIP.xlsx", "LKjIP.xlsx"));
  antrean.tambah(berkas("LKjIP.xlsx"));
  expect(antrean.lihat().butir.map((b) => b.nama)).toEqual(["LKjIP.xlsx", "LKjIP.xlsx (2)", "LKjIP.xlsx (3)"]);
});

test("listeners hear of every change until they leave", () => {
  const { antrean } = antreanTangan(1);
  const kabari = jest.fn();
  const pergi = antrean.langgan(kabari);
  antrean.tambah(berkas("a"));
  const kali = kabari.mock.calls.length;
  expect(kali).toBeGreaterThan(0);
  pergi();
  antrean.batal();
  expect(kabari).toHaveBeenCalledTimes(kali);
});

test("a file is exchanged only as long as it is on the list as it was", async () => {
  const antrean = createAntrean(() => Promise.resolve(galat("KOSONG")), 1);
  antrean.tambah(berkas("a", "b"));
  await tenang();
  const [a, b] = antrean.lihat().butir;
  if (!a || !b) throw new Error("two files were added");
  const baru = { ...a, isi: new Blob(["baru"]) };
  expect(antrean.ganti(a, baru)).toBe(true);
  expect(antrean.lihat().butir).toEqual([baru, b]);
  expect(antrean.ganti(a, { ...a, isi: new Blob(["lain"]) })).toBe(false);
  expect(antrean.lihat().butir[0]?.isi).toBe(baru.isi);
});
