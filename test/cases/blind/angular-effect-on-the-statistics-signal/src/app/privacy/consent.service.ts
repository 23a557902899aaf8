import { computed, Injectable, signal } from '@angular/core';

export type Purpose = 'statistics' | 'recording';
type Choices = Partial<Record<Purpose, 'granted' | 'refused'>>;

const KEY = 'choices.v2';

@Injectable({ providedIn: 'root' })
export class ConsentService {
  private readonly choices = signal<Choices>(JSON.parse(localStorage.getItem(KEY) ?? '{}'));

  readonly statistics = computed(() => this.choices().statistics === 'granted');
  readonly recording = computed(() => this.choices().recording === 'granted');
  readonly open = computed(() => this.choices().statistics === undefined);

  choose(purpose: Purpose, granted: boolean): void {
    this.choices.update((old) => ({ ...old, [purpose]: granted ? 'granted' : 'refused' }));
    localStorage.setItem(KEY, JSON.stringify(this.choices()));
  }
}
