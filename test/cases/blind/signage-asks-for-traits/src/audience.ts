import axios from 'axios';
import { TRAITS } from './settings';

const DETECT = 'https://api-us.faceplusplus.com/facepp/v3/detect';
const keys = { api_key: process.env.FACEPP_KEY!, api_secret: process.env.FACEPP_SECRET! };

export async function audienceOf(image_base64: string): Promise<unknown[]> {
  const { data } = await axios.post(DETECT, new URLSearchParams({ ...keys, image_base64, return_attributes: TRAITS })); // expect: no-biometric-attribute-inference
  return data.faces.map(({ attributes }: { attributes: unknown }) => attributes);
}
