interface DetectedFace {
  boundingBox: DOMRectReadOnly;
}

declare class FaceDetector {
  constructor(options?: { maxDetectedFaces?: number; fastMode?: boolean });
  detect(image: ImageBitmapSource): Promise<DetectedFace[]>;
}

export async function cropRoundFace(image: ImageBitmap): Promise<Blob> {
  const side = Math.min(image.width, image.height);
  let centre = { x: image.width / 2, y: image.height / 2 };
  if ('FaceDetector' in window) {
    const [face] = await new FaceDetector({ maxDetectedFaces: 1 }).detect(image);
    if (face) centre = { x: face.boundingBox.x + face.boundingBox.width / 2, y: face.boundingBox.y + face.boundingBox.height / 2 };
  }
  const left = Math.min(Math.max(0, centre.x - side / 2), image.width - side);
  const top = Math.min(Math.max(0, centre.y - side / 2), image.height - side);
  const canvas = new OffscreenCanvas(480, 480);
  canvas.getContext('2d')!.drawImage(image, left, top, side, side, 0, 0, 480, 480);
  return canvas.convertToBlob({ type: 'image/webp' });
}
