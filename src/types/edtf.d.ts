declare module 'edtf' {
  /** First and last instant in milliseconds since 1970, and the text in its canonical form. */
  interface ExtendedDate {
    readonly min: number;
    readonly max: number;
    readonly edtf: string;
  }

  /** @throws Error for what is no EDTF text */
  export default function edtf(text: string): ExtendedDate;
}
