// case: the controller records every purpose from the answer that was given to it
// rules: no-bundled-consent
import { Body, Controller, Put, Req, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { AnswersDto } from './answers.dto';
import { ConsentsService } from './consents.service';

@Controller('me/consents')
@UseGuards(AuthGuard('jwt'))
export class ConsentsController {
  constructor(private readonly consents: ConsentsService) {}

  @Put()
  async answer(@Req() request: { user: { id: string } }, @Body() dto: AnswersDto): Promise<void> {
    for (const { purpose, granted } of dto.answers) {
      await this.consents.record(request.user.id, purpose, granted, dto.textVersion);
    }
  }
}
