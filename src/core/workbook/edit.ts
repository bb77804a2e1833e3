import type { Address, Area } from "./address";
import type { Cell, CellValue } from "./snapshot";
import type { Tanda } from "./tanda";

/** What to put into a cell. With `formula`, `value` is what the formula should give: a file shows it until it is recalculated. */
export type CellContent = {
  readonly value: CellValue;
  /** Starts with "=", in English function names. */
  readonly formula?: string;
  /** A number format code; absent: the cell keeps its own. */
  readonly format?: string;
};

/**
 * One change of a workbook. `before` is what the change was planned upon: where the workbook holds something else by
 * now, nothing is written. `before` and `after` exchanged undo the change.
 */
export type Edit =
  | {
      readonly kind: "isi";
      readonly at: Address;
      readonly before: Cell;
      readonly after: CellContent;
      /** Why, in Indonesian, for the preview and the journal. */
      readonly alasan: string;
    }
  | { readonly kind: "tanda"; readonly at: Address; readonly before: Tanda | null; readonly after: Tanda | null }
  | { readonly kind: "lembar"; readonly lembar: LembarBaru };

/** How a cell of a new sheet looks. */
export type Gaya = {
  readonly format?: string;
  readonly tebal?: boolean;
  readonly miring?: boolean;
  readonly garisBawah?: boolean;
  /** Font size in points. */
  readonly ukuran?: number;
  /** Steps of indentation. */
  readonly inden?: number;
  /** Fill and font colour as RRGGBB. */
  readonly isi?: string;
  readonly huruf?: string;
  /** A thin line on all four sides. */
  readonly garis?: boolean;
  readonly mendatar?: "kiri" | "tengah" | "kanan";
  readonly tegak?: "atas" | "tengah";
  /** Long text is broken into lines. */
  readonly lipat?: boolean;
};

export type SelBaru = CellContent & { readonly gaya?: Gaya };

/** A sheet to add behind the last one. It is not protected. */
export type LembarBaru = {
  readonly name: string;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, SelBaru>>;
  readonly merges: readonly Area[];
  /** Widths of columns in characters. */
  readonly lebar: ReadonlyMap<number, number>;
  /** Heights of rows in points, where they are not Excel's own. */
  readonly tinggi?: ReadonlyMap<number, number>;
  /** How many rows stay in view. */
  readonly bekukan?: number;
  readonly validasi?: readonly Validasi[];
  /** Names for cells of this sheet, known in the whole workbook. */
  readonly nama?: readonly NamaArea[];
  readonly grafik?: readonly Grafik[];
  readonly cetak?: {
    readonly kertas: "A4" | "F4";
    readonly arah: "tegak" | "mendatar";
    /** Rows repeated on each page, counted from 0, both included. */
    readonly judulBaris?: readonly [number, number];
    /** What is printed; absent: everything. */
    readonly area?: Area;
  };
};

/** What may be typed into cells. */
export type Validasi = {
  readonly area: Area;
  readonly syarat:
    | { readonly jenis: "desimal" | "bulat"; readonly min: number; readonly maks: number | null }
    | { readonly jenis: "daftar"; readonly pilihan: readonly string[] }
    /** True of what may stand there, as seen from the first cell of `area`. */
    | { readonly jenis: "rumus"; readonly rumus: string };
  /** Told where something else is typed. */
  readonly pesan: string;
  /** Whether such a thing is refused; else the person may insist. */
  readonly tolak: boolean;
};

export type NamaArea = { readonly nama: string; readonly area: Area };

/** A clustered bar chart of figures that stand in the same sheet. */
export type Grafik = {
  readonly judul: string;
  /** One column: the names below the bars. */
  readonly kategori: Area;
  /** Each with its name in one cell and its figures in one column as long as `kategori`. */
  readonly seri: readonly { readonly nama: Address; readonly nilai: Area }[];
  /** Number format of the figures on the bars and the axis. */
  readonly format: string;
  /** The cells it lies over. */
  readonly letak: Area;
};
