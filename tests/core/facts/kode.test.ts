import { bacaKode } from "../../../src/core/facts/kode";

test.each([
  ["7.01.03", 3, null],
  ["7.01.03.2.06", 3, "2.6"],
  ["7.01.03.2.06.0004", 3, "2.6.4"],
  ["7.01.03.2.06.04", 3, "2.6.4"],
  ["7 01 03 2.06 04", 3, "2.6.4"],
  ["07:01:03", 3, null],
  ["7.01.0.00.0.00.16.0000.7.01.03.2.06", 3, "2.6"],
  ["7.01.03.2.06.0000", 3, "2.6"],
  ["7.01.01.2.07.01", 1, "2.7.1"],
  ["X.XX.01.2.06", 1, "2.6"],
  ["03.2.06.0004", 3, "2.6.4"],
  ["2.06.0004", null, "2.6.4"],
  ["2.06", null, "2.6"],
  ["02.2.01", 2, "2.1"],
  ["2.02.01", null, "2.2.1"],
  ["07.01.03.02.06.04", 3, "2.6.4"],
])("%s is program %s, rincian %s", (teks, program, rincian) => {
  expect(bacaKode(teks)).toEqual({ program, rincian });
});

test.each(["", "-", "1", "1.2", "I.A", "5.1.02.01", "PPTK"])("%j is no kode of a line of the budget", (teks) => {
  expect(bacaKode(teks)).toEqual({ program: null, rincian: null });
});
