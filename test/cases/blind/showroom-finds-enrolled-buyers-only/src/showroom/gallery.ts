import * as tencentcloud from 'tencentcloud-sdk-nodejs';

const IaiClient = tencentcloud.iai.v20200303.Client;
const GROUP = 'showroom-east';

const client = new IaiClient({
  credential: { secretId: process.env.TC_ID, secretKey: process.env.TC_KEY },
  region: 'ap-shanghai',
});

export async function find(image: string): Promise<{ personId: string } | undefined> {
  const { Results } = await client.SearchFaces({ GroupIds: [GROUP], Image: image, MaxPersonNum: 1 });
  const best = Results?.[0]?.Candidates?.[0];
  return best?.PersonId && (best.Score ?? 0) > 90 ? { personId: best.PersonId } : undefined;
}

export async function add(personId: string, image: string): Promise<void> {
  await client.CreatePerson({ GroupId: GROUP, PersonId: personId, PersonName: personId, Image: image });
}
