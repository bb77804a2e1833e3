export * from "./address";
export * from "./apply-edits";
export * from "./edit";
export * from "./snapshot";
export * from "./tanda";
