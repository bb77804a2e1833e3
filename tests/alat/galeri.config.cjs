// Builds tests/panel/galeri.tsx with the project's own settings, beside the sample workbook.
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { mode, devtool, resolve, module: loaders, performance, stats } = require("../../webpack.config.js")[0];

/** @type {import("webpack").Configuration} */
module.exports = {
  mode,
  devtool,
  resolve,
  module: loaders,
  performance,
  stats,
  target: ["web", "es2022"],
  entry: { galeri: join(__dirname, "../panel/galeri.tsx") },
  plugins: [
    new HtmlPlugin({ filename: "galeri.html", title: "Panel" }),
    new CopyPlugin({ patterns: [{ from: join(__dirname, "../../assets/contoh.xlsx") }] }),
  ],
};
