import type { Simpanan } from "../host";
import { NAMESPACE, simpananText, simpananXml } from "../simpanan-xml";

type InExcel = <Result>(work: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

/** The text that Cermat keeps in the open workbook, in a custom XML part of its own. */
export function excelSimpanan(inExcel: InExcel): Simpanan {
  return {
    baca: () => inExcel(async (context) => (await kept(context))?.text ?? null),
    tulis: (lama, baru) =>
      inExcel(async (context) => {
        const now = await kept(context);
        if ((now?.text ?? null) !== lama) return false;
        if (baru === null) now?.part.delete();
        else if (now) now.part.setXml(simpananXml(baru));
        else context.workbook.customXmlParts.add(simpananXml(baru));
        await context.sync();
        return true;
      }),
  };
}

type Kept = { readonly part: Excel.CustomXmlPart; readonly text: string };

async function kept(context: Excel.RequestContext): Promise<Kept | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const asked = parts.items.map((part) => ({ part, xml: part.getXml() }));
  if (asked.length === 0) return null;
  await context.sync();
  const texts = asked.map(({ part, xml }) => ({ part, text: simpananText(xml.value) }));
  return texts.find((one): one is Kept => one.text !== null) ?? null;
}
