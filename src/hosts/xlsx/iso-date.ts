const DAY = 24 * 60 * 60 * 1000;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d(?:\.\d+)?)Z?)?$/;

/** The day number Excel works with, of a date as strict files write it ("2024-12-31T12:00:00"); null for other texts. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const midnight = Date.UTC(year, month - 1, day);
  const real = new Date(midnight);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day || hour > 23 || minute > 59 || second >= 60)
    return null;
  const days = (midnight - Date.UTC(1899, 11, 30)) / DAY;
  const time = (hour * 3600 + minute * 60 + second) / 86400;
  if (date1904) return days - 1462 + time;
  // Excel believes in a 29 February 1900, so the days before it count one less.
  return (days > 60 ? days : days - 1) + time;
}
