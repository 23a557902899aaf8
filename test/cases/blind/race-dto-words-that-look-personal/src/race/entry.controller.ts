// case: entering a running race: race, position and card are no data about the person's race, place or bank
// rules: no-undeclared-collection
import { Body, Controller, Post } from '@nestjs/common';
import { EntryDto } from './entry.dto';

@Controller('race-entries')
export class EntryController {
  private readonly entries = new Map<string, EntryDto[]>();

  @Post()
  enter(@Body() body: EntryDto) {
    const field = this.entries.get(body.raceId) ?? [];
    this.entries.set(body.raceId, [...field, body]);
    return { startNumber: field.length + 1 };
  }
}
