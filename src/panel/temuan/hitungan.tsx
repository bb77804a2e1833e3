import { makeStyles } from "@fluentui/react-components";
import type { Temuan } from "../../core";
import { Lintas } from "./lintas";
import { Rumus } from "./rumus";
import { Susun } from "./susun";

const useStyles = makeStyles({ wadah: { minWidth: 0 } });

/** The arithmetic of a finding, set as on paper; as one sentence for those who listen. */
export function HitunganTemuan({ temuan }: { readonly temuan: Temuan }) {
  const styles = useStyles();
  const h = temuan.hitungan;
  if (!h) return null;
  return (
    <div className={styles.wadah} role="group" aria-label={`Hitungan: ${h.uraian}`} data-bentuk={h.bentuk}>
      {h.bentuk === "rumus" && <Rumus hitungan={h} lembar={temuan.at.sheet} kolom={temuan.kolom} />}
      {h.bentuk === "golongan" && (
        <Rumus hitungan={{ ...h, bagian: [h.nilai, h.letak] }} lembar={temuan.at.sheet} kolom={temuan.kolom} />
      )}
      {h.bentuk === "susun" && <Susun hitungan={h} lembar={temuan.at.sheet} />}
      {h.bentuk === "lintas" && <Lintas hitungan={h} lembar={temuan.at.sheet} tingkat={temuan.tingkat} />}
    </div>
  );
}
