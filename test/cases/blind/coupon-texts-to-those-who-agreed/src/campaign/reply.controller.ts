import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Controller('sms/replies')
export class ReplyController {
  constructor(private readonly database: DataSource) {}

  @Post()
  @HttpCode(204)
  async reply(@Body() body: { mobile: string; content: string }) {
    if (body.content.trim().toUpperCase() !== 'R') return;
    await this.database.query('update members set marketing_consent = false where phone = $1', [body.mobile]);
  }
}
