/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { RUMUS_EFISIENSI, SKALA_CAPAIAN, bacaProfil } from "../../../src/core";
import type { ProfilTersemat } from "../../../src/core";
import { sebutEfisiensi, sebutSkala } from "../../../src/panel/profil/sebutan";
import { contohHasil } from "../contoh-hasil";
import { penyimpanPalsu } from "../penyimpan-palsu";
import { dengan, tampilkan, tombol } from "../tampilkan";
import { tunggu } from "../ubah/pengubah-palsu";

const SATU_SKALA = {
  ...contohHasil,
  profil: { ...contohHasil.profil, kategori: contohHasil.profil.kategori.slice(0, 1) },
};

function buka(profil: ProfilTersemat = {}, lain: Parameters<typeof tampilkan>[0] = {}) {
  const palsu = penyimpanPalsu({ profil });
  tampilkan({ penyimpan: palsu.penyimpan, keadaan: dengan(SATU_SKALA), ...lain });
  fireEvent.click(screen.getByRole("tab", { name: "Profil" }));
  return palsu;
}
const pilih = (nama: string, nilai: string) => {
  fireEvent.change(screen.getByRole("combobox", { name: nama }), { target: { value: nilai } });
};
/** What was kept last, as a profile from JSON would be. */
const tersimpan = async (disimpan: ReturnType<typeof buka>["disimpan"]) => {
  await tunggu();
  return disimpan.at(-1)?.profil;
};
const dari = (json: unknown) => {
  const bacaan = bacaProfil(json);
  if (!("profil" in bacaan)) throw new Error(bacaan.galat.join());
  return bacaan.profil;
};

test.each([
  ["Efisiensi", "pmk", { efisiensi: "pmk" }],
  ["Kategori", "kinerja-5", { skala: "kinerja-5" }],
  ["Pembulatan", "potong", { pembulatan: "potong" }],
  ["Batas capaian", "120", { batasCapaian: 120 }],
])("choosing another %s pins it as a profile of the command line would", async (nama, nilai, json) => {
  const { disimpan } = buka();
  pilih(nama, nilai);
  expect(await tersimpan(disimpan)).toEqual(dari(json));
});

test("what the figures say is pinned as it is, and set free again", async () => {
  const { disimpan } = buka();
  fireEvent.click(tombol("Kunci efisiensi"));
  expect(await tersimpan(disimpan)).toEqual({ efisiensi: "rasio" });
  fireEvent.click(tombol("Kunci batas capaian"));
  expect(await tersimpan(disimpan)).toEqual({ batasCapaian: null });
  const lepas = buka({ efisiensi: "rasio", pembulatan: "bulat" });
  expect(tombol("Kunci efisiensi").textContent).toBe("Terkunci");
  fireEvent.click(tombol("Kunci efisiensi"));
  expect(await tersimpan(lepas.disimpan)).toEqual({ pembulatan: "bulat" });
});

test("where the figures say nothing there is nothing to pin, but a choice", () => {
  buka();
  expect(screen.queryByRole("button", { name: "Kunci pembulatan" })).toBeNull();
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Pembulatan" }).selectedOptions[0]?.text).toBe(
    "Belum dapat disimpulkan",
  );
});

test("the direction of each indicator is chosen and set free by itself", async () => {
  const { disimpan } = buka({ arah: [{ nama: "Nilai SAKIP Kecamatan", arah: "naik" }] });
  pilih("Arah Persentase Realisasi Anggaran", "turun");
  expect(await tersimpan(disimpan)).toEqual({
    arah: [
      { nama: "Nilai SAKIP Kecamatan", arah: "naik" },
      { nama: "Persentase Realisasi Anggaran", arah: "turun" },
    ],
  });
  fireEvent.click(tombol("Kunci arah Nilai SAKIP Kecamatan"));
  expect(await tersimpan(disimpan)).toEqual({});
});

describe("as a file", () => {
  const impor = async (isi: string) => {
    const berkas = Object.assign(new File([isi], "profil.json"), { text: () => Promise.resolve(isi) });
    fireEvent.change(screen.getByLabelText("Berkas profil"), { target: { files: [berkas] } });
    await tunggu();
  };

  test("goes out as the JSON of the command line, and comes in again", async () => {
    const onUnduhTeks = jest.fn<undefined, [string, string]>();
    const { disimpan } = buka({}, { onUnduhTeks });
    fireEvent.click(tombol("Ekspor"));
    const [nama, teks] = onUnduhTeks.mock.calls[0] ?? [];
    expect(nama).toBe("profil.json");
    expect(JSON.parse(teks ?? "")).toEqual(SATU_SKALA.sematan);
    await impor(teks ?? "");
    expect(await tersimpan(disimpan)).toEqual(dari(SATU_SKALA.sematan));
  });

  test("is copied where no file can be handed over", async () => {
    const writeText = jest.fn().mockResolvedValue(undefined);
    Object.assign(navigator, { clipboard: { writeText } });
    buka();
    fireEvent.click(tombol("Salin profil"));
    await act(() => Promise.resolve());
    expect(tombol("Profil tersalin")).toBeTruthy();
  });

  test.each(["bukan JSON", '{ "efisiensi": "asal" }'])(
    "%s is refused with the reason, and nothing changes",
    async (isi) => {
      const { disimpan } = buka();
      await impor(isi);
      expect(screen.getByText(/^Profil belum dapat dipakai\. \S/)).toBeTruthy();
      expect(disimpan).toEqual([]);
    },
  );

  test("all pins are taken away at once", async () => {
    const { disimpan } = buka({ efisiensi: "rasio" });
    fireEvent.click(tombol("Lepas semua kunci"));
    expect(await tersimpan(disimpan)).toEqual({});
  });
});

test("every definition and scale that the core knows has words", () => {
  for (const { id } of RUMUS_EFISIENSI) expect(sebutEfisiensi(id)).not.toBe(id);
  for (const { id } of SKALA_CAPAIAN) expect(sebutSkala(id)).not.toBe(id);
});
