import { Body, Controller, Post } from '@nestjs/common';
import { CandidateDto } from './candidate.dto';

@Controller('candidates')
export class CandidateController {
  private readonly waiting: CandidateDto[] = [];

  @Post()
  add(@Body() candidate: CandidateDto) {
    this.waiting.push(candidate);
    return { place: this.waiting.length };
  }
}
