import { createRoot } from "react-dom/client";
import { excelHost } from "../hosts/excel";
import { Panggung } from "../panel";
import { openOffice } from "./office-loader";
import { Pane } from "./pane";

async function start(): Promise<void> {
  // Takes away the message for browsers that do not get this far; the other messages of the page wait for their name.
  document.body.dataset.tampil = "";
  const lingkungan = await openOffice();
  document.body.dataset.tampil = lingkungan;
  const root = document.getElementById("root");
  if (lingkungan !== "excel" || !root) return;
  createRoot(root).render(
    <Panggung>
      <Pane host={excelHost()} />
    </Panggung>,
  );
}

void start();
