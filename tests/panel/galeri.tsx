/** The panel in one of its states, chosen by the address, for looking at and for taking pictures. */
import { createRoot } from "react-dom/client";
import { Panel, Panggung } from "../../src/panel";
import type { Keadaan } from "../../src/panel";
import { kerjakan } from "../../src/web/kerjakan";
import { contohHasil, hasilKosong, hasilSesuai } from "./contoh-hasil";

const pukul = new Date(2025, 0, 6, 14, 5);

const KEADAAN: Readonly<Record<string, Keadaan>> = {
  bentuk: { jenis: "hasil", hasil: contohHasil, pukul, peringatan: [] },
  sesuai: { jenis: "hasil", hasil: hasilSesuai, pukul, peringatan: [] },
  sebagian: { jenis: "hasil", hasil: { ...contohHasil, temuan: [] }, pukul, peringatan: [] },
  kosong: { jenis: "hasil", hasil: hasilKosong, pukul, peringatan: [] },
  muat: { jenis: "muat" },
  galat: {
    jenis: "galat",
    galat: {
      kode: "SUNTING",
      pesan: "Sel sedang disunting. Tekan Enter atau Esc di lembar, lalu coba lagi.",
      rincian: "5004",
    },
  },
};

/** The state by name; "contoh" is the sample workbook, really read and checked. */
async function keadaan(nama: string): Promise<Keadaan> {
  const tetap = KEADAAN[nama];
  if (tetap) return tetap;
  const isi = await (await fetch("contoh.xlsx")).arrayBuffer();
  const jawaban = await kerjakan(new Uint8Array(isi), { jenis: "periksa" });
  return jawaban.jenis === "hasil" ? { ...jawaban, pukul } : jawaban;
}

const akar = document.createElement("div");
document.body.style.margin = "0";
document.body.append(akar);
const tidakApa = () => undefined;
void keadaan(new URLSearchParams(location.search).get("keadaan") ?? "contoh").then((k) => {
  createRoot(akar).render(
    <Panggung>
      <Panel keadaan={k} onPilih={tidakApa} onMuatUlang={tidakApa} onBatal={tidakApa} />
    </Panggung>,
  );
});
