import { Writable } from "node:stream";
import type { WriteStream } from "node:tty";
import { progressOn } from "../../src/cli/progress";

/** What is written to a terminal of 40 columns, or to something that is none. */
function terminal(isTTY: boolean): { readonly stream: WriteStream; readonly written: () => string } {
  let text = "";
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      text += chunk.toString();
      done();
    },
  });
  return { stream: Object.assign(sink, { isTTY, columns: 40 }) as unknown as WriteStream, written: () => text };
}

test("a terminal shows one line, counted, and no longer than it is wide", () => {
  const { stream, written } = terminal(true);
  const progress = progressOn(stream, 12);
  progress.start("kec/a.xlsx");
  expect(written()).toMatch(/Memeriksa berkas 1 dari 12: a\.xlsx$/);
  progress.start(`${"panjang".repeat(20)}.xlsx`);
  expect(written()).toMatch(/\x1B\[2KMemeriksa berkas 2 dari 12: panjangpanj$/);
  progress.clear();
  expect(written()).toMatch(/\x1B\[2K$/);
});

test("where there is no terminal nothing is written", () => {
  const { stream, written } = terminal(false);
  const progress = progressOn(stream, 12);
  progress.start("a.xlsx");
  progress.clear();
  expect(written()).toBe("");
});
