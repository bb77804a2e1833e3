export * from "./address";
export * from "./apply-edits";
export * from "./edit";
export * from "./formula";
export * from "./snapshot";
export * from "./tanda";
