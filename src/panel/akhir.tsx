import { Button, makeStyles } from "@fluentui/react-components";
import { CheckmarkCircle48Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentDismiss48Regular } from "@fluentui/react-icons/svg/document-dismiss";
import { Edit48Regular } from "@fluentui/react-icons/svg/edit";
import { LockClosed48Regular } from "@fluentui/react-icons/svg/lock-closed";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import type { Hasil } from "../core";
import type { Galat } from "./keadaan";
import { useSalin } from "./salin";
import { Sampul } from "./sampul";
import { warna } from "./tema";
import { belahKalimat, bilangan } from "./tulisan";
import { tabelDikenal } from "./tabel/dikenal";

const useStyles = makeStyles({ benar: { color: warna.benar } });

type KeTabel = {
  readonly hasil: Hasil;
  readonly onLihatTabel: () => void;
  readonly onLihatDiterima: () => void;
};

/** Everything was checked and agrees. */
export function Sesuai({ hasil, onLihatTabel, onLihatDiterima }: KeTabel) {
  const styles = useStyles();
  const isi = `${bilangan(tabelDikenal(hasil).length)} tabel dan ${bilangan(hasil.sesuai)} sel hitungan diperiksa. Tidak ada yang bertentangan.`;
  return (
    <Sampul ikon={<CheckmarkCircle48Filled className={styles.benar} />} judul="Semua tabel sesuai" isi={isi}>
      <Button appearance="primary" onClick={onLihatTabel}>
        Lihat yang diperiksa
      </Button>
      <KeDiterima hasil={hasil} onLihat={onLihatDiterima} />
    </Sampul>
  );
}

/** Nothing contradicts, but not everything could be checked: that must not look like "sesuai". */
export function Sebagian({ hasil, onLihatTabel, onLihatDiterima }: KeTabel) {
  const tertunda = hasil.takDiperiksa.length + hasil.hampir.length;
  const diperiksa = hasil.tabel.filter((t) => t.diperiksa).length;
  const judul =
    tertunda > 0
      ? `${bilangan(tertunda)} bagian belum dapat diperiksa`
      : hasil.sesuai > 0
        ? "Yang diperiksa sesuai"
        : "Belum ada hitungan yang diperiksa";
  const isi = `${bilangan(diperiksa)} dari ${bilangan(tabelDikenal(hasil).length)} tabel diperiksa, ${bilangan(hasil.sesuai)} sel hitungan sesuai.`;
  return (
    <Sampul ikon={<TableSearchRegular fontSize={48} />} judul={judul} isi={isi}>
      <Button appearance="primary" onClick={onLihatTabel}>
        {tertunda > 0 ? "Lihat sebabnya" : "Lihat tabelnya"}
      </Button>
      <KeDiterima hasil={hasil} onLihat={onLihatDiterima} />
    </Sampul>
  );
}

/** Nothing contradicts because a person accepted what does: that is told, too. */
function KeDiterima({ hasil, onLihat }: { readonly hasil: Hasil; readonly onLihat: () => void }) {
  const jumlah = hasil.diterima.length;
  return jumlah > 0 && <Button onClick={onLihat}>{`Lihat ${bilangan(jumlah)} temuan yang diterima`}</Button>;
}

/** The workbook holds no table of the field. */
export function Kosong() {
  return (
    <Sampul
      ikon={<TableSearchRegular fontSize={48} />}
      judul="Belum ada tabel LKjIP yang dikenali"
      isi="Belum ditemukan kepala tabel seperti Indikator, Target, dan Realisasi."
    />
  );
}

/** Icons for refusals that have a familiar picture. */
function IkonGalat({ kode }: { readonly kode: string }) {
  if (kode === "TERENKRIPSI") return <LockClosed48Regular />;
  if (kode === "SUNTING") return <Edit48Regular />;
  return <DocumentDismiss48Regular />;
}

type PropsGalat = { readonly galat: Galat; readonly onCobaLagi?: () => void };

/** The workbook could not be read: why, and what to do. Technical details are copied, never shown. */
export function TakTerbaca({ galat, onCobaLagi }: PropsGalat) {
  const { pertama, sisa } = belahKalimat(galat.pesan);
  return (
    <Sampul ikon={<IkonGalat kode={galat.kode} />} judul={pertama} isi={sisa}>
      {onCobaLagi && (
        <Button appearance="primary" onClick={onCobaLagi}>
          Coba lagi
        </Button>
      )}
      {galat.rincian !== undefined && <SalinRincian rincian={galat.rincian} />}
    </Sampul>
  );
}

function SalinRincian({ rincian }: { readonly rincian: string }) {
  const { keadaan, salin } = useSalin();
  const tulisan = { siap: "Salin rincian", tersalin: "Rincian tersalin", gagal: "Rincian belum dapat disalin" };
  return (
    <Button
      onClick={() => {
        salin(rincian);
      }}
    >
      {tulisan[keadaan]}
    </Button>
  );
}
