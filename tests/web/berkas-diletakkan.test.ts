import { berkasDari } from "../../src/web/berkas-diletakkan";

const berkas = (nama: string): FileSystemEntry =>
  ({
    isDirectory: false,
    name: nama,
    fullPath: `/kabupaten/${nama}`,
    file: (ya: (f: File) => void) => {
      ya(new File(["x"], nama));
    },
  }) as unknown as FileSystemEntry;

/** A folder whose reader gives its entries in portions, as browsers do. */
function folder(nama: string, ...porsi: readonly (readonly FileSystemEntry[])[]): FileSystemEntry {
  return {
    isDirectory: true,
    name: nama,
    createReader: () => {
      const sisa = [...porsi];
      return {
        readEntries: (ya: (isi: readonly FileSystemEntry[]) => void) => {
          ya(sisa.shift() ?? []);
        },
      };
    },
  } as unknown as FileSystemEntry;
}

function jatuhan(...entri: readonly FileSystemEntry[]): DataTransfer {
  const items = entri.map((e) => ({
    kind: "file",
    webkitGetAsEntry: () => e,
    getAsFile: () => new File(["x"], e.name),
  }));
  return { items: [{ kind: "string" }, ...items] } as unknown as DataTransfer;
}

const nama = async (data: DataTransfer) => (await berkasDari(data)).map((b) => b.nama);

test("files that were dropped by themselves are all taken, whatever they are, in the order of their names", async () => {
  await expect(nama(jatuhan(berkas("lkjip 10.xlsx"), berkas("catatan.pdf"), berkas("lkjip 9.xlsm")))).resolves.toEqual([
    "catatan.pdf",
    "lkjip 9.xlsm",
    "lkjip 10.xlsx",
  ]);
});

test("of a folder all workbooks are taken, also from folders inside and beyond the first portion", async () => {
  const dalam = folder("dalam", [berkas("d.XLS")]);
  const luar = folder(
    "kabupaten",
    [berkas("a.xlsx"), berkas("~$a.xlsx"), berkas("foto.png")],
    [dalam, berkas("b.ods")],
  );
  await expect(nama(jatuhan(luar))).resolves.toEqual(["kabupaten/a.xlsx", "kabupaten/b.ods", "kabupaten/d.XLS"]);
});
