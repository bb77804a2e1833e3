import type { Tabel } from "../recognize";
import type { Snapshot } from "../workbook";

/** The office a workbook speaks of most often ("Kecamatan Jatirejo") and the year of most of its tables. */
export function unitDanTahun(
  snapshot: Snapshot,
  tabel: readonly Tabel[],
): { unit: string | null; tahun: number | null } {
  const unit = new Map<string, number>();
  for (const sheet of snapshot.sheets) {
    for (const cells of sheet.rows.values()) {
      for (const { value } of cells.values()) {
        if (typeof value !== "string" || value.length > 300 || !/kecamatan/i.test(value)) continue;
        for (const match of value.matchAll(/\bkecamatan\s+([a-z]{4,})/gi)) {
          const nama = match[1] ?? "";
          if (!/^[A-Z]/.test(nama) || BUKAN_NAMA.test(nama)) continue;
          tambah(unit, `Kecamatan ${nama.charAt(0).toUpperCase()}${nama.slice(1).toLowerCase()}`);
        }
      }
    }
  }
  const tahun = new Map<number, number>();
  for (const t of tabel) if (t.tahun !== null) tambah(tahun, t.tahun);
  return { unit: terbanyak(unit), tahun: terbanyak(tahun) };
}

/** Words that follow "kecamatan" without being its name. */
const BUKAN_NAMA =
  /^(yang|dan|dengan|dalam|tahun|kabupaten|kota|pada|oleh|untuk|dari|di|ke|atau|adalah|sebagai|secara|se|tersebut)$/i;

function tambah<K>(hitungan: Map<K, number>, kunci: K): void {
  hitungan.set(kunci, (hitungan.get(kunci) ?? 0) + 1);
}

function terbanyak<K>(hitungan: ReadonlyMap<K, number>): K | null {
  let hasil: K | null = null;
  let jumlah = 0;
  for (const [kunci, n] of hitungan) {
    if (n > jumlah) {
      hasil = kunci;
      jumlah = n;
    }
  }
  return hasil;
}
