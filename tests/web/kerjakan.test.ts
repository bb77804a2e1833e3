import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellName } from "../../src/core";
import { readXlsx } from "../../src/hosts/xlsx";
import type { Permintaan } from "../../src/panel";
import { kerjakan } from "../../src/web/kerjakan";
import type { JawabanTugas } from "../../src/web/tugas";
import { kisi } from "../alat/kisi";
import { pack, relationship, xlsxOf, xlsxParts } from "../alat/xlsx";

const contoh = new Uint8Array(readFileSync(join(__dirname, "../../assets/contoh.xlsx")));
const SALAH = kisi(`
  Indikator Kinerja  | Target | Realisasi | Capaian
  Nilai SAKIP        | =81    | =81       | =1:0%
  Nilai RB           | =70    | =77       | =1.1:0%
  Nilai IKM          | =89    | =93.25    | =0.9:0%`).snapshot;
const CATATAN = { pukul: "2025-01-06T07:05:00.000Z", perbuatan: "hitung" } as const;
const NILAI: Permintaan = { cara: "hitung", bentuk: "nilai", jumlah: false, kecuali: [] };

/** The answer of the kind that was hoped for. */
function bukanGalat<T extends { readonly jenis: string }>(
  jawaban: T,
): Exclude<T, { readonly jenis: "galat" | "basi" }> {
  if (jawaban.jenis === "galat" || jawaban.jenis === "basi") throw new Error(JSON.stringify(jawaban));
  return jawaban as Exclude<T, { readonly jenis: "galat" | "basi" }>;
}

const pratinjau = async (isi: Uint8Array, permintaan: Permintaan = NILAI) =>
  bukanGalat(await kerjakan(isi, { jenis: "rencana", permintaan }));

const periksa = async (isi: Uint8Array) => bukanGalat(await kerjakan(isi, { jenis: "periksa" }));

function isiSel(isi: Uint8Array, lembar: string, nama: string) {
  const sheet = readXlsx(isi).sheets.find((s) => s.name === lembar);
  for (const [row, cells] of sheet?.rows ?? [])
    for (const [col, cell] of cells) if (cellName({ row, col }) === nama) return cell;
  return null;
}

describe("check", () => {
  test("the sample that comes with the page has an office, tables and findings", async () => {
    const { hasil } = await periksa(contoh);
    expect(hasil.unit).toBe("Kecamatan Jatirejo");
    expect(hasil.tabel.length).toBeGreaterThan(3);
    expect(hasil.temuan.some((t) => t.tingkat === "salah")).toBe(true);
  });

  test.each(["periksa", "tandai"] as const)(
    "%s: a file that is no workbook gets the reader's own reason",
    async (jenis) => {
      expect(await kerjakan(new Uint8Array(), { jenis })).toMatchObject({ jenis: "galat", galat: { kode: "KOSONG" } });
      expect(await kerjakan(contoh.slice(0, 1000), { jenis })).toMatchObject({ galat: { kode: "TERPOTONG" } });
    },
  );
});

describe("correct", () => {
  test("what was shown is what is written, and nothing speaks against it; the given bytes stay as they were", async () => {
    const semula = contoh.slice();
    const { rencana } = await pratinjau(contoh);
    const hasil = bukanGalat(await kerjakan(contoh, { jenis: "terapkan", rencana, catatan: CATATAN }));
    expect(hasil.sel).toBe(rencana.usul.length);
    expect(hasil.sel).toBeGreaterThan(2);
    for (const { edit } of rencana.usul) {
      expect(isiSel(hasil.isi, edit.at.sheet, cellName(edit.at))?.value).toBe(edit.after.value);
    }
    const ditemukan = hasil.diperiksa.hasil.temuan.map((t) => t.at);
    for (const { edit } of rencana.usul) expect(ditemukan).not.toContainEqual(edit.at);
    expect((await pratinjau(hasil.isi)).rencana.usul).toEqual([]);
    expect(contoh).toEqual(semula);
  });

  test("a cell that a person leaves alone is not written", async () => {
    const [pertama] = (await pratinjau(contoh)).rencana.usul;
    if (!pertama) throw new Error("nothing is proposed");
    const kecuali = [{ at: pertama.edit.at, sebab: "Tidak dipilih." }];
    const { rencana } = await pratinjau(contoh, { ...NILAI, kecuali });
    expect(rencana.usul.map((u) => u.edit.at)).not.toContainEqual(pertama.edit.at);
    expect(rencana.usul.length).toBeGreaterThan(0);
  });

  test("what was certainly wrong is right afterwards", async () => {
    const salah = xlsxOf(SALAH);
    const { rencana } = await pratinjau(salah, { cara: "perbaiki", kecuali: [] });
    expect(rencana.usul).toMatchObject([{ tertulis: "90%", menjadi: "105%" }]);
    const hasil = bukanGalat(await kerjakan(salah, { jenis: "terapkan", rencana, catatan: CATATAN }));
    expect((await periksa(salah)).hasil.temuan).toHaveLength(1);
    expect(hasil.diperiksa.hasil.temuan).toEqual([]);
  });

  test("what the file refuses is not proposed, and says why", async () => {
    const parts = xlsxParts(SALAH);
    const lembar = "xl/worksheets/sheet1.xml";
    const terkunci = String(parts[lembar]).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    const isi = pack({ ...parts, [lembar]: terkunci });
    const { rencana } = await pratinjau(isi);
    expect(rencana.usul).toEqual([]);
    expect(rencana.tolakan.map((t) => t.sebab)).toContainEqual(expect.stringMatching(/diproteksi/));
    const tanda = bukanGalat(await kerjakan(isi, { jenis: "tandai" }));
    expect(tanda).toMatchObject({
      sel: 0,
      ditolak: [{ sel: ["Lembar1 D4"], sebab: expect.stringMatching(/diproteksi/) }],
    });
  });

  test("a signature that will not hold is told before anything is written, and after", async () => {
    const parts = xlsxParts(SALAH);
    const origin = relationship("rIdSig", "origin", "_xmlsignatures/origin.sigs");
    const links = String(parts["_rels/.rels"]).replace("</Rel", `${origin}</Rel`);
    const isi = pack({ ...parts, "_rels/.rels": links, "_xmlsignatures/origin.sigs": "" });
    const { rencana, peringatan } = await pratinjau(isi);
    const hasil = bukanGalat(await kerjakan(isi, { jenis: "terapkan", rencana, catatan: CATATAN }));
    for (const milik of [peringatan, hasil.peringatan]) {
      expect(milik).toEqual([{ pesan: expect.stringMatching(/bertanda tangan digital/) }]);
    }
  });

  test("formulas where they are asked for", async () => {
    const { rencana } = await pratinjau(contoh, { ...NILAI, bentuk: "rumus" });
    const hasil = bukanGalat(await kerjakan(contoh, { jenis: "terapkan", rencana, catatan: CATATAN }));
    const [rumus] = rencana.usul.filter((u) => u.bentuk === "rumus");
    if (!rumus) throw new Error("no formula is proposed");
    expect(isiSel(hasil.isi, rumus.edit.at.sheet, cellName(rumus.edit.at))?.formula).toBe(rumus.edit.after.formula);
  });

  test("a plan for another content of the file writes nothing", async () => {
    const { rencana } = await pratinjau(contoh);
    const { isi } = bukanGalat(await kerjakan(contoh, { jenis: "terapkan", rencana, catatan: CATATAN }));
    expect(await kerjakan(isi, { jenis: "terapkan", rencana, catatan: CATATAN })).toEqual({
      jenis: "basi",
      sel: rencana.usul.length,
    });
  });
});

describe("mark", () => {
  test("every finding bears its mark in the copy, and none in the file", async () => {
    const { hasil } = await periksa(contoh);
    const jawaban = bukanGalat(await kerjakan(contoh, { jenis: "tandai" }));
    const bertanda = readXlsx(jawaban.isi).sheets.flatMap((s) =>
      [...(s.tanda ?? [])].flatMap(([row, cells]) =>
        [...cells.keys()].map((col) => `${s.name} ${cellName({ row, col })}`),
      ),
    );
    expect(jawaban.sel).toBe(bertanda.length);
    for (const { at } of hasil.temuan) expect(bertanda).toContain(`${at.sheet} ${cellName(at)}`);
    expect(readXlsx(contoh).sheets.every((s) => s.tanda === undefined)).toBe(true);
  });
});

test("inserted tables come as new sheets of the file, which then is checked", async () => {
  const pesanan = { jenis: "capaian", sumber: { dari: "buku" }, tahun: null, kantor: {}, pilihan: {} } as const;
  const jawaban = bukanGalat(await kerjakan(contoh, { jenis: "sisip", pesanan, tahunIni: 2026 }));
  const [lama, baru] = [readXlsx(contoh).sheets, readXlsx(jawaban.isi).sheets];
  expect(baru.slice(0, lama.length)).toEqual(lama);
  expect(baru).toHaveLength(lama.length + jawaban.lembar);
  expect(jawaban.diperiksa.hasil.tabel.map((t) => t.lembar)).toContain(baru[lama.length]?.name);
});

test("each answer can be sent from a worker to the page as it is", async () => {
  const { rencana } = await pratinjau(contoh);
  const semua: readonly JawabanTugas[keyof JawabanTugas][] = [
    await kerjakan(contoh, { jenis: "periksa" }),
    await kerjakan(contoh, { jenis: "rencana", permintaan: NILAI }),
    await kerjakan(contoh, { jenis: "terapkan", rencana, catatan: CATATAN }),
    await kerjakan(contoh, { jenis: "tandai" }),
  ];
  for (const jawaban of semua) expect(structuredClone(jawaban)).toEqual(jawaban);
  for (const jawaban of semua) if ("isi" in jawaban) expect(jawaban.isi.byteLength).toBe(jawaban.isi.buffer.byteLength);
});

describe("what is kept with a file", () => {
  const isi = xlsxOf(SALAH);

  test("a batch is noted, taken back from there later, and forgotten on request", async () => {
    const { rencana } = await pratinjau(isi);
    const terap = bukanGalat(await kerjakan(isi, { jenis: "terapkan", rencana, catatan: CATATAN }));
    expect(terap.diperiksa.simpanan.jurnal).toMatchObject([
      { ...CATATAN, sel: [{ tertulis: "90%", menjadi: "105%" }] },
    ]);
    const balik = bukanGalat(await kerjakan(terap.isi, { jenis: "kembalikan", pukul: CATATAN.pukul }));
    expect(balik).toMatchObject({ sel: 1, dilewati: [], diperiksa: { simpanan: { jurnal: [] } } });
    expect(readXlsx(balik.isi).sheets).toEqual(readXlsx(isi).sheets);
    const lupa = bukanGalat(await kerjakan(terap.isi, { jenis: "lupakan" }));
    expect(lupa.diperiksa.simpanan.jurnal).toEqual([]);
  });

  test("an accepted finding is neither open nor mended", async () => {
    const { hasil, simpanan } = await periksa(isi);
    const terima = { alasan: "sumber", keterangan: "", tanggal: "2025-01-06" } as const;
    const penerimaan = hasil.temuan.map((t) => ({ ...t.pengenal, ...terima }));
    expect(hasil.temuan).toHaveLength(1);
    const { isi: disimpan } = bukanGalat(await kerjakan(isi, { jenis: "simpan", baru: { ...simpanan, penerimaan } }));
    const { hasil: kini } = await periksa(disimpan);
    expect([kini.temuan.length, kini.diterima.length]).toEqual([0, 1]);
    const rencana = (await pratinjau(disimpan)).rencana;
    expect(rencana.usul).toEqual([]);
    expect(rencana.tolakan.map((t) => t.sebab)).toEqual(["Temuannya sudah diterima."]);
  });

  test("other choices are kept in the place of the former, and the check goes by them", async () => {
    const { hasil, simpanan } = await periksa(isi);
    const terima = { alasan: "sumber", keterangan: "", tanggal: "2025-01-06" } as const;
    const baru = { ...simpanan, penerimaan: hasil.temuan.map((t) => ({ ...t.pengenal, ...terima })) };
    const { diperiksa } = bukanGalat(await kerjakan(isi, { jenis: "simpan", baru }));
    expect(diperiksa).toMatchObject({ simpanan: baru, hasil: { temuan: [], diterima: [{}] } });
  });

  test("an area is looked at for whoever calls it a table", async () => {
    const lihat = async (rentang: string) =>
      bukanGalat(await kerjakan(isi, { jenis: "calon", lembar: "Lembar1", rentang })).calon;
    expect((await lihat("A1:D4"))?.bentuk[0]).toMatchObject({ jenis: "capaian" });
    expect(await lihat("H1:K4")).toBeNull();
    expect(await lihat("bukan rentang")).toBeNull();
  });
});
