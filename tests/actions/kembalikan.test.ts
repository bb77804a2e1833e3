import { checkWorkbook } from "../../src/actions/check";
import { kembalikan } from "../../src/actions/kembalikan";
import { bersihkanJejak, ubahSimpanan } from "../../src/actions/simpanan";
import { terapkan } from "../../src/actions/terapkan";
import { hitungUlang } from "../../src/core";
import { memoryHost } from "../../src/hosts/memory";
import { kisi } from "../alat/kisi";

const { snapshot } = kisi(`
  No | Indikator Kinerja | Target | Realisasi | Capaian
  1  | Nilai IKM         | 80     | 84        | 103%
  2  | Nilai SAKIP       | 80     | 84        | 105%`);
const CATATAN = { pukul: "2025-01-06T07:05:00.000Z", perbuatan: "hitung" } as const;
const rencana = hitungUlang(snapshot, { bentuk: "nilai", jumlah: false });

test("a batch is kept in the workbook and taken back from there", async () => {
  const host = memoryHost(snapshot);
  const { pemeriksaan } = await terapkan(host, rencana, {}, CATATAN);
  expect(pemeriksaan).toMatchObject({ hasil: { temuan: [] }, simpanan: { jurnal: [CATATAN] } });
  const akhir = await kembalikan(host, CATATAN.pukul);
  expect(akhir).toMatchObject({
    sel: 1,
    dilewati: [],
    pemeriksaan: { hasil: { temuan: [{}] }, simpanan: { jurnal: [] } },
  });
  expect((await host.read()).sheets).toEqual(snapshot.sheets);
  expect(await host.simpanan.baca()).toBeNull();
});

test("a cell that the host refuses stays as it is and stays on the list", async () => {
  const host = memoryHost(snapshot);
  await terapkan(host, rencana, {}, CATATAN);
  const menolak: typeof host = {
    ...host,
    apply: (edits) =>
      Promise.resolve({
        diterapkan: 0,
        stale: [],
        ditolak: edits.map((edit) => ({ edit, sebab: "Lembar dilindungi." })),
        peringatan: [],
      }),
  };
  const akhir = await kembalikan(menolak, CATATAN.pukul);
  expect(akhir.sel).toBe(0);
  expect(akhir.dilewati.map((d) => d.sebab)).toEqual(["Lembar dilindungi."]);
  expect(akhir.pemeriksaan.simpanan.jurnal).toHaveLength(1);
});

test("a batch that is not on the list any more is told", async () => {
  await expect(kembalikan(memoryHost(snapshot), CATATAN.pukul)).rejects.toMatchObject({ kode: "TANPA_CATATAN" });
});

test("what somebody else wrote meanwhile is not lost; what cannot be read is never written over", async () => {
  const host = memoryHost(snapshot);
  const { temuan } = (await checkWorkbook(host)).hasil;
  const terima = { ...temuan[0]!.pengenal, alasan: "sumber", keterangan: "", tanggal: "2025-01-06" } as const;
  let kali = 0;
  await ubahSimpanan(host, (s) => {
    if (kali++ === 0)
      void host.simpanan.tulis(
        null,
        '{"versi":1,"profil":{"efisiensi":"rasio"},"tabel":[],"penerimaan":[],"jurnal":[]}',
      );
    return { ...s, penerimaan: [terima] };
  });
  const { hasil, simpanan } = await checkWorkbook(host);
  expect(simpanan).toMatchObject({ profil: { efisiensi: "rasio" }, penerimaan: [terima] });
  expect([hasil.temuan.length, hasil.diterima.length]).toEqual([0, 1]);

  const rusak = memoryHost(snapshot);
  await rusak.simpanan.tulis(null, "rusak");
  await expect(ubahSimpanan(rusak, (s) => s)).rejects.toMatchObject({ kode: "SIMPANAN_RUSAK" });
  expect((await checkWorkbook(rusak)).peringatan).toHaveLength(1);
  expect(await rusak.simpanan.baca()).toBe("rusak");
  await bersihkanJejak(rusak);
  expect(await rusak.simpanan.baca()).toBeNull();
});
