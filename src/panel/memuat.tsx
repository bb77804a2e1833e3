import { Button, makeStyles, ProgressBar, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  memuat: { display: "flex", flexDirection: "column", rowGap: "12px", padding: "16px 12px" },
  judul: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  rangka: { display: "flex", flexDirection: "column", rowGap: "20px", padding: "8px 0" },
  baris: { display: "grid", gridTemplateColumns: "20px 1fr", columnGap: "10px", rowGap: "6px" },
  kedua: { gridColumn: 2 },
});

/** Widths of the grey lines, so that they look like headlines of different length. */
const LEBAR = [80, 74, 68, 62, 57] as const;

type Props = {
  /** What is going on, in two or three words. */
  readonly judul?: string;
  readonly onBatal?: () => void;
};

/** Something is being worked on. How long is not known beforehand, so the bar only says that it goes on. */
export function Memuat({ judul = "Memeriksa buku kerja", onBatal }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.memuat}>
      <h2 className={styles.judul} role="status">
        {judul}
      </h2>
      <ProgressBar aria-label={judul} />
      <Skeleton aria-hidden="true" className={styles.rangka}>
        {LEBAR.map((lebar) => (
          <div key={lebar} className={styles.baris}>
            <SkeletonItem shape="circle" size={20} />
            <SkeletonItem size={16} style={{ width: `${lebar}%` }} />
            <SkeletonItem size={12} className={styles.kedua} style={{ width: `${lebar - 24}%` }} />
          </div>
        ))}
      </Skeleton>
      {onBatal && <Button onClick={onBatal}>Batal</Button>}
    </div>
  );
}
