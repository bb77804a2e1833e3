import { galat } from "../galat";
import { LIMITS } from "../limits";
import { PACKAGE_RELATIONSHIPS } from "../xml/namespaces";
import { attribute, parseXml } from "../xml/parse";
import type { Package } from "./package";

/** A link from one part to another. */
export type Relationship = {
  /** The last word of its type, the same in transitional and strict files: "worksheet", "styles". */
  readonly type: string;
  /** Name of the part it leads to; null if it leads out of the file. */
  readonly part: string | null;
};

/** Relationships of a part by their id ("" stands for the package itself); empty if it has none. */
export function readRelationships(pkg: Package, part: string): ReadonlyMap<string, Relationship> {
  const folder = folderOf(part);
  const name = relationshipsPartOf(part);
  const found = new Map<string, Relationship>();
  if (!pkg.has(name)) return found;
  parseXml(
    pkg.read(name),
    { name: "Relationships", namespaces: PACKAGE_RELATIONSHIPS },
    {
      open(element, attributes) {
        if (element !== "Relationship") return;
        const id = attribute(attributes, "Id");
        const type = attribute(attributes, "Type");
        const target = attribute(attributes, "Target");
        if (id === undefined || type === undefined || target === undefined) throw galat("RUSAK");
        if (found.size === LIMITS.entries) throw galat("TERLALU_BESAR");
        const external = attribute(attributes, "TargetMode") === "External";
        found.set(id, { type: type.slice(type.lastIndexOf("/") + 1), part: external ? null : resolve(folder, target) });
      },
    },
  );
  return found;
}

/** Name of the part that holds the relationships of a part: "xl/_rels/workbook.xml.rels". */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** "xl/" for "xl/workbook.xml", "" for a part that lies in no folder. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** The only part that a relationship of this type leads to; undefined if there is none. */
export function partOfType(relationships: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  for (const relationship of relationships.values()) {
    if (relationship.type === type && relationship.part !== null) return relationship.part;
  }
  return undefined;
}

/** "../media/a.png" from "xl/worksheets/" is "xl/media/a.png"; a target with "/" in front counts from the package. */
function resolve(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
