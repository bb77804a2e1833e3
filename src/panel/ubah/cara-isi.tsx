import { Field, makeStyles, Radio, RadioGroup, Switch, tokens } from "@fluentui/react-components";
import type { Isian } from "./pratinjau";

const useStyles = makeStyles({
  wadah: { padding: "4px 12px 4px" },
  jumlah: { marginLeft: "-8px" },
  ket: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  pilihan: { flexWrap: "wrap", marginLeft: "-8px" },
});

type Props = { readonly isian: Isian; readonly onUbah: (isian: Partial<Isian>) => void };

/** What is put into the cells, and whether sums are computed again too. */
export function CaraIsi({ isian, onUbah }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.wadah}>
      <Field label="Isi sel dengan" size="small">
        <RadioGroup
          className={styles.pilihan}
          layout="horizontal"
          value={isian.bentuk}
          onChange={(_, { value }) => {
            onUbah({ bentuk: value === "rumus" ? "rumus" : "nilai" });
          }}
        >
          <Radio value="nilai" label="Nilai" />
          <Radio value="rumus" label="Rumus hidup" />
        </RadioGroup>
      </Field>
      <Switch
        className={styles.jumlah}
        label="Jumlah juga"
        checked={isian.jumlah}
        onChange={(_, { checked }) => {
          onUbah({ jumlah: checked });
        }}
      />
      <p className={styles.ket}>Jumlah dibiarkan bila tidak diminta, karena yang keliru mungkin rinciannya.</p>
    </div>
  );
}
