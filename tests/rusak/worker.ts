/** A thread of the trials: a seed comes in, its outcome goes out. */
import { parentPort } from "node:worker_threads";
import { trial } from "./trial";

parentPort?.on("message", (seed: number) => void trial(seed).then((outcome) => parentPort?.postMessage(outcome)));
