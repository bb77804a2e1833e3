export * from "./address";
export * from "./edit";
export * from "./snapshot";
export * from "./tanda";
