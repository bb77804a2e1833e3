/** The panel in one of its states, chosen by the address, for looking at and for taking pictures. */
import { createRoot } from "react-dom/client";
import { Panel, Panggung } from "../../src/panel";
import type { Keadaan } from "../../src/panel";
import { contohHasil, hasilKosong, hasilSesuai } from "./contoh-hasil";

const pukul = new Date(2024, 0, 1, 14, 5);
const KEADAAN: Readonly<Record<string, Keadaan>> = {
  temuan: { jenis: "hasil", hasil: contohHasil, pukul, peringatan: [] },
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

const nama = new URLSearchParams(location.search).get("keadaan") ?? "temuan";
const akar = document.createElement("div");
document.body.style.margin = "0";
document.body.append(akar);
createRoot(akar).render(
  <Panggung>
    <Panel
      keadaan={KEADAAN[nama] ?? { jenis: "muat" }}
      onPilih={() => undefined}
      onMuatUlang={() => undefined}
      onBatal={() => undefined}
    />
  </Panggung>,
);
