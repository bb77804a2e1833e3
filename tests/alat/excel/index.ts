import type { Address, Snapshot } from "../../../src/core/workbook";
import { loadClientLibrary } from "./client-library";
import type { Reply } from "./client-library";
import { concernsWorkbook, richApi } from "./rich-api";
import type { Answer, Batch } from "./rich-api";
import { workbook } from "./workbook";
import type { WorkbookState } from "./workbook";

/** One exchange between the client and the played Excel. */
export type Exchange = {
  readonly reads: boolean;
  readonly writes: boolean;
  readonly cells: number;
  readonly bytes: number;
};

export type PlayedExcel = {
  /** Everything that the client sent, also of its own accord (`reads` is false there). */
  readonly exchanges: Exchange[];
  readonly active: () => string;
  readonly selection: () => Address;
  /** From now on refuses every batch with this number, or, with null, answers again. */
  readonly refuse: (code: number | null) => void;
  /** Answers one batch as it came over the wire; the task pane in a browser is connected through this. */
  readonly answer: (body: string, flags: number) => Reply;
};

export type Circumstances = {
  /** The newest requirement set, 13 for ExcelApi 1.13. */
  readonly excelApi?: number;
  /** The largest message in either direction, in bytes; Excel on the web stops at 5 MB. */
  readonly maxBytes?: number;
  /** Refuses every batch with this number from the start: 5004 while a cell is edited, 5102 busy, 7000 no permission. */
  readonly refuseAll?: number;
  readonly unselectable?: readonly string[];
};

const PAYLOAD = { request: 5103, response: 5104 } as const;
const WRITES = 1;

/** An Excel whose open workbook is `snapshot`, as far as a reader can tell. It has no window and no formulas engine. */
export function playExcel(snapshot: Snapshot, circumstances: Circumstances = {}): PlayedExcel {
  const { maxBytes = 5_000_000, unselectable = [] } = circumstances;
  const first = snapshot.sheets.find(({ visibility }) => visibility === "visible")?.name ?? "";
  const state: WorkbookState = {
    snapshot,
    active: first,
    selection: { sheet: first, row: 0, col: 0 },
    unselectable: new Set(unselectable),
    cellsSent: 0,
  };
  let refusal = circumstances.refuseAll ?? null;
  const exchanges: Exchange[] = [];
  const process = richApi(workbook(state));

  const answer = (body: string, flags: number): Reply => {
    if (refusal !== null) return refused(refusal);
    if (body.length > maxBytes) return refused(PAYLOAD.request);
    state.cellsSent = 0;
    const batch = JSON.parse(body) as Batch;
    const text = JSON.stringify(process(batch) satisfies Answer);
    const reads = concernsWorkbook(batch);
    exchanges.push({ reads, writes: (flags & WRITES) !== 0, cells: state.cellsSent, bytes: text.length });
    return text.length > maxBytes ? refused(PAYLOAD.response) : succeeded(text);
  };
  const refuse = (code: number | null): void => {
    refusal = code;
  };
  return { exchanges, active: () => state.active, selection: () => state.selection, refuse, answer };
}

let current: PlayedExcel | null = null;
let excelApi = 13;

/** Plays Excel for the real client library in this realm; `Excel.run` talks to the latest one. */
export function connectExcel(snapshot: Snapshot, circumstances: Circumstances = {}): PlayedExcel {
  if (!current) {
    loadClientLibrary(
      () => excelApi,
      (message, reply) => {
        // Never at once: between Excel and its client there is always a turn of the event loop.
        setImmediate(() => {
          if (current) reply(current.answer(String(message[4]), Number(message[6])));
        });
      },
    );
  }
  excelApi = circumstances.excelApi ?? 13;
  current = playExcel(snapshot, circumstances);
  return current;
}

function succeeded(text: string): Reply {
  return { status: "succeeded", value: { data: [200, [], text] } };
}

function refused(code: number): Reply {
  return { status: "failed", error: { code, message: `Office answers ${String(code)}` } };
}
