// case: the decorator writes metadata, and the guard that reads them is registered for the whole app
// rules: no-biometric-without-consent

import { Body, Controller, Param, Post } from '@nestjs/common';
import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { readFile } from 'node:fs/promises';
import { RequireConsent } from '../consent/require-consent';

@Controller('visits')
export class FaceController {
  private readonly rekognition = new RekognitionClient({ region: 'eu-west-1' });

  @Post(':visit/face')
  @RequireConsent('face')
  async compare(@Param('visit') visit: string, @Body() body: { photo: string }): Promise<{ likeness: number }> {
    const badge = await readFile(`/srv/badges/${Number(visit)}.jpg`);
    const input = { SourceImage: { Bytes: badge }, TargetImage: { Bytes: Buffer.from(body.photo, 'base64') } };
    const { FaceMatches } = await this.rekognition.send(new CompareFacesCommand(input));
    return { likeness: FaceMatches?.[0]?.Similarity ?? 0 };
  }
}
