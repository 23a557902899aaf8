import * as tencentcloud from 'tencentcloud-sdk-nodejs';
import { nanoid } from 'nanoid';

const IaiClient = tencentcloud.iai.v20200303.Client;
const client = new IaiClient({
  credential: { secretId: process.env.TC_ID, secretKey: process.env.TC_KEY },
  region: 'ap-shanghai',
});

const GROUP = 'menshop-01';

export async function sousuo(image: string): Promise<string | null> {
  const { Results } = await client.SearchFaces({ GroupIds: [GROUP], Image: image, FaceMatchThreshold: 80 });
  return Results?.[0]?.Candidates?.[0]?.PersonId ?? null;
}

export async function jiandang(image: string): Promise<string> {
  const id = `guke-${nanoid(10)}`;
  await client.CreatePerson({ GroupId: GROUP, PersonId: id, PersonName: id, Image: image });
  return id;
}
