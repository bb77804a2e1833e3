import { rumusTanpaTautanLuar } from "../../../src/core/rules/rumus-tanpa-tautan-luar";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(rumusTanpaTautanLuar, {
  "links of a table are counted, and told once": `
    Indikator Kinerja | Target             | Realisasi             | Capaian (%)
    Nilai IKM         | =80 {[1]PK!E4}!    | =84 {'[2]3.1'!C4}     | =105 {C2/B2*100}
    Nilai SAKIP       | =80                | =76                   | =95 {C3/B3*100}
    -> catatan: Rumus di B2 dan 1 sel lain mengambil angka dari berkas lain`,
  "another sheet of the same workbook, and a bracket in a text": `
    Indikator Kinerja | Target             | Realisasi             | Capaian (%)
    Nilai IKM         | =80 {'PK 2024'!E4} | =84                   | =105 {IF(B2="[x]","!",C2/B2*100)}`,
});
