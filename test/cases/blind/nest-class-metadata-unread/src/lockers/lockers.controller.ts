// case: the consent decorator stands on the class while the guard reads only the method's metadata
// rules: no-biometric-without-consent

import { Body, Controller, Param, Post, UseGuards } from '@nestjs/common';
import { ConsentGuard } from '../consent/consent.guard';
import { RequireSeparateConsent } from '../consent/require-separate-consent';
import { FaceService } from './face.service';

@Controller('lockers')
@UseGuards(ConsentGuard)
@RequireSeparateConsent('face')
export class LockersController {
  constructor(private readonly faces: FaceService) {}

  @Post(':id/face')
  async open(@Param('id') id: string, @Body('image') image: string) {
    return { open: await this.faces.isOwner(id, image) };
  }

  @Post(':id/code')
  async openWithCode(@Param('id') id: string, @Body('code') code: string) {
    return { open: await this.faces.codeFits(id, code) };
  }
}
