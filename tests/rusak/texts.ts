/** Texts that make patterns work hard, look like several things at once, or are as long as a cell can hold. */

/** Of Excel's 32,767 characters a cell. */
const LONG = 32_000;
const filled = (text: string) => text.repeat(Math.ceil(LONG / text.length)).slice(0, LONG);

const REPEATED = [
  ...[
    " ",
    "a ",
    "1 ",
    "1.",
    "1,",
    "1.234.",
    "( ",
    ")",
    "((",
    "[",
    "-",
    "- ",
    "– ",
    "%",
    "% ",
    "Rp ",
    "Rp.",
    "IV ",
    "/ ",
  ],
  ...[
    "\n",
    "1. x\n",
    "- x\n",
    "\u00a0",
    "\u200b",
    "é",
    "\u0301",
    "😀",
    "20",
    "2024 ",
    "s/d ",
    "≤ ",
    "O0",
    "di ",
    "yang ",
  ],
  ...[
    "Kecamatan ",
    "kecamatan A",
    "Persentase ",
    "Realisasi",
    "Tahun 2024 - ",
    "Sangat Tinggi : ",
    "91 – 100 = ",
    "jumlah ",
  ],
].map(filled);

/** Long enough to be slow where time grows with the square, short enough to pass every limit on length. */
const MIDDLING = REPEATED.map((text) => text.slice(0, 190));

const SHORT = [
  ...[
    "Realisasi",
    "Target",
    "Capaian",
    "Indikator Kinerja",
    "No",
    "%",
    "Jumlah",
    "Anggaran (Rp)",
    "Rata-rata",
    "Kategori",
  ],
  ...[
    "0",
    "-0",
    "1e400",
    "1e-400",
    "999999999999999999999999",
    "0,000000000000000000001",
    "1.429",
    "1,429",
    "100,00 %",
  ],
  ...["#DIV/0!", "#REF!", "N/A", "-", "=1+1", "TRUE", "91 - 100", "> 90", "AA", "82 (A)", "20.24", "2024", "__proto__"],
  ...[
    "constructor",
    "_x000D_",
    "_x0000_",
    "\ud800",
    "&#65;",
    "<b>",
    "3.1.1.1.1.1.1.1",
    "7.01.01.2.06.0004",
    "Rp. .260.230",
  ],
];

/** As they stand in XML. */
export const TEXTS: readonly string[] = [...REPEATED, ...MIDDLING, ...SHORT].map((text) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"),
);
