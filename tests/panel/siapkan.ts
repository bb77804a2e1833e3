/** What jsdom lacks and Fluent asks for. */
export function siapkanPeramban(gelap = false): void {
  window.matchMedia = (kueri: string) =>
    ({
      matches: gelap && kueri.includes("dark"),
      media: kueri,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
