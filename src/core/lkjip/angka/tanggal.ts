/** Excel's last day, 31 December 9999; a larger or a negative date shows as a row of #. */
const MAX_SERIAL = 2958465;
const SECONDS_A_DAY = 86400;
/** 1 March 1900 is day 61 in Excel, which takes 1900 for a leap year; before it the count is one day off. */
const LEAP_BUG = 60;

const two = (n: number): string => String(n).padStart(2, "0");

/** Days since 1 January 1970 to day, month, year of the Gregorian calendar. */
function calendar(days: number): { day: number; month: number; year: number } {
  // Eras of 400 years that begin on 1 March, so that the leap day is the last of a year.
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1, month, year };
}

/**
 * A date or time serial (days since 1900) as people write it: "15/01/2024", "07.01", or both. The parts shown are those
 * that the format names, not their order: enough to recognise the cell by.
 */
export function tulisTanggal(serial: number, adaTanggal: boolean, adaWaktu: boolean): string {
  if (!(serial >= 0 && serial <= MAX_SERIAL + 1)) return "########";
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const days = Math.floor(seconds / SECONDS_A_DAY);
  const rest = seconds % SECONDS_A_DAY;
  const parts: string[] = [];
  if (adaTanggal) {
    const { day, month, year } = calendar(days - (days > LEAP_BUG ? 25569 : 25568));
    parts.push(`${two(day)}/${two(month)}/${year}`);
  }
  if (adaWaktu) parts.push([rest / 3600, (rest / 60) % 60].map((n) => two(Math.floor(n))).join(":"));
  return parts.join(" ");
}
