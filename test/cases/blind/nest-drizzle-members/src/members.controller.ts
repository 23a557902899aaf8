import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { MembersService } from './members.service';
import { ImportService } from './import.service';

@Controller('members')
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly importer: ImportService,
  ) {}

  @Get(':id')
  get(@Param('id') id: string) {
    return this.members.get(id);
  }

  @Patch(':id')
  patch(@Param('id') id: string, @Body() body: { email?: string; mobile?: string; fullName?: string }) {
    return this.members.update(id, body);
  }

  @Delete(':id')
  leave(@Param('id') id: string) {
    return this.members.leave(id);
  }

  @Post('import')
  import(@Body('csv') csv: string) {
    return this.importer.run(csv);
  }
}
