export * from "./from-snapshot";
export * from "./parts";
export * from "./zip";
export * from "./refusal";
