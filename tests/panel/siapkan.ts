/** What jsdom lacks and Fluent asks for; `lebar` is whether the page has room for its file list. */
export function siapkanPeramban({ lebar = false } = {}): void {
  window.matchMedia = (kueri) =>
    ({
      matches: lebar && kueri.includes("min-width"),
      media: kueri,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  Element.prototype.scrollIntoView = jest.fn();
  window.ResizeObserver = jest.fn(() => ({ observe: jest.fn(), unobserve: jest.fn(), disconnect: jest.fn() }));
}
