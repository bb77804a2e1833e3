import type { Address, CellContent, Snapshot } from "../../../src/core/workbook";
import { loadClientLibrary, setNotesKnown, triggerEvent, type Reply } from "./client-library";
import { customXmlParts } from "./custom-xml";
import { createEvents, type WireEvent } from "./events";
import { openBook, typeInto, type PlayedBook } from "./model";
import { concernsWorkbook, richApi, type Answer, type Batch } from "./rich-api";
import { workbook } from "./worksheet";

/** One exchange between the client and the played Excel. */
export type Exchange = {
  readonly reads: boolean;
  readonly writes: boolean;
  /** Whether the client did not promise that all of it can be undone: Excel then empties its list of undoable steps. */
  readonly clearsUndo: boolean;
  readonly cells: number;
  readonly bytes: number;
  readonly requestBytes: number;
};

export type PlayedExcel = {
  /** Everything that the client sent, also of its own accord (`reads` is false there). */
  readonly exchanges: Exchange[];
  /** What is open in it; a test may change it, as another program would, without anybody being told. */
  readonly book: PlayedBook;
  readonly active: () => string;
  readonly selection: () => Address;
  /** A person types into a cell. */
  readonly type: (at: Address, content: CellContent) => void;
  /** From now on refuses every batch with this number, or, with null, answers again. */
  readonly refuse: (code: number | null) => void;
  /** Asked before each step of a batch, such as "Range.values"; a code refuses that step, as Excel does. */
  readonly refuseStep: (objection: (step: string) => string | null) => void;
  /** Answers one batch as it came over the wire; the task pane in a browser is connected through this. */
  readonly answer: (body: string, flags: number) => Reply;
  /** How its events travel to the client. */
  readonly sendEventsTo: (send: (event: WireEvent) => void) => void;
  readonly listened: () => number;
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
const UNDOABLE = 16;

/** An Excel whose open workbook is `snapshot`, as far as an add-in can tell. It has no window and no formulas engine. */
export function playExcel(snapshot: Snapshot, circumstances: Circumstances = {}): PlayedExcel {
  const { maxBytes = 5_000_000, unselectable = [] } = circumstances;
  const book = openBook(snapshot);
  for (const sheet of book.sheets) sheet.isSelectable = !unselectable.includes(sheet.name);
  let refusal = circumstances.refuseAll ?? null;
  let objection: (step: string) => string | null = () => null;
  let send: (event: WireEvent) => void = () => undefined;
  const events = createEvents((event) => {
    send(event);
  });
  book.onEvent = events.tell;
  const exchanges: Exchange[] = [];
  const process = richApi(workbook(book, events.listen, customXmlParts(book)), (step) => objection(step));

  const answer = (body: string, flags: number): Reply => {
    if (refusal !== null) return refused(refusal);
    if (body.length > maxBytes) return refused(PAYLOAD.request);
    book.cellsSent = 0;
    const batch = JSON.parse(body) as Batch;
    const text = JSON.stringify(process(batch) satisfies Answer);
    const reads = concernsWorkbook(batch);
    const writes = (flags & WRITES) !== 0;
    const clearsUndo = writes && (flags & UNDOABLE) === 0;
    const bytes = { bytes: text.length, requestBytes: body.length };
    exchanges.push({ reads, writes, clearsUndo, cells: book.cellsSent, ...bytes });
    return text.length > maxBytes ? refused(PAYLOAD.response) : succeeded(text);
  };
  return {
    exchanges,
    book,
    active: () => book.active,
    selection: () => book.selection,
    type: (at, content) => {
      typeInto(book, at, content);
    },
    refuse: (code) => {
      refusal = code;
    },
    refuseStep: (asked) => {
      objection = asked;
    },
    answer,
    sendEventsTo: (to) => {
      send = to;
    },
    listened: events.listened,
  };
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
  setNotesKnown(excelApi >= 18);
  const played = playExcel(snapshot, circumstances);
  played.sendEventsTo((event) => {
    setImmediate(() => {
      if (current === played) triggerEvent(event);
    });
  });
  current = played;
  return played;
}

function succeeded(text: string): Reply {
  return { status: "succeeded", value: { data: [200, [], text] } };
}

function refused(code: number): Reply {
  return { status: "failed", error: { code, message: `Office answers ${String(code)}` } };
}
