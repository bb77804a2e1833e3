import { makeStyles, Spinner } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Address, Hasil } from "../../core";
import { selDi } from "./baca-isi";
import { kepalaTabel } from "./beku";
import { BilahSel } from "./bilah-sel";
import type { IsiLembar } from "./isi-lembar";
import { Kisi, type Pilihan } from "./kisi";
import { akibatDi, cacahLembar, kunciSel, sorotanLembar } from "./sorotan";
import { TabLembar } from "./tab-lembar";

const useStyles = makeStyles({
  wadah: { display: "flex", flexDirection: "column", flex: "1 1 auto", minWidth: 0, minHeight: 0 },
  tunggu: { flex: "1 1 auto" },
});

/** A place in the workbook that is looked at. */
export type Letak = Pilihan & { readonly lembar: string };

type Props = {
  /** null while the sheets are being read. */
  readonly lembar: readonly IsiLembar[] | null;
  readonly hasil: Hasil;
  readonly sorot: boolean;
  readonly letak: Letak;
  readonly onLetak: (at: Address) => void;
  readonly onBuka?: () => void;
};

/** The sheets of a workbook beside its findings: name box, sheet, tabs. */
export function TampilanLembar({ lembar, hasil, sorot, letak, onLetak, onBuka }: Props) {
  const styles = useStyles();
  const isi = lembar?.find((l) => l.nama === letak.lembar) ?? lembar?.[0];
  const nama = isi?.nama ?? "";
  const semua = useMemo(() => sorotanLembar(hasil.temuan, nama), [hasil, nama]);
  const kepala = useMemo(() => kepalaTabel(hasil.tabel, nama), [hasil, nama]);
  const cacah = useMemo(() => cacahLembar(hasil.temuan), [hasil]);
  const sumber = useMemo(
    () => hasil.temuan.filter((t) => t.at.sheet === letak.lembar && t.at.row === letak.row && t.at.col === letak.col),
    [hasil, letak],
  );
  const akibat = useMemo(() => (sorot ? akibatDi(sumber, nama) : TANPA), [sumber, nama, sorot]);
  if (!isi) return <Spinner className={styles.tunggu} label="Membaca lembar" />;
  const pindah = (row: number, col: number) => {
    onLetak({ sheet: isi.nama, row, col });
  };
  return (
    <div className={styles.wadah}>
      <BilahSel row={letak.row} col={letak.col} isi={selDi(isi, letak.row, letak.col).rumus} onPergi={pindah} />
      <Kisi
        key={isi.nama}
        isi={isi}
        sorotan={sorot ? semua : TANPA_SOROTAN}
        akibat={akibat}
        kepala={kepala}
        pilihan={letak}
        onPilih={pindah}
        {...(onBuka && semua.has(kunciSel(letak.row, letak.col)) && { onBuka })}
      />
      <TabLembar
        lembar={lembar ?? []}
        cacah={cacah}
        dipilih={isi.nama}
        onPilih={(sheet) => {
          const awal = hasil.temuan.find((t) => t.at.sheet === sheet)?.at;
          onLetak(awal ?? { sheet, row: 0, col: 0 });
        }}
      />
    </div>
  );
}

const TANPA: ReadonlySet<string> = new Set();
const TANPA_SOROTAN: ReadonlyMap<string, Hasil["temuan"]> = new Map();
