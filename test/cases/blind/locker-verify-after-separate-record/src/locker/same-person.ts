import * as tencentcloud from 'tencentcloud-sdk-nodejs';

const IaiClient = tencentcloud.iai.v20200303.Client;
const client = new IaiClient({
  credential: { secretId: process.env.TC_ID, secretKey: process.env.TC_KEY },
  region: 'ap-shanghai',
});

export async function samePerson(memberId: string, photo: string): Promise<boolean> {
  const reply = await client.VerifyFace({ PersonId: memberId, Image: photo, QualityControl: 2 });
  return reply.IsMatch === true;
}
