import { Injectable } from '@nestjs/common';
import * as tencentcloud from 'tencentcloud-sdk-nodejs';

const IaiClient = tencentcloud.iai.v20200303.Client;

@Injectable()
export class HallService {
  private readonly client = new IaiClient({
    credential: { secretId: process.env.TC_ID, secretKey: process.env.TC_KEY },
    region: 'ap-guangzhou',
  });

  async earlierVisit(frame: string): Promise<boolean> {
    const reply = await this.client.SearchFaces({ GroupIds: ['hall'], Image: frame, MaxPersonNum: 1 });
    const best = reply.Results?.[0]?.Candidates?.[0];
    return best !== undefined && best.Score > 80;
  }
}
