/** A workbook and its findings as text, for a person who replays a case. */
import type { Hasil } from "../../src/core/report/hasil";
import { areaName, cellName, type Cell, type Snapshot } from "../../src/core/workbook";

const LEBAR = 34;

export function tampilBuku(snapshot: Snapshot): string {
  return snapshot.sheets
    .map((sheet) => {
      const baris = [...sheet.rows]
        .sort(([a], [b]) => a - b)
        .map(([row, cells]) => {
          const isi = [...cells]
            .sort(([a], [b]) => a - b)
            .map(([col, cell]) => `${cellName({ row, col })}=${tampilSel(cell)}`);
          return `  ${isi.join(" | ")}`;
        });
      return [`--- ${sheet.name}`, ...baris, `  gabungan: ${sheet.merges.map(areaName).join(" ")}`].join("\n");
    })
    .join("\n");
}

function tampilSel({ value, format, formula, tebal, inden }: Cell): string {
  const isi = typeof value === "object" && value !== null ? value.error : String(value);
  const pendek = isi.length > LEBAR ? `${isi.slice(0, LEBAR)}…` : isi;
  const angka = typeof value === "number" ? "#" : "";
  return [
    tebal ? "*" : "",
    ">".repeat(inden ?? 0),
    angka,
    pendek,
    format ? `:${format}` : "",
    formula ? `{${formula}}` : "",
  ].join("");
}

export function tampilHasil({ tabel, hampir, temuan, takDiperiksa, profil }: Hasil): string {
  return [
    `profil ${JSON.stringify(profil)}`,
    ...tabel.map((t) => `tabel ${t.jenis} ${t.lembar}!${t.rentang} (${t.tahap ?? "-"}) ${t.judul ?? ""}`),
    ...hampir.map((h) => `hampir ${h.jenis} ${h.lembar}!${h.rentang} kurang ${h.kurang.join(", ")}`),
    ...takDiperiksa.map((t) => `belum ${t.lembar}!${t.rentang} ${t.sebab}`),
    ...temuan.map(
      (t) =>
        `${t.tingkat} ${t.aturan} ${t.at.sheet}!${cellName(t.at)} [${t.tertulis}] -> ${t.seharusnya ?? "?"} | ${t.pesan}` +
        (t.terkait.length > 0 ? ` terkait ${t.terkait.map((x) => `${x.at.sheet}!${cellName(x.at)}`).join(" ")}` : ""),
    ),
  ].join("\n");
}
