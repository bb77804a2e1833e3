import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Hasil, JenisSisip, SumberIsi } from "../../core";
import type { Galat } from "../keadaan";
import { Kaki } from "../ubah/kaki";
import { Galeri, GALERI } from "./galeri";
import type { Penyisip } from "./penyisip";

const useStyles = makeStyles({
  tampilan: { display: "flex", flexDirection: "column", flex: "1 0 auto" },
  kepala: { padding: "14px 12px 0" },
  judul: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  subjudul: { margin: "0 0 2px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  ket: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  rincian: {
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
    padding: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kolom: { display: "flex", flexWrap: "wrap", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  kata: {
    padding: "1px 6px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  hitungan: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  pasangan: { display: "flex", flexWrap: "wrap", gap: "12px" },
  angka: { width: "120px" },
});

type Props = { readonly hasil: Hasil; readonly penyisip: Penyisip };

/** Kinds whose tables name sasaran or programs, with which new ones can be filled. */
const PENGISI: ReadonlySet<string> = new Set([
  "capaian",
  "perjanjian-kinerja",
  "realisasi-anggaran",
  "realisasi-triwulan",
]);

const SUMBER = {
  buku: "Buku kerja ini",
  lazim: "Daftar lazim kecamatan",
  kosong: "Formulir kosong",
  contoh: "Angka contoh",
} as const;
type Sumber = keyof typeof SUMBER;

/** Sisipkan: which table, filled from what, for which year; it comes as new sheets. */
export function TampilanSisip({ hasil, penyisip }: Props) {
  const styles = useStyles();
  const berisi = hasil.tabel.some((t) => PENGISI.has(t.jenis));
  const [jenis, setJenis] = useState<JenisSisip>("bab3");
  const [sumber, setSumber] = useState<Sumber>(berisi ? "buku" : "lazim");
  const [tahun, setTahun] = useState(String(hasil.tahun ?? new Date().getFullYear()));
  const [baris, setBaris] = useState("6");
  const [berjalan, setBerjalan] = useState(false);
  const [galat, setGalat] = useState<Galat | null>(null);
  const pilihan = GALERI.find((t) => t.id === jenis);
  const tahunSah = bulat(tahun, 2000, 2100);
  const barisSah = bulat(baris, 1, 60);

  function sisipkan() {
    if (tahunSah === null || barisSah === null || berjalan) return;
    setBerjalan(true);
    setGalat(null);
    const isi: SumberIsi = sumber === "kosong" ? { dari: sumber, baris: barisSah } : { dari: sumber };
    void penyisip.sisipkan({ jenis, sumber: isi, tahun: tahunSah, kantor: {}, pilihan: {} }).then((akhir) => {
      setBerjalan(false);
      if (akhir.jenis === "galat") setGalat(akhir.galat);
    });
  }

  return (
    <div className={styles.tampilan}>
      <div className={styles.kepala}>
        <h2 className={styles.judul}>Sisipkan tabel baku</h2>
        <p className={styles.ket}>Kolom berwarna terisi rumus Excel.</p>
      </div>
      <Galeri terpilih={jenis} onPilih={setJenis} />
      <div className={styles.rincian}>
        <div role="status">
          <h3 className={styles.subjudul}>{pilihan?.nama}</h3>
          <p className={styles.ket}>{pilihan?.keterangan}</p>
        </div>
        <ul className={styles.kolom} aria-label="Kolom">
          {pilihan?.kolom.map((k) => {
            const dihitung = pilihan.hitungan.includes(k);
            return (
              <li key={k} className={dihitung ? `${styles.kata} ${styles.hitungan}` : styles.kata}>
                {dihitung ? `ƒx ${k}` : k}
              </li>
            );
          })}
        </ul>
        <Field label="Isi sasaran, indikator, dan program dari">
          <Select
            value={sumber}
            onChange={(_, { value }) => {
              setSumber(sumberDari(value));
            }}
          >
            {(Object.keys(SUMBER) as Sumber[])
              .filter((s) => s !== "buku" || berisi)
              .map((s) => (
                <option key={s} value={s}>
                  {SUMBER[s]}
                </option>
              ))}
          </Select>
        </Field>
        <div className={styles.pasangan}>
          <Field
            className={styles.angka}
            label="Tahun"
            {...(tahunSah === null && { validationMessage: "Isi tahun 2000 sampai 2100." })}
          >
            <Input
              inputMode="numeric"
              value={tahun}
              onChange={(_, { value }) => {
                setTahun(value);
              }}
            />
          </Field>
          {sumber === "kosong" && (
            <Field
              className={styles.angka}
              label="Baris"
              {...(barisSah === null && { validationMessage: "Isi 1 sampai 60." })}
            >
              <Input
                inputMode="numeric"
                value={baris}
                onChange={(_, { value }) => {
                  setBaris(value);
                }}
              />
            </Field>
          )}
        </div>
        {galat && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{galat.pesan}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <Kaki>
        <span className={styles.ket}>Menjadi lembar baru; lembar yang ada tidak diubah.</span>
        <Button
          appearance="primary"
          disabled={tahunSah === null || barisSah === null}
          disabledFocusable={berjalan}
          onClick={sisipkan}
        >
          {berjalan ? "Menyisipkan…" : `Sisipkan ${pilihan?.nama ?? ""}`}
        </Button>
      </Kaki>
    </div>
  );
}

function sumberDari(value: string): Sumber {
  return (Object.keys(SUMBER) as Sumber[]).find((s) => s === value) ?? "lazim";
}

/** A whole number between two bounds; null for anything else. */
function bulat(teks: string, dari: number, sampai: number): number | null {
  const n = Number(teks);
  return /^\d+$/.test(teks.trim()) && n >= dari && n <= sampai ? n : null;
}
