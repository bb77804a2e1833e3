import type { Laporan } from "../core";
import type { Checker } from "./checker";
import type { Found } from "./find-files";

/**
 * Checks files side by side, one a checker at a time, and yields their reports in the order of `files`, each as soon
 * as it and all before it are there. The checkers are closed at the end, also when the caller stops early.
 */
export async function* checkInOrder(
  files: readonly Found[],
  checkers: readonly Checker[],
  onStart: (nama: string) => void = () => undefined,
): AsyncGenerator<Laporan> {
  const reports = files.map(() => deferred<Laporan>());
  // All checkers draw from this one iterator, so no file is taken twice.
  const waiting = files.entries();
  let stopped = false;

  async function work({ check }: Checker): Promise<void> {
    for (const [i, { nama, galat }] of waiting) {
      if (stopped) return;
      onStart(nama);
      reports[i]?.resolve(galat ? { nama, galat } : await check(nama));
    }
  }

  for (const checker of checkers) void work(checker);
  try {
    for (const { promise } of reports) yield await promise;
  } finally {
    stopped = true;
    await Promise.all(checkers.map(({ close }) => close()));
  }
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
