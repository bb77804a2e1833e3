import { SIMPANAN_KOSONG } from "../../src/core";
import type { Butir } from "../../src/web/butir";
import { dikembalikan, disisipkan, diterapkan } from "../../src/web/perubahan";
import type { Diterapkan } from "../../src/web/tugas";
import { contohHasil, hasilSesuai } from "../panel/contoh-hasil";

const pukul = new Date(2025, 0, 6);
const ASAL: Butir = {
  nama: "laporan.xlsx",
  isi: new Blob(["asal"]),
  id: 1,
  contoh: false,
  keadaan: { jenis: "hasil", hasil: contohHasil, pukul, peringatan: [] },
  perubahan: [],
  simpanan: SIMPANAN_KOSONG,
  usai: null,
};

function hasil(isi: string, sel: number, pesan?: string): Diterapkan {
  return {
    jenis: "diterapkan",
    isi: new TextEncoder().encode(isi),
    sel,
    diperiksa: { jenis: "hasil", hasil: hasilSesuai, peringatan: [], simpanan: SIMPANAN_KOSONG },
    peringatan: pesan === undefined ? [] : [{ pesan }],
  };
}

const SATU = diterapkan(ASAL, "hitung", hasil("satu", 5), pukul);
const DUA = diterapkan(SATU, "perbaiki", hasil("dua", 2, "Bertanda tangan."), pukul);

test("a batch puts the new bytes and their check in the place of the old, which are kept", async () => {
  expect(await SATU.isi.text()).toBe("satu");
  expect(SATU.keadaan).toMatchObject({ jenis: "hasil", hasil: hasilSesuai });
  expect(SATU.usai).toEqual({ perbuatan: "hitung", sel: 5, sebelumnya: 0 });
  expect(DUA.usai).toEqual({ perbuatan: "perbaiki", sel: 2, sebelumnya: 5 });
  expect(DUA.perubahan.flatMap((p) => p.peringatan)).toEqual([{ pesan: "Bertanda tangan." }]);
  expect(await ASAL.isi.text()).toBe("asal");
});

test("taken back batch by batch, the file is the very one that came", () => {
  const satu = dikembalikan(DUA);
  expect(satu).toEqual({ ...SATU, usai: { perbuatan: "kembali", sel: 2, sebelumnya: 5 } });
  const asal = dikembalikan(satu);
  expect(asal).toEqual({ ...ASAL, usai: { perbuatan: "kembali", sel: 5, sebelumnya: 0 } });
  expect(asal.isi).toBe(ASAL.isi);
  expect(dikembalikan(asal)).toBe(asal);
});

test("inserted sheets are taken out again, and those of an earlier order after them", () => {
  const sisip = (butir: Butir, lembar: number) =>
    disisipkan(butir, { ...hasil("sisip", 0), jenis: "disisipkan", lembar }, pukul);
  const dua = sisip(sisip(ASAL, 16), 2);
  expect(dua.usai).toEqual({ perbuatan: "sisip", sel: 0, lembar: 2, sebelumnya: 0 });
  const satu = dikembalikan(dua);
  expect(satu.usai).toEqual({ perbuatan: "kembali", sel: 0, lembar: 2, sebelumnya: 0, lembarLagi: true });
  const asal = dikembalikan(satu);
  expect(asal.usai).toEqual({ perbuatan: "kembali", sel: 0, lembar: 16, sebelumnya: 0 });
  expect(asal.isi).toBe(ASAL.isi);
});
