import type { Aturan } from "../../src/core";

const AWAL = "<!-- aturan: ditulis oleh `npm run aturan`, jangan disunting -->";
const AKHIR = "<!-- /aturan -->";

type AturanTertulis = Pick<Aturan, "id" | "judul" | "dasar" | "contoh">;

/** The README with the list of rules between its markers. The text is already as prettier would leave it. */
export function denganDaftarAturan(readme: string, aturan: readonly AturanTertulis[]): string {
  const awal = readme.indexOf(AWAL);
  const akhir = readme.indexOf(AKHIR);
  if (awal < 0 || akhir < awal) throw new Error(`The README lacks the markers ${AWAL} and ${AKHIR}`);
  const daftar = aturan.map(satuAturan).join("\n\n");
  return `${readme.slice(0, awal)}${AWAL}\n\n${daftar}\n\n${readme.slice(akhir)}`;
}

function satuAturan({ id, judul, dasar, contoh }: AturanTertulis): string {
  return `### \`${id}\`

${judul}. Dasar: ${dasar}.

\`\`\`text
${rataKiri(contoh.salah)}
\`\`\``;
}

/** A grid as it stands in a rule file, without the blank lines around it and the indentation it has there. */
function rataKiri(kisi: string): string {
  const baris = kisi.split("\n").filter((satu) => satu.trim() !== "");
  const inden = Math.min(...baris.map((satu) => satu.search(/\S/)));
  return baris.map((satu) => satu.slice(inden).trimEnd()).join("\n");
}
