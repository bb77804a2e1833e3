import { makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import type { SelectProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  wadah: { width: "100%", minWidth: 0 },
  // The longest option would widen the pane otherwise.
  pilihan: { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
});

/** A list to choose one answer from, as wide as its place; the system's own list, which also fits at 200 % zoom. */
export function PilihanTarik({ className, ...props }: Omit<SelectProps, "select">) {
  const styles = useStyles();
  return <Select {...props} className={mergeClasses(styles.wadah, className)} select={{ className: styles.pilihan }} />;
}
