/**
 * A thing inside the played Excel that the client library can point at: the workbook, a sheet, a range.
 * Names are the public API's own ("getUsedRange", "rowCount").
 */
export type Remote = {
  readonly className: string;
  /** Plain values that `load` can ask for. */
  readonly properties?: Readonly<Record<string, () => unknown>>;
  /** Further things reached by a property, such as `worksheet.protection`. */
  readonly navigation?: Readonly<Record<string, () => Remote>>;
  /** Methods that lead to another thing; null is Excel's null object. */
  readonly paths?: Readonly<Record<string, (args: readonly unknown[]) => Remote | null>>;
  /** Methods that do something or answer with a plain value. */
  readonly calls?: Readonly<Record<string, (args: readonly unknown[]) => unknown>>;
  /** The members, where the thing is a collection. */
  readonly items?: () => readonly Remote[];
};

/** What Excel answers instead of a result; the code is one of Excel's own, such as "ItemNotFound". */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string, message = "The argument is invalid or missing or has an incorrect format.") {
    super(message);
    this.code = code;
  }
}
