import { Refusal } from "./remote";
import type { Remote } from "./remote";

/**
 * The wire format between Microsoft's client library and Excel, as far as reading needs it: a batch names things
 * (object paths, each reached from its parent) and says what to do with them (actions).
 */
export type Batch = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

type Arguments = {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
};

type Action = {
  readonly Id: number;
  readonly ActionType: number;
  /** Empty where the action is about the thing itself. */
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
};

type ObjectPath = {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
};

export type Answer = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
};

const PATH = { global: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** The client reports that it is ready to a service beside the workbook. */
const SERVICE: Remote = { className: "Service", calls: { notifyActionHandlerReady: () => null } };

/** Whether a batch asks something of the workbook, and not only tidies up or speaks to a service. */
export function concernsWorkbook({ Actions, ObjectPaths }: Batch): boolean {
  const root = Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.global);
  return root && !Actions.some(({ Name }) => Name === "_RemoveReference");
}

/**
 * Answers batches from `root`. What the library asks to keep stays reachable across batches, as in Excel. What came
 * before a step that is refused has been done.
 */
export function richApi(root: Remote, objection: (step: string) => string | null): (batch: Batch) => Answer {
  const kept = new Map<string, Remote>();
  const names = new Map<Remote, string>();

  const step = (thing: Remote, name: string): void => {
    const code = objection(`${thing.className}.${lower(name)}`);
    if (code !== null) throw new Refusal(code);
  };

  const keep = (thing: Remote): null => {
    const name = `ref${String(names.size + 1)}`;
    names.set(thing, name);
    kept.set(name, thing);
    return null;
  };

  const forget = (name: string): null => {
    kept.delete(name);
    return null;
  };

  return (batch) => {
    const reached = new Map<number, Remote | null>();

    const reach = (id: number): Remote | null => {
      const known = reached.get(id);
      if (known !== undefined) return known;
      const path = batch.ObjectPaths[String(id)];
      if (!path) throw new Refusal("InvalidObjectPath", `Unknown object path ${String(id)}`);
      const thing = follow(path);
      reached.set(id, thing);
      return thing;
    };

    const follow = (path: ObjectPath): Remote | null => {
      if (path.ObjectPathType === PATH.global) return root;
      if (path.ObjectPathType === PATH.service) return SERVICE;
      if (path.ObjectPathType === PATH.nullObject) return null;
      if (path.ObjectPathType === PATH.reference) {
        const thing = kept.get(path.Name);
        if (!thing) throw new Refusal("InvalidReference", "This reference is not valid for the current operation.");
        return thing;
      }
      const parent = reach(path.ParentObjectPathId);
      // Whether Excel itself follows a method of a null object is not documented; here it is refused.
      if (!parent) throw new Refusal("InvalidObjectPath", `${path.Name} of a null object`);
      if (path.ObjectPathType === PATH.property) return member(parent, parent.navigation, path.Name)();
      if (path.ObjectPathType === PATH.indexer) return member(parent, parent.paths, "getItem")(args(path.ArgumentInfo));
      if (path.ObjectPathType === PATH.method) {
        step(parent, path.Name);
        return member(parent, parent.paths, path.Name)(args(path.ArgumentInfo));
      }
      throw new Refusal("NotImplemented", `Object path type ${String(path.ObjectPathType)}`);
    };

    const args = (info: Arguments = {}): readonly unknown[] =>
      (info.Arguments ?? []).map((value, i) => {
        const id = info.ReferencedObjectPathIds?.[i];
        return id ? reach(id) : value;
      });

    const act = (action: Action): unknown => {
      if (action.Name === "_RemoveReference") return forget(String(args(action.ArgumentInfo)[0]));
      const thing = reach(action.ObjectPathId);
      if (!thing) return null;
      if (action.ActionType === ACTION.instantiate) {
        // Asked again after it was to be kept, a thing says under which name it can be reached in later batches.
        const name = names.get(thing);
        return { ...identity(thing), ...(name !== undefined && { _ReferenceId: name }) };
      }
      if (action.ActionType === ACTION.query) return query(thing, wanted(action));
      if (action.ActionType === ACTION.method && action.Name) {
        if (action.Name === "_KeepReference") return keep(thing);
        step(thing, action.Name);
        return member(thing, thing.calls, action.Name)(args(action.ArgumentInfo)) ?? null;
      }
      if (action.ActionType === ACTION.setProperty) {
        step(thing, action.Name);
        member(thing, thing.set, action.Name)(args(action.ArgumentInfo)[0]);
        return null;
      }
      throw new Refusal("NotImplemented", `Action type ${String(action.ActionType)}`);
    };

    /** Where it went wrong, as Excel says it: "Range.getIntersection". */
    const locate = ({ Name, ObjectPathId }: Action): string => {
      const path = batch.ObjectPaths[String(ObjectPathId)];
      const on = Name ? ObjectPathId : (path?.ParentObjectPathId ?? 0);
      return `${reached.get(on)?.className ?? ""}.${lower(Name || (path?.Name ?? ""))}`;
    };

    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: action.ActionType === ACTION.trace ? null : act(action) });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { code: Code, message: Message } = error;
        const Location = locate(action);
        return { Results, TraceIds, Error: { Code, Message, Location, ActionIndex: index, HttpStatusCode: 400 } };
      }
    }
    return { Results, TraceIds };
  };
}

function member<T>(thing: Remote, members: Readonly<Record<string, T>> | undefined, wireName: string): T {
  const name = lower(wireName);
  const found = members?.[name];
  if (found === undefined) throw new Refusal("ApiNotFound", `${thing.className}.${name} is not played`);
  return found;
}

/** How the library recognises a member of a collection again. */
function identity(thing: Remote): Record<string, unknown> {
  const id = thing.properties?.id;
  return id ? { Id: id() } : {};
}

/** The property paths of a load, such as "items/name" or "format/font/bold". */
function wanted(action: Action): readonly string[] {
  return [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])].map((path) =>
    path.replaceAll(".", "/"),
  );
}

function query(thing: Remote, paths: readonly string[]): Record<string, unknown> {
  if (!thing.items) return { ...identity(thing), ...project(thing, paths) };
  const below = paths.map((path) => path.replace(/^items(\/|$)/, "")).filter((path) => path !== "");
  return { _Items: thing.items().map((item) => ({ ...identity(item), ...project(item, below) })) };
}

function project(thing: Remote, paths: readonly string[]): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  const deeper = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split("/");
    const name = lower(head);
    if (rest.length === 0 && thing.properties?.[name]) out[upper(name)] = thing.properties[name]();
    else deeper.set(name, [...(deeper.get(name) ?? []), rest.join("/")]);
  }
  for (const [name, rest] of deeper) {
    const next = thing.navigation?.[name];
    if (!next) throw new Refusal("InvalidArgument", `${thing.className} has no property ${name}`);
    const below = next();
    out[upper(name)] =
      below &&
      query(
        below,
        rest.filter((path) => path !== ""),
      );
  }
  return out;
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
