declare module 'heic-decode' {
  interface HeicImage {
    width: number;
    height: number;
    decode(): Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
  }
  /** The pictures of a file, not yet decoded, until `dispose` gives their memory back. */
  function all(file: { buffer: Uint8Array }): Promise<HeicImage[] & { dispose(): void }>;
  const decode: { all: typeof all };
  export default decode;
}
