import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { SessionGuard } from '../auth/session.guard';
import { TellerController } from './teller.controller';

@Module({
  controllers: [TellerController],
  providers: [{ provide: APP_GUARD, useClass: SessionGuard }],
})
export class TellerModule {}
