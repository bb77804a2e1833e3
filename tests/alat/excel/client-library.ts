import { readFileSync } from "node:fs";
import type { WireEvent } from "./events";

/** One batch as it leaves the library: the body is at index 4 (JSON), the flags are at 6 (bit 1: it writes). */
type Execute = (message: readonly unknown[], reply: (result: Reply) => void) => void;

/** The reply of the host application: a JSON answer, or a refusal with one of Office's numbers. */
export type Reply =
  | { readonly status: "succeeded"; readonly value: { readonly data: readonly [number, readonly string[], string] } }
  | { readonly status: "failed"; readonly error: { readonly code: number; readonly message: string } };

type Library = {
  Office?: object;
  Excel: { Worksheet: { prototype: object }; CommentCollection: object };
  OSF: { DDA: { RichApi: { executeRichApiRequestAsync: Execute } } };
  OfficeExtension: {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    Utility: { _synchronousCleanup: boolean };
    BatchApiHelper: {
      createPropertyObject: (type: object, parent: object, name: string, ...rest: unknown[]) => object;
    };
    /** The library's own doors for tests of events. */
    _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    _testTriggerRichApiMessageEvent: (event: object) => void;
  };
};

const FILE = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");

/**
 * Evaluates Microsoft's unmodified Excel client in this realm (`Excel`, `Office` and `OfficeExtension` become global)
 * and gives every batch it sends to `execute`. `excelApi` is the newest requirement set that is said to be there,
 * as the number after the point: 13 for ExcelApi 1.13. The client refuses what is newer.
 */
export function loadClientLibrary(excelApi: () => number, execute: Execute): void {
  const realm = globalThis as unknown as Record<string, unknown>;
  // The little of a browser that the library looks at while it loads; nothing of it takes part in a batch.
  realm.window ??= globalThis;
  realm.navigator ??= { userAgent: "node", language: "id-ID" };
  realm.location ??= { href: "", search: "", hash: "", protocol: "https:", host: "" };
  realm.document ??= { getElementsByTagName: () => [], createElement: () => ({}), addEventListener: nothing };
  realm.sessionStorage ??= { getItem: () => null, setItem: nothing, removeItem: nothing };
  realm.localStorage ??= realm.sessionStorage;
  realm.addEventListener ??= nothing;

  // Indirect eval: the file declares its globals with var, as a script tag would.
  (0, eval)(readFileSync(FILE, "utf8"));

  const library = globalThis as unknown as Library;
  // Where these two are there, the client says of each batch whether all of it can be undone.
  const isSetSupported = (name: string, version: string | number = "1.1"): boolean =>
    name === "ExcelApiUndo" ||
    name === "RichApiRuntimeFlag" ||
    (name === "ExcelApi" && Number(String(version).split(".")[1] ?? 0) <= excelApi());
  // Without the loader (office.js) there is no context that could answer; the other members stay as they are.
  library.Office = Object.create(library.Office ?? {}, { context: { value: { requirements: { isSetSupported } } } });
  // In production Excel itself answers ApiNotFound. Here the client's own gates do it, which are shipped switched off.
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  // Excel.run then ends after the client has tidied up, and nothing of it runs into the next test.
  library.OfficeExtension.Utility._synchronousCleanup = true;
  library.OSF.DDA.RichApi.executeRichApiRequestAsync = execute;
  library.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
}

/**
 * Notes (ExcelApi 1.18) are newer than this client. Where they are to be there, its comments stand in for them, which have
 * the same members under another name; src is typed against the current declarations.
 */
export function setNotesKnown(areKnown: boolean): void {
  const { Excel: excel, OfficeExtension: extension } = globalThis as unknown as Library;
  Reflect.deleteProperty(excel.Worksheet.prototype, "notes");
  if (!areKnown) return;
  Object.defineProperty(excel.Worksheet.prototype, "notes", {
    configurable: true,
    get(this: object) {
      return extension.BatchApiHelper.createPropertyObject(excel.CommentCollection, this, "Notes", true, 4);
    },
  });
}

/** What Excel tells the client that something happened in the workbook. */
export function triggerEvent({ type, target, message }: WireEvent): void {
  const entry = { messageCategory: 65_536, messageType: type, targetId: target, message };
  (globalThis as unknown as Library).OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entry] });
}

function nothing(): void {
  // Listeners and storage of a browser: no batch depends on them.
}
