import { Injectable } from '@nestjs/common';
import * as tencentcloud from 'tencentcloud-sdk-nodejs';

const IaiClient = tencentcloud.iai.v20200303.Client;

@Injectable()
export class FaceLookup {
  private readonly client = new IaiClient({
    credential: { secretId: process.env.TC_ID, secretKey: process.env.TC_KEY },
    region: 'ap-beijing',
  });

  async find(picture: string): Promise<string | undefined> {
    const reply = await this.client.SearchFaces({ GroupIds: ['tenants'], Image: picture, MaxPersonNum: 1 }); // expect: no-biometric-without-consent
    return reply.Results?.[0]?.Candidates?.[0]?.PersonId;
  }
}
