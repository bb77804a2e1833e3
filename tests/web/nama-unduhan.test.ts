import { namaUnduhan } from "../../src/web/nama-unduhan";

test.each([
  ["laporan.xlsx", ["diperbaiki"], "laporan (diperbaiki).xlsx"],
  ["laporan.xlsm", ["diperbaiki"], "laporan (diperbaiki).xlsm"],
  ["LKjIP 3.5.XLSX", ["bertanda"], "LKjIP 3.5 (bertanda).XLSX"],
  ["Mojokerto/Jatirejo/laporan.xlsx", ["diperbaiki"], "laporan (diperbaiki).xlsx"],
  ["laporan.xlsx (2)", ["diperbaiki"], "laporan (2) (diperbaiki).xlsx"],
  ["laporan.xlsx", ["diperbaiki", "bertanda"], "laporan (diperbaiki) (bertanda).xlsx"],
  ["laporan (diperbaiki).xlsx", ["diperbaiki"], "laporan (diperbaiki).xlsx"],
  ["laporan", ["bertanda"], "laporan (bertanda).xlsx"],
  ["v1.2 akhir.xlsx", ["bertanda"], "v1.2 akhir (bertanda).xlsx"],
])("%s, %p: %s", (nama, sifat, hasil) => {
  expect(namaUnduhan(nama, ...sifat)).toBe(hasil);
});
