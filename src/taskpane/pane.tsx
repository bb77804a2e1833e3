import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useState } from "react";
import { checkWorkbook } from "../actions/check";
import type { Address } from "../core";
import type { Host } from "../hosts/host";
import { Panel } from "../panel";
import type { Keadaan } from "../panel";
import { galatPane } from "./galat-pane";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%" },
  pesan: { flexShrink: 0 },
  panel: { flex: "1 1 auto", minHeight: 0 },
});

/** The task pane: checks the open workbook at once, and brings cells before the person's eyes. */
export function Pane({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const [keadaan, setKeadaan] = useState<Keadaan>({ jenis: "muat" });
  const [kali, setKali] = useState(1);
  const [tolakan, setTolakan] = useState<string | null>(null);

  useEffect(() => {
    let berlaku = true;
    const tampilkan = (akhir: Keadaan) => {
      if (berlaku) setKeadaan(akhir);
    };
    checkWorkbook(host).then(
      (periksa) => {
        tampilkan({ jenis: "hasil", pukul: new Date(), ...periksa });
      },
      (sebab: unknown) => {
        tampilkan({ jenis: "galat", galat: galatPane(sebab) });
      },
    );
    return () => {
      berlaku = false;
    };
  }, [host, kali]);

  const muatUlang = () => {
    setTolakan(null);
    setKeadaan({ jenis: "muat" });
    setKali(kali + 1);
  };
  const pilih = (at: Address) => {
    setTolakan(null);
    host.select?.(at).catch((sebab: unknown) => {
      setTolakan(galatPane(sebab).pesan);
    });
  };

  return (
    <div className={styles.pane}>
      {tolakan !== null && (
        <MessageBar className={styles.pesan} intent="warning" layout="multiline">
          <MessageBarBody>{tolakan}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss20Regular />}
                aria-label="Tutup pesan"
                onClick={() => {
                  setTolakan(null);
                }}
              />
            }
          />
        </MessageBar>
      )}
      <div className={styles.panel}>
        <Panel keadaan={keadaan} onPilih={pilih} onMuatUlang={muatUlang} />
      </div>
    </div>
  );
}
