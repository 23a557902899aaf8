import { Injectable, inject, signal, computed, effect } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { BehaviorSubject, map, tap } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class HeldService {
  private readonly http = inject(HttpClient);
  private readonly held$ = new BehaviorSubject({ value: 'plain', note: 'plain' });
  readonly held = this.held$.asObservable();
  readonly value = signal('plain');
  readonly note = signal('plain');
  readonly loud = computed(() => this.value().toUpperCase());
  keep(value: string) {
    this.held$.next({ value, note: 'plain' });
  }
  set(value: string) {
    this.value.set(value);
    this.note.update(before => before + '!');
  }
  send(value: string) {
    return this.http.post<{ ok: boolean }>('/held', { value });
  }
}
