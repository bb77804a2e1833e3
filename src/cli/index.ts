import { jalankan } from "./program";

// The reader of a pipe may leave before we are done, as `head` does: that is no fault and needs no words.
process.stdout.on("error", (sebab: NodeJS.ErrnoException) => {
  if (sebab.code !== "EPIPE") throw sebab;
  process.exit();
});

// Set, not passed to exit(): what is still on its way through a pipe must arrive.
process.exitCode = await jalankan(process.argv.slice(2));
