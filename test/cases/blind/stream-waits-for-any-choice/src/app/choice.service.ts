import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { BehaviorSubject } from 'rxjs';

export interface PrivacyChoice {
  statistics: boolean;
  sessionReplay: boolean;
}

@Injectable({ providedIn: 'root' })
export class ChoiceService {
  private readonly http = inject(HttpClient);
  private readonly subject = new BehaviorSubject<PrivacyChoice | undefined>(undefined);
  readonly choice$ = this.subject.asObservable();

  load(): void {
    this.http.get<PrivacyChoice>('/api/privacy-choice').subscribe((choice) => this.subject.next(choice));
  }

  save(choice: PrivacyChoice): void {
    this.http.put<PrivacyChoice>('/api/privacy-choice', choice).subscribe((saved) => this.subject.next(saved));
  }
}
