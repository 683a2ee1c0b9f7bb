import type { Squares } from "./card";

/** The QR code of an address; null where it is too long for one. */
export async function qrOf(text: string): Promise<Squares | null> {
  const { QRCodeDecoderErrorCorrectionLevel, QRCodeEncoder } = await import("@zxing/library");
  try {
    const matrix = QRCodeEncoder.encode(text, QRCodeDecoderErrorCorrectionLevel.M).getMatrix();
    return Array.from({ length: matrix.getHeight() }, (_row, y) =>
      Array.from({ length: matrix.getWidth() }, (_field, x) => matrix.get(x, y) === 1),
    );
  } catch {
    return null;
  }
}
