/** What jsdom lacks and Fluent asks for. */
export function siapkanPeramban(gelap = false): void {
  window.matchMedia = (kueri: string) =>
    ({
      matches: gelap && kueri.includes("dark"),
      media: kueri,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  Element.prototype.scrollIntoView = jest.fn();
  window.ResizeObserver = jest.fn(() => ({ observe: jest.fn(), unobserve: jest.fn(), disconnect: jest.fn() }));
}
