/** Excel gives out the numbers of shapes in blocks; a drawing lists the blocks that are its own. */
const BLOCK = 1024;

const SHAPE_ID = /_x0000_[si](\d+)/g;
const BLOCKS = /(<o:idmap\b[^>]*?\sdata\s*=\s*["'])([^"']*)/;

/** The blocks that a VML drawing lists or has shapes in. */
export function blocksIn(vml: string): ReadonlySet<number> {
  return new Set([...listed(vml), ...usedBlocks(vml)]);
}

/**
 * Free shape numbers for a drawing, and its text with the blocks listed that are new to it. It gets a new block, one
 * of those that no drawing of the workbook has (`taken`), when those in which it has shapes are full.
 */
export function takeShapeIds(
  vml: string,
  count: number,
  taken: () => ReadonlySet<number>,
): { readonly ids: readonly number[]; readonly vml: string } {
  const used = usedIds(vml);
  const ids: number[] = [];
  const fill = (block: number): void => {
    for (let id = block * BLOCK + 1; id < (block + 1) * BLOCK && ids.length < count; id++) {
      if (!used.has(id)) ids.push(id);
    }
  };
  for (const block of usedBlocks(vml)) fill(block);
  const added: number[] = [];
  const others = ids.length < count ? new Set([...taken(), ...blocksIn(vml)]) : new Set<number>();
  for (let block = 1; ids.length < count; block++) {
    if (others.has(block)) continue;
    fill(block);
    added.push(block);
  }
  return { ids, vml: withList(vml, (list) => [list, ...added].filter((one) => one !== "").join(",")) };
}

/** A drawing without the blocks at the end of its list in which the last shape has gone since `before`. */
export function releaseBlocks(before: string, after: string): string {
  const left = usedBlocks(after);
  const emptied = new Set([...usedBlocks(before)].filter((block) => !left.has(block)));
  return withList(after, (list) => {
    const blocks = list.split(",");
    while (blocks.length > 1 && emptied.has(Number(blocks.at(-1)))) blocks.pop();
    return blocks.join(",");
  });
}

function usedIds(vml: string): ReadonlySet<number> {
  return new Set([...vml.matchAll(SHAPE_ID)].map(([, id]) => Number(id)));
}

function usedBlocks(vml: string): ReadonlySet<number> {
  return new Set([...usedIds(vml)].map((id) => Math.floor(id / BLOCK)));
}

function listed(vml: string): readonly number[] {
  return (BLOCKS.exec(vml)?.[2] ?? "")
    .split(",")
    .filter((block) => block.trim() !== "")
    .map(Number);
}

function withList(vml: string, change: (list: string) => string): string {
  return vml.replace(BLOCKS, (_, before: string, list: string) => before + change(list));
}
