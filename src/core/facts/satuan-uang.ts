import { banding, kali, pangkatSepuluh, type Pecahan } from "../lkjip/pecahan";
import type { FaktaAnggaran, Uang } from "./fakta";
import { setaraUang } from "./sepakat";

type TanpaUang = Omit<FaktaAnggaran, "uang">;

/** Powers of ten that a table may count in: rupiah, thousands, millions. */
const SATUAN = [0, 3, 6] as const;

/** A table whose budgets (or realisasi) are all whole thousands may have left out the rest. */
const RIBUAN = 3;

/**
 * Brings the amounts of all tables to rupiah. Whether a table counts in thousands or millions is told by the tables that
 * print the same lines; one that lies below them by a factor of a hundred and more counts in something unknown and
 * states nothing.
 */
export function keRupiah(fakta: readonly TanpaUang[]): FaktaAnggaran[] {
  const perKunci = new Map<string, TanpaUang[]>();
  for (const f of fakta) perKunci.set(kunci(f), [...(perKunci.get(kunci(f)) ?? []), f]);
  return [...new Set(fakta.map((f) => f.tabel))].flatMap((tabel) => {
    const sendiri = fakta.filter((f) => f.tabel === tabel);
    const pasangan = sendiri.flatMap((f) =>
      f.angka.nilai.atas === 0n
        ? []
        : (perKunci.get(kunci(f)) ?? []).filter((x) => x.tabel !== tabel).map((x) => [f, x] as const),
    );
    const suara = SATUAN.map((s) => pasangan.filter(([f, x]) => setaraUang(rupiah(f, s, 0), rupiah(x, 0, 0))).length);
    const terbanyak = Math.max(...suara);
    // Two tables in thousands agree as they stand; a third in rupiah tells.
    const satuan = terbanyak === 0 ? 0 : (SATUAN[suara.lastIndexOf(terbanyak)] ?? 0);
    if (terbanyak === 0 && asing(pasangan)) return [];
    const kasar = (besaran: TanpaUang["besaran"]) =>
      bulatRibuan(sendiri.filter((f) => f.besaran === besaran)) ? RIBUAN : 0;
    const milik = { anggaran: kasar("anggaran"), realisasi: kasar("realisasi") };
    return sendiri.map((f) => ({ ...f, uang: rupiah(f, satuan, milik[f.besaran]) }));
  });
}

const kunci = (f: TanpaUang): string => `${f.pos.nomor} ${f.besaran} ${f.tahun}`;

function rupiah({ angka }: TanpaUang, satuan: number, kasar: number): Uang {
  return {
    nilai: kali(angka.nilai, pangkatSepuluh(satuan)),
    desimal: Math.min(angka.desimal - satuan, kasar > 0 ? -kasar : Infinity),
  };
}

/** Whether all amounts lie far below those of the other tables: in some unit that fits none of them. */
function asing(pasangan: readonly (readonly [TanpaUang, TanpaUang])[]): boolean {
  const jauh = (a: Pecahan, b: Pecahan) => banding(kali(a, pangkatSepuluh(2)), b) < 0;
  return pasangan.length > 0 && pasangan.every(([f, x]) => jauh(f.angka.nilai, x.angka.nilai));
}

function bulatRibuan(fakta: readonly TanpaUang[]): boolean {
  const ribu = 10n ** BigInt(RIBUAN);
  return fakta.every(({ angka }) => angka.nilai.bawah === 1n && angka.nilai.atas % ribu === 0n);
}
