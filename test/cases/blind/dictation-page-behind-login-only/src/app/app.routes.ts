import type { Routes } from '@angular/router';
import { sessionGuard } from './session.guard';

export const routes: Routes = [
  { path: 'sign-in', loadComponent: () => import('./sign-in/sign-in.component').then((m) => m.SignInComponent) },
  {
    path: 'reports/:id/dictation',
    canActivate: [sessionGuard],
    loadComponent: () => import('./dictation/dictation.component').then((m) => m.DictationComponent),
  },
];
