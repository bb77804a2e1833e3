/** Adds the results of many offices up, by kind of fault and by layout. */
import type { Alarm, UjiBersih, UjiKesalahan } from "./uji";

export type Hitung = {
  banyak: number;
  ketemu: number;
  /** Of those that were missed, how many stood in a table that was not recognised. */
  takDikenali: number;
  /** Workbooks with something said beside the point. */
  alarm: number;
  ganda: number;
  usulSalah: number;
  readonly luput: number[];
  readonly benihAlarm: number[];
  readonly benihUsul: number[];
};

export type Ringkasan = {
  bersih: number;
  bersihSunyi: number;
  readonly alarmAturan: Map<string, { banyak: number; readonly contoh: string[] }>;
  readonly catatanAturan: Map<string, { banyak: number; readonly contoh: string[] }>;
  readonly tabel: Map<string, { banyak: number; ya: number; tidak: number; readonly contoh: string[] }>;
  readonly tabelPalsu: Map<string, { banyak: number; readonly contoh: string[] }>;
  readonly kesalahan: Map<string, Hitung>;
  readonly ciri: Map<string, { tabel: number; dikenali: number; alarm: number; salah: number; ketemu: number }>;
};

export const ringkasanKosong = (): Ringkasan => ({
  bersih: 0,
  bersihSunyi: 0,
  alarmAturan: new Map(),
  catatanAturan: new Map(),
  tabel: new Map(),
  tabelPalsu: new Map(),
  kesalahan: new Map(),
  ciri: new Map(),
});

const CONTOH_TERBANYAK = 8;

function isi<K, V>(peta: Map<K, V>, kunci: K, baru: () => V): V {
  const ada = peta.get(kunci);
  if (ada !== undefined) return ada;
  const nilai = baru();
  peta.set(kunci, nilai);
  return nilai;
}

/** What no fault was yet injected as: all counts at nought. */
export const hitungKosong = (): Hitung => ({
  banyak: 0,
  ketemu: 0,
  takDikenali: 0,
  alarm: 0,
  ganda: 0,
  usulSalah: 0,
  luput: [],
  benihAlarm: [],
  benihUsul: [],
});

function catat(peta: Ringkasan["alarmAturan"], nama: string, contoh: string): void {
  const x = isi(peta, nama, () => ({ banyak: 0, contoh: [] }));
  x.banyak += 1;
  if (x.contoh.length < CONTOH_TERBANYAK) x.contoh.push(contoh);
}

const ciriBaru = () => ({ tabel: 0, dikenali: 0, alarm: 0, salah: 0, ketemu: 0 });

export function tambahBersih(r: Ringkasan, u: UjiBersih): void {
  r.bersih += 1;
  if (u.alarm.length === 0) r.bersihSunyi += 1;
  const tulis = (a: Alarm) => `${u.benih}: ${a.teks}`;
  for (const a of u.alarm) {
    catat(r.alarmAturan, `${a.aturan} ${a.tingkat}`, tulis(a));
    for (const c of a.ciri) isi(r.ciri, c, ciriBaru).alarm += 1;
  }
  for (const a of u.catatan) catat(r.catatanAturan, a.aturan, tulis(a));
  for (const t of u.tabel) {
    const x = isi(r.tabel, t.jenis, () => ({ banyak: 0, ya: 0, tidak: 0, contoh: [] }));
    x.banyak += 1;
    if (t.dikenali === "ya") x.ya += 1;
    else if (x.contoh.length < CONTOH_TERBANYAK) x.contoh.push(`${u.benih}: ${t.letak} ${t.dikenali}`);
    if (t.dikenali === "tidak") x.tidak += 1;
    for (const c of t.ciri) {
      const y = isi(r.ciri, c, ciriBaru);
      y.tabel += 1;
      if (t.dikenali === "ya") y.dikenali += 1;
    }
  }
  for (const t of u.tabelPalsu) catat(r.tabelPalsu, t.split(" ")[0] ?? "", `${u.benih}: ${t}`);
}

export function tambahKesalahan(r: Ringkasan, u: UjiKesalahan): void {
  const x = isi(r.kesalahan, u.kesalahan, hitungKosong);
  x.banyak += 1;
  x.ganda += u.ganda;
  if (u.ketemu) x.ketemu += 1;
  else {
    if (!u.tabelDikenali) x.takDikenali += 1;
    x.luput.push(u.benih);
  }
  if (u.alarm.length > 0) {
    x.alarm += 1;
    x.benihAlarm.push(u.benih);
  }
  if (u.usulSalah !== null) {
    x.usulSalah += 1;
    x.benihUsul.push(u.benih);
  }
  for (const c of u.ciri) {
    const y = isi(r.ciri, c, ciriBaru);
    y.salah += 1;
    if (u.ketemu) y.ketemu += 1;
  }
}
