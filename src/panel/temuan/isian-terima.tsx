import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { ALASAN_TERIMA, cellName } from "../../core";
import type { AlasanTerima, Temuan } from "../../core";
import { SEBUTAN_ALASAN } from "./penerimaan";

const useStyles = makeStyles({
  wadah: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    paddingTop: "10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pilihan: { marginLeft: "-8px" },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type Props = {
  readonly temuan: Temuan;
  readonly berjalan: boolean;
  readonly onSimpan: (alasan: AlasanTerima, keterangan: string) => void;
  readonly onBatal: () => void;
};

/** Why a finding is accepted as it stands. Esc leads back. */
export function IsianTerima({ temuan, berjalan, onSimpan, onBatal }: Props) {
  const styles = useStyles();
  const [alasan, setAlasan] = useState<AlasanTerima>("sumber");
  const [keterangan, setKeterangan] = useState("");
  const wadah = useRef<HTMLFormElement>(null);
  // The button that led here is gone.
  useEffect(() => {
    wadah.current?.querySelector("input")?.focus();
  }, []);
  return (
    <form
      ref={wadah}
      className={styles.wadah}
      onKeyDown={(e) => {
        if (e.key !== "Escape") return;
        e.stopPropagation();
        onBatal();
      }}
      onSubmit={(e) => {
        e.preventDefault();
        onSimpan(alasan, keterangan.trim());
      }}
    >
      <Field label="Mengapa temuan ini diterima?">
        <RadioGroup
          className={styles.pilihan}
          value={alasan}
          onChange={(_, { value }) => {
            setAlasan(ALASAN_TERIMA.find((a) => a === value) ?? "lain");
          }}
        >
          {ALASAN_TERIMA.map((a) => (
            <Radio key={a} value={a} label={SEBUTAN_ALASAN[a]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label="Keterangan" hint={`Berlaku selama isi ${cellName(temuan.at)} tidak berubah.`}>
        <Textarea
          value={keterangan}
          placeholder="Misalnya nomor surat atau nama dokumen"
          onChange={(_, { value }) => {
            setKeterangan(value);
          }}
        />
      </Field>
      <div className={styles.tombol}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={berjalan}>
          Simpan alasan
        </Button>
        <Button size="small" onClick={onBatal}>
          Batal
        </Button>
      </div>
    </form>
  );
}
