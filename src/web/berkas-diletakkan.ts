import type { Berkas } from "./butir";

/** Excel's own lock files begin with "~$" and hold no workbook. */
const BUKU_KERJA = /^(?!~\$).*\.(xlsx|xlsm|xlsb|xls|ods)$/i;

/**
 * The files of a drop, in the order of their names. A file that was dropped by itself is always among them, so that
 * it gets its answer; from folders only workbooks are taken.
 */
export async function berkasDari(data: DataTransfer): Promise<readonly Berkas[]> {
  // The browser forgets the items as soon as the event is over: everything is asked for before the first wait.
  const langsung: Berkas[] = [];
  const folder: FileSystemDirectoryEntry[] = [];
  for (const item of data.items) {
    if (item.kind !== "file") continue;
    const entri = item.webkitGetAsEntry();
    const berkas = item.getAsFile();
    if (entri?.isDirectory) folder.push(entri as FileSystemDirectoryEntry);
    else if (berkas) langsung.push({ nama: berkas.name, isi: berkas });
  }
  const dalam = await Promise.all(folder.map(telusuri));
  return [...langsung, ...dalam.flat()].sort((a, b) => a.nama.localeCompare(b.nama, "id", { numeric: true }));
}

async function telusuri(folder: FileSystemDirectoryEntry): Promise<readonly Berkas[]> {
  const pembaca = folder.createReader();
  const isi: FileSystemEntry[] = [];
  // The reader gives about a hundred entries at a time, and none at the end.
  for (;;) {
    const sebagian = await new Promise<FileSystemEntry[]>((ya, tidak) => {
      pembaca.readEntries(ya, tidak);
    });
    if (sebagian.length === 0) break;
    isi.push(...sebagian);
  }
  const hasil = await Promise.all(
    isi.map(async (entri): Promise<readonly Berkas[]> => {
      if (entri.isDirectory) return telusuri(entri as FileSystemDirectoryEntry);
      if (!BUKU_KERJA.test(entri.name)) return [];
      const berkas = await new Promise<File>((ya, tidak) => {
        (entri as FileSystemFileEntry).file(ya, tidak);
      });
      return [{ nama: entri.fullPath.replace(/^\//, ""), isi: berkas }];
    }),
  );
  return hasil.flat();
}
