/** Writes the list of rules into the README, between its two markers: `npm run aturan`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ATURAN } from "../../src/core";
import { denganDaftarAturan } from "./daftar-aturan";

const README = join(__dirname, "../../README.md");

writeFileSync(README, denganDaftarAturan(readFileSync(README, "utf8"), ATURAN));
