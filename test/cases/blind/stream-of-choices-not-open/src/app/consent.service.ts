import { Injectable } from '@angular/core';
import { BehaviorSubject, distinctUntilChanged, map, type Observable } from 'rxjs';

export type Choice = 'granted' | 'denied' | 'open';

function stored(): Record<string, Choice> {
  return JSON.parse(localStorage.getItem('choices') ?? '{}') as Record<string, Choice>;
}

@Injectable({ providedIn: 'root' })
export class ConsentService {
  private readonly choices = new BehaviorSubject(stored());

  choice$(purpose: string): Observable<Choice> {
    return this.choices.pipe(
      map((choices) => choices[purpose] ?? 'open'),
      distinctUntilChanged(),
    );
  }

  answer(purpose: string, choice: Choice): void {
    const next = { ...this.choices.value, [purpose]: choice };
    localStorage.setItem('choices', JSON.stringify(next));
    this.choices.next(next);
  }
}
