/** A small fixed run of damaged workbooks: the large one is `npm run rusak`. */
import { mutant } from "../../rusak/mutant";
import type { Outcome } from "../../rusak/trial";
import { runTrials } from "../../rusak/trials";

const COUNT = 300;

test("a seed repeats its workbook to the last byte", () => {
  expect(mutant(7).bytes).toEqual(mutant(7).bytes);
  expect(mutant(8).what).not.toBe(mutant(7).what);
});

test("damaged workbooks are refused by name or read, in good time: no crash, no hang", async () => {
  const outcomes: Outcome[] = [];
  await runTrials(1, COUNT, 2, (outcome) => outcomes.push(outcome));
  expect(outcomes.filter(({ fault }) => fault !== null)).toEqual([]);
  expect(outcomes).toHaveLength(COUNT);
  // Damage that nobody can see, or that is always seen at once, would test nothing.
  const read = outcomes.filter(({ result }) => result === "read").length;
  expect(read).toBeGreaterThan(COUNT / 10);
  expect(new Set(outcomes.map(({ result }) => result)).size).toBeGreaterThan(5);
}, 600_000);
