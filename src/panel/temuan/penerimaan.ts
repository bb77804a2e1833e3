import type { AlasanTerima, Hasil, Penerimaan, Simpanan } from "../../core";

/** The reasons in people's words. */
export const SEBUTAN_ALASAN: Readonly<Record<AlasanTerima, string>> = {
  sumber: "Sesuai dokumen sumber",
  pembulatan: "Cara pembulatan kantor kami",
  ditandatangani: "Dokumen sudah ditandatangani",
  lain: "Alasan lain",
};

type Dikenal = Pick<Hasil["temuan"][number], "pengenal">;

/** What is kept, with one finding accepted; an acceptance for another content of its cell makes room. */
export function terima(
  simpanan: Simpanan,
  { pengenal }: Dikenal,
  isian: Pick<Penerimaan, "alasan" | "keterangan" | "tanggal">,
): Simpanan {
  return { ...simpanan, penerimaan: [...tanpa(simpanan, pengenal), { ...pengenal, ...isian }] };
}

/** What is kept, with the finding open again. */
export function batalkan(simpanan: Simpanan, { pengenal }: Dikenal): Simpanan {
  return { ...simpanan, penerimaan: tanpa(simpanan, pengenal) };
}

function tanpa({ penerimaan }: Simpanan, { aturan, sel }: Dikenal["pengenal"]): readonly Penerimaan[] {
  const kunci = JSON.stringify(sel);
  return penerimaan.filter((p) => p.aturan !== aturan || JSON.stringify(p.sel) !== kunci);
}

/** A day as it is kept: "2025-01-06" in the person's own time zone. */
export function tanggal(waktu: Date): string {
  const dua = (n: number) => String(n).padStart(2, "0");
  return `${waktu.getFullYear()}-${dua(waktu.getMonth() + 1)}-${dua(waktu.getDate())}`;
}

const HARI = new Intl.DateTimeFormat("id-ID", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** "6 Januari 2025"; what is no day stays as it is written. */
export function sebutTanggal(hari: string): string {
  const waktu = new Date(`${hari}T00:00:00Z`);
  return Number.isNaN(waktu.getTime()) ? hari : HARI.format(waktu);
}
