import * as faceapi from '@vladmandic/face-api';
import * as tf from '@tensorflow/tfjs-node';

let loaded: Promise<unknown> | undefined;

function load() {
  loaded ??= Promise.all([
    faceapi.nets.ssdMobilenetv1.loadFromDisk('models'),
    faceapi.nets.faceLandmark68Net.loadFromDisk('models'),
    faceapi.nets.faceRecognitionNet.loadFromDisk('models'),
  ]);
  return loaded;
}

export async function describe(jpeg: Buffer): Promise<number[] | undefined> {
  await load();
  const image = tf.node.decodeImage(jpeg, 3) as any;
  try {
    const hit = await faceapi.detectSingleFace(image).withFaceLandmarks().withFaceDescriptor();
    return hit && Array.from(hit.descriptor);
  } finally {
    image.dispose();
  }
}
