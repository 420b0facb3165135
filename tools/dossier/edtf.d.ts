declare module "edtf" {
  /** A parsed date; `min` and `max` are the first and last millisecond. */
  export type EdtfDate = { readonly type: "Date"; readonly min: number; readonly max: number };
  /** `null`: not given. ±Infinity: open. */
  export type EdtfInterval = {
    readonly type: "Interval";
    readonly lower: EdtfDate | number | null;
    readonly upper: EdtfDate | number | null;
  };
  export type EdtfOther = { readonly type: "Year" | "Decade" | "Century" | "Season" | "List" | "Set" };
  export default function edtf(text: string): EdtfDate | EdtfInterval | EdtfOther;
}
