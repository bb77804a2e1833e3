import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SESAK } from "../tema";

const useStyles = makeStyles({
  kaki: {
    position: "sticky",
    bottom: 0,
    // Above rows and the sticky headings.
    zIndex: 3,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    marginTop: "auto",
    padding: "10px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Where the letters are large it would cover the list.
    [SESAK]: { position: "static" },
  },
});

/** The foot of a view with its one main action; stays in sight while the list scrolls. */
export function Kaki({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().kaki}>{children}</div>;
}
