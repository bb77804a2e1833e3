import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { EXCEL_API } from "../../src/taskpane/office-loader";

const ROOT = join(__dirname, "../..");
const SERVER = "https://localhost:3000/";

type Element = { readonly name: string; readonly attributes: Record<string, string>; readonly children: Element[] };

/** The order in which Office wants the children of an element; it refuses the manifest otherwise. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const text = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const manifest = parse(text);
const all = [...descendants(manifest)];
const resources = all.filter(({ name, attributes }) => /^bt:(Image|Url|String)$/.test(name) && attributes.id);

test("its elements stand in the order that Office wants", () => {
  for (const { name, children } of all) {
    const order = ORDER[name];
    if (!order) continue;
    const places = children.map((child) => order.indexOf(child.name));
    expect([name, places]).toEqual([name, [...places].sort((a, b) => a - b)]);
    expect(places).not.toContain(-1);
  }
});

test("every resource that is pointed at exists, once, and is used", () => {
  const ids = resources.map(({ attributes }) => attributes.id);
  const used = all.flatMap(({ attributes }) => attributes.resid ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(used)).toEqual(new Set(ids));
  expect(ids.filter((id) => (id?.length ?? 0) > 32)).toEqual([]);
});

test("every icon is a picture of the size it is meant for", () => {
  const sizeOf = new Map(resources.map(({ attributes }) => [attributes.id, attributes.DefaultValue ?? ""]));
  const icons = [
    ...all.flatMap(({ name, attributes }) => (name === "IconUrl" ? [[32, attributes.DefaultValue] as const] : [])),
    ...all.flatMap(({ name, attributes }) =>
      name === "HighResolutionIconUrl" ? [[64, attributes.DefaultValue] as const] : [],
    ),
    ...all.flatMap(({ attributes: { size, resid } }) => (size ? [[Number(size), sizeOf.get(resid)] as const] : [])),
  ];
  expect(icons.map(([size]) => size)).toEqual([32, 64, 16, 32, 80, 16, 32, 80]);
  for (const [size, url = ""] of icons) expect([url, pngSize(url)]).toEqual([url, [size, size]]);
});

test("nothing lies outside the one server", () => {
  const addresses = all.flatMap(({ attributes: { DefaultValue = "" } }) =>
    DefaultValue.includes("://") ? DefaultValue : [],
  );
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith(SERVER))).toEqual([]);
});

test("it names one Excel, one version and one language", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(text).toContain(`<Version>${version}.0</Version>`);
  expect(text).toContain("<DefaultLocale>id-ID</DefaultLocale>");
  expect(text).toMatch(/<Id>[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<\/Id>/);
  expect(all.find(({ name }) => name === "Sets")?.attributes.DefaultMinVersion).toBe(EXCEL_API);
});

test("its strings fit where Office shows them", () => {
  for (const { name, children } of all) {
    const limit = { "bt:ShortStrings": 125, "bt:LongStrings": 250 }[name];
    if (limit === undefined) continue;
    for (const { attributes } of children) expect(attributes.DefaultValue?.length).toBeLessThanOrEqual(limit);
  }
});

function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const plain = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    const element: Element = { name, attributes: plain, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return root;
}

function* descendants(element: Element): Iterable<Element> {
  for (const child of element.children) {
    yield child;
    yield* descendants(child);
  }
}

/** Width and height from the head of the PNG that the address leads to. */
function pngSize(url: string): readonly number[] {
  const bytes = readFileSync(join(ROOT, url.slice(SERVER.length)));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
