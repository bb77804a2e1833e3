/** The same map with its keys ascending; nearly always they are already, and it is returned as it is. */
export function inOrder<Value>(map: Map<number, Value>): Map<number, Value> {
  let last = -1;
  for (const key of map.keys()) {
    if (key < last) return new Map([...map].sort(([a], [b]) => a - b));
    last = key;
  }
  return map;
}
