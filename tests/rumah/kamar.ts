import type { Arrow } from "./panah";

/** The rooms of the core, each of which may use only those above it. */
const CORE = ["workbook", "lkjip", "tables", "recognize", "profile", "facts", "rules", "edits", "report"].map(
  (name) => `src/core/${name}`,
);
const CORE_DOOR = "src/core/index.ts";
const WORKBOOK_DOOR = "src/core/workbook/index.ts";

/** The rooms outside the core: which other rooms and packages each may use. The core is entered by its door only. */
const OUTSIDE: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  "src/hosts": { rooms: [], packages: ["fflate", "saxes"] },
  "src/actions": { rooms: ["src/hosts"], packages: [] },
  "src/panel": { rooms: [], packages: ["react", "@fluentui"] },
  "src/taskpane": { rooms: ["src/hosts", "src/actions", "src/panel"], packages: ["react", "react-dom", "@fluentui"] },
  "src/commands": { rooms: ["src/hosts", "src/actions"], packages: [] },
  "src/web": {
    rooms: ["src/hosts", "src/actions", "src/panel"],
    packages: ["react", "react-dom", "@fluentui", "numfmt"],
  },
  "src/cli": { rooms: ["src/hosts", "src/actions"], packages: ["node:", "commander"] },
};

/** Why an arrow goes against the house, in a sentence; null if it may stand. */
export function objection({ from, to }: Arrow): string | null {
  const inside = CORE.find((room) => isIn(room, from));
  if (inside) return objectionInCore(inside, to) ? `${from} -> ${to}: the room ${inside} may not use it` : null;
  if (from === CORE_DOOR) return isIn("src/core", to) ? null : `${from} -> ${to}: the door leads only into the core`;
  const room = Object.keys(OUTSIDE).find((name) => isIn(name, from));
  const allowed = room === undefined ? undefined : OUTSIDE[room];
  if (room === undefined || !allowed) return `${from} lies in no room`;
  if (isIn(room, to) || allowed.rooms.some((other) => isIn(other, to))) return null;
  if (isIn("src/core", to)) {
    const door = room === "src/hosts" ? WORKBOOK_DOOR : CORE_DOOR;
    return to === door ? null : `${from} -> ${to}: ${room} enters the core only by ${door}`;
  }
  const known = to.startsWith("src/") ? false : allowed.packages.some((name) => isPackage(name, to));
  // Facts about the project itself, such as its version.
  return known || to === "package.json" ? null : `${from} -> ${to}: ${room} may not use it`;
}

function objectionInCore(room: string, to: string): boolean {
  const above = CORE.slice(0, CORE.indexOf(room) + 1);
  return !above.some((other) => isIn(other, to));
}

function isIn(room: string, file: string): boolean {
  return file.startsWith(`${room}/`);
}

/** "react" stands for "react" and "react/jsx-runtime"; "node:" for all of Node. */
function isPackage(name: string, to: string): boolean {
  return to === name || to.startsWith(name.endsWith(":") ? name : `${name}/`);
}
