/** Where office.js lies: set at build time, our own copy or Microsoft's server. */
declare const __OFFICE_JS__: string;

/**
 * What stands around the pane.
 * - excel: an Excel with everything that is needed
 * - lama: an Excel without the requirement set EXCEL_API
 * - tanpa-excel: a browser, or another Office program
 * - terputus: opened by Office, but office.js did not arrive or Excel did not answer in time
 */
export type Lingkungan = "excel" | "lama" | "tanpa-excel" | "terputus";

/** The requirement set that reading needs (merged cells); Excel 2021, Microsoft 365 and Excel on the web have it. */
export const EXCEL_API = "1.13";

/**
 * Without a limit a script that hangs would leave an empty pane for ever. In milliseconds: slow networks need several
 * seconds, but where nobody opened the page for Office, nobody will answer.
 */
const PATIENCE: Patience = { opened: 20_000, notOpened: 4_000 };

type Patience = { readonly opened: number; readonly notOpened: number };

/** Loads office.js and asks who is there. Never rejects. */
export async function openOffice(src: string = __OFFICE_JS__, patience = PATIENCE): Promise<Lingkungan> {
  const opened = openedByOffice();
  const silence: Lingkungan = opened ? "terputus" : "tanpa-excel";
  const late = new Promise<Lingkungan>((resolve) => {
    setTimeout(resolve, opened ? patience.opened : patience.notOpened, silence);
  });
  return Promise.race([introduce(src).catch(() => silence), late]);
}

async function introduce(src: string): Promise<Lingkungan> {
  await loadScript(src);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "tanpa-excel";
  return Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API) ? "excel" : "lama";
}

/** Office names itself in the address, or in the frame's name. It decides how long to wait, not whether it is there. */
function openedByOffice(): boolean {
  return location.href.includes("_host_Info") || window.name.includes("hostInfo");
}

function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = src;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${src} did not load`));
    };
    document.head.append(script);
  });
}
