/** Loaded before a measured program (`node --require`): leaves what its process cost in the file CERMAT_BENCH. */
const { writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

// A thread of the program loads this too; the figures are those of the whole process, so its main thread tells them.
if (isMainThread && process.env.CERMAT_BENCH) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(process.env.CERMAT_BENCH, JSON.stringify({ cpu: userCPUTime + systemCPUTime, peak: maxRSS }));
  });
}
