import type { Garis, Sorotan } from "../../../core/workbook";

/** Each line by the name that Excel has for it in a conditional format. */
const LINES = {
  utuh: "Continuous",
  putus: "Dash",
  titik: "Dot",
  "putus-titik": "DashDot",
} as const satisfies Record<Garis, string>;

const SIDES = ["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"] as const;

/** Queues the question how a rule shows its cells; null where it shows them as they are. */
export function askSorotan(format: Excel.ConditionalRangeFormat): () => Sorotan | null {
  format.fill.load("color");
  format.font.load("color");
  const line = format.borders.getItem("EdgeLeft");
  line.load("style,color");
  return () => sorotanOf(format.fill.color, format.font.color, line);
}

function sorotanOf(fill: string, font: string, { style, color }: Excel.ConditionalRangeBorder): Sorotan | null {
  const gaya = (Object.keys(LINES) as Garis[]).find((name) => LINES[name] === style);
  const isi = rgb(fill);
  const huruf = rgb(font);
  const garis = gaya ? { warna: rgb(color) ?? "000000", gaya } : null;
  if (isi === null && huruf === null && garis === null) return null;
  return { isi, huruf, garis: garis ?? { warna: "", gaya: "utuh" } };
}

/** Queues that a rule shows its cells so. */
export function setSorotan(format: Excel.ConditionalRangeFormat, { isi, huruf, garis }: Sorotan): void {
  if (isi !== null) format.fill.color = `#${isi}`;
  if (huruf !== null) format.font.color = `#${huruf}`;
  if (garis.warna === "") return;
  for (const side of SIDES) setLine(format.borders.getItem(side), garis);
}

function setLine(line: Excel.ConditionalRangeBorder, { warna, gaya }: Sorotan["garis"]): void {
  line.style = LINES[gaya];
  line.color = `#${warna}`;
}

/** "F4AFA6" from "#f4afa6"; null for what is no colour, which is how Excel says that a rule sets none. */
function rgb(colour: unknown): string | null {
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(typeof colour === "string" ? colour : "") ?? [];
  return hex?.toUpperCase() ?? null;
}
