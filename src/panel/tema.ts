import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** Teal, from the accent #0E7C84 (step 80); step 120 is the accent on dark ground. */
const MEREK: BrandVariants = {
  10: "#001113",
  20: "#001b1d",
  30: "#00282b",
  40: "#003539",
  50: "#004348",
  60: "#005258",
  70: "#05646b",
  80: "#0e7c84",
  90: "#2a8c95",
  100: "#509da4",
  110: "#71aeb3",
  120: "#7fb9bd",
  130: "#9ec7ca",
  140: "#bbd7da",
  150: "#d5e7e8",
  160: "#e9f2f3",
};

/** Colours that carry a judgement. Fluent's own reds and greens are not used for it. */
type WarnaCermat = {
  readonly salah: string;
  readonly ragu: string;
  readonly catatan: string;
  readonly benar: string;
  readonly latarSalah: string;
  readonly latarRagu: string;
  readonly latarCatatan: string;
  readonly latarBenar: string;
  readonly garisSalah: string;
  readonly garisRagu: string;
  readonly garisBenar: string;
  /** Fill of a highlighted cell, its border, and the text on it. */
  readonly selSalah: string;
  readonly selRagu: string;
  readonly selCatatan: string;
  readonly tepiSalah: string;
  readonly tepiRagu: string;
  readonly tepiCatatan: string;
  readonly hurufSel: string;
};

const TERANG: WarnaCermat = {
  salah: "#b10e1c",
  ragu: "#8a5300",
  catatan: "#0f548c",
  benar: "#0e700e",
  latarSalah: "#fdeaea",
  latarRagu: "#fff4d6",
  latarCatatan: "#e9f2fb",
  latarBenar: "#e8f4ea",
  garisSalah: "#efc9cb",
  garisRagu: "#8a5300",
  garisBenar: "#c3dfc7",
  selSalah: "#f4afa6",
  selRagu: "#ffe9a3",
  selCatatan: "#cfe2f6",
  tepiSalah: "#8e1116",
  tepiRagu: "#7a4f00",
  tepiCatatan: "#1b5a96",
  hurufSel: "#1b1a19",
};

const GELAP: WarnaCermat = {
  salah: "#ff99a4",
  ragu: "#f5b83d",
  catatan: "#7dbbf5",
  benar: "#9fe3a5",
  latarSalah: "#472125",
  latarRagu: "#41320f",
  latarCatatan: "#1c3449",
  latarBenar: "#1d3a22",
  garisSalah: "#7a3a40",
  garisRagu: "#f5b83d",
  garisBenar: "#3c6b43",
  selSalah: "#6a1b1f",
  selRagu: "#6e5600",
  selCatatan: "#1b3c5f",
  tepiSalah: "#ff9c92",
  tepiRagu: "#ffd75e",
  tepiCatatan: "#8cc1f5",
  hurufSel: "#ffffff",
};

type Tema = Theme & { readonly [K in keyof WarnaCermat as `cermat-${K}`]: string };

function lengkapi(dasar: Theme, w: WarnaCermat): Tema {
  return {
    ...dasar,
    fontFamilyBase: `"Segoe UI", "Segoe UI Web (West European)", -apple-system, "Noto Sans", "Open Sans", sans-serif`,
    "cermat-salah": w.salah,
    "cermat-ragu": w.ragu,
    "cermat-catatan": w.catatan,
    "cermat-benar": w.benar,
    "cermat-latarSalah": w.latarSalah,
    "cermat-latarRagu": w.latarRagu,
    "cermat-latarCatatan": w.latarCatatan,
    "cermat-latarBenar": w.latarBenar,
    "cermat-garisSalah": w.garisSalah,
    "cermat-garisRagu": w.garisRagu,
    "cermat-garisBenar": w.garisBenar,
    "cermat-selSalah": w.selSalah,
    "cermat-selRagu": w.selRagu,
    "cermat-selCatatan": w.selCatatan,
    "cermat-tepiSalah": w.tepiSalah,
    "cermat-tepiRagu": w.tepiRagu,
    "cermat-tepiCatatan": w.tepiCatatan,
    "cermat-hurufSel": w.hurufSel,
  };
}

/** The theme on light ground. */
export const temaTerang: Tema = lengkapi(createLightTheme(MEREK), TERANG);

const gelap = createDarkTheme(MEREK);

/** The theme on dark ground; Fluent's brand text is too dark there, so it is lifted to #7FB9BD. */
export const temaGelap: Tema = lengkapi(
  {
    ...gelap,
    colorBrandForeground1: MEREK[120],
    colorBrandForeground2: MEREK[130],
    colorBrandForegroundLink: MEREK[120],
    colorBrandForegroundLinkHover: MEREK[130],
    colorCompoundBrandForeground1: MEREK[120],
    colorCompoundBrandStroke: MEREK[120],
    colorBrandStroke1: MEREK[120],
  },
  GELAP,
);

/** The judgement colours as CSS values, for use in styles. */
export const warna = {
  salah: "var(--cermat-salah)",
  ragu: "var(--cermat-ragu)",
  catatan: "var(--cermat-catatan)",
  benar: "var(--cermat-benar)",
  latarSalah: "var(--cermat-latarSalah)",
  latarRagu: "var(--cermat-latarRagu)",
  latarCatatan: "var(--cermat-latarCatatan)",
  latarBenar: "var(--cermat-latarBenar)",
  garisSalah: "var(--cermat-garisSalah)",
  garisRagu: "var(--cermat-garisRagu)",
  garisBenar: "var(--cermat-garisBenar)",
  selSalah: "var(--cermat-selSalah)",
  selRagu: "var(--cermat-selRagu)",
  selCatatan: "var(--cermat-selCatatan)",
  tepiSalah: "var(--cermat-tepiSalah)",
  tepiRagu: "var(--cermat-tepiRagu)",
  tepiCatatan: "var(--cermat-tepiCatatan)",
  hurufSel: "var(--cermat-hurufSel)",
} as const satisfies WarnaCermat;

/** Where the system replaces all colours (Windows contrast themes). */
export const KONTRAS = "@media (forced-colors: active)";
/** Where pairs no longer stand side by side: the pane at 200 % zoom. */
export const SEMPIT = "@media (max-width: 289px)";
/** Where a part that stays in sight would leave no room for the rest: there all scrolls together. */
export const SESAK = "@media (max-width: 289px), (max-height: 420px)";
