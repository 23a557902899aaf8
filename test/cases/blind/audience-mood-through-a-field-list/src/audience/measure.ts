// case: the list of fields, put together in another file, has age, gender and emotion of those who look at a screen
// rules: no-biometric-attribute-inference

import { face as AipFace } from 'baidu-aip-sdk';
import { fieldList } from './fields';
import { frames } from './frames';
import { save } from './store';

const aip = new AipFace(process.env.AIP_APP!, process.env.AIP_KEY!, process.env.AIP_SECRET!);

export async function measure(screen: string): Promise<void> {
  const options = { face_field: fieldList('rich'), max_face_num: '10' };
  for await (const frame of frames(screen)) {
    const answer = await aip.detect(frame.jpeg, 'BASE64', options); // expect: no-biometric-attribute-inference
    await save(screen, answer.result?.face_list ?? []);
  }
}
