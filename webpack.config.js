// Two bundles from one source: the page and the task pane for browsers, the command line for Node.
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const devServer = require("./tests/alat/layani.cjs");

const inRoot = (path) => join(__dirname, path);

const PAGES = [
  { name: "web", filename: "index.html" },
  { name: "taskpane", filename: "taskpane.html" },
];

/** Where the task pane finds office.js: the copy in dist by default, Microsoft's server with OFFICE_CDN=1. */
const OFFICE_JS =
  process.env.OFFICE_CDN === "1" ? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js" : "office/office.js";

/** Microsoft's client, unmodified as its licence asks. Its telemetry is left out: nothing leaves the machine. */
const OFFICE_FILES = [
  "LICENSE.md",
  "dist/office.js",
  "dist/excel-web-16.00.js",
  "dist/excel-win32-16.01.js",
  "dist/excel-mac-16.00.js",
  "dist/id-id/office_strings.js",
  "dist/en-us/office_strings.js",
];

const common = {
  mode: "production",
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        // What a module exports and nobody uses is left out, with the modules that only it needs.
        sideEffects: false,
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target: "es2022",
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
  infrastructureLogging: { level: "error" },
};

const browser = {
  ...common,
  name: "browser",
  target: ["web", "es2022"],
  entry: Object.fromEntries(PAGES.map(({ name }) => [name, inRoot(`src/${name}/index.tsx`)])),
  output: {
    path: inRoot("dist"),
    filename: "[name].[contenthash:8].js",
    // Relative addresses: the files work from any folder of any server.
    publicPath: "auto",
    clean: { keep: (file) => file.startsWith("cli") },
  },
  // React and Fluent once, for the page and the pane.
  optimization: { splitChunks: { chunks: "all" } },
  plugins: [
    ...PAGES.map(
      ({ name, filename }) =>
        new HtmlPlugin({ template: inRoot(`src/${name}/index.html`), filename, chunks: [name], publicPath: "" }),
    ),
    new DefinePlugin({ __OFFICE_JS__: JSON.stringify(OFFICE_JS) }),
    new CopyPlugin({
      patterns: [
        { from: inRoot("assets"), to: "assets", globOptions: { ignore: ["**/*.xlsx"] } },
        { from: inRoot("assets/contoh.xlsx"), to: "contoh.xlsx" },
        ...OFFICE_FILES.map((file) => ({
          from: inRoot(`node_modules/@microsoft/office-js/${file}`),
          to: `office/${file.replace("dist/", "")}`,
          // Keeps the minifier from it.
          info: { minimized: true },
        })),
      ],
    }),
  ],
  devServer,
};

const cli = {
  ...common,
  name: "cli",
  target: "node20",
  entry: { cli: inRoot("src/cli/index.ts") },
  output: { path: inRoot("dist"), filename: "[name].js", chunkFilename: "cli-[name].js" },
  module: { ...common.module, parser: { javascript: { worker: ["Worker from node:worker_threads"] } } },
  // Readable stack traces matter more here than some kilobytes; a thread is one file.
  optimization: { minimize: false, splitChunks: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /^cli\.js$/ })],
};

module.exports = [browser, cli];
