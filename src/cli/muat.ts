import type * as PerintahLain from "./perintah-lain";

/** Loads the commands other than `periksa`, so that a check need not wait for them. */
export function perintahLain(): Promise<typeof PerintahLain> {
  return import(/* webpackChunkName: "perintah" */ "./perintah-lain");
}
