/** A picture in memory: rows of pixels from the top, `channels` bytes each. */
export interface Picture {
  width: number;
  height: number;
  /** 1 is grey, 3 red, green and blue. */
  channels: 1 | 3;
  data: Uint8Array;
}

/** A point of a page, in its pixels or points, the origin at the top left. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle on a page, in its pixels or points, the origin at the top left. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** One word as it was read. */
export interface Word extends Box {
  text: string;
  /** From 0 to 1. */
  confidence: number;
  /** A number as the recogniser read it that was not believed; absent where both agreed. */
  other?: string;
}

/** The words of one page, in no order that matters. */
export interface WordPage {
  width: number;
  height: number;
  words: readonly Word[];
  /** Where a point of it is on the page as it was sent, in shares of that; absent where it stands as it was sent. */
  asSent?: (point: Point) => Point;
}

/** A page as a file holds it: words where it has a text layer, else a picture. */
export type OpenedPage =
  /** `drawn` is the page as it is seen, where small squares are drawn on it: no text layer tells of boxes. */
  { kind: 'words'; page: WordPage; drawn?: Picture } | { kind: 'picture'; picture: Picture };
