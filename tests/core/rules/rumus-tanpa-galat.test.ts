import { rumusTanpaGalat } from "../../../src/core/rules/rumus-tanpa-galat";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(rumusTanpaGalat, {
  "what follows from an error is told with it, not by itself": `
    Indikator Kinerja | Target    | Realisasi | Capaian (%)
    Nilai IKM         | =80       | =84       | =105 {C2/B2*100}
    Nilai SAKIP       | =#REF!!   | =76       | =#REF! {C3/B3*100}
    Rata-rata         |           |           | =#REF! {AVERAGE(D2:D3)}
    -> salah: Isi di B3 adalah #REF!, karena sel yang diacunya sudah terhapus.`,
  "two causes are two": `
    Indikator Kinerja | Target    | Realisasi | Capaian (%)
    Nilai IKM         | =80       | =84       | =#NAME? {KALI(C2,B2)}!
    Nilai SAKIP       | =0        | =76       | =#DIV/0! {C3/B3*100}!
    -> salah: nama fungsinya tidak dikenal
    -> salah: pembaginya nol atau kosong`,
  "figures only": `
    Indikator Kinerja | Target    | Realisasi | Capaian (%)
    Nilai IKM         | =80       | =84       | =105`,
});
