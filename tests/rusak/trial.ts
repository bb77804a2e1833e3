/** One damaged workbook through everything that the program does with a workbook. */
import { isDeepStrictEqual } from "node:util";
import { laksanakan } from "../../src/actions/laksanakan";
import { tandaiTemuan } from "../../src/actions/tandai";
import { berkasJson, check, hitungUlang, teksLaporan } from "../../src/core";
import { HostGalat } from "../../src/hosts/host";
import { readXlsx, xlsxHost } from "../../src/hosts/xlsx";
import { mutant, type Mutant } from "./mutant";

/** What came of one seed: read, or refused by a code; `fault` says what should not have been. */
export type Outcome = {
  readonly seed: number;
  /** The workbook and what was done to it. */
  readonly what: string;
  readonly result: string;
  readonly fault: string | null;
  /** Milliseconds of processor time; what runs beside it in the process counts too, what keeps the machine busy does not. */
  readonly ms: number;
};

/** More than this no workbook of some hundred kilobytes is worth. */
export const SLOW = 15_000;

export async function trial(seed: number): Promise<Outcome> {
  const subject = mutant(seed);
  const before = process.cpuUsage();
  const { result, fault } = await outcome(subject);
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  return { seed, what: subject.what, result, fault: fault ?? (ms > SLOW ? "slow" : null), ms };
}

type Result = Pick<Outcome, "result" | "fault">;

async function outcome(subject: Mutant): Promise<Result> {
  try {
    const snapshot = readXlsx(subject.bytes);
    // Checksums leave no room for another content, however the file as a whole was damaged.
    if (subject.whole && !isDeepStrictEqual(snapshot.sheets, readXlsx(subject.whole).sheets)) {
      return { result: "read", fault: "read as something else than what was written" };
    }
    const laporan = { nama: "x", galat: null, hasil: check(snapshot), peringatan: snapshot.peringatan };
    JSON.stringify(berkasJson(laporan));
    teksLaporan(laporan);
    await change(subject.bytes);
    return { result: "read", fault: null };
  } catch (cause) {
    if (cause instanceof HostGalat) return { result: cause.kode, fault: objection(cause) };
    return { result: "thrown", fault: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}

/** Computes again and marks: the host itself reads what it wrote and throws where it is not what was asked for. */
async function change(bytes: Uint8Array): Promise<void> {
  const host = xlsxHost(bytes);
  await laksanakan(host, (snapshot, kecuali) => hitungUlang(snapshot, { bentuk: "rumus", jumlah: true, kecuali }));
  await tandaiTemuan(host);
}

/** A refusal names itself and says in Indonesian what to do. */
function objection({ kode, message }: HostGalat): string | null {
  const fine = /^[A-Z0-9_]+$/.test(kode) && /[a-z]{4}.*\.$/.test(message) && !/error|undefined|!/i.test(message);
  return fine ? null : `an unclear refusal: ${kode} ${message}`;
}
