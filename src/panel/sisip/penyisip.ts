import type { Pesanan } from "../../core";
import type { Galat } from "../keadaan";

/** What became of an order: new sheets stand in the workbook, or nothing was changed. */
export type Sisipan = { readonly jenis: "usai" } | { readonly jenis: "galat"; readonly galat: Galat };

/** How a shell inserts standard tables into the workbook that the panel shows. Nothing rejects. */
export type Penyisip = { readonly sisipkan: (pesanan: Pesanan) => Promise<Sisipan> };
