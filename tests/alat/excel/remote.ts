/**
 * A thing inside the played Excel that the client library can point at: the workbook, a sheet, a range.
 * Names are the public API's own ("getUsedRange", "rowCount").
 */
export type Remote = {
  readonly className: string;
  /** Plain values that `load` can ask for. */
  readonly properties?: Readonly<Record<string, () => unknown>>;
  /** Plain values that can be set. */
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  /** Further things reached by a property, such as `worksheet.protection`; null is Excel's null object. */
  readonly navigation?: Readonly<Record<string, () => Remote | null>>;
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

export function refuse(code: string): never {
  throw new Refusal(code);
}

/** A thing whose values are only kept: each is told to `put` as it is set. */
export function settable(
  className: string,
  names: readonly string[],
  put: (name: string, value: unknown) => void,
): Remote {
  return { className, set: Object.fromEntries(names.map((name) => [name, (value) => put(name, value)])) };
}
