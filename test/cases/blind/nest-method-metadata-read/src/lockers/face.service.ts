import { Injectable } from '@nestjs/common';
import { iai } from 'tencentcloud-sdk-nodejs';

const client = new iai.v20200303.Client({
  credential: { secretId: process.env.TC_ID!, secretKey: process.env.TC_KEY! },
  region: 'ap-shanghai',
});

@Injectable()
export class FaceService {
  async isOwner(locker: string, image: string): Promise<boolean> {
    const result = await client.VerifyFace({ PersonId: `locker-${locker}`, Image: image });
    return result.IsMatch === true;
  }

  async codeFits(locker: string, code: string): Promise<boolean> {
    return process.env[`LOCKER_${locker}`] === code;
  }
}
