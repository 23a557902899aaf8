// case: the analytics account of a person is the number that the shop gave, and only facts about the screen go along
// rules: no-third-party-sharing-without-consent
import sensors from 'sa-sdk-javascript';
import type { Session } from './session';

export function afterSignIn(session: Session): void {
  const { member } = session;
  sensors.login(member.memberNo);
  sensors.registerPage({ orientation: screen.orientation.type, mobileBound: member.mobile !== '' });
}

export function afterSignOut(): void {
  sensors.logout();
}
