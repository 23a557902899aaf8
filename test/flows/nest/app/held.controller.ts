import { Body, Controller, Get, Post } from '@nestjs/common';
import { HeldService } from './held.service';

@Controller('held')
export class HeldController {
  constructor(private readonly held: HeldService) {}
  @Post()
  async save() {
    const saved = await this.held.save(source('email'), 'plain');
    sink(saved.value); // flow: email
    sink(saved.note);
    return saved;
  }
  @Get()
  async find() {
    const found = await this.held.find();
    sink(found.value); // flow: phone
    sink(found.note);
    return found;
  }
}
