const LONGEST_SIDE = 2048;
const QUALITY = 0.82;
const SMALL = 700_000;

/** A photo as small as a slow connection wants it; as it is where it cannot be made so. */
export async function shrunk(file: File): Promise<Blob> {
  if (file.size < SMALL || typeof createImageBitmap !== "function") return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const made = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, "image/jpeg", QUALITY),
    );
    return made && made.size < file.size ? made : file;
  } catch {
    return file;
  }
}
