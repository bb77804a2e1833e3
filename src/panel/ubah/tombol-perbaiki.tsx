import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Ref } from "react";
import { bilangan } from "../tulisan";

const useStyles = makeStyles({ tombol: { marginLeft: "auto" } });

type Props = {
  readonly jumlah: number;
  /** The preview was just closed: the focus comes back to where it was opened. */
  readonly fokus: boolean;
  readonly onBuka: () => void;
};

/** Leads to the preview of what has one certain correction. */
export function TombolPerbaiki({ jumlah, fokus, onBuka }: Props) {
  const styles = useStyles();
  const tombol = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (fokus) tombol.current?.focus();
  }, [fokus]);
  return (
    <Button
      // Fluent 9.74 types this ref as Ref<never>; it is the button.
      ref={tombol as Ref<never>}
      className={styles.tombol}
      appearance="primary"
      onClick={onBuka}
    >
      {`Perbaiki ${bilangan(jumlah)} yang pasti`}
    </Button>
  );
}
