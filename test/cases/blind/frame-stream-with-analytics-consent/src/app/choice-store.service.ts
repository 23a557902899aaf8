import { Injectable } from '@angular/core';

export type ChoiceState = 'granted' | 'refused' | 'open';

@Injectable({ providedIn: 'root' })
export class ChoiceStore {
  state(purpose: string): ChoiceState {
    return (localStorage.getItem(`choice.${purpose}`) as ChoiceState | null) ?? 'open';
  }
}
