import { Injectable } from '@angular/core';
import { BehaviorSubject, type Observable } from 'rxjs';

export type Answer = 'granted' | 'denied' | null;

export interface Answers {
  sessionReplay: Answer;
  newsletter: Answer;
}

@Injectable({ providedIn: 'root' })
export class PrivacyAnswers {
  private readonly subject = new BehaviorSubject<Answers>(
    JSON.parse(localStorage.getItem('privacy-answers') ?? '{"sessionReplay":null,"newsletter":null}') as Answers,
  );

  readonly answers: Observable<Answers> = this.subject.asObservable();

  save(answers: Answers): void {
    localStorage.setItem('privacy-answers', JSON.stringify(answers));
    this.subject.next(answers);
  }
}
