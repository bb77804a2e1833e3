import { run } from "./program";

// The reader of a pipe may leave before we are done, as `head` does: that is no fault and needs no words.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code !== "EPIPE") throw cause;
  process.exit();
});

// Set, not passed to exit(): what is still on its way through a pipe must arrive.
process.exitCode = await run(process.argv.slice(2));
