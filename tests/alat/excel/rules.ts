import type { Area } from "../../../src/core/workbook";
import { intersection } from "./area";
import type { PlayedRule, PlayedSheet } from "./model";
import { refuse, type Remote } from "./remote";

type RangesOf = (areas: readonly Area[]) => Remote;

/** The conditional formats that touch some areas of a sheet. */
export function conditionalFormats(sheet: PlayedSheet, areas: readonly Area[], rangesOf: RangesOf): Remote {
  const touching = (): readonly PlayedRule[] =>
    sheet.rules.filter((rule) => rule.areas.some((area) => areas.some((other) => intersection(area, other))));
  return {
    className: "ConditionalFormatCollection",
    items: () => touching().map((rule) => conditionalFormat(sheet, rule, rangesOf)),
    paths: {
      getItem: ([id]) => {
        // What Excel calls the id of a conditional format is its place: it moves when another one goes.
        const rule = touching()[Number(id)];
        return rule ? conditionalFormat(sheet, rule, rangesOf) : refuse("ItemNotFound");
      },
      add: ([type]) => {
        if (sheet.isProtected) refuse("AccessDenied");
        if (type !== "Custom") refuse("NotImplemented");
        const rule: PlayedRule = { areas, type: "Custom", formula: "", fill: null, font: null, borders: new Map() };
        sheet.rules.unshift(rule);
        return conditionalFormat(sheet, rule, rangesOf);
      },
    },
  };
}

function conditionalFormat(sheet: PlayedSheet, rule: PlayedRule, rangesOf: RangesOf): Remote {
  const custom = (): Remote => ({
    className: "CustomConditionalFormat",
    navigation: {
      rule: () => ({
        className: "ConditionalFormatRule",
        properties: { formula: () => rule.formula },
        set: { formula: (formula) => void (rule.formula = String(formula)) },
      }),
      format: () => ({
        className: "ConditionalRangeFormat",
        navigation: {
          fill: () => ({
            className: "ConditionalRangeFill",
            properties: { color: () => rule.fill ?? "" },
            set: { color: (color) => void (rule.fill = String(color)) },
          }),
          font: () => ({
            className: "ConditionalRangeFont",
            properties: { color: () => rule.font ?? "" },
            set: { color: (color) => void (rule.font = String(color)) },
          }),
          borders: () => ({
            className: "ConditionalRangeBorderCollection",
            paths: { getItem: ([side]) => border(rule, String(side)) },
          }),
        },
      }),
    },
  });
  return {
    className: "ConditionalFormat",
    properties: { id: () => String(sheet.rules.indexOf(rule)), type: () => rule.type },
    navigation: {
      custom: () => (rule.type === "Custom" ? custom() : refuse("InvalidArgument")),
      customOrNullObject: () => (rule.type === "Custom" ? custom() : null),
    },
    paths: { getRanges: () => rangesOf(rule.areas) },
    calls: {
      delete: () => {
        if (sheet.isProtected) refuse("AccessDenied");
        sheet.rules = sheet.rules.filter((other) => other !== rule);
      },
    },
  };
}

function border({ borders }: PlayedRule, side: string): Remote {
  const line = (): { style: string; color: string } => borders.get(side) ?? { style: "None", color: "#000000" };
  return {
    className: "ConditionalRangeBorder",
    properties: { style: () => line().style, color: () => line().color },
    set: {
      style: (style) => void borders.set(side, { ...line(), style: String(style) }),
      color: (color) => void borders.set(side, { ...line(), color: String(color) }),
    },
  };
}
