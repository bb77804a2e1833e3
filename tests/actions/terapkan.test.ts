import { terapkan } from "../../src/actions/terapkan";
import { perbaiki } from "../../src/core";
import { memoryHost } from "../../src/hosts/memory";
import { kisi } from "../alat/kisi";

const SALAH = kisi(`
  Indikator Kinerja  | Target | Realisasi | Capaian
  Nilai SAKIP        | =81    | =81       | =1:0%
  Nilai RB           | =70    | =77       | =1.1:0%
  Nilai IKM          | =89    | =93.25    | =0.9:0%`).snapshot;

test("a plan is applied as it was shown, and the workbook checked anew", async () => {
  const host = memoryHost(SALAH);
  const rencana = perbaiki(SALAH);
  const { penerapan, pemeriksaan } = await terapkan(host, rencana);
  expect(penerapan.diterapkan).toBe(1);
  expect(pemeriksaan?.hasil.temuan).toEqual([]);
});

test("a plan that no longer fits is not applied, and nothing is said of the workbook", async () => {
  const host = memoryHost(SALAH);
  const rencana = perbaiki(SALAH);
  await terapkan(host, rencana);
  const kini = await host.read();
  await expect(terapkan(host, rencana)).resolves.toMatchObject({ penerapan: { diterapkan: 0 }, pemeriksaan: null });
  expect(await host.read()).toBe(kini);
});

test("a plan that the host refuses in part is not applied at all", async () => {
  const rencana = perbaiki(SALAH);
  const ditolak = rencana.usul.map(({ edit }) => ({ edit, sebab: "Sel ini terkunci." }));
  const host = {
    ...memoryHost(SALAH),
    apply: () => Promise.resolve({ diterapkan: 0, stale: [], ditolak, peringatan: [] }),
  };
  await expect(terapkan(host, rencana)).resolves.toMatchObject({ penerapan: { ditolak }, pemeriksaan: null });
});
