/**
 * Freezes a value and everything in it, maps and sets too, so that whoever changes it throws. Gives the value back.
 */
export function bekukan<T>(nilai: T): T {
  if (typeof nilai !== "object" || nilai === null || Object.isFrozen(nilai)) return nilai;
  const isi: unknown[] = Object.values(nilai);
  if (nilai instanceof Map || nilai instanceof Set) {
    isi.push(...nilai.keys(), ...nilai.values());
    // Freezing leaves what a map holds alone: its own methods have to go.
    for (const ubah of ["set", "add", "delete", "clear"]) Object.defineProperty(nilai, ubah, { value: tolak });
  }
  Object.freeze(nilai);
  isi.forEach(bekukan);
  return nilai;
}

function tolak(): never {
  throw new TypeError("This map or set is frozen");
}
