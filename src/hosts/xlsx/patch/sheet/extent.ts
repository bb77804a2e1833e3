import { areaName, parseAreaName, type Area } from "../../../../core/workbook";
import { attributeAt, withAttributes } from "../../xml/attributes";
import type { Change } from "../../xml/splice";
import type { Tag } from "../../xml/tags";

/** An area that also holds a cell. */
export function widened(area: Area | null, row: number, col: number): Area {
  if (!area) return { top: row, left: col, bottom: row, right: col };
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, col),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, col),
  };
}

/** The `dimension` element made to hold new cells too; null where it does or cannot be read. */
export function widenedDimension(text: string, dimension: Tag, added: Area): Change | null {
  const area = parseAreaName(attributeAt(text, dimension.start, "ref") ?? "");
  if (!area) return null;
  const both = widened(widened(area, added.top, added.left), added.bottom, added.right);
  return changedTag(text, dimension, { ref: areaName(both) });
}

/**
 * The `spans` of a row made to hold new cells too: a reader may trust them for where its cells lie. Several spans are
 * given up instead, for they are only a hint.
 */
export function widenedSpans(text: string, row: Tag, first: number, last: number): Change | null {
  const spans = attributeAt(text, row.start, "spans");
  if (spans === undefined) return null;
  const [, from, to] = /^(\d+):(\d+)$/.exec(spans) ?? [];
  const wider = from && to ? `${Math.min(Number(from), first + 1)}:${Math.max(Number(to), last + 1)}` : null;
  return changedTag(text, row, { spans: wider });
}

function changedTag(text: string, { start, end }: Tag, values: Readonly<Record<string, string | null>>): Change | null {
  const old = text.slice(start, end);
  const changed = withAttributes(old, values);
  return changed === old ? null : { start, end, text: changed };
}
