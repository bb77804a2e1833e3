import { HostGalat } from "../../host";

/** A part of an apply: it is sent together with others, and can be put back. */
export type Step = {
  /** About how much of a request it takes, in bytes. */
  readonly bytes: number;
  /** Queues it. */
  run(context: Excel.RequestContext): void;
  /** Puts back what was there before, whatever of the step has been done; may leave the last of it queued. */
  putBack(context: Excel.RequestContext): Promise<void>;
};

/** Below the 5 MB that Excel on the web takes in one request. */
const BYTES_PER_BATCH = 4_000_000;

const SETENGAH =
  "Perubahan terhenti di tengah dan belum dapat dikembalikan. Tutup buku kerja tanpa menyimpannya, lalu buka lagi.";

/**
 * Carries out all steps or none. A batch is no transaction for Excel: what came before the failing command has been
 * done. So everything that was sent is put back, and then the failure is thrown.
 */
export async function carryOut(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  const sent: Step[] = [];
  try {
    for (const batch of batchesOf(steps)) {
      sent.push(...batch);
      await send(context, batch);
    }
  } catch (error) {
    await putBack(sent, error);
    throw error;
  }
}

/** In a context of its own: the failed one may still hold commands. It waits for a cell that is being edited. */
async function putBack(sent: readonly Step[], cause: unknown): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      for (const batch of batchesOf([...sent].reverse())) await takeBack(context, batch);
    });
  } catch {
    const galat = new HostGalat("SETENGAH", SETENGAH);
    galat.cause = cause;
    throw galat;
  }
}

async function send(context: Excel.RequestContext, batch: readonly Step[]): Promise<void> {
  for (const step of batch) step.run(context);
  await context.sync();
}

async function takeBack(context: Excel.RequestContext, batch: readonly Step[]): Promise<void> {
  for (const step of batch) await step.putBack(context);
  await context.sync();
}

function batchesOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (step.bytes > room) {
      batches.push([]);
      room = BYTES_PER_BATCH;
    }
    batches.at(-1)?.push(step);
    room -= step.bytes;
  }
  return batches;
}
