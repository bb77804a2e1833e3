import { escapeXml, type Parts } from "./parts";

/** A link of a part. `type` is the last word of its type, or a whole address where it is not an OOXML one. */
export type Tautan = {
  readonly id: string;
  readonly type: string;
  /** As written in the file: relative to the folder of the part, or outside the file. */
  readonly target: string;
  readonly external?: boolean;
};

/** A part with all that the package says about it; `type` is undefined where the extension says it. */
export type Bagian = {
  readonly name: string;
  readonly type: string | undefined;
  readonly data: string | Uint8Array;
  readonly links?: readonly Tautan[];
};

export const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** What a file extension alone says about a part. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  bin: "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
  png: "image/png",
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  xml: "application/xml",
};

/** Content type of a part of a spreadsheet, such as "worksheet". */
export function spreadsheetType(word: string): string {
  return `application/vnd.openxmlformats-officedocument.spreadsheetml.${word}+xml`;
}

/** All parts of a package: the content types first, as Excel writes them, and each part with its relationships. */
export function paket(root: readonly Tautan[], bagian: readonly Bagian[]): Parts {
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": contentTypes(bagian),
    "_rels/.rels": relationshipsXml(root),
  };
  for (const { name, data, links } of bagian) {
    parts[name] = data;
    const cut = name.lastIndexOf("/") + 1;
    if (links) parts[`${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`] = relationshipsXml(links);
  }
  return parts;
}

function contentTypes(bagian: readonly Bagian[]): string {
  const defaults = Object.entries(BY_EXTENSION).map(([extension, type]) => {
    return `<Default Extension="${extension}" ContentType="${type}"/>`;
  });
  const overrides = bagian.flatMap(({ name, type }) => {
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  return `${HEADER}<Types xmlns="${PACKAGE}/content-types">${defaults.join("")}${overrides.join("")}</Types>`;
}

function relationshipsXml(links: readonly Tautan[]): string {
  const written = links.map(({ id, type, target, external }) => {
    const address = type.includes(":") ? type : `${OFFICE}/${type}`;
    const mode = external ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${address}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${written.join("")}</Relationships>`;
}
