// How `npm start` and `npm run start:excel` serve the built page on this machine, and what they say about it.

process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= "3000";

const EXCEL_STEPS = (address) => `
Panel Cermat untuk Excel siap di ${address}taskpane.html

1. Buka alamat itu sekali di peramban dan terima sertifikat pengembangannya, atau pasang
   node_modules/.cache/webpack-dev-server/server.pem sebagai sertifikat tepercaya.
2. Excel di web: Sisipkan > Add-in > Unggah Add-in Saya, lalu pilih manifest.xml dari folder ini.
   Excel di Windows: bagikan folder berisi manifest.xml, daftarkan di Berkas > Opsi > Pusat Kepercayaan >
   Katalog Add-in Tepercaya, lalu Sisipkan > Add-in Saya > Folder Bersama.
   Excel di Mac: salin manifest.xml ke ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef.
3. Buka buku kerja LKjIP, lalu pilih Cermat di pita Beranda.
`;

/** @type {import("webpack-dev-server").Configuration} */
module.exports = {
  host: "127.0.0.1",
  port: "auto",
  client: false,
  hot: false,
  liveReload: false,
  static: false,
  devMiddleware: { stats: "errors-only" },
  onListening(server) {
    const secure = server.options.server.type === "https";
    const address = `${secure ? "https" : "http"}://localhost:${server.server.address().port}/`;
    server.middleware.waitUntilValid(() => {
      process.stdout.write(secure ? EXCEL_STEPS(address) : `\nHalaman Cermat siap dibuka: ${address}\n`);
      process.stdout.write("Tekan Ctrl+C untuk berhenti.\n");
    });
  },
};
