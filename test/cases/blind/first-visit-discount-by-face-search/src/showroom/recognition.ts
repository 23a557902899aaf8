import { iai } from 'tencentcloud-sdk-nodejs';

const client = new iai.v20200303.Client({
  credential: { secretId: process.env.TENCENT_ID, secretKey: process.env.TENCENT_KEY },
  region: 'ap-guangzhou',
});

export async function earlierVisits(photo: Buffer): Promise<number> {
  const { Results } = await client.SearchFaces({
    GroupIds: ['showroom'],
    Image: photo.toString('base64'),
    MaxFaceNum: 1,
    MaxPersonNum: 5,
  });
  const candidates = Results?.[0]?.Candidates ?? [];
  return candidates.filter((candidate) => (candidate.Score ?? 0) > 85).length;
}
