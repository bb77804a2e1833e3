import { makeStyles, tokens } from "@fluentui/react-components";
import { Lightbulb20Regular } from "@fluentui/react-icons/svg/lightbulb";
import type { Temuan, Terkait } from "../../core";
import { sameAddress } from "../../core";
import { AksiKartu } from "./aksi-kartu";
import { rekat } from "../tulisan";
import { HitunganTemuan } from "./hitungan";
import type { Kartu } from "./kelompok";
import { keterangan } from "./keterangan";
import { operanDari } from "./operan";
import { Pasangan } from "./pasangan";
import { DaftarTerkait } from "./terkait";

const useStyles = makeStyles({
  isi: { display: "flex", flexDirection: "column", rowGap: "12px", padding: "0 9px 12px" },
  ket: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  saran: { display: "flex", columnGap: "8px", margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
  bohlam: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** What an open card tells: written and expected, the arithmetic, what to do, what follows from it. */
export function IsiKartu({ kartu }: { readonly kartu: Kartu }) {
  const { temuan } = kartu;
  const styles = useStyles();
  const ket = keterangan(temuan);
  // Where places are compared, their rows already hold both figures.
  const berpasangan = temuan.hitungan?.bentuk !== "lintas";
  const terkait = temuan.terkait.filter((t) => !sudahTampil(t, temuan));
  return (
    <>
      <div className={styles.isi}>
        {berpasangan && <Pasangan temuan={temuan} />}
        <HitunganTemuan temuan={temuan} />
        {ket && <p className={styles.ket}>{rekat(ket)}</p>}
        {temuan.saran && (
          <p className={styles.saran}>
            <Lightbulb20Regular className={styles.bohlam} aria-label="Saran" aria-hidden="false" role="img" />
            <span>{rekat(temuan.saran)}</span>
          </p>
        )}
        <AksiKartu kartu={kartu} />
      </div>
      {terkait.length > 0 && <DaftarTerkait terkait={terkait} />}
    </>
  );
}

/** A cell without a figure of its own adds nothing where the arithmetic above already shows it. */
function sudahTampil({ at, sesudah }: Terkait, { hitungan }: Temuan): boolean {
  return sesudah === undefined && operanDari(hitungan).some((o) => o.at !== undefined && sameAddress(o.at, at));
}
