import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Perhatian, Tertunda } from "./unduhan-butir";

const useStyles = makeStyles({
  daftar: { display: "flex", flexDirection: "column", rowGap: "12px", listStyleType: "none", margin: 0, padding: 0 },
  kalimat: { margin: 0 },
  sel: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** So many cells are named; of more only the number. */
const SEL_DISEBUT = 8;

type Props = {
  readonly buka: boolean;
  readonly tertunda: Tertunda | null;
  readonly onJawab: (ya: boolean) => void;
};

/** What a person should know before a file is taken, or why there is none. */
export function SebelumUnduh({ buka, tertunda, onJawab }: Props) {
  const styles = useStyles();
  const bertanya = tertunda?.jenis === "tanya";
  return (
    <Dialog
      open={buka}
      onOpenChange={(_, { open }) => {
        if (!open) onJawab(false);
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{bertanya ? "Sebelum diunduh" : "Belum dapat diunduh"}</DialogTitle>
          <DialogContent>
            {tertunda?.jenis === "galat" && <p className={styles.kalimat}>{tertunda.galat.pesan}</p>}
            {bertanya && (
              <ul className={styles.daftar}>
                {tertunda.perhatian.map((p) => (
                  <li key={p.pesan}>
                    <p className={styles.kalimat}>{p.pesan}</p>
                    {p.sel.length > 0 && <p className={styles.sel}>{sebutSel(p)}</p>}
                  </li>
                ))}
              </ul>
            )}
          </DialogContent>
          <DialogActions>
            <Button
              onClick={() => {
                onJawab(false);
              }}
            >
              {bertanya ? "Batal" : "Tutup"}
            </Button>
            {bertanya && (
              <Button
                appearance="primary"
                onClick={() => {
                  onJawab(true);
                }}
              >
                Unduh
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function sebutSel({ sel }: Perhatian): string {
  const lagi = sel.length - SEL_DISEBUT;
  return sel.slice(0, SEL_DISEBUT).join(", ") + (lagi > 0 ? `, dan ${lagi} sel lagi` : "");
}
