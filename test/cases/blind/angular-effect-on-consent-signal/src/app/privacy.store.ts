import { Injectable, computed, signal } from '@angular/core';

type State = 'open' | 'given' | 'refused';

@Injectable({ providedIn: 'root' })
export class PrivacyStore {
  private readonly state = signal<State>(this.read());
  readonly analyticsConsent = computed(() => this.state());

  answer(next: 'given' | 'refused'): void {
    localStorage.setItem('analytics-consent', next);
    this.state.set(next);
  }

  private read(): State {
    const saved = localStorage.getItem('analytics-consent');
    return saved === 'given' || saved === 'refused' ? saved : 'open';
  }
}
