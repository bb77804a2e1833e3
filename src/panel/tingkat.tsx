import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissCircle16Filled, DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Note16Filled, Note20Filled } from "@fluentui/react-icons/svg/note";
import { Warning16Filled, Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { TINGKAT } from "../core";
import type { Temuan, Tingkat } from "../core";
import { bilangan } from "./tulisan";
import { warna } from "./tema";

/** The severities as words; the three icons differ in outline as well, so colour is never alone. */
export const SEBUTAN: Readonly<Record<Tingkat, string>> = { salah: "Salah", ragu: "Ragu", catatan: "Catatan" };

const IKON = {
  salah: { 16: DismissCircle16Filled, 20: DismissCircle20Filled },
  ragu: { 16: Warning16Filled, 20: Warning20Filled },
  catatan: { 16: Note16Filled, 20: Note20Filled },
} as const;

const useStyles = makeStyles({
  ikon: { flexShrink: 0, display: "block" },
  salah: { color: warna.salah },
  ragu: { color: warna.ragu },
  catatan: { color: warna.catatan },
  cacah: { display: "inline-flex", gap: "8px", flexShrink: 0, fontSize: tokens.fontSizeBase200 },
  satu: { display: "inline-flex", alignItems: "center", gap: "3px" },
});

/** A severity's icon; decorative, the word stands beside it or in a label. */
export function IkonTingkat({ tingkat, size = 20 }: { readonly tingkat: Tingkat; readonly size?: 16 | 20 }) {
  const styles = useStyles();
  const Ikon = IKON[tingkat][size];
  return <Ikon className={mergeClasses(styles.ikon, styles[tingkat])} aria-hidden="true" />;
}

/** The severity as a coloured word. */
export function KataTingkat({ tingkat }: { readonly tingkat: Tingkat }) {
  const styles = useStyles();
  return <strong className={styles[tingkat]}>{SEBUTAN[tingkat]}</strong>;
}

/** How many findings of each severity. */
export type Cacah = Readonly<Record<Tingkat, number>>;

export function cacahTingkat(temuan: readonly Pick<Temuan, "tingkat">[]): Cacah {
  const cacah = { salah: 0, ragu: 0, catatan: 0 };
  for (const t of temuan) cacah[t.tingkat] += 1;
  return cacah;
}

/** "19 salah, 30 ragu": the counts that are not zero, in words. */
export function ucapkanCacah(cacah: Cacah): string {
  return TINGKAT.filter((t) => cacah[t] > 0)
    .map((t) => `${bilangan(cacah[t])} ${t}`)
    .join(", ");
}

/** Counts by icon, in the space of a few letters; read aloud in words. */
export function CacahRingkas({ cacah }: { readonly cacah: Cacah }) {
  const styles = useStyles();
  return (
    <span className={styles.cacah} role="img" aria-label={ucapkanCacah(cacah)}>
      {TINGKAT.filter((t) => cacah[t] > 0).map((t) => (
        <span key={t} className={styles.satu}>
          <IkonTingkat tingkat={t} size={16} />
          {bilangan(cacah[t])}
        </span>
      ))}
    </span>
  );
}
