/** The panel in one of its states, chosen by the address, for looking at and for taking pictures. */
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { SIMPANAN_KOSONG } from "../../src/core";
import { Panel, Panggung } from "../../src/panel";
import type { Keadaan, Pengubah } from "../../src/panel";
import { kerjakan } from "../../src/web/kerjakan";
import { RENCANA } from "./ubah/contoh-rencana";
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

const tidakApa = () => undefined;
const PENGUBAH: Pengubah = {
  rencanakan: ({ kecuali }) => {
    const tanpa = kecuali.map((k) => k.at);
    const usul = RENCANA.usul.filter((u) => !tanpa.includes(u.edit.at));
    return Promise.resolve({ jenis: "pratinjau", rencana: { usul, tolakan: RENCANA.tolakan }, peringatan: [] });
  },
  terapkan: () => Promise.resolve(USAI),
  kembalikan: () => Promise.resolve(USAI),
  usai: null,
};
const USAI = { jenis: "usai" } as const;

/** The panel with a shell that keeps choices and marks for as long as the gallery is open. */
function Galeri({ keadaan: k }: { readonly keadaan: Keadaan }) {
  const [simpanan, setSimpanan] = useState(SIMPANAN_KOSONG);
  const [nyala, setNyala] = useState(true);
  return (
    <Panel
      keadaan={k}
      onPilih={tidakApa}
      onMuatUlang={tidakApa}
      onBatal={tidakApa}
      pengubah={PENGUBAH}
      penyimpan={{
        simpanan,
        ubah(ubah) {
          setSimpanan(ubah);
          return Promise.resolve(USAI);
        },
        calon: () => Promise.resolve(null),
        daerahTerpilih: () => Promise.resolve(null),
      }}
      penyorot={{
        nyala,
        ubah(baru) {
          setNyala(baru);
          return Promise.resolve(USAI);
        },
      }}
    />
  );
}

const akar = document.createElement("div");
document.body.style.margin = "0";
document.body.append(akar);
void keadaan(new URLSearchParams(location.search).get("keadaan") ?? "contoh").then((k) => {
  createRoot(akar).render(
    <Panggung>
      <Galeri keadaan={k} />
    </Panggung>,
  );
});
