import { Module } from '@nestjs/common';
import { HeldController } from './held.controller';
import { HeldService } from './held.service';
import { HELD_STORE, SqlHeldStore } from './held.store';
@Module({ controllers: [HeldController], providers: [HeldService, { provide: HELD_STORE, useClass: SqlHeldStore }, { provide: 'SETTINGS', useValue: { note: 'plain' } }] })
export class HeldModule {}
