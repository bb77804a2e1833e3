import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const JENIS: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** A folder served on a free port of this machine. */
export type Server = { /** "http://127.0.0.1:40123" */ readonly alamat: string; tutup(): Promise<void> };

/** Serves the files of a folder as a plain static server does. */
export async function sajikan(folder: string): Promise<Server> {
  const server = createServer((minta, jawab) => {
    const path = normalize(decodeURIComponent(new URL(minta.url ?? "/", "http://x").pathname));
    const berkas = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    readFile(berkas).then(
      (isi) => jawab.writeHead(200, { "content-type": JENIS[extname(berkas)] ?? "application/octet-stream" }).end(isi),
      () => jawab.writeHead(404).end(),
    );
  });
  await new Promise<void>((siap) => server.listen(0, "127.0.0.1", siap));
  return {
    alamat: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tutup: () =>
      new Promise(
        (selesai) =>
          void server.close(() => {
            selesai();
          }),
      ),
  };
}
