import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { iai } from 'tencentcloud-sdk-nodejs';

const GROUP = 'laofangke';

@Injectable()
export class FaceGateway {
  private readonly client = new iai.v20200303.Client({
    credential: { secretId: process.env.TC_ID, secretKey: process.env.TC_KEY },
    region: 'ap-shanghai',
  });

  async search(image: string): Promise<string | undefined> {
    const reply = await this.client.SearchFaces({ GroupIds: [GROUP], Image: image, MaxPersonNum: 1 });
    const best = reply.Results?.[0]?.Candidates?.[0];
    return best && best.Score! > 80 ? best.PersonId : undefined;
  }

  async enrol(image: string): Promise<string> {
    const personId = randomUUID();
    await this.client.CreatePerson({ GroupId: GROUP, PersonId: personId, PersonName: personId, Image: image });
    return personId;
  }
}
