import { chmodSync, existsSync, readFileSync } from "node:fs";
import type { BerkasJson } from "../../src/core";
import { galatDari } from "../../src/cli/galat";
import { kisi } from "../alat/kisi";
import { pack, relationship, xlsxOf, xlsxParts } from "../alat/xlsx";
import { isiZip } from "../alat/xlsx/periksa-paket-zip";
import { siksaan } from "../alat/xlsx/siksaan";
import { buildCli, contoh, type Run } from "./dist";
import { makeFolder, type Folder } from "./folder";

const SALAH = kisi(`
  Indikator Kinerja  | Target | Realisasi | Capaian
  Nilai SAKIP        | =80    | =84       | =1.05:0%
  Nilai IKM          | =89    | =93.25    | =0.9:0%`).snapshot;
const SESUAI = kisi(`
  Indikator Kinerja  | Target | Realisasi | Capaian
  Nilai SAKIP        | =81    | =81       | =1:0%`).snapshot;

// The first start of a process on a busy machine takes seconds.
jest.setTimeout(120_000);

let folder: Folder;
let run: ReturnType<typeof buildCli>;

/** The built command line, as a user gets it. */
beforeAll(() => {
  folder = makeFolder();
  run = buildCli(folder.path("."));
  folder.put("salah.xlsx", xlsxOf(SALAH));
  folder.put("sesuai.xlsx", xlsxOf(SESUAI));
});

afterAll(() => folder.remove());

const cermat = (...args: string[]): Run => run(args);

type Usul = { readonly lembar: string; readonly sel: string; readonly menjadi: string; readonly rumus: string | null };
type Ubah = BerkasJson & {
  readonly ditulis: string | null;
  readonly usul: readonly Usul[];
  readonly tolakan: readonly { readonly sel: string; readonly sebab: string }[];
  readonly sisaSalah: number;
};

function berkas(stdout: string): Ubah {
  return (JSON.parse(stdout) as { readonly berkas: readonly [Ubah] }).berkas[0];
}

/** The parts of two files, unpacked, are the same. */
function expectSameParts(a: Uint8Array, b: Uint8Array): void {
  const [x, y] = [isiZip(a).parts, isiZip(b).parts];
  expect([...y.keys()]).toEqual([...x.keys()]);
  for (const [name, data] of x) expect([name, Buffer.compare(data, y.get(name)!)]).toEqual([name, 0]);
}

describe.each([
  ["jatirejo-lembar.xlsx", "--nilai"],
  ["jatirejo-tumpuk.xlsx", "--rumus"],
  ["pungging-asli.xlsx", "--rumus"],
])("cermat hitung %s %s", (nama, bentuk) => {
  const [sekali, duaKali] = [`1-${nama}`, `2-${nama}`];
  let ubah: Ubah;

  beforeAll(() => {
    const { status, stdout } = cermat("hitung", contoh(nama), "-o", sekali, bentuk, "--format", "json");
    ubah = berkas(stdout);
    expect(status).toBe(ubah.sisaSalah > 0 ? 1 : 0);
  });

  test("in the cells it wrote, a check has nothing to say of the arithmetic", () => {
    const { temuan } = berkas(cermat("periksa", sekali, "--format", "json").stdout);
    const tempat = (t: { lembar: string; sel: string }) => `${t.lembar}!${t.sel}`;
    const ditulis = new Set(ubah.usul.map(tempat));
    expect(ditulis.size).toBeGreaterThan(0);
    expect(ubah.ditulis).toBe(sekali);
    expect(temuan.filter((t) => t.tingkat !== "catatan" && ditulis.has(tempat(t)) && t.seharusnya !== null)).toEqual(
      [],
    );
    expect(temuan.filter((t) => t.tingkat === "salah")).toHaveLength(ubah.sisaSalah);
  });

  test("twice is once: the second file is the first, byte for byte", () => {
    const { stdout, stderr } = cermat("hitung", sekali, "-o", duaKali, bentuk);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/Tidak ada yang (?:perlu|dapat) diubah/);
    expect(stdout).toContain(`Salinan yang sama ditulis ke ${duaKali}.`);
    expect(folder.bytes(duaKali).equals(folder.bytes(sekali))).toBe(true);
  });
});

test("hitung and perbaiki end with 0 where nothing wrong remains, with 1 where something does", () => {
  expect(cermat("perbaiki", "salah.xlsx", "-o", "betul.xlsx")).toMatchObject({ status: 0, stderr: "" });
  expect(cermat("periksa", "betul.xlsx").status).toBe(0);
  const { status, stdout } = cermat("hitung", contoh("jatirejo-lembar.xlsx"), "--pratinjau");
  expect(status).toBe(1);
  expect(stdout).toMatch(/Setelah perubahan ini masih ada \d+ temuan salah\.\n$/);
});

test("a preview shows what would be, and changes nothing on the disk", () => {
  const [before, bytes] = [folder.names(), folder.bytes("salah.xlsx")];
  const { status, stdout, stderr } = cermat("perbaiki", "salah.xlsx", "-o", "pratinjau.xlsx", "--pratinjau");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("Lembar1!D3  90% → 105%");
  expect(stdout).toContain("Hitungan: 93,25 ÷ 89 × 100% = 104,78%");
  expect(stdout).toContain("Belum ada yang ditulis.");
  expect(folder.names()).toEqual(before);
  expect(folder.bytes("salah.xlsx").equals(bytes)).toBe(true);
});

describe("cermat tandai and cermat bersihkan", () => {
  test.each(["siksaan.xlsm", "sample.xlsx"])("%s is as it was, part by part", (nama) => {
    const asal = nama === "sample.xlsx" ? readFileSync(contoh("pungging-asli.xlsx")) : siksaan({ makro: true });
    folder.put(nama, asal);
    const [bertanda, bersih] = [`t-${nama}`, `b-${nama}`];
    expect(cermat("tandai", nama, "-o", bertanda).stdout).toMatch(/\d+ sel bertanda\./);
    expect(folder.bytes(bertanda).equals(asal)).toBe(false);
    const { status, stdout } = cermat("bersihkan", bertanda, "-o", bersih);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\d+ tanda dilepas\./);
    expectSameParts(asal, folder.bytes(bersih));
  });

  test("a file without findings is written too, as it is", () => {
    const { status, stdout } = cermat("tandai", "sesuai.xlsx", "-o", "t-sesuai.xlsx");
    expect(status).toBe(0);
    expect(stdout).toContain("Tidak ada sel yang ditandai.\n\nSalinan yang sama ditulis ke t-sesuai.xlsx.");
    expect(folder.bytes("t-sesuai.xlsx").equals(folder.bytes("sesuai.xlsx"))).toBe(true);
    expect(cermat("bersihkan", "sesuai.xlsx", "-o", "b-sesuai.xlsx").stdout).toContain("Tidak ada tanda yang dilepas.");
  });

  test("the status of tandai is that of a check", () => {
    expect(cermat("tandai", "salah.xlsx", "-o", "t-salah.xlsx").status).toBe(1);
    expect(cermat("periksa", "t-salah.xlsx").status).toBe(1);
  });
});

describe("what the workbook does not allow", () => {
  const terkunci = () => {
    const parts = xlsxParts(SALAH);
    const sheet = String(parts["xl/worksheets/sheet1.xml"]).replace(
      "</sheetData>",
      '</sheetData><sheetProtection sheet="1"/>',
    );
    return pack({ ...parts, "xl/worksheets/sheet1.xml": sheet });
  };

  test("a locked cell is left alone, with the reason, and still counts as wrong", () => {
    folder.put("terkunci.xlsx", terkunci());
    const { status, stdout } = cermat("hitung", "terkunci.xlsx", "-o", "h-terkunci.xlsx");
    expect(status).toBe(1);
    expect(stdout).toMatch(/Dibiarkan\n {2}Lembar1!D3 .*(?:kunci|proteksi)/);
    expect(folder.bytes("h-terkunci.xlsx").equals(folder.bytes("terkunci.xlsx"))).toBe(true);
    expect(cermat("tandai", "terkunci.xlsx", "-o", "t-terkunci.xlsx").stdout).toMatch(
      /Dibiarkan\n {2}Lembar1!D3: .*proteksi/,
    );
  });

  test("a digital signature that will not hold is told on standard error", () => {
    const parts = xlsxParts(SALAH);
    const rels = String(parts["_rels/.rels"]);
    const origin = relationship("rIdSig", "origin", "_xmlsignatures/origin.sigs");
    const signed = { "_rels/.rels": rels.replace("</R", `${origin}</R`), "_xmlsignatures/origin.sigs": "" };
    folder.put("bertanda-tangan.xlsx", pack({ ...parts, ...signed }));
    const { status, stderr } = cermat("perbaiki", "bertanda-tangan.xlsx", "-o", "p-bertanda-tangan.xlsx");
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Perhatian: .*bertanda tangan digital/);
  });
});

describe("nothing is overwritten unless asked", () => {
  test("the input, another file, another kind", () => {
    const bytes = folder.bytes("salah.xlsx");
    const coba = (tujuan: string) => {
      const { status, stdout, stderr } = cermat("perbaiki", "salah.xlsx", "-o", tujuan);
      expect([status, stdout]).toEqual([2, ""]);
      return stderr;
    };
    expect(coba("./salah.xlsx")).toMatch(/^salah\.xlsx: Tujuannya adalah berkas asal itu sendiri\. .*--timpa/);
    expect(coba("sesuai.xlsx")).toContain("sudah ada");
    expect(coba("salah.xlsm")).toContain("(.xlsx)");
    expect(coba("tidak-ada/salah.xlsx")).toContain("Folder tujuannya tidak ditemukan");
    expect(folder.bytes("salah.xlsx").equals(bytes)).toBe(true);
  });

  test("with --timpa the input is replaced in its place", () => {
    folder.put("sendiri.xlsx", xlsxOf(SALAH), 0o600);
    expect(cermat("perbaiki", "sendiri.xlsx", "-o", "sendiri.xlsx", "--timpa").status).toBe(0);
    expect(cermat("periksa", "sendiri.xlsx").status).toBe(0);
    expect(folder.names().filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("JSON says so too", () => {
    const { status, stdout } = cermat("hitung", "salah.xlsx", "-o", "sesuai.xlsx", "--format", "json");
    expect(status).toBe(2);
    expect(berkas(stdout)).toMatchObject({ nama: "salah.xlsx", galat: { kode: "TUJUAN_SUDAH_ADA" }, ditulis: null });
  });

  // The superuser may write anywhere: then the command runs as nobody.
  test("where writing is not allowed nothing is written", () => {
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    chmodSync(folder.path("."), 0o555);
    const { status, stderr } = run(["perbaiki", "salah.xlsx", "-o", "terlarang.xlsx"], nobody);
    chmodSync(folder.path("."), 0o755);
    expect(status).toBe(2);
    expect(stderr).toContain("tidak boleh ditulisi");
    expect(existsSync(folder.path("terlarang.xlsx"))).toBe(false);
  });
});

test("a file that cannot be read, or a profile, ends with 2 and nothing is written", () => {
  folder.put("rusak.xlsx", "bukan buku kerja");
  expect(cermat("tandai", "rusak.xlsx", "-o", "x.xlsx")).toMatchObject({ status: 2, stdout: "" });
  expect(cermat("hitung", "salah.xlsx", "-o", "x.xlsx", "--profil", "rusak.xlsx")).toMatchObject({ status: 2 });
  expect(folder.names()).not.toContain("x.xlsx");
});

test("a mistake of ours is not shown raw", () => {
  expect(galatDari(new TypeError("x is undefined"))).toMatchObject({ kode: "KENDALA" });
});
