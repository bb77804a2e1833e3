import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Document20Regular } from "@fluentui/react-icons/svg/document";
import { Logo } from "../panel";

const useStyles = makeStyles({
  tengah: { display: "flex", flex: "1 1 auto", alignItems: "center", justifyContent: "center", padding: "16px" },
  kotak: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "14px",
    width: "100%",
    maxWidth: "640px",
    boxSizing: "border-box",
    padding: "64px 24px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "12px",
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: "center",
  },
  judul: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: "32px", fontWeight: tokens.fontWeightSemibold },
  isi: { margin: 0, maxWidth: "500px", lineHeight: "20px", color: tokens.colorNeutralForeground2 },
});

/** The page without any file: where to put one, and what becomes of it. */
export function Ajakan({ onTambah }: { readonly onTambah: () => void }) {
  const styles = useStyles();
  return (
    <main className={styles.tengah}>
      <div className={styles.kotak}>
        <Logo size={56} />
        <h1 className={styles.judul}>Letakkan berkas LKjIP di sini</h1>
        <p className={styles.isi}>
          Satu buku kerja atau satu folder kabupaten. Berkas .xlsx dan .xlsm diperiksa di peramban ini dan tidak dikirim
          ke mana pun.
        </p>
        <Button appearance="primary" icon={<Document20Regular />} onClick={onTambah}>
          Pilih berkas
        </Button>
      </div>
    </main>
  );
}
