import { Dropdown, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { Daftar } from "./antrean";
import { namaButir } from "./nama-butir";
import { StatusButir } from "./status-butir";

const useStyles = makeStyles({
  wadah: {
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  dropdown: { minWidth: 0, width: "100%", maxWidth: "400px" },
  pilihan: { display: "flex", justifyContent: "space-between", columnGap: "12px", width: "100%" },
});

type Props = { readonly daftar: Daftar; readonly dipilih: number; readonly onPilih: (id: number) => void };

/** The files of a narrow page, where there is no room for a list at the side. */
export function PilihanBerkas({ daftar, dipilih, onPilih }: Props) {
  const styles = useStyles();
  const kini = daftar.butir.find((b) => b.id === dipilih);
  return (
    <div className={styles.wadah}>
      <Dropdown
        className={styles.dropdown}
        aria-label="Berkas"
        value={kini ? namaButir(kini) : ""}
        selectedOptions={[String(dipilih)]}
        onOptionSelect={(_, { optionValue }) => {
          onPilih(Number(optionValue));
        }}
      >
        {daftar.butir.map((butir) => (
          <Option key={butir.id} value={String(butir.id)} text={namaButir(butir)}>
            <span className={styles.pilihan}>
              {namaButir(butir)}
              <StatusButir keadaan={butir.keadaan} />
            </span>
          </Option>
        ))}
      </Dropdown>
    </div>
  );
}
