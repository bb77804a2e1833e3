import { areaName, type Validasi } from "../../../../core/workbook";
import { escapeAttribute, escapeXml } from "../../xml/attributes";
import { formulaText } from "../cell/formula-text";

/** Excel shows no longer messages. */
const LONGEST_MESSAGE = 225;

/** The `dataValidations` element of a new sheet; "" where anything may be typed anywhere. */
export function validationsXml(validasi: readonly Validasi[]): string {
  if (validasi.length === 0) return "";
  return `<dataValidations count="${validasi.length}">${validasi.map(validationXml).join("")}</dataValidations>`;
}

function validationXml({ area, syarat, pesan, tolak }: Validasi): string {
  const { attributes, formulas } = condition(syarat);
  const message = escapeAttribute(pesan.slice(0, LONGEST_MESSAGE));
  const style = tolak ? "" : ' errorStyle="warning"';
  const children = formulas.map((text, n) => `<formula${n + 1}>${escapeXml(text)}</formula${n + 1}>`).join("");
  const shown = ` allowBlank="1" showErrorMessage="1" errorTitle="Cermat" error="${message}"`;
  return `<dataValidation${attributes}${style}${shown} sqref="${areaName(area)}">${children}</dataValidation>`;
}

function condition(syarat: Validasi["syarat"]): { readonly attributes: string; readonly formulas: readonly string[] } {
  if (syarat.jenis === "daftar") {
    return { attributes: ' type="list"', formulas: [`"${syarat.pilihan.join(",").replaceAll('"', '""')}"`] };
  }
  if (syarat.jenis === "rumus") {
    const formula = formulaText(syarat.rumus);
    if (formula === null) throw new Error("a condition that cannot be written");
    return { attributes: ' type="custom"', formulas: [formula] };
  }
  const type = syarat.jenis === "bulat" ? ' type="whole"' : ' type="decimal"';
  if (syarat.maks === null) {
    return { attributes: `${type} operator="greaterThanOrEqual"`, formulas: [String(syarat.min)] };
  }
  return { attributes: type, formulas: [String(syarat.min), String(syarat.maks)] };
}
