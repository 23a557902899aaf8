import { Injectable, signal } from '@angular/core';

@Injectable({ providedIn: 'root' })
export class SessionStore {
  readonly token = signal<string | null>(sessionStorage.getItem('token'));
}
