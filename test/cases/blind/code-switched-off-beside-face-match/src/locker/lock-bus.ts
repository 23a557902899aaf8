import { Injectable } from '@nestjs/common';
import { connect } from 'mqtt';
import { DOOR_SECONDS } from './settings';

@Injectable()
export class LockBus {
  private readonly bus = connect('mqtt://lockers.local');

  openDoor(box: number): string {
    this.bus.publish(`box/${box}`, JSON.stringify({ open: DOOR_SECONDS }));
    return 'open';
  }
}
