import { Module } from '@nestjs/common';
import { ClubLogger } from './club-logger';
import { MembersController } from './members.controller';
import { MembersService } from './members.service';
import { ImportService } from './import.service';

@Module({
  controllers: [MembersController],
  providers: [ClubLogger, MembersService, ImportService],
})
export class AppModule {}
