/** Hands a file of the browser to the person, under a name. Nothing is sent anywhere: the address lives in this page. */
export function unduh(isi: Blob, nama: string): void {
  const alamat = URL.createObjectURL(isi);
  const tautan = document.createElement("a");
  tautan.href = alamat;
  tautan.download = nama;
  tautan.click();
  // The browser takes the file over after the click, not within it.
  setTimeout(() => {
    URL.revokeObjectURL(alamat);
  }, 60_000);
}
