import { makeAutoObservable, runInAction } from 'mobx';

type Choice = 'open' | 'granted' | 'refused';

const KEY = 'privacy.analytics';

export class PrivacyStore {
  analytics: Choice = 'open';

  constructor() {
    makeAutoObservable(this);
    const stored = localStorage.getItem(KEY);
    if (stored === 'granted' || stored === 'refused') this.analytics = stored;
  }

  get analyticsGranted(): boolean {
    return this.analytics === 'granted';
  }

  answer(choice: Exclude<Choice, 'open'>): void {
    localStorage.setItem(KEY, choice);
    runInAction(() => {
      this.analytics = choice;
    });
  }
}

export const privacy = new PrivacyStore();
