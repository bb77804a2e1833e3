import type { ProfilTersemat } from "../../profile";
import type { LembarBaru, Snapshot } from "../../workbook";
import { check } from "../check";
import type { Hasil } from "../hasil";
import { bacaReviu, type ReviuTerdahulu } from "./baca";
import { lembarReviu, namaLembarReviu, type KeteranganReviu } from "./lembar";
import { tindakLanjut, type TindakLanjut } from "./tindak-lanjut";

export { bacaReviu, type ReviuTerdahulu } from "./baca";
export { temuanBaru, tindakLanjut, type ButirReviu, type TindakLanjut } from "./tindak-lanjut";

/** A review: what is found, what became of the review before it, and the sheet that tells both. */
export type Reviu = {
  readonly hasil: Hasil;
  readonly terdahulu: ReviuTerdahulu | null;
  readonly lanjut: readonly TindakLanjut[];
  readonly lembar: LembarBaru;
};

/** Reviews a workbook; `terdahulu` is the earlier review where it stands in another file than the workbook itself. */
export function reviu(
  snapshot: Snapshot,
  ket: Omit<KeteranganReviu, "lanjut">,
  profil: ProfilTersemat = {},
  terdahulu: ReviuTerdahulu | null = bacaReviu(snapshot),
): Reviu {
  const hasil = check(snapshot, { profil });
  const lanjut = tindakLanjut(terdahulu?.butir ?? [], hasil);
  const name = ket.bertaut ? namaLembarReviu(snapshot) : "Hasil Reviu";
  return { hasil, terdahulu, lanjut, lembar: lembarReviu(name, hasil, { ...ket, lanjut }) };
}
