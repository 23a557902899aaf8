import { ClientJS } from 'clientjs';

const print = new ClientJS().getFingerprint(); // expect: no-fingerprinting-without-consent

export const visitor = { print: String(print), since: Date.now() };
