import { SerialPort } from 'serialport';

const port = new SerialPort({ path: '/dev/ttyUSB0', baudRate: 9600 });

export function openDoor(locker: string): Promise<void> {
  return new Promise((resolve, reject) => {
    port.write(`OPEN ${locker}\r`, (error) => (error ? reject(error) : resolve()));
  });
}
