// case: the analytics account of a person is the mobile number
// rules: no-third-party-sharing-without-consent
import sensors from 'sa-sdk-javascript';
import type { Session } from './session';

export function afterSignIn(session: Session): void {
  const { member } = session;
  sensors.login(member.mobile); // expect: no-third-party-sharing-without-consent
  sensors.registerPage({ orientation: screen.orientation.type, mobileBound: member.mobile !== '' });
}

export function afterSignOut(): void {
  sensors.logout();
}
