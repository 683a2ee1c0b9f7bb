/** Reads codes from a picture that moves. */
export interface Decoder {
  /** Tells every code that is seen, until it is stopped. */
  watch(video: HTMLVideoElement, seen: (code: string) => void): () => void;
  /** The code in a picture, if there is one. */
  look(file: Blob): Promise<string | null>;
}

interface Found {
  rawValue: string;
}
interface Detector {
  detect(source: ImageBitmapSource): Promise<Found[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

const EVERY = 120;
const WANTED = ["code_128", "code_39", "codabar", "ean_13", "ean_8", "itf", "upc_a", "upc_e", "qr_code", "data_matrix", "pdf417"];

/** The browser's own reader where it has one, else one in JavaScript that is loaded now. */
export async function decoder(): Promise<Decoder> {
  return (await own()) ?? (await loaded());
}

async function own(): Promise<Decoder | null> {
  const kind = (window as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (!kind) return null;
  try {
    const known = await kind.getSupportedFormats();
    const formats = WANTED.filter((format) => known.includes(format));
    // Some systems have the class and read nothing with it.
    if (!formats.includes("code_128")) return null;
    return ownDecoder(new kind({ formats }));
  } catch {
    return null;
  }
}

function ownDecoder(detector: Detector): Decoder {
  const read = async (source: ImageBitmapSource) =>
    (await detector.detect(source).catch(() => []))[0]?.rawValue ?? null;
  return {
    watch(video, seen) {
      let stopped = false;
      const look = async () => {
        if (stopped) return;
        const code = video.readyState >= 2 ? await read(video) : null;
        if (code && !stopped) seen(code);
        setTimeout(() => void look(), EVERY);
      };
      void look();
      return () => {
        stopped = true;
      };
    },
    look: async (file) => read(await createImageBitmap(file)),
  };
}

async function loaded(): Promise<Decoder> {
  const { BrowserMultiFormatReader } = await import("@zxing/browser");
  const reader = new BrowserMultiFormatReader(undefined, { delayBetweenScanAttempts: EVERY });
  return {
    watch(video, seen) {
      let stopped = false;
      const scanning = reader.scan(video, (result) => {
        if (result && !stopped) seen(result.getText());
      });
      return () => {
        stopped = true;
        scanning.stop();
      };
    },
    async look(file) {
      const url = URL.createObjectURL(file);
      try {
        return (await reader.decodeFromImageUrl(url)).getText();
      } catch {
        return null;
      } finally {
        URL.revokeObjectURL(url);
      }
    },
  };
}
