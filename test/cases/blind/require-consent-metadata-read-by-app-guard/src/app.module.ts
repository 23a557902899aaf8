import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConsentGuard } from './consent/consent.guard';
import { FaceController } from './face/face.controller';

@Module({
  imports: [TypeOrmModule.forRoot({ type: 'postgres', url: process.env.DATABASE_URL })],
  controllers: [FaceController],
  providers: [{ provide: APP_GUARD, useClass: ConsentGuard }],
})
export class AppModule {}
