import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { Panggung } from "../panel";
import { createAntrean } from "./antrean";
import { Halaman } from "./halaman";
import { createSuruh } from "./suruh";

/** One core stays free for the page itself; more than four files at a time only cost memory. */
const SEKALIGUS = Math.min(4, Math.max(1, navigator.hardwareConcurrency - 1));

const suruh = createSuruh();
const antrean = createAntrean((berkas, batal) => suruh({ berkas, tugas: { jenis: "periksa" } }, batal), SEKALIGUS);

/** The sample that comes with the page. Without it the page simply begins empty. */
async function ambilContoh(): Promise<void> {
  const jawaban = await fetch("contoh.xlsx");
  if (jawaban.ok) antrean.contohkan({ nama: "contoh.xlsx", isi: await jawaban.blob() });
}

function Aplikasi() {
  const [menunggu, setMenunggu] = useState(true);
  useEffect(() => {
    void ambilContoh()
      .catch(() => undefined)
      .then(() => {
        setMenunggu(false);
      });
  }, []);
  return (
    <Panggung>
      <Halaman antrean={antrean} suruh={suruh} menunggu={menunggu} />
    </Panggung>
  );
}

const akar = document.getElementById("root");
if (!akar) throw new Error("The page has no #root element");
createRoot(akar).render(<Aplikasi />);
