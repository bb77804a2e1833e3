import { createSuruh } from "../../src/web/suruh";
import type { Pekerja } from "../../src/web/suruh";
import type { Jawaban } from "../../src/web/tugas";

const pesan = { berkas: new Blob(["isi"]), tugas: { jenis: "periksa" } } as const;

/** A worker that does what a test tells it. */
function pekerjaPalsu() {
  const postMessage = jest.fn();
  const terminate = jest.fn();
  const pekerja: Pekerja = { onmessage: null, onerror: null, onmessageerror: null, postMessage, terminate };
  /** Lets the worker say something; fails if nobody listens. */
  const ucap = (saat: "onmessage" | "onerror", peristiwa: object) => {
    const dengar = pekerja[saat];
    if (!dengar) throw new Error(`nobody listens: ${saat}`);
    Reflect.apply(dengar, pekerja, [peristiwa]);
  };
  return { pekerja, postMessage, terminate, ucap };
}

function mulai(batasWaktu?: number) {
  const palsu = pekerjaPalsu();
  const kendali = new AbortController();
  const jawaban = createSuruh(() => palsu.pekerja, batasWaktu)(pesan, kendali.signal);
  return { ...palsu, kendali, jawaban };
}

test("hands file and task over and gives the worker's answer; the worker serves the next task too", async () => {
  const { pekerja, ucap, postMessage, terminate } = pekerjaPalsu();
  const buat = jest.fn(() => pekerja);
  const suruh = createSuruh(buat);
  const data: Jawaban = { jenis: "galat", galat: { kode: "KOSONG", pesan: "Berkas kosong." } };
  for (let ke = 1; ke <= 2; ke++) {
    const jawaban = suruh(pesan, new AbortController().signal);
    ucap("onmessage", { data });
    await expect(jawaban).resolves.toEqual(data);
  }
  expect(postMessage.mock.calls).toEqual([[pesan], [pesan]]);
  expect(buat).toHaveBeenCalledTimes(1);
  expect(terminate).not.toHaveBeenCalled();
});

test("a worker that had a large file is not kept", async () => {
  const { pekerja, ucap, terminate } = pekerjaPalsu();
  const besar = { ...pesan, berkas: new Blob([new Uint8Array(5 * 1024 * 1024)]) };
  const jawaban = createSuruh(() => pekerja)(besar, new AbortController().signal);
  ucap("onmessage", { data: { jenis: "galat", galat: { kode: "KOSONG", pesan: "Berkas kosong." } } });
  await jawaban;
  expect(terminate).toHaveBeenCalledTimes(1);
});

test("a worker that does not come to an end is stopped, with a named reason", async () => {
  const { terminate, jawaban } = mulai(20);
  await expect(jawaban).resolves.toMatchObject({ jenis: "galat", galat: { kode: "TERLALU_LAMA" } });
  expect(terminate).toHaveBeenCalledTimes(1);
});

test("a worker that breaks gives a named reason, and its own words only as details", async () => {
  const { ucap, terminate, jawaban } = mulai();
  ucap("onerror", { message: "out of memory" });
  const hasil = await jawaban;
  expect(hasil).toMatchObject({ galat: { kode: "TERHENTI", rincian: "out of memory" } });
  expect(hasil).not.toMatchObject({ galat: { pesan: expect.stringContaining("memory") as string } });
  expect(terminate).toHaveBeenCalledTimes(1);
});

test("a stop from outside ends the worker without an answer; after it none is started", async () => {
  const { terminate, kendali, jawaban } = mulai();
  kendali.abort();
  await expect(jawaban).resolves.toBeNull();
  expect(terminate).toHaveBeenCalledTimes(1);
  const buat = jest.fn(() => pekerjaPalsu().pekerja);
  await expect(createSuruh(buat)(pesan, kendali.signal)).resolves.toBeNull();
  expect(buat).not.toHaveBeenCalled();
});
