import { memoryHost } from "../../../src/hosts/memory";
import { kisi } from "../../alat/kisi";

test("reads the workbook it was given", async () => {
  const { snapshot } = kisi("IKM | 89 | =93.25");
  await expect(memoryHost(snapshot).read()).resolves.toBe(snapshot);
});
