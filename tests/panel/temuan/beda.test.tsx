/** @jest-environment jsdom */
import { cleanup, render } from "@testing-library/react";
import { bedakan } from "../../../src/panel/temuan/beda";
import { Pasangan } from "../../../src/panel/temuan/pasangan";
import { contohHasil } from "../contoh-hasil";

afterEach(cleanup);

const dasar = contohHasil.temuan[1];
if (!dasar) throw new Error("sample finding");

function beda(tertulis: string, seharusnya: string | null, tingkat: "salah" | "ragu" = "salah") {
  const { container } = render(<Pasangan temuan={{ ...dasar!, tertulis, seharusnya, tingkat }} />);
  return {
    ubin: [...container.querySelectorAll("dt")].map((dt) => `${dt.textContent}: ${dt.nextElementSibling?.textContent}`),
    ditandai: [...container.querySelectorAll("[data-beda]")].map((s) => s.textContent),
  };
}

test("only differing digits are marked, separators never", () => {
  expect(beda("2.681.328.784", "2.683.149.784")).toEqual({
    ubin: ["Tertulis: 2.681.328.784", "Seharusnya: 2.683.149.784"],
    ditandai: ["1", "328", "3", "149"],
  });
});

test.each([
  ["103%", "104,01%", "another length"],
  ["Tinggi", "Sedang", "words"],
  ["1.429", "1,429", "another separator"],
  ["5,0%", "5,0%", "no difference"],
])("%s beside %s is left unmarked (%s)", (tertulis, seharusnya) => {
  expect(beda(tertulis, seharusnya).ditandai).toEqual([]);
  expect(bedakan(tertulis, seharusnya)).toBeNull();
});

test("what a person must decide is called terhitung; where no answer follows only what is written stands", () => {
  expect(beda("99,2%", "99,3%", "ragu").ubin).toEqual(["Tertulis: 99,2%", "Terhitung: 99,3%"]);
  cleanup();
  expect(beda("74.01", null).ubin).toEqual(["Tertulis: 74.01"]);
});
