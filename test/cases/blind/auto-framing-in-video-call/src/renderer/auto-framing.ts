// case: a video call is framed around the face boxes, and no template or attribute is computed
// rules: no-biometric-without-consent, no-biometric-attribute-inference, no-biometric-upload
import { FaceDetector, FilesetResolver } from '@mediapipe/tasks-vision';

export interface Crop {
  x: number;
  y: number;
  width: number;
  height: number;
}

export class AutoFraming {
  private constructor(private readonly detector: FaceDetector) {}

  static async create(): Promise<AutoFraming> {
    const files = await FilesetResolver.forVisionTasks('/wasm');
    const detector = await FaceDetector.createFromOptions(files, { baseOptions: { modelAssetPath: '/models/blaze.tflite' }, runningMode: 'VIDEO' });
    return new AutoFraming(detector);
  }

  *crops(video: HTMLVideoElement): Generator<Crop | null, void, boolean> {
    let running = true;
    while (running) {
      const { detections } = this.detector.detectForVideo(video, performance.now());
      const box = detections[0]?.boundingBox;
      running = yield box ? { x: box.originX - 40, y: box.originY - 40, width: box.width + 80, height: box.height + 80 } : null;
    }
  }
}
