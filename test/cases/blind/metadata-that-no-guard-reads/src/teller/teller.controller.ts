// case: the decorator only writes metadata, and no guard in the project reads it
// rules: no-biometric-without-consent

import { Body, Controller, Post, Req } from '@nestjs/common';
import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { RequireConsent } from '../consent/require-consent.decorator';

interface SignIn {
  portrait: string;
  selfie: string;
}

@Controller('teller')
export class TellerController {
  private readonly rekognition = new RekognitionClient({ region: 'eu-north-1' });

  @Post('sign-in')
  @RequireConsent('face')
  async signIn(@Req() request: { user: { id: string } }, @Body() body: SignIn) {
    const images = { SourceImage: { Bytes: Buffer.from(body.portrait, 'base64') }, TargetImage: { Bytes: Buffer.from(body.selfie, 'base64') } };
    const { FaceMatches } = await this.rekognition.send(new CompareFacesCommand(images)); // expect: no-biometric-without-consent
    return { user: request.user.id, same: (FaceMatches ?? []).length === 1 };
  }
}
