import type decodeHeic from 'heic-decode';
import sharp from 'sharp';
import type { OpenedPage } from '../page.ts';
import { decode } from './image.ts';
import { MOST_PIXELS } from './limits.ts';
import type { Opened } from './open.ts';

/** Opens the first picture of a HEIC file, as phones write it. Its rotation is undone by the decoder. */
export async function openHeic(bytes: Uint8Array): Promise<Opened> {
  let images: Awaited<ReturnType<typeof decodeHeic.all>>;
  try {
    // Its program is compiled where the first such file comes: most never do, and a reader that starts is waited for.
    const { default: decoder } = await import('heic-decode');
    images = await decoder.all({ buffer: bytes });
  } catch {
    return { refused: 'corrupt' };
  }
  const [first] = images;
  if (!first || first.width * first.height > MOST_PIXELS) {
    images.dispose();
    return { refused: first ? 'too-large' : 'corrupt' };
  }
  return { pageCount: 1, pages: decodeOne(first, () => images.dispose()) };
}

interface HeicImage {
  decode(): Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
}

async function* decodeOne(image: HeicImage, dispose: () => void): AsyncIterable<OpenedPage> {
  try {
    const { width, height, data } = await image.decode();
    const raw = sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: MOST_PIXELS });
    yield { kind: 'picture', picture: await decode(raw) };
  } finally {
    dispose();
  }
}
