import { tulisAngka } from "../lkjip/angka";
import type { Pecahan } from "../lkjip/pecahan";
import type { Tabel } from "../recognize";
import type { KelompokDaftar, SusunanDaftar } from "./kelompok-daftar";
import { temuan, type Ucapan } from "./rule";
import { susunJumlah } from "./susun-jumlah";
import { judulPendek, namaBaris, namaSel } from "./uraian";

/** The finding on a group that does not make up all the staff, as the rows before the groups count them. */
export function ceritakanKelompok(
  tabel: Tabel,
  k: KelompokDaftar,
  pokok: SusunanDaftar["pokok"],
  seluruh: Pecahan,
): Ucapan {
  const judul = namaBaris(k.judul).replace(/[ :]+$/, "");
  const [satu, ...lain] = k.isi.filter((x) => x.nilai.atas !== 0n);
  // With nothing but one count in the group there is only one that can be wrong.
  const { at, isi } = satu && lain.length === 0 ? satu.sel : k.sel;
  const tulis = (p: Pecahan) => tulisAngka(p, { desimal: 0 });
  const suku = pokok.map((p) => ({ nama: namaBaris(p.baris), teks: tulis(p.jumlah), at: p.sel.at }));
  const hitungan = susunJumlah(suku, tulis(seluruh), "kelompok");
  return temuan({
    tingkat: "ragu",
    at,
    judul: judulPendek(`${judul} berjumlah ${tulis(k.jumlah)}, bukan ${tulis(seluruh)}`),
    baris: judul,
    kolom: tabel.kolom.at(-1)?.judul ?? "",
    tertulis: isi.tertulis,
    seharusnya: null,
    hitungan,
    pesan: `Pegawai menurut ${judul} berjumlah ${tulis(k.jumlah)}, sedangkan pegawai seluruhnya ${hitungan.uraian}; kelompok lain di tabel ini cocok.`,
    saran: `Periksa angka di bawah ${namaSel(k.sel.at)}, atau sebutkan di judulnya pegawai mana yang dihitung.`,
    terkait: [...pokok.map((p) => p.sel.at), ...k.isi.map((x) => x.sel.at)].map((x) => ({ at: x })),
  });
}
