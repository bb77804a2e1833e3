import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { Ref } from "react";
import { SEMPIT } from "../tema";
import { bilangan } from "../tulisan";
import type { Usai } from "./pengubah";

const useStyles = makeStyles({
  pesan: { flexShrink: 0, margin: "10px 12px 0" },
  aksi: { flexWrap: "wrap", rowGap: "8px" },
  tombol: { whiteSpace: "nowrap", [SEMPIT]: { whiteSpace: "normal" } },
  isi: { ":focus": { outlineStyle: "none" } },
});

type Props = {
  readonly usai: Usai;
  /** Gets the focus when the button that brought the change is gone. */
  readonly isi: Ref<HTMLDivElement>;
  readonly onKembalikan: () => void;
  readonly onUnduh?: () => void;
};

/** What was changed last, the way back, and the way out. */
export function PesanUsai({ usai, isi, onKembalikan, onUnduh }: Props) {
  const styles = useStyles();
  const berubah = usai.perbuatan !== "kembali" || usai.sebelumnya > 0 || usai.lembarLagi === true;
  return (
    <MessageBar className={styles.pesan} intent="success" layout="multiline">
      <MessageBarBody>
        <div ref={isi} tabIndex={-1} className={styles.isi}>
          {kalimat(usai)}
        </div>
      </MessageBarBody>
      {berubah && (
        <MessageBarActions className={styles.aksi}>
          <Button className={styles.tombol} icon={<ArrowUndo20Regular />} onClick={onKembalikan}>
            Kembalikan
          </Button>
          {onUnduh && (
            <Button className={styles.tombol} icon={<ArrowDownload20Regular />} onClick={onUnduh}>
              Unduh yang sudah diperbaiki
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function kalimat({ perbuatan, sel, lembar = 0, sebelumnya }: Usai): string {
  const n = bilangan(sel);
  if (perbuatan === "hitung") return `${n} sel dihitung ulang.`;
  if (perbuatan === "perbaiki") return `${n} sel diperbaiki.`;
  if (perbuatan === "sisip") return `${bilangan(lembar)} lembar disisipkan.`;
  const masih = sebelumnya > 0 ? ` ${bilangan(sebelumnya)} sel dari perubahan sebelumnya tetap berubah.` : "";
  const kembali = lembar > 0 ? `${bilangan(lembar)} lembar diambil lagi.` : `${n} sel kembali seperti semula.`;
  return kembali + masih;
}
