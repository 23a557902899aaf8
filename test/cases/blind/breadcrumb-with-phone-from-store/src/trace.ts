import * as Sentry from '@sentry/react-native';
import { useSession } from './session-store';

export function trace(what: string) {
  const user = useSession.getState().user;
  const actor = user ? user.phone : 'anonymous';
  Sentry.addBreadcrumb({ category: 'ui', message: `${what} by ${actor}`, level: 'info' }); // expect: no-personal-data-in-logs
}
