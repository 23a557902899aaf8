// case: the list of face fields is joined from two parts and names expression and age
// rules: no-biometric-attribute-inference

import aip from 'baidu-aip-sdk';
import { fieldsFor } from './fields';

interface FoundFace {
  quality: { blur: number };
}

const client = new aip.face(process.env.BAIDU_APP_ID, process.env.BAIDU_KEY, process.env.BAIDU_SECRET);

/** Keeps the frames of the photo booth in which nobody is blurred. */
export async function sharpFrames(frames: Buffer[]): Promise<Buffer[]> {
  const kept: Buffer[] = [];
  for (const frame of frames) {
    const options = { face_field: fieldsFor('booth'), max_face_num: 4 };
    const reply = await client.detect(frame.toString('base64'), 'BASE64', options); // expect: no-biometric-attribute-inference
    const faces: FoundFace[] = reply.result?.face_list ?? [];
    if (faces.length > 0 && faces.every((face) => face.quality.blur < 0.2)) kept.push(frame);
  }
  return kept;
}
