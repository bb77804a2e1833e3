/** Tables that hold this year against other years, the end of the renstra, and other places. */
import { capaian, capaianTahun, nilaiTahun, type Indikator } from "../kantor-acak";
import { kurang, tulis, type Nisbah } from "../nisbah";
import { rangkaIndikator, tabel, type Bahan } from "../rangka";
import { KOSONG, selMasukan, selPersen, teks, type Isi } from "../sel";
import type { TabelIsi } from "../tabel-isi";
import { rumusCapaian } from "./kinerja";

export function tabelTahun(b: Bahan): TabelIsi {
  const { acak, k, gaya, judul } = b;
  const tahun = acak
    .pilih([
      [1, 0],
      [2, 1, 0],
      [1, 0],
    ])
    .map((n) => k.tahun - n);
  const bentuk = acak.pilih(["per tahun", "per tahun", "per peran", "realisasi"] as const);
  const bercapaian = bentuk !== "realisasi" && acak.peluang(0.8);
  const berselisih = bentuk === "realisasi" && acak.peluang(0.6);
  const rangka = rangkaIndikator(b, (i, _s, baris) => ({
    ...Object.fromEntries(
      tahun.flatMap((t) => [
        [`target ${t}`, selMasukan(gaya, i, nilaiTahun(i.target, t))],
        [`realisasi ${t}`, selMasukan(gaya, i, nilaiTahun(i.realisasi, t))],
        [
          `capaian ${t}`,
          selPersen(gaya, capaianTahun(k, i, t), rumusCapaian(b, i, baris, `target ${t}`, `realisasi ${t}`)),
        ],
      ]),
    ),
    selisih: selSelisih(b, i, kurang(nilaiTahun(i.realisasi, k.tahun), nilaiTahun(i.realisasi, k.tahun - 1))),
  }));
  const peran = ["target", "realisasi", ...(bercapaian ? ["capaian"] : [])] as const;
  const kata = (p: string) =>
    p === "target" ? "Target" : p === "realisasi" ? "Realisasi" : acak.pilih(["Capaian", "Capaian (%)", "%"]);
  const kolomTahun =
    bentuk === "per tahun"
      ? tahun.flatMap((t) =>
          peran.map((p) => ({ id: `${p} ${t}`, judul: [acak.pilih([String(t), `Tahun ${t}`]), kata(p)] })),
        )
      : bentuk === "per peran"
        ? peran.flatMap((p) => tahun.map((t) => ({ id: `${p} ${t}`, judul: [kata(p), String(t)] })))
        : tahun.map((t) => ({ id: `realisasi ${t}`, judul: [`Realisasi ${t}`] }));
  return tabel(
    b,
    "perbandingan-tahun",
    ["Perbandingan Realisasi Kinerja Tahun {s} dan {t}", "Perbandingan Capaian Kinerja dengan Tahun Sebelumnya"],
    {
      kolom: [
        ...rangka.kolom,
        ...seragam(kolomTahun),
        ...(berselisih
          ? [{ id: "selisih", judul: [acak.pilih(["Selisih", "Naik/Turun", "Kenaikan/Penurunan"])] }]
          : []),
        ...(acak.peluang(0.15) ? [{ id: "catatan", judul: [judul("keterangan", k.tahun)] }] : []),
      ],
      baris: rangka.baris,
    },
  );
}

/** One word per tier and year, drawn once. */
function seragam(kolom: readonly { id: string; judul: string[] }[]) {
  const terpilih = new Map<string, string>();
  return kolom.map((c) => {
    const [peran = "", tahun = ""] = c.id.split(" ");
    const kunci = /\d{4}/.test(c.judul[0] ?? "") ? tahun : peran;
    const atas = terpilih.get(kunci) ?? c.judul[0] ?? "";
    terpilih.set(kunci, atas);
    return { ...c, judul: [atas, ...c.judul.slice(1)] };
  });
}

function selSelisih(b: Bahan, i: Indikator, x: Nisbah): Isi {
  if (b.gaya.mode === "teks") return teks(tulis(x, i.desimal));
  const satuan = selMasukan({ ...b.gaya, satuanMasukan: false, labelMasukan: false }, i, x);
  return satuan;
}

export function tabelKemajuan(b: Bahan): TabelIsi {
  const { acak, k, gaya, judul } = b;
  // For an indicator where less is better some offices simply divide; this one uses its own formula.
  const rangka = rangkaIndikator(b, (i, _s, baris) => ({
    targetAkhir: selMasukan(gaya, i, i.targetAkhir),
    realisasi: selMasukan(gaya, i, nilaiTahun(i.realisasi, k.tahun)),
    kemajuan: selPersen(
      gaya,
      capaian(k.kebiasaan, i.bahan.arah, i.targetAkhir, nilaiTahun(i.realisasi, k.tahun)),
      rumusCapaian(b, i, baris, "targetAkhir", "realisasi"),
    ),
  }));
  const akhir = { akhir: String(k.akhirRenstra) };
  return tabel(
    b,
    "kemajuan-renstra",
    [
      "Perbandingan Realisasi Kinerja dengan Target Akhir Renstra",
      "Realisasi Kinerja sampai dengan Tahun {t} terhadap Target Jangka Menengah",
    ],
    {
      kolom: [
        ...rangka.kolom,
        { id: "targetAkhir", judul: [judul("targetAkhir", k.tahun, akhir)] },
        { id: "realisasi", judul: [acak.pilih([`Realisasi ${k.tahun}`, "Realisasi", `Realisasi Tahun ${k.tahun}`])] },
        { id: "kemajuan", judul: [judul("kemajuan", k.tahun)] },
      ],
      baris: rangka.baris,
    },
  );
}

export function tabelPembanding(b: Bahan): TabelIsi {
  const { acak, k, gaya, judul } = b;
  const daerah = acak.pilih([
    ["Kabupaten"],
    ["Provinsi"],
    ["Nasional"],
    ["Kabupaten", "Provinsi"],
    ["Provinsi", "Nasional"],
  ]);
  const adaNasional = acak.peluang(0.7);
  const rangka = rangkaIndikator(b, (i) => ({
    realisasi: selMasukan(gaya, i, nilaiTahun(i.realisasi, k.tahun)),
    ...Object.fromEntries(
      daerah.map((d, j) => [
        `pembanding ${d}`,
        adaNasional || j === 0 ? selMasukan(gaya, i, i.pembanding[j] ?? i.pembanding[0]) : teks("-"),
      ]),
    ),
    catatan: KOSONG,
  }));
  const bentuk = acak.pilih([
    "Realisasi {d}",
    "{d}",
    "Realisasi Kinerja {d}",
    "Realisasi {d} Tahun {t}",
    "Capaian {d}",
  ]);
  return tabel(
    b,
    "pembanding",
    ["Perbandingan Realisasi Kinerja dengan Standar Nasional", "Perbandingan Realisasi {k} dengan Realisasi Kabupaten"],
    {
      kolom: [
        ...rangka.kolom,
        { id: "realisasi", judul: [judul("realisasi", k.tahun)] },
        ...daerah.map((d) => ({
          id: `pembanding ${d}`,
          judul: [bentuk.replace("{d}", d).replace("{t}", String(k.tahun))],
        })),
        ...(acak.peluang(0.4) ? [{ id: "catatan", judul: ["Keterangan"] }] : []),
      ],
      baris: rangka.baris,
    },
  );
}
