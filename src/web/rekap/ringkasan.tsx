import { makeStyles, tokens } from "@fluentui/react-components";
import { NAMA_KELOMPOK } from "../../core";
import { bilangan } from "../../panel/tulisan";
import { jenisTerbanyak, type RekapButir } from "./data";

/** So many kinds are shown. */
const JENIS_DISEBUT = 6;

const useStyles = makeStyles({
  wadah: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  kotak: { flex: "1 1 150px", padding: "14px 18px" },
  jenis: { flex: "3 1 320px", padding: "14px 18px" },
  judul: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  isi: { margin: 0, display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "10px" },
  angka: { fontSize: tokens.fontSizeHero700, lineHeight: "36px", fontWeight: tokens.fontWeightSemibold },
  ket: { color: tokens.colorNeutralForeground2 },
  daftar: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(210px, 1fr))",
    gap: "4px 28px",
    fontSize: tokens.fontSizeBase200,
  },
  satu: { display: "grid", gridTemplateColumns: "84px 1fr 36px", columnGap: "8px", alignItems: "center" },
  batang: {
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
  },
  jumlah: { textAlign: "right" },
});

/** The sum of it all: what is wrong and where, what is right, what could not be read, and which kinds are the most. */
export function Ringkasan({ rekap: { baris, takTerbaca } }: { readonly rekap: RekapButir }) {
  const styles = useStyles();
  const salah = baris.reduce((n, b) => n + b.tingkat.salah, 0);
  const kena = baris.filter((b) => b.tingkat.salah > 0).length;
  const jenis = jenisTerbanyak(baris).slice(0, JENIS_DISEBUT);
  const kotak = [
    {
      judul: "Temuan tingkat salah",
      angka: salah,
      ket: `di ${bilangan(kena)} dari ${bilangan(baris.length)} kecamatan`,
    },
    { judul: "Tanpa temuan salah", angka: baris.length - kena, ket: "kecamatan" },
    {
      judul: "Belum dapat dibaca",
      angka: takTerbaca.length,
      ket: takTerbaca
        .slice(0, 3)
        .map((b) => b.unit)
        .join(", "),
    },
  ];
  return (
    <div className={styles.wadah}>
      {kotak.map(({ judul, angka, ket }) => (
        <section key={judul} className={styles.kotak}>
          <h2 className={styles.judul}>{judul}</h2>
          <p className={styles.isi}>
            <span className={styles.angka}>{bilangan(angka)}</span>
            <span className={styles.ket}>{ket}</span>
          </p>
        </section>
      ))}
      {jenis.length > 0 && (
        <section className={styles.jenis}>
          <h2 className={styles.judul}>Jenis temuan terbanyak</h2>
          <ul className={styles.daftar}>
            {jenis.map(({ jenis: j, jumlah }) => (
              <li key={j} className={styles.satu}>
                {NAMA_KELOMPOK[j]}
                <span
                  className={styles.batang}
                  style={{ width: `${(100 * jumlah) / (jenis[0]?.jumlah ?? jumlah)}%` }}
                />
                <span className={styles.jumlah}>{bilangan(jumlah)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
