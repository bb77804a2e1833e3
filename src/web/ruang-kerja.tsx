import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { ReactNode } from "react";
import type { Address, Hasil } from "../core";
import { tabelDikenal } from "../panel/tabel/dikenal";
import { kelompokkan } from "../panel/temuan/kelompok";
import { bilangan } from "../panel/tulisan";
import type { Antrean } from "./antrean";
import type { Butir } from "./butir";
import { useLembar } from "./lembar/baca-lembar";
import { TampilanLembar, type Letak } from "./lembar/tampilan-lembar";
import { PanelButir } from "./panel-butir";
import { PesanLanjut } from "./pesan-lanjut";
import { SebelumUnduh } from "./sebelum-unduh";
import type { Suruh } from "./suruh";
import { useUnduhan } from "./unduhan-butir";

const useStyles = makeStyles({
  ruang: { display: "flex", flex: "1 1 auto", minWidth: 0, minHeight: 0 },
  kiri: { display: "flex", flexDirection: "column", flex: "1 1 auto", minWidth: 0, minHeight: 0 },
  kepala: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "12px",
    flexShrink: 0,
    minHeight: "58px",
    boxSizing: "border-box",
    padding: "6px 14px",
  },
  nama: { minWidth: 0 },
  unit: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  ket: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  kanan: { display: "flex", alignItems: "center", flexShrink: 0, columnGap: "8px" },
  sorot: { whiteSpace: "nowrap" },
  // On a narrower page the same stands in the menu of the bar.
  reviu: { whiteSpace: "nowrap", "@media (max-width: 1199px)": { display: "none" } },
  panel: {
    display: "flex",
    flexDirection: "column",
    width: "372px",
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 899px)": { width: "340px" },
  },
});

type Props = {
  readonly butir: Butir;
  readonly hasil: Hasil;
  readonly antrean: Antrean;
  readonly suruh: Suruh;
  /** What stands in the place of the office's name where the files have no list of their own. */
  readonly pilihan: ReactNode;
  readonly pesan: ReactNode;
};

/** One file on a wide page: its sheets, and the panel beside them. */
export function RuangKerja({ butir, hasil, antrean, suruh, pilihan, pesan }: Props) {
  const styles = useStyles();
  const dibaca = useLembar(butir.isi, suruh);
  const [sorot, setSorot] = useState(true);
  const [pindah, setPindah] = useState<Letak | null>(null);
  const onLetak = useCallback(({ sheet, row, col }: Address) => {
    setPindah((dulu) => ({ lembar: sheet, row, col, ke: (dulu?.ke ?? 0) + 1 }));
  }, []);
  // The card that the panel opens by itself.
  const letak = pindah ?? letakAwal(kelompokkan(hasil)[0]?.kartu[0]?.temuan.at);
  const unduhan = useUnduhan(butir, suruh);
  return (
    <div className={styles.ruang}>
      <section className={styles.kiri} aria-label="Buku kerja">
        <header className={styles.kepala}>
          {pilihan ?? (
            <div className={styles.nama}>
              <h1 className={styles.unit} title={hasil.unit ?? butir.nama}>
                {hasil.unit ?? butir.nama}
              </h1>
              <p className={styles.ket}>{`${butir.nama} · ${bilangan(tabelDikenal(hasil).length)} tabel`}</p>
            </div>
          )}
          <div className={styles.kanan}>
            <Switch
              className={styles.sorot}
              label="Sorot sel"
              labelPosition="after"
              checked={sorot}
              onChange={(_, { checked }) => {
                setSorot(checked);
              }}
            />
            <Button
              className={styles.reviu}
              disabledFocusable={unduhan.sibuk}
              onClick={() => {
                unduhan.reviu(false);
              }}
            >
              Buat lembar reviu
            </Button>
          </div>
        </header>
        {pesan}
        {dibaca?.lanjut && <PesanLanjut lanjut={dibaca.lanjut} onPilih={onLetak} />}
        <TampilanLembar lembar={dibaca?.lembar ?? null} hasil={hasil} sorot={sorot} letak={letak} onLetak={onLetak} />
      </section>
      <div className={styles.panel}>
        <PanelButir
          butir={butir}
          antrean={antrean}
          suruh={suruh}
          onPilih={onLetak}
          {...(pindah && { terpilih: { sheet: pindah.lembar, row: pindah.row, col: pindah.col } })}
        />
      </div>
      <SebelumUnduh buka={unduhan.bertanya} tertunda={unduhan.tertunda} onJawab={unduhan.jawab} />
    </div>
  );
}

function letakAwal(at: Address | undefined): Letak {
  return { lembar: at?.sheet ?? "", row: at?.row ?? 0, col: at?.col ?? 0, ke: 0 };
}
