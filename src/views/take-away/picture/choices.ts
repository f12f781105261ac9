/** What a reader chooses of a picture, and what is said of it once it is made: without what draws it. */

export const FORMS = ['svg', 'png'] as const;
export const COLOURS = ['light', 'dark'] as const;
export const SIZES = ['once', 'twice', 'thrice'] as const;

export interface Choices {
  readonly form: (typeof FORMS)[number];
  readonly colours: (typeof COLOURS)[number];
  /** Of a PNG: how many of its dots stand for one of the screen's. */
  readonly size: (typeof SIZES)[number];
}

export interface Made {
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** True where no canvas could hold it as fine as was asked. */
  readonly coarser: boolean;
  readonly withoutFonts: boolean;
}
