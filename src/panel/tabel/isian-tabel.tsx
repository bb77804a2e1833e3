import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, useState } from "react";
import type { Ref } from "react";
import { ChipRentang } from "../chip";
import { PilihanTarik } from "../pilihan-tarik";
import { Kaki } from "../ubah/kaki";
import type { IsianTabel as Isian, KendaliTabel } from "./pilihan";

const useStyles = makeStyles({
  tampilan: { display: "flex", flexDirection: "column", flex: "1 0 auto" },
  kepala: { display: "flex", alignItems: "center", columnGap: "8px", padding: "8px 12px 8px 6px" },
  judul: {
    flex: "1 1 auto",
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
  },
  isi: { display: "flex", flexDirection: "column", rowGap: "12px", padding: "0 12px 16px" },
  isian: { gridTemplateColumns: "minmax(0, 1fr)" },
  kurang: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
});

type Props = { readonly isian: Isian; readonly kendali: KendaliTabel };

/** Names a place as a table: which kind, and what each of its columns holds. Esc leads back. */
export function IsianTabel({ isian, kendali }: Props) {
  const styles = useStyles();
  const { calon } = isian;
  const [jenis, setJenis] = useState(isian.jenis);
  const [diubah, setDiubah] = useState<ReadonlyMap<number, string>>(new Map());
  const kembali = useRef<HTMLButtonElement>(null);
  // The button that led here is gone.
  useEffect(() => {
    kembali.current?.focus();
  }, []);
  const bentuk = calon.bentuk.find((b) => b.jenis === jenis) ?? calon.bentuk[0];
  if (!bentuk) return null;
  const usulan = new Map(bentuk.kolom.map((k) => [k.geser, k.peran]));
  const peran = (geser: number) => {
    const dipilih = diubah.get(geser);
    if (dipilih === undefined) return usulan.get(geser) ?? null;
    return bentuk.peran.find((p) => p.peran === dipilih)?.peran ?? null;
  };
  const kolom = calon.kolom.flatMap(({ geser }) => {
    const p = peran(geser);
    return p === null ? [] : [{ geser, peran: p }];
  });
  const banyak = (p: string) => kolom.filter((k) => k.peran === p).length;
  const kurang = bentuk.peran.filter((p) => p.wajib && banyak(p.peran) === 0);
  const ganda = bentuk.peran.filter((p) => !p.berulang && banyak(p.peran) > 1);
  const sebut = (p: typeof kurang) => p.map(({ judul }) => `“${judul}”`).join(", ");
  return (
    <div
      className={styles.tampilan}
      onKeyDown={(e) => {
        if (e.key === "Escape") kendali.tutup();
      }}
    >
      <div className={styles.kepala}>
        <Button
          // Fluent 9.74 types this ref as Ref<never>; it is the button.
          ref={kembali as Ref<never>}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label="Kembali ke daftar tabel"
          onClick={kendali.tutup}
        />
        <h2 className={styles.judul}>Tunjukkan kolom</h2>
        <ChipRentang lembar={calon.lembar} rentang={calon.rentang} />
      </div>
      <div className={styles.isi}>
        <Field className={styles.isian} label="Jenis tabel">
          <PilihanTarik
            value={bentuk.jenis}
            onChange={(_, { value }) => {
              setJenis(value);
              setDiubah(new Map());
            }}
          >
            {calon.bentuk.map((b) => (
              <option key={b.jenis} value={b.jenis}>
                {b.nama}
              </option>
            ))}
          </PilihanTarik>
        </Field>
        {calon.kolom.map(({ geser, judul, contoh }) => (
          <Field
            key={geser}
            className={styles.isian}
            label={judul || `Kolom ke-${geser + 1}`}
            {...(contoh && { hint: `Misalnya ${contoh}` })}
          >
            <PilihanTarik
              value={peran(geser) ?? ""}
              onChange={(_, { value }) => {
                setDiubah(new Map(diubah).set(geser, value));
              }}
            >
              <option value="">Tidak dipakai</option>
              {bentuk.peran.map((p) => (
                <option key={p.peran} value={p.peran}>
                  {p.judul}
                </option>
              ))}
            </PilihanTarik>
          </Field>
        ))}
        <p className={styles.kurang} role="status">
          {kurang.length > 0 && `Belum ada kolom ${sebut(kurang)}. `}
          {ganda.length > 0 && `Hanya satu kolom dapat menjadi ${sebut(ganda)}.`}
        </p>
      </div>
      <Kaki>
        <Button onClick={kendali.tutup}>Batal</Button>
        <Button
          appearance="primary"
          disabledFocusable={kurang.length > 0 || ganda.length > 0 || kendali.berjalan}
          onClick={() => {
            kendali.simpan(calon, bentuk.jenis, kolom);
          }}
        >
          Simpan sebagai tabel
        </Button>
      </Kaki>
    </div>
  );
}
