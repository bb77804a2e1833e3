import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { cellName, type Address } from "../core";
import { bilangan } from "../panel/tulisan";
import type { Lanjut } from "./tugas";

const useStyles = makeStyles({
  pesan: { flexShrink: 0, margin: "0 12px 8px" },
  daftar: { margin: 0, padding: 0, listStyleType: "none" },
  satu: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  ket: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
});

const STATUS = { selesai: "sudah diperbaiki", masih: "masih ada", belum: "belum dapat dinilai" } as const;

type Props = { readonly lanjut: Lanjut; readonly onPilih: (at: Address) => void };

/** What became of the review that the workbook brings back, with the office's answers. */
export function PesanLanjut({ lanjut: { lanjut, baru }, onPilih }: Props) {
  const styles = useStyles();
  const banyak = (s: keyof typeof STATUS) => lanjut.filter((l) => l.status === s).length;
  const bagian = (["selesai", "masih", "belum"] as const)
    .filter((s) => banyak(s) > 0)
    .map((s) => `${bilangan(banyak(s))} ${STATUS[s]}`);
  return (
    <MessageBar className={styles.pesan} layout="multiline">
      <MessageBarBody>{`Sejak reviu terdahulu: ${[...bagian, `${bilangan(baru)} baru`].join(", ")}.`}</MessageBarBody>
      <MessageBarActions>
        <Dialog>
          <DialogTrigger disableButtonEnhancement>
            <Button size="small">Lihat jawaban</Button>
          </DialogTrigger>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>Reviu terdahulu</DialogTitle>
              <DialogContent>
                <ul className={styles.daftar}>
                  {lanjut.map(({ butir, status, temuan }, i) => {
                    const at = temuan?.at ?? butir.at;
                    return (
                      <li key={i} className={styles.satu}>
                        <DialogTrigger disableButtonEnhancement>
                          <Button
                            size="small"
                            onClick={() => {
                              onPilih(at);
                            }}
                          >{`${at.sheet} ${cellName(at)}`}</Button>
                        </DialogTrigger>{" "}
                        {`${butir.letak}: ${STATUS[status]}`}
                        {butir.jawaban !== "" && <p className={styles.ket}>{`Jawaban: ${butir.jawaban}`}</p>}
                      </li>
                    );
                  })}
                </ul>
              </DialogContent>
              <DialogActions>
                <DialogTrigger disableButtonEnhancement>
                  <Button>Tutup</Button>
                </DialogTrigger>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      </MessageBarActions>
    </MessageBar>
  );
}
