import { Injectable } from '@angular/core';
import { BehaviorSubject } from 'rxjs';

export type Choice = 'open' | 'granted' | 'refused';

@Injectable({ providedIn: 'root' })
export class PrivacyChoices {
  private readonly statistics = new BehaviorSubject<Choice>((localStorage.getItem('privacy.statistics') as Choice) ?? 'open');
  readonly statistics$ = this.statistics.asObservable();

  decide(choice: 'granted' | 'refused'): void {
    localStorage.setItem('privacy.statistics', choice);
    this.statistics.next(choice);
  }
}
