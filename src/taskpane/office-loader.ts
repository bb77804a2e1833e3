/** Where office.js lies: set at build time, our own copy or Microsoft's server. */
declare const __OFFICE_JS__: string;

/**
 * What stands around the pane.
 * - excel: an Excel with everything that is needed
 * - lama: an Excel without the requirement set EXCEL_API
 * - tanpa-excel: a browser, or another Office program
 * - terputus: office.js did not arrive, or Excel did not answer in time
 */
export type Lingkungan = "excel" | "lama" | "tanpa-excel" | "terputus";

/** The requirement set that reading needs (merged cells); Excel 2021, Microsoft 365 and Excel on the web have it. */
export const EXCEL_API = "1.13";

/** A script that hangs would leave an empty pane for ever. In milliseconds; slow networks need several seconds. */
const PATIENCE = 20_000;

/** Loads office.js and asks who is there. Never rejects. */
export async function openOffice(src: string = __OFFICE_JS__, patience = PATIENCE): Promise<Lingkungan> {
  const late = new Promise<Lingkungan>((resolve) => {
    setTimeout(() => {
      resolve("terputus");
    }, patience);
  });
  return Promise.race([introduce(src).catch((): Lingkungan => "terputus"), late]);
}

async function introduce(src: string): Promise<Lingkungan> {
  await loadScript(src);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "tanpa-excel";
  return Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API) ? "excel" : "lama";
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
