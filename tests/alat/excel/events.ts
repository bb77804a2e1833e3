import type { PlayedEvent } from "./model";

/** An event as it goes over the wire: the number of its kind, whom it concerns, and its arguments as JSON. */
export type WireEvent = { readonly type: number; readonly target: string; readonly message: string };

/** By the name under which the client listens: the numbers of Excel's own events. */
const KINDS = {
  changed: { listener: "DataChanged", type: 10 },
  selected: { listener: "SelectionChanged", type: 14 },
  calculated: { listener: "Calculated", type: 16 },
  formatChanged: { listener: "FormatChanged", type: 18 },
  rowHidden: { listener: "RowHiddenChanged", type: 22 },
} as const satisfies Record<PlayedEvent["kind"], { readonly listener: string; readonly type: number }>;

/** Tells of what happens in the workbook, to those who listen to that kind of event. */
export type Events = {
  readonly listen: (listener: string, on: boolean) => void;
  readonly tell: (event: PlayedEvent) => void;
  /** How many kinds of events are listened to. */
  readonly listened: () => number;
};

export function createEvents(send: (event: WireEvent) => void): Events {
  const listeners = new Set<string>();
  return {
    listen: (listener, on) => {
      if (on) listeners.add(listener);
      else listeners.delete(listener);
    },
    listened: () => listeners.size,
    tell: ({ kind, ...args }) => {
      const { listener, type } = KINDS[kind];
      if (!listeners.has(listener)) return;
      send({ type, target: "Workbook", message: JSON.stringify({ source: "Local", ...args }) });
    },
  };
}
