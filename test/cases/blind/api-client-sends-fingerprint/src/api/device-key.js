import { ClientJS } from 'clientjs';

let key;

export function deviceKey() {
  key ??= String(new ClientJS().getFingerprint()); // expect: no-fingerprinting-without-consent
  return key;
}
