import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { cellName, type Area } from "../../core";
import { KONTRAS, warna } from "../../panel/tema";
import { ucapkanTingkat } from "./ucapan";
import { selDi } from "./baca-isi";
import type { IsiLembar } from "./isi-lembar";
import { LEBAR_NOMOR } from "./jendela";
import { kunciSel, type Sorotan } from "./sorotan";
import { LEBAR_INDEN, TINGGI_TEKS } from "./ukuran";

const useStyles = makeStyles({
  baris: { position: "absolute", left: 0 },
  nomor: {
    position: "sticky",
    left: 0,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: `${LEBAR_NOMOR}px`,
    height: "100%",
    boxSizing: "border-box",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground3,
  },
  kini: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  sel: {
    position: "absolute",
    display: "flex",
    alignItems: "center",
    boxSizing: "border-box",
    overflow: "hidden",
    padding: "0 6px",
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    lineHeight: `${TINGGI_TEKS}px`,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    cursor: "default",
  },
  kanan: { justifyContent: "flex-end", textAlign: "right", whiteSpace: "nowrap" },
  tengah: { justifyContent: "center", textAlign: "center" },
  tebal: { fontWeight: tokens.fontWeightSemibold },
  // The line tells the severity where fills are dropped: in print, and where the system sets the colours.
  salah: { backgroundColor: warna.selSalah, color: warna.hurufSel, outline: `1px solid ${warna.tepiSalah}` },
  ragu: { backgroundColor: warna.selRagu, color: warna.hurufSel, outline: `1px dashed ${warna.tepiRagu}` },
  catatan: { backgroundColor: warna.selCatatan, color: warna.hurufSel, outline: `1px dotted ${warna.tepiCatatan}` },
  bersorot: { outlineOffset: "-2px", [KONTRAS]: { outlineWidth: "2px", outlineColor: "CanvasText" } },
  akibat: { outline: `1px dashed ${warna.tepiSalah}`, outlineOffset: "-2px" },
});

type Props = {
  readonly isi: IsiLembar;
  readonly row: number;
  /** Upper edge of the row in its layer, in pixels. */
  readonly atas: number;
  readonly kiri: number;
  readonly kanan: number;
  /** The first row that is drawn: a merge that begins above it is drawn there. */
  readonly awal: number;
  /** Merges that this row has a part in. */
  readonly gabung: readonly Area[];
  readonly sorotan: Sorotan;
  readonly akibat: ReadonlySet<string>;
  /** The selected column, if the cell is in this row; else null. */
  readonly dipilih: number | null;
  readonly id: string;
};

/** One row of the sheet with the cells that are in view. */
export const BarisKisi = memo(function BarisKisi(props: Props) {
  const { isi, row, atas, kiri, kanan, dipilih, id } = props;
  const styles = useStyles();
  const tinggi = (isi.atas[row + 1] ?? 0) - (isi.atas[row] ?? 0);
  const lebar = LEBAR_NOMOR + (isi.kiri.at(-1) ?? 0);
  const kolom: number[] = [];
  for (let col = kiri; col <= kanan; col++) kolom.push(col);
  return (
    <div
      className={styles.baris}
      role="row"
      aria-rowindex={row + 1}
      style={{ top: atas, height: tinggi, width: lebar }}
    >
      <div role="rowheader" className={mergeClasses(styles.nomor, dipilih !== null && styles.kini)}>
        {row + 1}
      </div>
      {kolom.map((col) => (
        <Sel key={col} {...props} col={col} id={`${id}${kunciSel(row, col)}`} />
      ))}
    </div>
  );
});

function Sel({ isi, row, col, kiri, awal, gabung, sorotan, akibat, dipilih, id }: Props & { readonly col: number }) {
  const styles = useStyles();
  const milik = gabung.find((m) => col >= m.left && col <= m.right);
  const area = milik ?? { top: row, left: col, bottom: row, right: col };
  // A merge is drawn once: in its first row and column that are drawn at all.
  if (row !== Math.max(area.top, awal) || col !== Math.max(area.left, kiri)) return null;
  const tepi = (t: Float64Array, i: number) => t[i] ?? t.at(-1) ?? 0;
  const [x, y] = [tepi(isi.kiri, area.left), tepi(isi.atas, area.top)];
  const [lebar, tinggi] = [tepi(isi.kiri, area.right + 1) - x, tepi(isi.atas, area.bottom + 1) - y];
  if (lebar <= 0 || tinggi <= 0) return null;
  const sel = selDi(isi, area.top, area.left);
  const temuan = sorotan.get(kunciSel(area.top, area.left)) ?? [];
  const tingkat = temuan[0]?.tingkat;
  const { tebal, inden = 0 } = sel.gaya;
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={area.left + 1}
      aria-selected={dipilih !== null && dipilih >= area.left && dipilih <= area.right}
      {...(area.right > area.left && { "aria-colspan": area.right - area.left + 1 })}
      {...(area.bottom > area.top && { "aria-rowspan": area.bottom - area.top + 1 })}
      {...(tingkat && {
        "aria-label": `${cellName({ row: area.top, col: area.left })} ${sel.teks}, ${ucapkanTingkat(temuan)}`,
      })}
      data-sel={kunciSel(area.top, area.left)}
      className={mergeClasses(
        styles.sel,
        sel.kanan && styles.kanan,
        !sel.kanan && tebal && area.right > area.left && styles.tengah,
        tebal && styles.tebal,
        tingkat && styles.bersorot,
        tingkat && styles[tingkat],
        akibat.has(kunciSel(area.top, area.left)) && styles.akibat,
      )}
      style={{
        left: LEBAR_NOMOR + x,
        top: y - (isi.atas[row] ?? 0),
        width: lebar,
        height: tinggi,
        ...(inden > 0 && { paddingLeft: 6 + inden * LEBAR_INDEN }),
      }}
    >
      {sel.teks}
    </div>
  );
}
