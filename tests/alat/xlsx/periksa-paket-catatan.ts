import { cellName, parseCellName } from "../../../src/core/workbook";
import type { Hubungan, Paket } from "./periksa-paket-bagian";
import type { LembarBuku } from "./periksa-paket-buku";
import { anak, ganda, jalur, semua, type Unsur } from "./periksa-paket-xml";

/** Excel numbers shapes in blocks of so many; a drawing lists the blocks it uses in `o:idmap`. */
const BLOCK = 1024;

/** Checks notes and the boxes that show them: each note has one box, each box a note, and no shape id is used twice. */
export function periksaCatatan(paket: Paket, { part, root }: LembarBuku): void {
  const tell = (what: string): void => void paket.cela.push(`${part}: ${what}`);
  const links = paket.links(part);
  const comments = links.filter(({ type }) => type === "comments");
  if (comments.length > 1) tell("two comments parts");
  const notes = comments.flatMap((link) => notesOf(paket, link, tell));
  for (const twice of ganda(notes)) tell(`two notes at ${twice}`);

  const drawing = jalur(root, "legacyDrawing")?.attributes.get("r:id");
  const vml = links.find(({ id }) => id === drawing);
  if (drawing !== undefined && vml?.type !== "vmlDrawing") tell("legacyDrawing leads to no VML drawing");
  const shapes = shapesOf(paket.xml.get(vml?.part ?? ""), tell);
  for (const note of notes.filter((one) => !shapes.includes(one))) tell(`the note at ${note} has no box`);
  for (const shape of shapes.filter((one) => !notes.includes(one))) tell(`a box without a note at ${shape}`);
  for (const twice of ganda(shapes)) tell(`two boxes at ${twice}`);
}

/** Cells that carry a note. */
function notesOf(paket: Paket, link: Hubungan, tell: (what: string) => void): readonly string[] {
  const root = paket.xml.get(link.part ?? "");
  if (!paket.type(link.part ?? "")?.endsWith("comments+xml")) tell("comments part with another type");
  const authors = anak(jalur(root, "authors"), "author").length;
  const all = anak(jalur(root, "commentList"), "comment");
  if (all.length === 0) tell("a comments part without a note");
  return all.map((comment) => {
    const ref = comment.attributes.get("ref") ?? "";
    if (!parseCellName(ref)) tell(`a note at ${ref}`);
    if (!(Number(comment.attributes.get("authorId")) < authors)) tell(`the note at ${ref} has no author`);
    if (!jalur(comment, "text")) tell(`the note at ${ref} has no text`);
    return ref;
  });
}

/** Cells whose note has a box. */
function shapesOf(root: Unsur | undefined, tell: (what: string) => void): readonly string[] {
  if (!root) return [];
  const shapes = semua(root).filter(({ name, uri }) => name === "shape" && uri === "urn:schemas-microsoft-com:vml");
  const ids = shapes.map((shape) => shape.attributes.get("id") ?? "");
  for (const twice of ganda(ids)) tell(`shape id ${twice} twice`);
  const map = semua(root).find(({ name }) => name === "idmap");
  const blocks = [...(map?.attributes ?? [])].find(([name]) => name === "data")?.[1].split(",");
  for (const id of ids) {
    const number = Number(/^_x0000_s(\d+)$/.exec(id)?.[1] ?? NaN);
    if (blocks && !Number.isNaN(number) && !blocks.includes(String(Math.floor(number / BLOCK))))
      tell(`shape id ${id} lies outside of the blocks ${blocks.join(",")}`);
  }
  const types = new Set(semua(root).flatMap((one) => (one.name === "shapetype" ? [one.attributes.get("id")] : [])));
  for (const shape of shapes) {
    const type = shape.attributes.get("type");
    if (type !== undefined && !types.has(type.replace(/^#/, ""))) tell(`shape type ${type} does not exist`);
  }
  return shapes.flatMap((shape) => {
    const data = jalur(shape, "ClientData");
    if (data?.attributes.get("ObjectType") !== "Note") return [];
    return [cellName({ row: numberIn(data, "Row"), col: numberIn(data, "Column") })];
  });
}

function numberIn(data: Unsur, name: string): number {
  return Number(jalur(data, name)?.text);
}
