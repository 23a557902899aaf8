import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { Observable } from 'rxjs';

export interface JoinRequest {
  email: string;
  password: string;
  keepSignedIn: boolean;
  privacyRead: boolean;
  newsletter: boolean;
}

@Injectable({ providedIn: 'root' })
export class JoinService {
  private readonly http = inject(HttpClient);

  join(request: JoinRequest): Observable<void> {
    return this.http.post<void>('/api/join', request);
  }
}
