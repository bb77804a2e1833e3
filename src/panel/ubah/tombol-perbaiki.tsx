import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Ref } from "react";
import { bilangan } from "../tulisan";
import { Kaki } from "./kaki";
import type { KendaliPratinjau } from "./pratinjau";

const useStyles = makeStyles({ tombol: { marginLeft: "auto" } });

type Props = {
  readonly kendali: KendaliPratinjau | null;
  /** The preview was just closed: the focus comes back to where it was opened. */
  readonly fokus: boolean;
  readonly onBuka: () => void;
};

/** The foot of the findings: leads to the preview of what has one certain correction. Absent while there is nothing. */
export function TombolPerbaiki({ kendali, fokus, onBuka }: Props) {
  const styles = useStyles();
  const tombol = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (fokus) tombol.current?.focus();
  }, [fokus]);
  if (kendali?.keadaan.jenis !== "siap") return null;
  const jumlah = kendali.keadaan.daftar.kelompok.reduce((n, k) => n + k.baris.length, 0);
  if (jumlah === 0) return null;
  return (
    <Kaki>
      <Button
        // Fluent 9.74 types this ref as Ref<never>; it is the button.
        ref={tombol as Ref<never>}
        className={styles.tombol}
        appearance="primary"
        onClick={onBuka}
      >
        {`Perbaiki ${bilangan(jumlah)} yang pasti`}
      </Button>
    </Kaki>
  );
}
