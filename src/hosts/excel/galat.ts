import { HostGalat } from "../host";

const SUNTING = "Sel sedang disunting. Tekan Enter atau Esc di lembar, lalu coba lagi.";
const BESAR =
  "Buku kerja ini terlalu besar untuk dibaca sekaligus. Pindahkan lembar LKjIP ke buku kerja sendiri, lalu coba lagi.";
const BACA = "Hanya baca. Temuan tetap dapat dilihat. Pilih Aktifkan Pengeditan untuk memperbaiki.";
const LAIN = "Ada kendala yang belum dikenali. Buku kerja tidak diubah.";

/** Excel's own codes for "this is more than I answer at once". */
const TOO_MUCH: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
]);

/** The workbook does not fit into any answer that Excel gives. */
export function galatBesar(cause?: unknown): HostGalat {
  return withCause(new HostGalat("BESAR", BESAR), cause);
}

/** Something stands so far outside the tables that the sheet cannot be read; `akhir` is that last cell. */
export function galatTerlaluLuas(lembar: string, akhir: string): HostGalat {
  return new HostGalat(
    "TERLALU_LUAS",
    `Isi lembar ${lembar} terbentang sampai ${akhir}. Hapus isi yang tertinggal jauh di luar tabel, lalu periksa ulang.`,
  );
}

export function galatLembarHilang(lembar: string): HostGalat {
  return new HostGalat("LEMBAR_HILANG", `Lembar ${lembar} sudah tidak ada. Periksa ulang buku kerja ini.`);
}

export function galatTersembunyi(lembar: string): HostGalat {
  return new HostGalat(
    "TERSEMBUNYI",
    `Lembar ${lembar} disembunyikan. Klik kanan salah satu tab lembar, pilih Perlihatkan, lalu coba lagi.`,
  );
}

/**
 * The refusal that a person reads for whatever Excel threw; a HostGalat stays as it is.
 * `lembar` is the sheet that was being touched, where one was. What Excel said remains as `cause`.
 */
export function toHostGalat(error: unknown, lembar?: string): HostGalat {
  if (error instanceof HostGalat) return error;
  switch (codeOf(error)) {
    case "InvalidOperationInCellEditMode":
      return withCause(new HostGalat("SUNTING", SUNTING), error);
    case "AccessDenied":
      return withCause(lembar === undefined ? new HostGalat("BACA", BACA) : galatLindung(lembar), error);
    default:
      return isTooMuch(error) ? galatBesar(error) : withCause(new HostGalat("LAIN", LAIN), error);
  }
}

/** Whether asking for less may succeed. Merged areas fail beyond 512 merges, under no code of their own. */
export function isTooMuch(error: unknown): boolean {
  const location = (error as { debugInfo?: { errorLocation?: unknown } } | null)?.debugInfo?.errorLocation;
  return TOO_MUCH.has(codeOf(error)) || String(location).endsWith("getMergedAreasOrNullObject");
}

function galatLindung(lembar: string): HostGalat {
  return new HostGalat("LINDUNG", `Lembar ${lembar} dilindungi. Buka proteksinya di tab Tinjau, lalu coba lagi.`);
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code);
}

function withCause(galat: HostGalat, cause: unknown): HostGalat {
  galat.cause = cause;
  return galat;
}
