import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import { temaGelap, temaTerang } from "./tema";

const useStyles = makeStyles({
  // The height stands on this inner element: Fluent copies the provider's class to every portal, which would
  // then cover the pane.
  isi: {
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

const KUERI = "(prefers-color-scheme: dark)";

function berlangganan(kabari: () => void): () => void {
  const kueri = window.matchMedia(KUERI);
  kueri.addEventListener("change", kabari);
  return () => kueri.removeEventListener("change", kabari);
}

/** The ground on which a shell stands: theme, background, full height. `gelap` wins over the system's choice. */
export function Panggung({ gelap, children }: { readonly gelap?: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  const sistemGelap = useSyncExternalStore(berlangganan, () => window.matchMedia(KUERI).matches);
  return (
    <FluentProvider theme={(gelap ?? sistemGelap) ? temaGelap : temaTerang}>
      <div className={styles.isi}>{children}</div>
    </FluentProvider>
  );
}
