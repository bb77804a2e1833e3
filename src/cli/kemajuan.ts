import { basename } from "node:path";
import { clearLine, cursorTo } from "node:readline";
import type { WriteStream } from "node:tty";

/** A line on the terminal that says how far the work is; without a terminal it says nothing. */
export type Kemajuan = { readonly mulai: (nama: string) => void; readonly hapus: () => void };

/** `jumlah`: how many files there are. */
export function kemajuan(terminal: WriteStream, jumlah: number): Kemajuan {
  if (!terminal.isTTY) return { mulai: () => undefined, hapus: () => undefined };
  let dimulai = 0;

  function hapus(): void {
    cursorTo(terminal, 0);
    clearLine(terminal, 0);
  }

  function mulai(nama: string): void {
    dimulai += 1;
    hapus();
    const baris = `Memeriksa berkas ${dimulai} dari ${jumlah}: ${basename(nama).replace(/\p{Cc}/gu, " ")}`;
    terminal.write(baris.slice(0, (terminal.columns || 80) - 1));
  }

  return { mulai, hapus };
}
