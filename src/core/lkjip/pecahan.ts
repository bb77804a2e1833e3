/**
 * An exact rational number: `atas` over `bawah`, reduced, `bawah` above zero.
 * All arithmetic of the core is done with these, so that no comparison needs an epsilon.
 */
export type Pecahan = { readonly atas: bigint; readonly bawah: bigint };

const TERBESAR_PERSIS = BigInt(Number.MAX_SAFE_INTEGER);

/** The greatest common divisor of two numbers of which the second is above zero. */
function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y > TERBESAR_PERSIS) [x, y] = [y, x % y];
  if (y === 0n) return x;
  // From here on doubles are exact, and ten times as fast.
  let m = Number(y);
  let n = Number(x % y);
  while (n !== 0) [m, n] = [n, m % n];
  return BigInt(m);
}

/** The fraction atas/bawah in lowest terms. Throws when `bawah` is zero: that is a programmer's mistake. */
export function pecahan(atas: bigint, bawah = 1n): Pecahan {
  if (bawah === 0n) throw new RangeError("A fraction needs a denominator other than zero");
  if (bawah === 1n) return { atas, bawah };
  if (bawah < 0n) return pecahan(-atas, -bawah);
  const common = gcd(atas, bawah);
  return { atas: atas / common, bawah: bawah / common };
}

export const NOL = pecahan(0n);
export const SATU = pecahan(1n);
export const SERATUS = pecahan(100n);

const pangkatDikenal = new Map<number, Pecahan>();

/** Ten to the power `n`, exactly; `n` may be negative. */
export function pangkatSepuluh(n: number): Pecahan {
  const ada = pangkatDikenal.get(n);
  if (ada) return ada;
  const hasil = n < 0 ? { atas: 1n, bawah: 10n ** BigInt(-n) } : { atas: 10n ** BigInt(n), bawah: 1n };
  // Every rounding asks for one of the small ones.
  if (Math.abs(n) <= 20) pangkatDikenal.set(n, hasil);
  return hasil;
}

/** Far beyond what a double can hold (1e308, 5e-324); keeps "1e999999999" from filling the memory. */
const MAX_EXPONENT = 1000;

/** Reads a plain decimal with a point and an optional exponent ("93.25", "-0.5", "1e+21"); null for anything else. */
export function dariDesimal(teks: string): Pecahan | null {
  const match = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(teks);
  if (!match) return null;
  const [, sign, whole = "", decimals = "", exponent = "0"] = match;
  if (Math.abs(Number(exponent)) > MAX_EXPONENT) return null;
  const digits = BigInt(whole + decimals);
  return kali(pecahan(sign === "-" ? -digits : digits), pangkatSepuluh(Number(exponent) - decimals.length));
}

/** The value of the shortest decimal that stands for this double (0.1 is 1/10); null for NaN and the infinities. */
export function dariNumber(n: number): Pecahan | null {
  if (Number.isSafeInteger(n)) return { atas: BigInt(n), bawah: 1n };
  return Number.isFinite(n) ? dariDesimal(String(n)) : null;
}

export function tambah(a: Pecahan, b: Pecahan): Pecahan {
  if (a.bawah === b.bawah) return pecahan(a.atas + b.atas, a.bawah);
  return pecahan(a.atas * b.bawah + b.atas * a.bawah, a.bawah * b.bawah);
}

export function kurang(a: Pecahan, b: Pecahan): Pecahan {
  if (a.bawah === b.bawah) return pecahan(a.atas - b.atas, a.bawah);
  return pecahan(a.atas * b.bawah - b.atas * a.bawah, a.bawah * b.bawah);
}

export function kali(a: Pecahan, b: Pecahan): Pecahan {
  return pecahan(a.atas * b.atas, a.bawah * b.bawah);
}

/** a ÷ b; null when b is zero, because then there is nothing to say. */
export function bagi(a: Pecahan, b: Pecahan): Pecahan | null {
  return b.atas === 0n ? null : pecahan(a.atas * b.bawah, a.bawah * b.atas);
}

/** The sum of a list; zero for an empty one. */
export function jumlahkan(daftar: readonly Pecahan[]): Pecahan {
  return daftar.reduce(tambah, NOL);
}

/** -1 when a is below b, 1 when above, 0 when they are the same number. */
export function banding(a: Pecahan, b: Pecahan): -1 | 0 | 1 {
  const left = a.bawah === b.bawah ? a.atas : a.atas * b.bawah;
  const right = a.bawah === b.bawah ? b.atas : b.atas * a.bawah;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function sama(a: Pecahan, b: Pecahan): boolean {
  return a.atas === b.atas && a.bawah === b.bawah;
}

export function mutlak(p: Pecahan): Pecahan {
  return p.atas < 0n ? { atas: -p.atas, bawah: p.bawah } : p;
}

/** Half-up to `desimal` decimals, ties away from zero: 53.5 is 54, -53.5 is -54. Negative `desimal` rounds to tens. */
export function bulatkan(p: Pecahan, desimal: number): Pecahan {
  if (p.bawah === 1n && desimal >= 0) return p;
  const { atas, bawah } = mutlak(p);
  const skala = pangkatSepuluh(desimal);
  const satuan = bawah * skala.bawah;
  const rounded = (2n * atas * skala.atas + satuan) / (2n * satuan);
  return pecahan((p.atas < 0n ? -rounded : rounded) * skala.bawah, skala.atas);
}

/** Cut off after `desimal` decimals, toward zero: what someone does who truncates instead of rounding. */
export function potong(p: Pecahan, desimal: number): Pecahan {
  if (p.bawah === 1n && desimal >= 0) return p;
  const skala = pangkatSepuluh(desimal);
  const whole = (p.atas * skala.atas) / (p.bawah * skala.bawah);
  return pecahan(whole * skala.bawah, skala.atas);
}

function bitLength(n: bigint): number {
  const hex = n.toString(16);
  return 4 * (hex.length - 1) + (32 - Math.clz32(parseInt(hex[0] ?? "0", 16)));
}

const MANTISSA_BITS = 52;
/** The smallest positive double is 2^-1074, the largest exponent of a double 1023. */
const MIN_EXPONENT = -1074;
const MAX_BINARY_EXPONENT = 1023;

/**
 * The nearest double, ties to even, also where numerator and denominator are far too long for a double themselves.
 * Infinity beyond the range of doubles. Only for the door: what leaves the core as a cell value.
 */
export function keNumber(p: Pecahan): number {
  const { atas, bawah } = mutlak(p);
  if (atas === 0n) return 0;
  const scaled = (shift: number): readonly [bigint, bigint] =>
    shift > 0 ? [atas, bawah << BigInt(shift)] : [atas << BigInt(-shift), bawah];

  let exponent = bitLength(atas) - bitLength(bawah);
  const [top, bottom] = scaled(exponent);
  if (top < bottom) exponent -= 1;
  if (exponent > MAX_BINARY_EXPONENT) return p.atas < 0n ? -Infinity : Infinity;

  // Count in units of the last bit that the result can hold, round once, and the product below is exact.
  const unit = Math.max(exponent - MANTISSA_BITS, MIN_EXPONENT);
  const [numerator, denominator] = scaled(unit);
  const quotient = numerator / denominator;
  const twiceRest = 2n * (numerator % denominator);
  const up = twiceRest > denominator || (twiceRest === denominator && quotient % 2n === 1n);
  const result = Number(up ? quotient + 1n : quotient) * 2 ** unit;
  return p.atas < 0n ? -result : result;
}
