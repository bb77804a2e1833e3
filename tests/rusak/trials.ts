/** Runs trials in threads: one that hangs or runs out of memory is ended, told as a fault, and the next gets a new one. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Outcome } from "./trial";

/** Milliseconds after which a trial counts as hanging. */
const PATIENCE = 120_000;
/** Megabytes of heap; the largest of the sources needs a tenth of it. */
const MEMORY = 1024;

/** Tries the seeds from `first` on, `count` of them, on so many threads; each outcome is told as it comes. */
export async function runTrials(
  first: number,
  count: number,
  threads: number,
  tell: (o: Outcome) => void,
): Promise<void> {
  let next = first;
  const work = async (): Promise<void> => {
    let worker: Worker | null = null;
    while (next < first + count) {
      const seed = next++;
      worker ??= start();
      const outcome = await ask(worker, seed);
      if ("lost" in outcome) {
        await worker.terminate();
        worker = null;
        tell({ seed, what: "", result: "lost", fault: outcome.lost, ms: outcome.ms });
      } else tell(outcome);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: threads }, work));
}

function start(): Worker {
  const worker = new Worker(join(__dirname, "../alat/jalankan.cjs"), {
    argv: [join(__dirname, "worker.ts")],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  // What it throws while it is being ended must not end the run.
  return worker.on("error", () => undefined);
}

function ask(worker: Worker, seed: number): Promise<Outcome | { readonly lost: string; readonly ms: number }> {
  return new Promise((resolve) => {
    const begin = performance.now();
    const settle = (answer: Outcome | string): void => {
      clearTimeout(timer);
      worker.off("message", settle).off("error", onError).off("exit", onExit);
      resolve(typeof answer === "string" ? { lost: answer, ms: performance.now() - begin } : answer);
    };
    const onError = (cause: unknown): void =>
      settle(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
    const onExit = (): void => settle("the thread ended");
    const timer = setTimeout(settle, PATIENCE, "hangs");
    worker.on("message", settle).on("error", onError).on("exit", onExit);
    worker.postMessage(seed);
  });
}
