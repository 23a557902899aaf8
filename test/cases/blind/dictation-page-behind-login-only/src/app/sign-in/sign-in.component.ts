import { Component, inject } from '@angular/core';
import { SessionStore } from '../session.store';

@Component({ selector: 'app-sign-in', standalone: true, template: `<button (click)="signIn()">Sign in with your card</button>` })
export class SignInComponent {
  private readonly session = inject(SessionStore);

  async signIn(): Promise<void> {
    const reply = await fetch('/api/session', { method: 'POST' });
    this.session.token.set((await reply.json()).token);
  }
}
