import type { Ref } from "react";
import type { Address, ProfilTersemat } from "../core";
import { Kosong, Sebagian, Sesuai, TakTerbaca } from "./akhir";
import { simpulkan } from "./keadaan";
import type { Keadaan } from "./keadaan";
import type { Aksi, Lihat } from "./lihat";
import { Memuat } from "./memuat";
import type { KendaliSimpan } from "./penyimpan";
import type { KendaliSorot } from "./penyorot";
import { TampilanProfil } from "./profil/tampilan-profil";
import type { KendaliTabel } from "./tabel/pilihan";
import { TampilanTabel } from "./tabel/tampilan-tabel";
import type { Penyisip } from "./sisip/penyisip";
import { TampilanSisip } from "./sisip/tampilan-sisip";
import type { DaftarTemuan } from "./temuan/daftar";
import { KakiTemuan } from "./temuan/kaki-temuan";
import { TampilanTemuan } from "./temuan/tampilan-temuan";
import { TindakanKartu } from "./temuan/tindakan";
import type { KendaliPerubahan } from "./ubah/perubahan";
import { TampilanHitung } from "./ubah/tampilan-hitung";
import { TampilanPerbaikan } from "./ubah/tampilan-perbaikan";

type Props = {
  readonly keadaan: Keadaan;
  readonly lihat: Lihat;
  readonly ubah: (aksi: Aksi) => void;
  readonly daftar: DaftarTemuan;
  readonly perubahan: KendaliPerubahan;
  /** null where the shell keeps nothing. */
  readonly simpan: KendaliSimpan | null;
  readonly penyisip?: Penyisip | undefined;
  readonly tabel: KendaliTabel | null;
  readonly sorot: KendaliSorot | null;
  readonly onUnduhTeks?: ((nama: string, teks: string) => void) | undefined;
  readonly kotakCari: Ref<HTMLInputElement>;
  readonly onMuatUlang?: (() => void) | undefined;
  readonly onBatal?: (() => void) | undefined;
  readonly terpilih?: Address | undefined;
  readonly berubah?: readonly Address[] | undefined;
};

/** The view of the chosen tab, or what stands in its place while there is no result. */
export function Tampilan(props: Props) {
  const { keadaan, lihat, ubah, perubahan, onMuatUlang, onBatal } = props;
  const { penerapan, pratinjau } = perubahan;
  if (keadaan.jenis === "muat") return <Memuat {...(onBatal && { onBatal })} />;
  if (keadaan.jenis === "galat") {
    return <TakTerbaca galat={keadaan.galat} {...(onMuatUlang && { onCobaLagi: onMuatUlang })} />;
  }
  const { hasil, peringatan } = keadaan;
  if (lihat.tab === "tabel") return <TampilanTabel hasil={hasil} peringatan={peringatan} kendali={props.tabel} />;
  if (lihat.tab === "sisip" && props.penyisip) return <TampilanSisip hasil={hasil} penyisip={props.penyisip} />;
  if (lihat.tab === "profil") {
    const { simpan, onUnduhTeks } = props;
    const simpanan = simpan && {
      tersemat: simpan.simpanan.profil,
      onSimpan: (profil: ProfilTersemat) => {
        simpan.ubah((s) => ({ ...s, profil }));
      },
      ...(onUnduhTeks && { onUnduh: onUnduhTeks }),
    };
    return <TampilanProfil hasil={hasil} {...(simpanan && { simpanan })} />;
  }
  if (lihat.tab === "hitung") {
    return (
      <TampilanHitung
        kendali={perubahan.hitung}
        berjalan={penerapan.berjalan}
        onTerapkan={(rencana) => {
          penerapan.terapkan(rencana, "hitung");
        }}
        sesuai={hasil.sesuai}
      />
    );
  }
  const kendali = pratinjau && perubahan.perbaikan[pratinjau];
  if (kendali) {
    return (
      <TampilanPerbaikan
        kendali={kendali}
        berjalan={penerapan.berjalan}
        onTerapkan={(rencana) => {
          penerapan.terapkan(rencana, "perbaiki");
        }}
        onTutup={() => {
          perubahan.bukaPratinjau(null);
        }}
      />
    );
  }
  const keTabel = () => {
    ubah({ jenis: "tab", tab: "tabel" });
  };
  const keDiterima = () => {
    ubah({ jenis: "status", status: "diterima" });
  };
  const jalan = { onLihatTabel: keTabel, onLihatDiterima: keDiterima };
  switch (lihat.status === "terbuka" ? simpulkan(hasil) : "temuan") {
    case "kosong":
      return <Kosong />;
    case "sebagian":
      return <Sebagian hasil={hasil} {...jalan} />;
    case "sesuai":
      return <Sesuai hasil={hasil} {...jalan} />;
    case "temuan":
      return <Temuan {...props} hasil={hasil} />;
  }
}

function Temuan(props: Props & Pick<Extract<Keadaan, { jenis: "hasil" }>, "hasil">) {
  const { hasil, daftar, lihat, ubah, kotakCari, perubahan, simpan, sorot, terpilih, berubah } = props;
  const { penerapan, perbaikan, bukaPratinjau, ditutup } = perubahan;
  const { satu } = perbaikan;

  function perbaiki() {
    const siap = satu?.keadaan.jenis === "siap" ? satu.keadaan.daftar : null;
    // One cell stands before and after on its card; more are shown first, and so is what a person should know before.
    if (siap?.rencana.usul.length === 1 && siap.peringatan.length === 0) penerapan.terapkan(siap.rencana, "perbaiki");
    else bukaPratinjau("satu");
  }

  return (
    <TindakanKartu.Provider
      value={{ rencana: lihat.status === "terbuka" ? satu : null, perbaiki, simpan, fokus: ditutup === "satu" }}
    >
      <TampilanTemuan
        hasil={hasil}
        daftar={daftar}
        lihat={lihat}
        ubah={ubah}
        kotakCari={kotakCari}
        {...(terpilih && { terpilih })}
        {...(berubah && { berubah })}
        kaki={
          <KakiTemuan
            sorot={sorot}
            kendali={perbaikan.semua}
            fokus={ditutup === "semua"}
            onBuka={() => {
              bukaPratinjau("semua");
            }}
          />
        }
      />
    </TindakanKartu.Provider>
  );
}
