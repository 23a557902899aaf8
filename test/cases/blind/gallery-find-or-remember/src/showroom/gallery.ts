import { randomUUID } from 'node:crypto';
import { iai } from 'tencentcloud-sdk-nodejs';

const client = new iai.v20200303.Client({ credential: { secretId: process.env.TC_ID, secretKey: process.env.TC_KEY }, region: 'ap-shanghai' });

export async function findGuest(Image: string): Promise<string | undefined> {
  const { Results } = await client.SearchFaces({ GroupIds: ['showroom'], Image, MaxFaceNum: 1, FaceMatchThreshold: 80 });
  return Results?.[0]?.Candidates?.[0]?.PersonId;
}

export async function rememberGuest(Image: string): Promise<string> {
  const PersonId = `guest-${randomUUID()}`;
  await client.CreatePerson({ GroupId: 'showroom', PersonId, PersonName: '到访客户', Image });
  return PersonId;
}
