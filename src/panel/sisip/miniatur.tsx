import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  kisi: { display: "grid", rowGap: "3px", columnGap: "3px", marginBottom: "8px" },
  sel: { height: "6px", borderRadius: "2px", backgroundColor: tokens.colorNeutralBackground4 },
  kepala: { backgroundColor: tokens.colorNeutralStroke1 },
  hitungan: { backgroundColor: tokens.colorBrandBackground2Pressed },
});

const BARIS = [0, 1, 2];

type Props = { readonly kolom: readonly string[]; readonly hitungan: readonly string[] };

/** A table in small: its columns as they follow each other, those that formulas fill in colour. */
export function Miniatur({ kolom, hitungan }: Props) {
  const styles = useStyles();
  const lebar = kolom.map((judul) =>
    /^(no|%|i|ii|iii|iv)$/i.test(judul) ? "0.5fr" : judul.length > 8 ? "1.6fr" : "1fr",
  );
  return (
    <span className={styles.kisi} style={{ gridTemplateColumns: lebar.join(" ") }} aria-hidden="true">
      {BARIS.flatMap((baris) =>
        kolom.map((judul) => (
          <span
            key={`${baris} ${judul}`}
            className={mergeClasses(
              styles.sel,
              baris === 0 && styles.kepala,
              baris > 0 && hitungan.includes(judul) && styles.hitungan,
            )}
          />
        )),
      )}
    </span>
  );
}
