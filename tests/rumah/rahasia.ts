import { strFromU8, unzipSync } from "fflate";

/** What must never get into the project, by name. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  "a package registry's host":
    /\b(?:registry|npmjs?|packages?|mirror|nexus|artifactory)[.-][\w.-]*\.(?:org|com|net|io|dev|id|internal|local)\b/i,
  "an absolute path of somebody's machine": /(?<![\w.~-])(?:\/(?:work|root|home|Users)\/\w|[A-Z]:\\Users\\)/,
  // Birth date, month of appointment, sex, number: 18 digits, sometimes written in groups.
  "a NIP":
    /(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?(?:19|20)\d\d(?:0[1-9]|1[0-2]) ?[12] ?\d{3}(?!\d)/,
};

/** What a file must not say but says; a workbook is searched in all its parts. */
export function secretsIn(path: string, bytes: Uint8Array): readonly string[] {
  const parts = /\.(?:xlsx|xlsm)$/.test(path) ? Object.values(unzipSync(bytes)) : [bytes];
  return Object.entries(FORBIDDEN).flatMap(([what, pattern]) => {
    const match = parts.map((part) => pattern.exec(strFromU8(part))?.[0]).find((text) => text !== undefined);
    return match === undefined ? [] : [`${path} holds ${what}: ${match}`];
  });
}
