import { galat, type KodeGalat } from "./galat";
import { LIMITS } from "./limits";

/** How much of a file is looked at to tell what kind of text it is. */
const TEXT_HEAD = 4096;

/**
 * Refuses whatever is not a zip file, by what it really is and not by its name.
 * Throws KOSONG, TERLALU_BESAR, TERENKRIPSI or one of the FORMAT codes; returns for a zip file.
 */
export function refuseUnlessZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw galat("KOSONG");
  if (bytes.length > LIMITS.file) throw galat("TERLALU_BESAR");
  if (startsWith(bytes, "PK\x03\x04") || startsWith(bytes, "PK\x05\x06")) return;
  throw galat(kindOf(bytes));
}

function kindOf(bytes: Uint8Array): KodeGalat {
  if (startsWith(bytes, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return kindOfContainer(bytes);
  // Excel 2 to 4 wrote their records without a container.
  if (/^\x09[\x00\x02\x04\x08]/.test(latin1(bytes.subarray(0, 2)))) return "FORMAT_XLS";
  if (latin1(bytes.subarray(0, 1024)).includes("%PDF-")) return "FORMAT_PDF";
  return kindOfText(bytes);
}

/**
 * An OLE container holds old Excel files and, under this stream name, encrypted new ones. Its directory entries are
 * 128 bytes long and aligned: the name in UTF-16, at 64 the name's length in bytes with its closing zero.
 */
function kindOfContainer(bytes: Uint8Array): KodeGalat {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    if (length === utf16Length("EncryptedPackage") || length === utf16Length("WordDocument")) {
      names.add(latin1(bytes.subarray(at, at + length - 2)).replaceAll("\0", ""));
    }
  }
  if (names.has("EncryptedPackage")) return "TERENKRIPSI";
  return names.has("WordDocument") ? "FORMAT_LAIN" : "FORMAT_XLS";
}

function utf16Length(name: string): number {
  return (name.length + 1) * 2;
}

function kindOfText(bytes: Uint8Array): KodeGalat {
  const wide = startsWith(bytes, "\xff\xfe") || startsWith(bytes, "\xfe\xff");
  const head = latin1(bytes.subarray(0, TEXT_HEAD)).replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "");
  const text = wide ? head.replaceAll("\0", "") : head;
  if (/^\0+$/.test(text)) return "RUSAK"; // what a copy that failed leaves behind
  if (/[\x00-\x08\x0e-\x1f]/.test(text)) return "FORMAT_LAIN";
  if (/<(!doctype html|html|table|head|body)\b/i.test(text) || /^\s*MIME-Version:/i.test(text)) return "FORMAT_HTML";
  if (/^\s*</.test(text))
    return text.includes("schemas-microsoft-com:office:spreadsheet") ? "FORMAT_XML" : "FORMAT_LAIN";
  return /[,;\t]/.test(text) && !/^\s*\{/.test(text) ? "FORMAT_CSV" : "FORMAT_LAIN";
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return latin1(bytes.subarray(0, signature.length)) === signature;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
