import axios from 'axios';

interface SearchReply {
  results?: { confidence: number; user_id: string }[];
  thresholds: Record<string, number>;
}

export async function jianguo(zhaopian: string): Promise<boolean> {
  const form = new URLSearchParams({
    api_key: process.env.FACEPP_KEY!,
    api_secret: process.env.FACEPP_SECRET!,
    outer_id: 'naicha-guke',
    image_base64: zhaopian,
  });
  const { data } = await axios.post<SearchReply>('https://api-cn.faceplusplus.com/facepp/v3/search', form);
  return (data.results?.[0]?.confidence ?? 0) > data.thresholds['1e-4'];
}
