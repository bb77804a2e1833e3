/** A place in a text that moves forward only. */
export class Kursor {
  private posisi = 0;

  constructor(private readonly teks: string) {}

  /** What the sticky pattern matches here, with its groups, and moves behind it; null and no move otherwise. */
  ambil(pola: RegExp): RegExpExecArray | null {
    const match = this.lihat(pola);
    if (match) this.posisi += match[0].length;
    return match;
  }

  /** Like `ambil`, without moving. */
  lihat(pola: RegExp): RegExpExecArray | null {
    if (!pola.sticky) throw new TypeError("A cursor needs sticky patterns");
    pola.lastIndex = this.posisi;
    return pola.exec(this.teks);
  }

  get habis(): boolean {
    return this.posisi >= this.teks.length;
  }

  get sejauh(): number {
    return this.posisi;
  }

  /** The text from an earlier place up to here. */
  sejak(awal: number): string {
    return this.teks.slice(awal, this.posisi);
  }
}
