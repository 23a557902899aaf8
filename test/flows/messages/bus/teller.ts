import { bus, emitter } from './bus';
import './listener';
export function tell() {
  bus.emit('kept', { value: source('email'), note: 'plain' });
  bus.emit('calm', 'plain');
  emitter.emit('kept', source('phone'), 'plain');
  emitter.emit('calm', 'plain');
}
