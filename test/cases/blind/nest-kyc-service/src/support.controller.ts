import { Body, Controller, Param, Post, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Applicant } from './entities';
import { KycService } from './kyc.service';

/** hotline: "is the caller on video the person on the document?" */
@UseGuards(AuthGuard('jwt'))
@Controller('support')
export class SupportController {
  constructor(
    private readonly kyc: KycService,
    @InjectRepository(Applicant)
    private readonly applicants: Repository<Applicant>,
  ) {}

  @Post('applicants/:id/caller')
  async caller(@Param('id') id: string, @Body('frame') frame: string) {
    const applicant = await this.applicants.findOneByOrFail({ id });
    const sure = await this.kyc.compareCaller(Buffer.from(frame, 'base64'), applicant.documentKey!);
    return { same: sure > 85 };
  }
}
