/** @jest-environment jsdom */
import { openOffice } from "../../src/taskpane/office-loader";
import type { Lingkungan } from "../../src/taskpane/office-loader";

const PATIENCE = { opened: 60, notOpened: 30 };
const BY_OFFICE = "/taskpane.html?_host_Info=Excel$Win32$16.01$id-ID";
const BY_A_PERSON = "/taskpane.html";

afterEach(() => {
  document.head.replaceChildren();
  Reflect.deleteProperty(globalThis, "Office");
});

test.each<[string, string | null, string, boolean, Lingkungan]>([
  ["an Excel with all that is needed", "Excel", BY_OFFICE, true, "excel"],
  ["an Excel without it", "Excel", BY_OFFICE, false, "lama"],
  ["another Office program", "Word", BY_OFFICE, true, "tanpa-excel"],
  ["a browser", null, BY_A_PERSON, true, "tanpa-excel"],
])("recognises %s", async (_, host, address, supported, expected) => {
  history.replaceState(null, "", address);
  const lingkungan = openOffice("office.js", PATIENCE);
  playOffice(host, supported);
  loading("load");
  expect(await lingkungan).toBe(expected);
});

test.each<[string, string, Lingkungan]>([
  ["by Office", BY_OFFICE, "terputus"],
  ["by a person", BY_A_PERSON, "tanpa-excel"],
])("does not wait for ever where it was opened %s and nobody answers", async (_, address, expected) => {
  history.replaceState(null, "", address);
  expect(await openOffice("office.js", PATIENCE)).toBe(expected);

  document.head.replaceChildren();
  const refused = openOffice("office.js", { opened: 60_000, notOpened: 60_000 });
  loading("error");
  expect(await refused).toBe(expected);
});

function loading(event: "load" | "error"): void {
  const script = document.head.querySelector("script");
  expect(script?.getAttribute("src")).toBe("office.js");
  script?.dispatchEvent(new Event(event));
}

/** What office.js leaves behind once it was loaded. */
function playOffice(host: string | null, supported: boolean): void {
  const isSetSupported = (name: string, version: string): boolean =>
    supported && name === "ExcelApi" && version === "1.13";
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel" },
      onReady: () => Promise.resolve({ host, platform: null }),
      context: { requirements: { isSetSupported } },
    },
  });
}
