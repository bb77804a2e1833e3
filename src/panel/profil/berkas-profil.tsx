import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { bacaProfil } from "../../core";
import type { ProfilJson, ProfilTersemat } from "../../core";
import { useSalin } from "../salin";

const useStyles = makeStyles({
  wadah: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    marginTop: "14px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pesan: { flexBasis: "100%" },
  masukan: { display: "none" },
});

type Props = {
  readonly sematan: ProfilJson;
  readonly adaSematan: boolean;
  readonly onSimpan: (profil: ProfilTersemat) => void;
  /** Hands a text over as a file. Absent: it is copied. */
  readonly onUnduh?: (nama: string, teks: string) => void;
};

/** The profile as the JSON of the command line's `cermat profil`: out, in, and back to what the figures say. */
export function BerkasProfil({ sematan, adaSematan, onSimpan, onUnduh }: Props) {
  const styles = useStyles();
  const [galat, setGalat] = useState<readonly string[]>([]);
  const { keadaan, salin } = useSalin();
  const masukan = useRef<HTMLInputElement>(null);

  async function impor(berkas: File) {
    const bacaan = bacaProfil(urai(await berkas.text()));
    setGalat("galat" in bacaan ? bacaan.galat : []);
    if ("profil" in bacaan) onSimpan(bacaan.profil);
  }

  function ekspor() {
    const teks = `${JSON.stringify(sematan, null, 2)}\n`;
    if (onUnduh) onUnduh("profil.json", teks);
    else salin(teks);
  }

  const tulisan = { siap: "Salin profil", tersalin: "Profil tersalin", gagal: "Belum dapat disalin" };
  return (
    <div className={styles.wadah}>
      {galat.length > 0 && (
        <MessageBar className={styles.pesan} intent="warning" layout="multiline">
          <MessageBarBody>{`Profil belum dapat dipakai. ${galat.join(" ")}`}</MessageBarBody>
        </MessageBar>
      )}
      <input
        ref={masukan}
        className={styles.masukan}
        type="file"
        accept=".json,application/json"
        aria-label="Berkas profil"
        onChange={({ target }) => {
          const berkas = target.files?.[0];
          if (berkas) void impor(berkas);
          target.value = "";
        }}
      />
      <Button size="small" onClick={() => masukan.current?.click()}>
        Impor…
      </Button>
      <Button size="small" onClick={ekspor}>
        {onUnduh ? "Ekspor" : tulisan[keadaan]}
      </Button>
      <Button
        size="small"
        disabled={!adaSematan}
        onClick={() => {
          onSimpan({});
        }}
      >
        Lepas semua kunci
      </Button>
    </div>
  );
}

/** What is no JSON is told like any other content that is no profile. */
function urai(teks: string): unknown {
  try {
    return JSON.parse(teks.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}
