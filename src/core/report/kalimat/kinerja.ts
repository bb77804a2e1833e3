import type { Angka } from "../../lkjip/angka";
import { tulisAngka } from "../../lkjip/angka";
import { bagi, banding, jumlahkan, kurang, mutlak, NOL, pecahan, SERATUS, type Pecahan } from "../../lkjip/pecahan";
import { kolomPersen, nilaiPeran, pandangan, punyaKolom, selPeran, type Baris, type Tabel } from "../../recognize";
import type { Peran } from "../../tables";

/** Percents in a sentence have the two decimals that reports print. */
export function tulisPersen(nilai: Pecahan): string {
  return tulisAngka(nilai, { desimal: 2, persen: true });
}

/** "Indikator ... terealisasi ... dari target ...": a sentence for each row of Tabel 3.1. */
export function kalimatCapaian(tabel: Tabel): string[] {
  const capaian = kolomPersen(tabel, "capaian");
  return barisIndikator(tabel).map((b) => {
    const persen = capaian(selPeran(tabel, b, "capaian"));
    const [target, realisasi] = [angka(tabel, b, "target"), angka(tabel, b, "realisasi")];
    if (!persen || !target || !realisasi) {
      const sebab = !realisasi
        ? "realisasi belum tersedia"
        : !target
          ? "target belum diisi"
          : banding(target.nilai, NOL) === 0
            ? "target nol"
            : "capaiannya belum terisi";
      return `Capaian indikator “${b.nama}” belum dapat dihitung karena ${sebab}.`;
    }
    const sasaran = selPeran(tabel, b, "sasaran")?.isi.tertulis ?? "";
    const kelompok = b.blok > 0 ? "kinerja lainnya" : "sasaran strategis";
    const milik = sasaran === "" ? "" : ` pada ${kelompok} “${sasaran}”`;
    const kategori = selPeran(tabel, b, "kategori")?.isi.tertulis ?? "";
    const akhir = kategori === "" ? "" : ` dan termasuk kategori ${kategori}`;
    return `Indikator “${b.nama}”${milik} terealisasi ${realisasi.tertulis} dari target ${target.tertulis}, sehingga capaiannya ${tulisPersen(persen.nilai)}${akhir}.`;
  });
}

/** The mean of the capaian, and how many indicators reached their target. */
export function kalimatRata(tabel: Tabel, kantor: string): string[] {
  const capaian = kolomPersen(tabel, "capaian");
  const nilai = barisIndikator(tabel).flatMap((b) => capaian(selPeran(tabel, b, "capaian"))?.nilai ?? []);
  const rata = bagi(jumlahkan(nilai), pecahan(BigInt(nilai.length)));
  if (!rata) return [];
  const banyak = (beda: number) => nilai.filter((n) => banding(n, SERATUS) === beda).length;
  const bagian = [
    `${banyak(1)} indikator melampaui 100%`,
    `${banyak(0)} tepat 100%`,
    `dan ${banyak(-1)} di bawah 100%`,
  ].join(", ");
  return [
    `Rata-rata capaian kinerja ${kantor}${tahunKata(tabel.tahun)} sebesar ${tulisPersen(rata)} dari ${nilai.length} indikator: ${bagian}.`,
  ];
}

/** Rise or fall of each realisasi against the year before, from the table of several years. */
export function kalimatTahun(tabel: Tabel): string[] {
  const tahun = pandangan(tabel)
    .filter((t) => t.tahun !== null && punyaKolom(t, "realisasi"))
    .sort((a, b) => (b.tahun ?? 0) - (a.tahun ?? 0));
  const [kini, lalu] = tahun;
  if (!kini || !lalu) return [];
  return barisIndikator(kini).flatMap((b) => {
    const sebelum = lalu.baris.find((x) => x.row === b.row);
    const [r, r1] = [angka(kini, b, "realisasi"), sebelum && angka(lalu, sebelum, "realisasi")];
    if (!r || r.persen !== r1?.persen) return [];
    const awal = `Realisasi ${b.nama} tahun ${kini.tahun} sebesar ${r.tertulis}`;
    const beda = kurang(r.nilai, r1.nilai);
    if (banding(beda, NOL) === 0) return [`${awal}, tetap seperti tahun ${lalu.tahun}.`];
    const arah = banding(beda, NOL) > 0 ? "naik" : "turun";
    return [`${awal}, ${arah} ${selisih(beda, r, r1)} dibandingkan tahun ${lalu.tahun} sebesar ${r1.tertulis}.`];
  });
}

/** How near each indicator is to the target at the end of the renstra. */
export function kalimatRenstra(tabel: Tabel, tahun: number | null): string[] {
  const capaian = kolomPersen(tabel, "capaian");
  const akhir = tabel.kolom.find((k) => k.peran === "targetAkhir")?.tahun ?? null;
  return barisIndikator(tabel).flatMap((b) => {
    const [target, realisasi] = [angka(tabel, b, "targetAkhir"), angka(tabel, b, "realisasi")];
    const persen = capaian(selPeran(tabel, b, "capaian"));
    if (!target || !realisasi || !persen) return [];
    return [
      `Dibandingkan target akhir Renstra${tahunKata(akhir)} sebesar ${target.tertulis}, realisasi ${b.nama}${tahunKata(tahun)} sebesar ${realisasi.tertulis} menunjukkan tingkat kemajuan ${tulisPersen(persen.nilai)}.`,
    ];
  });
}

/** Each realisasi beside that of the kabupaten. */
export function kalimatPembanding(tabel: Tabel): string[] {
  const kolom = tabel.kolom.findIndex((k) => k.peran === "pembanding" && /\bkab|\bpemda|\bpemkab/i.test(k.judul));
  return barisIndikator(tabel).flatMap((b) => {
    const [r, isi] = [angka(tabel, b, "realisasi"), b.sel[kolom]?.isi];
    if (!r || isi?.jenis !== "angka" || isi.persen !== r.persen) return [];
    const beda = kurang(r.nilai, isi.nilai);
    if (banding(beda, NOL) === 0)
      return [`Realisasi ${b.nama} sama dengan realisasi kabupaten sebesar ${isi.tertulis}.`];
    const arah = banding(beda, NOL) > 0 ? "lebih tinggi" : "lebih rendah";
    return [
      `Realisasi ${b.nama} ${arah} ${selisih(beda, r, isi)} daripada realisasi kabupaten sebesar ${isi.tertulis}.`,
    ];
  });
}

/** A difference with as many decimals as the finer of both figures, percents in points. */
function selisih(beda: Pecahan, a: Angka, b: Angka): string {
  const teks = tulisAngka(mutlak(beda), { desimal: Math.max(a.desimal, b.desimal) });
  const satuan = a.persen ? " poin persentase" : a.akhiran === "" ? "" : ` ${a.akhiran.trim()}`;
  return teks + satuan;
}

function barisIndikator(tabel: Tabel): readonly Baris[] {
  return tabel.baris.filter((b) => b.jenis === "data" && b.nama !== "");
}

function angka(tabel: Tabel, baris: Baris, peran: Peran): Angka | null {
  const isi = nilaiPeran(tabel, baris, peran) && selPeran(tabel, baris, peran)?.isi;
  return isi?.jenis === "angka" ? isi : null;
}

export function tahunKata(tahun: number | null): string {
  return tahun === null ? "" : ` tahun ${tahun}`;
}
