import { Gpio } from 'onoff';

const gateRelay = new Gpio(17, 'out');
const barrierRelay = new Gpio(27, 'out');

const pulse = (relay: Gpio, ms: number) => {
  relay.writeSync(1);
  setTimeout(() => relay.writeSync(0), ms);
};

export function openGate() {
  pulse(gateRelay, 4000);
}

export function liftBarrier() {
  pulse(barrierRelay, 9000);
}
