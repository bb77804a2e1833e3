import fc from "fast-check";
import { areasOf, placeKey, placeOf, rangeLists } from "../../../src/hosts/tanda/areas";

const cells = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })), { selector: String, maxLength: 80 })
  .map((drawn) => drawn.map(([row, col]) => placeKey({ row, col })));

test("areas hold just the cells they are made of, each once", () => {
  fc.assert(
    fc.property(cells, (keys) => {
      const held = areasOf(keys).flatMap(({ top, left, bottom, right }) => {
        const width = right - left + 1;
        return Array.from({ length: (bottom - top + 1) * width }, (_, n) =>
          placeKey({ row: top + Math.floor(n / width), col: left + (n % width) }),
        );
      });
      expect(held.sort((a, b) => a - b)).toEqual(keys.sort((a, b) => a - b));
    }),
    { seed: 20241231 },
  );
});

test("a block of cells is one area, also in the last corner of a sheet", () => {
  const block = [0, 1, 2].flatMap((n) => [0, 1].map((m) => placeKey({ row: 1_048_573 + n, col: 16_382 + m })));
  expect(rangeLists(areasOf(block))).toEqual(["XFC1048574:XFD1048576"]);
  expect(placeOf(block.at(-1)!)).toEqual({ row: 1_048_575, col: 16_383 });
});
