import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useKueri } from "./kueri";
import { SESAK, temaGelap, temaTerang } from "./tema";

const useStyles = makeStyles({
  // The height stands on this inner element: Fluent copies the provider's class to every portal, which would
  // then cover the pane.
  isi: {
    height: "100vh",
    [SESAK]: { height: "auto", minHeight: "100vh" },
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

/** The ground on which a shell stands: theme, background, full height. `gelap` wins over the system's choice. */
export function Panggung({ gelap, children }: { readonly gelap?: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  const sistemGelap = useKueri("(prefers-color-scheme: dark)");
  return (
    <FluentProvider theme={(gelap ?? sistemGelap) ? temaGelap : temaTerang}>
      <div className={styles.isi}>{children}</div>
    </FluentProvider>
  );
}
