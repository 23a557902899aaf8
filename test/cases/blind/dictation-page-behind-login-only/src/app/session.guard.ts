import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import { SessionStore } from './session.store';

export const sessionGuard: CanActivateFn = () => {
  const session = inject(SessionStore);
  return session.token() !== null || inject(Router).parseUrl('/sign-in');
};
