import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, useState } from "react";
import type { Ref } from "react";
import { bilangan } from "../tulisan";
import { BarisRiwayat } from "./baris-riwayat";
import type { Kepulangan, Riwayat } from "./riwayat";

const useStyles = makeStyles({
  kepala: { display: "flex", alignItems: "flex-start", columnGap: "8px", padding: "8px 12px 8px 6px" },
  kata: { paddingTop: "4px", minWidth: 0 },
  judul: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  ket: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  pesan: { margin: "0 12px 10px" },
  lewat: { margin: "4px 0 0", paddingLeft: "18px", fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  daftar: { listStyleType: "none", margin: 0, padding: 0 },
});

type Props = { readonly riwayat: Riwayat; readonly onTutup: () => void };

/** Every batch that can be taken back, the latest first, in the place of the view; Esc leads back. */
export function TampilanRiwayat({ riwayat, onTutup }: Props) {
  const styles = useStyles();
  const kembali = useRef<HTMLButtonElement>(null);
  const [berjalan, setBerjalan] = useState(false);
  const [akhir, setAkhir] = useState<Kepulangan | null>(null);
  const jumlah = riwayat.jurnal.length;
  // The row whose button was pressed may be gone, and so is the menu that led here.
  useEffect(() => {
    kembali.current?.focus();
  }, [akhir]);

  async function kembalikan(pukul: string) {
    if (berjalan) return;
    setBerjalan(true);
    setAkhir(null);
    setAkhir(await riwayat.kembalikan(pukul));
    setBerjalan(false);
  }

  return (
    <div
      onKeyDown={(e) => {
        if (e.key === "Escape") onTutup();
      }}
    >
      <div className={styles.kepala}>
        <Button
          // Fluent 9.74 types this ref as Ref<never>; it is the button.
          ref={kembali as Ref<never>}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label="Kembali"
          onClick={onTutup}
        />
        <div className={styles.kata}>
          <h2 className={styles.judul}>Riwayat perubahan</h2>
          <p className={styles.ket}>
            {jumlah > 0
              ? "Setiap perubahan dapat dikembalikan selama isi selnya tidak berubah lagi."
              : "Belum ada perubahan yang dapat dikembalikan."}
          </p>
        </div>
      </div>
      <div role="status">{akhir && <PesanKepulangan akhir={akhir} />}</div>
      <ul className={styles.daftar}>
        {riwayat.jurnal
          .map((c) => (
            <BarisRiwayat
              key={c.pukul}
              catatan={c}
              sibuk={berjalan}
              onKembalikan={() => {
                void kembalikan(c.pukul);
              }}
            />
          ))
          .reverse()}
      </ul>
    </div>
  );
}

function PesanKepulangan({ akhir }: { readonly akhir: Kepulangan }) {
  const styles = useStyles();
  const utuh = akhir.jenis === "usai" && akhir.dilewati.length === 0;
  return (
    <MessageBar className={styles.pesan} intent={utuh ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        {akhir.jenis === "galat" ? akhir.galat.pesan : kalimat(akhir.sel, akhir.dilewati.length)}
        {akhir.jenis === "usai" && akhir.dilewati.length > 0 && (
          <ul className={styles.lewat}>
            {akhir.dilewati.map(({ sel, sebab }, i) => (
              <li key={i}>{`${[sel.baris, sel.kolom].filter(Boolean).join(" · ")}: ${sebab}`}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function kalimat(sel: number, dilewati: number): string {
  const pulang = sel > 0 ? `${bilangan(sel)} sel kembali seperti semula.` : "Tidak ada sel yang dikembalikan.";
  return dilewati > 0 ? `${pulang} ${bilangan(dilewati)} sel dilewati.` : pulang;
}
