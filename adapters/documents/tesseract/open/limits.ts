/** Bytes of a file beyond which it is not opened: the largest that WhatsApp lets through as a photo is 16 MB. */
export const MOST_BYTES = 25 * 1024 * 1024;

/** Pixels of a picture beyond which it is not decoded: phones make up to 50 megapixels. */
export const MOST_PIXELS = 64_000_000;

/** Pages of a file beyond which it is not read: an order has one or two, with its annexes seldom ten. */
export const MOST_PAGES = 12;

/** Points (1/72 inch) of a page's long side beyond which it is no paper: A2 has 1,684. */
export const LONGEST_PAGE_POINTS = 3000;

/** Pixels of the long side that a picture is brought down to: letters of an A4 page are then some 40 high. */
export const LONGEST_SIDE = 3000;

/** Pixels of the long side that a page of a PDF is drawn with: 200 dots an inch of A4. */
export const DRAWN_SIDE = 2340;

/** Pixels of the short side below which nothing can be read. */
export const SHORTEST_SIDE = 300;
