import { buatReviu } from "../actions/buat-reviu";
import { checkWorkbook } from "../actions/check";
import { kembalikan } from "../actions/kembalikan";
import { laksanakan } from "../actions/laksanakan";
import { bacaPilihan, bersihkanJejak, ubahSimpanan } from "../actions/simpanan";
import { sisipkan } from "../actions/sisipkan";
import { tandaiTemuan } from "../actions/tandai";
import { terapkan } from "../actions/terapkan";
import { tulisLembar } from "../actions/tulis-lembar";
import {
  bacaReviu,
  calonTabel,
  cellName,
  check,
  hitungUlang,
  lembarRekap,
  parseAreaName,
  perbaiki,
  reviu,
  temuanBaru,
  tindakLanjut,
} from "../core";
import type { Edit, Kecuali, LembarBaru, Pilihan, Rencana, Snapshot } from "../core";
import { xlsxHost } from "../hosts/xlsx";
import type { XlsxHost } from "../hosts/xlsx";
import { emptyWorkbook } from "../hosts/xlsx/empty-workbook";
import { readLayout } from "../hosts/xlsx/layout";
import { galatDari } from "../panel/keadaan";
import type { Permintaan } from "../panel/ubah/pengubah";
import { isiLembar } from "./lembar/isi-lembar";
import { hariIni } from "./hari-ini";
import type { JawabanTugas, JenisTugas, Lanjut, TanpaTanda, Tugas } from "./tugas";

type Pekerjaan = {
  readonly [J in JenisTugas]: (
    host: XlsxHost,
    tugas: Extract<Tugas, { readonly jenis: J }>,
  ) => Promise<JawabanTugas[J]>;
};

/**
 * Does one task on the content of a file, by what people decided and the file keeps. Never rejects: what goes wrong is
 * part of the answer.
 */
export async function kerjakan<J extends JenisTugas>(
  isi: Uint8Array,
  tugas: Extract<Tugas, { readonly jenis: J }>,
): Promise<JawabanTugas[J]> {
  try {
    return await PEKERJAAN[tugas.jenis](xlsxHost(isi), tugas);
  } catch (sebab) {
    return { jenis: "galat", galat: galatDari(sebab) };
  }
}

const PEKERJAAN: Pekerjaan = {
  async periksa(host) {
    return { jenis: "hasil", ...(await checkWorkbook(host)) };
  },

  // Carried out on this copy of the file, which is then dropped: so the plan knows what the file refuses.
  async rencana(host, { permintaan }) {
    const { pilihan } = await bacaPilihan(host);
    const { rencana, penerapan } = await laksanakan(host, (snapshot, ditolak) =>
      rencanakan(snapshot, permintaan, ditolak, pilihan),
    );
    return { jenis: "pratinjau", rencana, peringatan: penerapan.peringatan };
  },

  async terapkan(host, { rencana, catatan }) {
    const { penerapan, pemeriksaan } = await terapkan(host, rencana, {}, catatan);
    const { stale, ditolak, diterapkan, peringatan } = penerapan;
    if (!pemeriksaan) return { jenis: "basi", sel: stale.length + ditolak.length };
    const diperiksa = { jenis: "hasil", ...pemeriksaan } as const;
    return { jenis: "diterapkan", isi: sendiri(host.bytes()), sel: diterapkan, diperiksa, peringatan };
  },

  async sisip(host, { pesanan, tahunIni }) {
    const { lembar } = await sisipkan(host, pesanan, tahunIni);
    const diperiksa = { jenis: "hasil", ...(await checkWorkbook(host)) } as const;
    return { jenis: "disisipkan", isi: sendiri(host.bytes()), lembar: lembar.length, diperiksa };
  },

  async kembalikan(host, { pukul }) {
    const { sel, dilewati, pemeriksaan } = await kembalikan(host, pukul);
    const diperiksa = { jenis: "hasil", ...pemeriksaan } as const;
    return { jenis: "dikembalikan", isi: sendiri(host.bytes()), sel, dilewati, diperiksa, peringatan: [] };
  },

  async simpan(host, { baru }) {
    await ubahSimpanan(host, () => baru);
    const diperiksa = { jenis: "hasil", ...(await checkWorkbook(host)) } as const;
    return { jenis: "disimpan", isi: sendiri(host.bytes()), diperiksa };
  },

  async calon(host, { lembar, rentang }) {
    const area = parseAreaName(rentang);
    return { jenis: "calon", calon: area && calonTabel(await host.read(), lembar, area) };
  },

  async lupakan(host) {
    await bersihkanJejak(host);
    const diperiksa = { jenis: "hasil", ...(await checkWorkbook(host)) } as const;
    return { jenis: "disimpan", isi: sendiri(host.bytes()), diperiksa };
  },

  async tandai(host) {
    const { ditolak, peringatan } = await tandaiTemuan(host);
    const sel = (await host.read()).sheets.flatMap((s) => [...(s.tanda?.values() ?? [])].flatMap((c) => [...c]));
    return {
      jenis: "ditandai",
      isi: sendiri(host.bytes()),
      sel: sel.length,
      ditolak: menurutSebab(ditolak),
      peringatan,
    };
  },

  async lihat(host) {
    const snapshot = await host.read();
    const layout = readLayout(host.bytes());
    const tampak = snapshot.sheets.filter((s) => s.visibility !== "veryHidden");
    return {
      jenis: "dilihat",
      lembar: tampak.map((s) => isiLembar(s, layout.get(s.name))),
      lanjut: lanjutReviu(snapshot),
    };
  },

  async reviu(host, { berkas, tanggal, terpisah }) {
    const ket = { berkas, tanggal, penelaah: "" };
    if (!terpisah) {
      await buatReviu(host, ket);
      return { jenis: "direviu", isi: sendiri(host.bytes()) };
    }
    const { lembar } = reviu(await host.read(), { ...ket, bertaut: false });
    return { jenis: "direviu", isi: await bukuBaru([lembar]) };
  },

  async rekap(_, { rekap }) {
    return { jenis: "direkap", isi: await bukuBaru(lembarRekap(rekap, hariIni())) };
  },
};

function lanjutReviu(snapshot: Snapshot): Lanjut | null {
  const terdahulu = bacaReviu(snapshot);
  if (!terdahulu) return null;
  const hasil = check(snapshot);
  const lanjut = tindakLanjut(terdahulu.butir, hasil);
  return { lanjut, baru: temuanBaru(lanjut, hasil).length };
}

async function bukuBaru(lembar: readonly LembarBaru[]): Promise<Uint8Array<ArrayBuffer>> {
  const host = xlsxHost(emptyWorkbook());
  await tulisLembar(host, lembar);
  return sendiri(host.bytes());
}

function rencanakan(
  snapshot: Snapshot,
  permintaan: Permintaan,
  ditolak: readonly Kecuali[],
  pilihan: Pilihan,
): Rencana {
  const kecuali = [...permintaan.kecuali, ...ditolak];
  return permintaan.cara === "hitung"
    ? hitungUlang(snapshot, { ...permintaan, kecuali }, pilihan)
    : perbaiki(snapshot, { ...permintaan, kecuali }, pilihan);
}

/** Bytes whose memory nobody else uses, so that it can be handed to another thread instead of being copied. */
function sendiri(isi: Uint8Array): Uint8Array<ArrayBuffer> {
  const utuh = isi.buffer instanceof ArrayBuffer && isi.byteLength === isi.buffer.byteLength;
  return utuh ? (isi as Uint8Array<ArrayBuffer>) : new Uint8Array(isi);
}

/** Refused marks by their reason: a protected sheet has one for all of its cells. */
function menurutSebab(ditolak: readonly { readonly edit: Edit; readonly sebab: string }[]): readonly TanpaTanda[] {
  const hasil = new Map<string, string[]>();
  for (const { edit, sebab } of ditolak) {
    const nama = edit.kind === "lembar" ? edit.lembar.name : `${edit.at.sheet} ${cellName(edit.at)}`;
    const sel = hasil.get(sebab);
    if (sel) sel.push(nama);
    else hasil.set(sebab, [nama]);
  }
  return [...hasil].map(([sebab, sel]) => ({ sebab, sel }));
}
