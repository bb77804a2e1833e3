import { dariDesimal, NOL, type Pecahan } from "../pecahan";

/** What can be odd about a number that is readable all the same. */
export const CACAT = {
  titikDepan: "titik tersesat di depan angka",
  nolHilang: "angka nol di depan koma tidak ditulis",
  tandaBelakang: "titik atau koma tersesat di belakang angka",
  titikDesimal: "titik sebagai tanda desimal",
  komaRibuan: "koma sebagai pemisah ribuan",
  spasi: "spasi di dalam angka",
  ribuanTersimpan: "ribuan tersimpan sebagai desimal",
} as const;

/** One way to read a run of digits. */
export type Terbaca = {
  readonly nilai: Pecahan;
  readonly desimal: number;
  /** Thousands are separated. */
  readonly ribuan: boolean;
  readonly cacat: readonly string[];
};

/** What a run of digits, dots and commas can mean. A "kode" is a numbering such as 7.01.01.2.06 or a date. */
export type Deret =
  | ({ readonly jenis: "satu" } & Terbaca)
  | { readonly jenis: "dua"; readonly ribuan: Terbaca; readonly desimal: Terbaca }
  | { readonly jenis: "kode" }
  | { readonly jenis: "rusak"; readonly sebab: string };

/** What stands around the digits and says how to take a single dot or comma before three digits. */
export type Petunjuk = {
  /** Rp stands before them: no thousandths. */
  readonly rupiah: boolean;
  /** A unit that is counted in wholes stands behind them. */
  readonly cacah: boolean;
};

/** Excel itself keeps 15 digits; longer runs without separators are NIK, NIP or account numbers. */
const MAX_PLAIN_DIGITS = 15;

const TIDAK_TIGA = "kelompok ribuannya tidak tiga angka";
const BERCAMPUR = "titik dan komanya bercampur sehingga besarnya tidak pasti";
const kode: Deret = { jenis: "kode" };
const rusak = (sebab: string): Deret => ({ jenis: "rusak", sebab });

function terbaca(whole: string, decimals: string, ribuan: boolean, cacat: readonly string[] = []): Terbaca {
  return { nilai: dariDesimal(`${whole}.${decimals}`) ?? NOL, desimal: decimals.length, ribuan, cacat };
}

const satu = (value: Terbaca): Deret => ({ jenis: "satu", ...value });

/** "2.408.521": one to three digits, then groups of exactly three. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = "", ...rest] = groups;
  return /^[1-9]\d{0,2}$/.test(first) && rest.length > 0 && rest.every((group) => group.length === 3);
}

/** In numberings and dates few groups have three digits; where a separator of thousands slipped, at least half do. */
function isCode(groups: readonly string[]): boolean {
  const [first = "", ...rest] = groups;
  const threes = rest.filter((group) => group.length === 3).length;
  return first.length <= 2 && (2 * threes < rest.length || /^0\d/.test(first));
}

function plain(run: string): Deret {
  if (run.length > MAX_PLAIN_DIGITS || /^0\d{4,}$/.test(run)) return kode;
  return satu(terbaca(run, "", false));
}

/** One dot or one comma. */
function single(run: string, mark: "." | ",", petunjuk: Petunjuk): Deret {
  const [whole = "", tail = ""] = run.split(mark);
  if (mark === "." && /^0\d/.test(whole)) return kode;
  const dot = mark === ".";
  const asDecimal = terbaca(whole, tail, false, dot ? [CACAT.titikDesimal] : []);
  if (isGrouped([whole, tail])) {
    const asThousands = terbaca(whole + tail, "", true, dot ? [] : [CACAT.komaRibuan]);
    if (petunjuk.rupiah || (petunjuk.cacah && dot)) return satu(asThousands);
    return { jenis: "dua", ribuan: asThousands, desimal: asDecimal };
  }
  if (dot && tail.length === 3 && whole !== "0") return rusak(TIDAK_TIGA);
  if (petunjuk.rupiah && tail.length === 3) return rusak(TIDAK_TIGA);
  // "Rp 2.50" is as likely a cut-off "2.500" as two and a half rupiah.
  if (petunjuk.rupiah && dot && tail !== "00" && whole.length <= 3) return rusak(TIDAK_TIGA);
  return satu(asDecimal);
}

/** Several of one mark: thousands, a code, or a slip. */
function repeated(run: string, mark: "." | ","): Deret {
  const groups = run.split(mark);
  if (isGrouped(groups)) return satu(terbaca(groups.join(""), "", true, mark === "," ? [CACAT.komaRibuan] : []));
  if (mark === "." && isCode(groups)) return kode;
  return rusak(TIDAK_TIGA);
}

/** Both marks: thousands by the first, decimals behind the last, "14.397.400,00" or the English "14,397,400.00". */
function mixed(run: string, petunjuk: Petunjuk): Deret {
  const last = Math.max(run.lastIndexOf("."), run.lastIndexOf(","));
  const [mark, other] = run[last] === "," ? [",", "."] : [".", ","];
  const head = run.slice(0, last);
  const tail = run.slice(last + 1);
  const groups = head.split(other);
  if (head.includes(mark)) return rusak(BERCAMPUR);
  if (!isGrouped(groups)) return rusak(TIDAK_TIGA);
  const whole = groups.join("");
  if (tail.length === 3) {
    // In "2.408.521,434" the comma may well be a mistyped dot.
    if (mark === "." || petunjuk.rupiah) return rusak(BERCAMPUR);
    const asThousands = terbaca(whole + tail, "", true, [CACAT.komaRibuan]);
    return { jenis: "dua", ribuan: asThousands, desimal: terbaca(whole, tail, true) };
  }
  return satu(terbaca(whole, tail, true, mark === "," ? [] : [CACAT.komaRibuan, CACAT.titikDesimal]));
}

function body(run: string, petunjuk: Petunjuk): Deret {
  const dots = run.split(".").length - 1;
  const commas = run.split(",").length - 1;
  if (dots > 0 && commas > 0) return mixed(run, petunjuk);
  if (dots + commas === 0) return plain(run);
  const mark = dots > 0 ? "." : ",";
  return dots + commas === 1 ? single(run, mark, petunjuk) : repeated(run, mark);
}

function withCacat(deret: Deret, cacat: readonly string[]): Deret {
  if (cacat.length === 0) return deret;
  const add = (value: Terbaca): Terbaca => ({ ...value, cacat: [...cacat, ...value.cacat] });
  if (deret.jenis === "satu") return { jenis: "satu", ...add(deret) };
  if (deret.jenis === "dua") return { jenis: "dua", ribuan: add(deret.ribuan), desimal: add(deret.desimal) };
  return deret;
}

/** Reads a run of digits, dots and commas with at least one digit in it. Never guesses: what fits no rule is "rusak". */
export function bacaDeret(run: string, petunjuk: Petunjuk): Deret {
  const first = run.search(/\d/);
  const front = run.slice(0, first);
  const core = run.slice(first).replace(/[.,]+$/, "");
  const end = run.slice(first + core.length);
  if (/[.,]{2}/.test(core)) return rusak("ada tanda berturut-turut di dalam angka");
  const cacat: string[] = end ? [CACAT.tandaBelakang] : [];
  if (front === ",") {
    if (!/^\d+$/.test(core)) return rusak("ada koma di depan angka");
    return withCacat(satu(terbaca("0", core, false)), [CACAT.nolHilang, ...cacat]);
  }
  if (front) {
    // ".5" may be a half or a five behind a slipped dot; only thousands groups show that the dot is astray.
    const grouped = isGrouped((core.split(",")[0] ?? "").split("."));
    if (!/^\.+$/.test(front) || !grouped) return rusak("ada tanda di depan angka sehingga besarnya tidak pasti");
    const deret = body(core, { ...petunjuk, cacah: true });
    return withCacat(deret, [CACAT.titikDepan, ...cacat]);
  }
  return withCacat(body(core, petunjuk), cacat);
}
