import { basename } from "node:path";
import { clearLine, cursorTo } from "node:readline";
import type { WriteStream } from "node:tty";

/** A line on the terminal that says how far the work is; where there is no terminal it says nothing. */
export type Progress = { readonly start: (nama: string) => void; readonly clear: () => void };

/** `total`: how many files there are. */
export function progressOn(terminal: WriteStream, total: number): Progress {
  if (!terminal.isTTY) return { start: () => undefined, clear: () => undefined };
  let started = 0;

  function clear(): void {
    cursorTo(terminal, 0);
    clearLine(terminal, 0);
  }

  function start(nama: string): void {
    started += 1;
    clear();
    const line = `Memeriksa berkas ${started} dari ${total}: ${basename(nama).replace(/\p{Cc}/gu, " ")}`;
    terminal.write(line.slice(0, (terminal.columns || 80) - 1));
  }

  return { start, clear };
}
