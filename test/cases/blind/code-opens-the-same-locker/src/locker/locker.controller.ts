import { Body, Controller, Post } from '@nestjs/common';
import { LockerService } from './locker.service';
import { Pickups } from './pickups';

@Controller('boxes')
export class LockerController {
  constructor(private readonly lockers: LockerService, private readonly pickups: Pickups) {}

  @Post('code')
  async code(@Body() body: { box: number; code: string }) {
    const { code, portrait } = await this.pickups.of(body.box);
    return { door: this.lockers.byCode({ ...body, portrait }, code) };
  }

  @Post('face')
  async face(@Body() body: { box: number; selfie: string }) {
    const { portrait } = await this.pickups.of(body.box);
    return { door: await this.lockers.byFace({ ...body, portrait }) };
  }
}
