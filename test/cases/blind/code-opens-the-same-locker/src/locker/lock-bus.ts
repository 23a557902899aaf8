import { Injectable } from '@nestjs/common';
import { connect } from 'mqtt';

@Injectable()
export class LockBus {
  private readonly bus = connect('mqtt://lockers.local');

  openDoor(box: number): string {
    this.bus.publish(`box/${box}`, JSON.stringify({ open: 20 }));
    return 'open';
  }
}
