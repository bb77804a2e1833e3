const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 as zip uses it. Pass the result for one piece as `previous` of the next to go on. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let crc = ~previous;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- an iterator here costs more than all of the inflating
  for (let at = 0; at < bytes.length; at++) crc = (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
