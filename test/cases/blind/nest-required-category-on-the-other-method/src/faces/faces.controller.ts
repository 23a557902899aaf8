// case: the consent guard lets every method pass that names no category, and the enrolment names none
// rules: no-biometric-without-consent

import { Body, Controller, Delete, Post, Req, UseGuards } from '@nestjs/common';
import { ConsentGuard, RequireSeparateConsent } from './consent.guard';
import { FacesService } from './faces.service';

interface Signed {
  user: { id: string };
}

@Controller('faces')
@UseGuards(ConsentGuard)
export class FacesController {
  constructor(private readonly faces: FacesService) {}

  @Post()
  enrol(@Req() { user }: Signed, @Body() body: { portrait: string }) {
    return this.faces.enrol(user.id, Buffer.from(body.portrait, 'base64'));
  }

  @Delete()
  @RequireSeparateConsent('face')
  remove(@Req() { user }: Signed) {
    return this.faces.remove(user.id);
  }
}
