/** Our mark: six table cells form a C, an amber tick closes it. Decorative beside the product's name. */
export function Logo({ size = 28 }: { readonly size?: number }) {
  const sel = [
    [0, 0],
    [1, 0],
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 2],
  ] as const;
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" style={{ flexShrink: 0 }}>
      <g fill="#128a94">
        {sel.map(([x, y]) => (
          <rect key={`${x}${y}`} x={1 + x * 9} y={1 + y * 9} width="8" height="8" rx="1.5" />
        ))}
      </g>
      <path
        d="M12 13.2l3.7 3.8L25.6 4.4"
        fill="none"
        stroke="#d06e00"
        strokeWidth="3.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
