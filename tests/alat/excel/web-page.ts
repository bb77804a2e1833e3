import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { PlayedExcel } from "./index";

/** The task pane as it stands beside a workbook in Excel on the web. */
export type OpenPane = {
  readonly page: Page;
  readonly pane: Frame;
  /** Every address that was asked for, answered or not. */
  readonly requests: readonly string[];
  /** Uncaught exceptions, and console errors with the address of their source. */
  readonly complaints: readonly string[];
};

export type PaneOptions = {
  /** Width of the pane in pixels; Excel gives 320 to 450. */
  readonly width?: number;
  /** The requirement set that this Excel says it has, such as "1.15". */
  readonly excelApi?: string;
  readonly colorScheme?: "light" | "dark";
};

/** The client trusts a page that embeds it by its name; nothing is fetched from there, the test answers for it. */
const EXCEL_ON_THE_WEB = "https://excel.officeapps.live.com";
const OUR_SERVER = "https://localhost:3000";
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".png": "image/png",
};

/** Opens the built task pane of `folder` in a page that plays Excel on the web, with `excel` behind it. */
export async function openPane(
  browser: Browser,
  folder: string,
  excel: PlayedExcel,
  { width = 350, excelApi = "1.15", colorScheme = "light" }: PaneOptions = {},
): Promise<OpenPane> {
  const context = await browser.newContext({
    viewport: { width: width + 40, height: 760 },
    colorScheme,
    locale: "id-ID",
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    requests.push(address);
    const { origin, pathname } = new URL(address);
    if (origin === EXCEL_ON_THE_WEB) return route.fulfill({ contentType: "text/html", body: "<!doctype html><body>" });
    if (origin !== OUR_SERVER) return route.abort();
    const body = await readFile(join(folder, pathname)).catch(() => null);
    const contentType = CONTENT_TYPES[extname(pathname)] ?? "application/octet-stream";
    return body ? route.fulfill({ contentType, body }) : route.fulfill({ status: 404 });
  });

  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complaints.push(`${String(error)} ${error.stack ?? ""}`));
  await page.exposeFunction("answerBatch", excel.answer);
  await page.goto(`${EXCEL_ON_THE_WEB}/`);
  await page.evaluate(embedPane, { source: `${OUR_SERVER}/taskpane.html`, width, excelApi });

  const element = await page.waitForSelector("iframe");
  const pane = await element.contentFrame();
  if (!pane) throw new Error("The pane has no frame");
  return { page, pane, requests, complaints };
}

type Message = {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: { readonly DdaMethod: { readonly DispatchId: number }; readonly ArrayData: readonly unknown[] };
};

/**
 * Runs in the browser, in the page around the pane: says what Excel on the web says to an add-in in a frame
 * (postMessage with JSON), and hands every rich-API batch to the test.
 */
function embedPane({ source, width, excelApi }: { source: string; width: number; excelApi: string }): void {
  const REQUEST = 0;
  const RESPONSE = 1;
  /** The other actions are to listen to an event and to stop it; they are agreed to, but nothing ever happens. */
  const CALL = 0;
  const RICH_API = 93;
  const host = "Excel$Web$16.01$id-ID$korelasi$$$0";
  const origin = new URL(source).origin;

  const frame = document.createElement("iframe");
  frame.name = JSON.stringify({
    hostInfo: host,
    xdmInfo: `percakapan|cermat|${location.origin}`,
    serializerVersion: 1,
  });
  frame.src = `${source}?_host_Info=${host}`;
  frame.width = String(width);
  frame.height = "740";

  const appContext = {
    _id: "cermat",
    _appName: 16,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.18000.1",
    _appUILocale: "id-ID",
    _dataLocale: "id-ID",
    _docUrl: "https://contoh.sharepoint.com/lkjip.xlsx",
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "korelasi",
    _appInstanceId: "cermat",
    _requirementMatrix: JSON.stringify({ ExcelApi: excelApi }),
    _appDomains: [],
    _initialDisplayMode: 0,
    _addinName: "Cermat",
    _clientWindowHeight: 740,
    _clientWindowWidth: width,
  };

  const answer = async ({ _actionName, _actionType, _data }: Message): Promise<unknown> => {
    if (_actionName === "ContextActivationManager_getAppContextAsync") return appContext;
    if (_actionType !== CALL) return { Error: 0 };
    if (_actionName !== "executeMethod") return null;
    if (_data.DdaMethod.DispatchId !== RICH_API) return { Error: 0, Version: 1 };
    const { answerBatch } = window as unknown as { answerBatch: (...args: unknown[]) => Promise<Answered> };
    const reply = await answerBatch(String(_data.ArrayData[4]), Number(_data.ArrayData[6]));
    if (reply.status === "failed") return { Error: reply.error.code, Version: 1 };
    return { Error: 0, Version: 1, Data: reply.value.data };
  };
  type Answered = { status: "succeeded"; value: { data: unknown } } | { status: "failed"; error: { code: number } };

  addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || typeof event.data !== "string") return;
    const message = JSON.parse(event.data) as Message;
    if (message._messageType !== REQUEST) return;
    const { _actionName, _conversationId, _correlationId } = message;
    void answer(message).then((_data) => {
      const envelope = { _messageType: RESPONSE, _actionName, _conversationId, _correlationId, _data };
      const rest = { _origin: location.origin, _errorCode: 0, _responseType: 0, _serializerVersion: 1 };
      frame.contentWindow?.postMessage(JSON.stringify({ ...envelope, ...rest }), origin);
    });
  });
  document.body.append(frame);
}
