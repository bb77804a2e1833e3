import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import type { KeyboardEvent, MouseEvent } from "react";
import type { Area } from "../../core";
import { gabungDi, gabungSel } from "./baca-isi";
import { Balon } from "./balon";
import { BarisKisi } from "./baris-kisi";
import { barisBeku, tinggiBeku, type KepalaTabel } from "./beku";
import { gerakDari, tujuan } from "./gerak";
import type { IsiLembar } from "./isi-lembar";
import { gulirKe, LEBAR_NOMOR, TINGGI_KEPALA, useJendela } from "./jendela";
import { KepalaKolom } from "./kepala-kolom";
import { kunciSel, type Sorotan } from "./sorotan";

const useStyles = makeStyles({
  gulir: {
    flex: "1 1 auto",
    minHeight: 0,
    minWidth: 0,
    overflow: "auto",
    position: "relative",
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    outlineStyle: "none",
  },
  bidang: { position: "relative" },
  lapis: { position: "relative" },
  beku: { position: "sticky", top: `${TINGGI_KEPALA}px`, height: 0, zIndex: 3 },
  bekuIsi: { position: "relative", boxShadow: tokens.shadow4 },
  pilihan: {
    position: "absolute",
    zIndex: 1,
    boxSizing: "border-box",
    border: `2px solid ${tokens.colorNeutralForeground3}`,
    pointerEvents: "none",
  },
  fokus: { border: `2px solid ${tokens.colorCompoundBrandStroke}`, outline: `1px solid ${tokens.colorStrokeFocus1}` },
});

/** The selected cell, and a number that grows with each wish to see it, even the same one again. */
export type Pilihan = { readonly row: number; readonly col: number; readonly ke: number };

type Props = {
  readonly isi: IsiLembar;
  readonly sorotan: Sorotan;
  readonly akibat: ReadonlySet<string>;
  readonly kepala: readonly KepalaTabel[];
  readonly pilihan: Pilihan;
  readonly onPilih: (row: number, col: number) => void;
  /** A key asks for the findings of the selected cell. */
  readonly onBuka?: () => void;
};

const TANPA_GABUNG: readonly Area[] = [];

/** A sheet to look at, of which only what is in view is drawn. */
export function Kisi({ isi, sorotan, akibat, kepala, pilihan, onPilih, onBuka }: Props) {
  const styles = useStyles();
  const id = useId();
  const [gulir, setGulir] = useState<HTMLDivElement | null>(null);
  const [jendela, ukur] = useJendela(gulir, isi);
  const [berfokus, setBerfokus] = useState(false);
  const [ditunjuk, setDitunjuk] = useState<string | null>(null);
  const area = gabungSel(isi.gabung, pilihan.row, pilihan.col);
  const beku = barisBeku(isi, kepala, jendela.baris, jendela.tinggi);

  useEffect(() => {
    if (!gulir) return;
    const tertutup = barisBeku(isi, kepala, area.top, gulir.clientHeight);
    gulirKe(gulir, isi, area, tertutup && area.top > tertutup.bottom ? tinggiBeku(isi, tertutup) : 0);
    // Only a new wish scrolls: what a person scrolled away stays away.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [gulir, isi, pilihan]);

  function saatTekan(e: KeyboardEvent) {
    if (e.key === "Enter" && onBuka) {
      e.preventDefault();
      onBuka();
      return;
    }
    const gerak = e.altKey ? null : gerakDari(e.key, e.ctrlKey || e.metaKey, halaman());
    if (!gerak) return;
    e.preventDefault();
    const ke = tujuan(gerak, area, isi);
    onPilih(ke.row, ke.col);
  }

  const halaman = () => Math.max(1, jendela.bottom - jendela.top - 18);
  const selDari = (e: MouseEvent) => (e.target as HTMLElement).closest<HTMLElement>("[data-sel]")?.dataset.sel ?? null;
  const kunci = ditunjuk ?? (berfokus ? kunciSel(area.top, area.left) : null);
  const temuan = kunci === null ? undefined : sorotan.get(kunci);
  const areaBalon = kunci === null ? area : gabungSel(isi.gabung, ...letak(kunci));
  const semuaGabung = gabungDi(isi.gabung, jendela);

  const baris = (awal: number, akhir: number, dasar: number, gabung: readonly Area[], idBaris: string) => {
    const hasil = [];
    for (let row = awal; row <= akhir; row++) {
      if ((isi.atas[row + 1] ?? 0) <= (isi.atas[row] ?? 0)) continue;
      const milik = gabung.filter((m) => row >= m.top && row <= m.bottom);
      hasil.push(
        <BarisKisi
          key={row}
          id={idBaris}
          isi={isi}
          row={row}
          atas={(isi.atas[row] ?? 0) - dasar}
          kiri={jendela.left}
          kanan={jendela.right}
          awal={awal}
          gabung={milik.length > 0 ? milik : TANPA_GABUNG}
          sorotan={sorotan}
          akibat={akibat}
          dipilih={row >= area.top && row <= area.bottom ? area.left : null}
        />,
      );
    }
    return hasil;
  };

  const [lebar, tinggi] = [isi.kiri.at(-1) ?? 0, isi.atas.at(-1) ?? 0];
  return (
    <div
      ref={setGulir}
      className={styles.gulir}
      role="grid"
      tabIndex={0}
      aria-label={`Lembar ${isi.nama}`}
      aria-rowcount={isi.atas.length - 1}
      aria-colcount={isi.kiri.length - 1}
      aria-activedescendant={`${id}${kunciSel(Math.max(area.top, jendela.top), Math.max(area.left, jendela.left))}`}
      onScroll={ukur}
      onKeyDown={saatTekan}
      onFocus={() => {
        setBerfokus(true);
      }}
      onBlur={() => {
        setBerfokus(false);
      }}
      onMouseDown={(e) => {
        const sel = selDari(e);
        if (sel !== null) onPilih(...letak(sel));
      }}
      onMouseOver={(e) => {
        setDitunjuk(selDari(e));
      }}
      onMouseLeave={() => {
        setDitunjuk(null);
      }}
    >
      <div className={styles.bidang} style={{ width: LEBAR_NOMOR + lebar, height: TINGGI_KEPALA + tinggi }}>
        <KepalaKolom isi={isi} kiri={jendela.left} kanan={jendela.right} dipilih={area} />
        {beku && (
          <div className={styles.beku} aria-hidden="true">
            <div className={styles.bekuIsi} style={{ height: tinggiBeku(isi, beku), width: LEBAR_NOMOR + lebar }}>
              {baris(
                beku.top,
                beku.bottom,
                isi.atas[beku.top] ?? 0,
                gabungDi(isi.gabung, { ...jendela, ...beku }),
                `${id}b`,
              )}
            </div>
          </div>
        )}
        <div className={styles.lapis}>
          {baris(jendela.top, jendela.bottom, 0, semuaGabung, id)}
          <div
            className={mergeClasses(styles.pilihan, berfokus && styles.fokus)}
            style={{
              left: LEBAR_NOMOR + (isi.kiri[area.left] ?? 0) - 1,
              top: (isi.atas[area.top] ?? 0) - 1,
              width: (isi.kiri[area.right + 1] ?? lebar) - (isi.kiri[area.left] ?? 0) + 1,
              height: (isi.atas[area.bottom + 1] ?? tinggi) - (isi.atas[area.top] ?? 0) + 1,
            }}
          />
        </div>
        {temuan && <Balon id={`${id}balon`} isi={isi} jendela={jendela} area={areaBalon} temuan={temuan} />}
      </div>
    </div>
  );
}

function letak(kunci: string): [number, number] {
  const [row, col] = kunci.split(":").map(Number);
  return [row ?? 0, col ?? 0];
}
