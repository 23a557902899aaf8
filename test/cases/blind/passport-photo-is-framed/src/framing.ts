import { FaceDetector, FilesetResolver } from '@mediapipe/tasks-vision';

export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

let detector: Promise<FaceDetector> | undefined;

async function load(): Promise<FaceDetector> {
  const files = await FilesetResolver.forVisionTasks('/wasm');
  return FaceDetector.createFromOptions(files, { baseOptions: { modelAssetPath: '/models/face.tflite' }, runningMode: 'IMAGE' });
}

export async function frameFor(photo: HTMLImageElement): Promise<Frame | undefined> {
  detector ??= load();
  const box = (await detector).detect(photo).detections[0]?.boundingBox;
  if (!box) return undefined;
  const width = box.width * 1.7;
  const height = (width * 45) / 35;
  return { x: box.originX - (width - box.width) / 2, y: box.originY - (height - box.height) / 2, width, height };
}
