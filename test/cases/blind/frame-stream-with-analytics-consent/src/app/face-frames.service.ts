// case: a stream of frames becomes a stored face template, and the only answer looked up is the one about analytics
// rules: no-biometric-without-consent, no-raw-biometric-persistence
import { Injectable, inject } from '@angular/core';
import * as faceapi from '@vladmandic/face-api';
import { Observable, filter, from, interval, map, switchMap, take, tap } from 'rxjs';
import { ChoiceStore } from './choice-store.service';

@Injectable({ providedIn: 'root' })
export class FaceFramesService {
  private readonly choices = inject(ChoiceStore);

  /** The locker remembers the first face that it sees. */
  remember(video: HTMLVideoElement): Observable<number> {
    return interval(500).pipe(
      filter(() => this.choices.state('analytics') === 'granted'),
      switchMap(() => from(faceapi.detectSingleFace(video).withFaceLandmarks().withFaceDescriptor().run())), // expect: no-biometric-without-consent
      filter((face) => face !== undefined),
      take(1),
      map((face) => Array.from(face!.descriptor)),
      tap((values) => localStorage.setItem('locker.faceTemplate', JSON.stringify(values))), // expect: no-raw-biometric-persistence
      map((values) => values.length),
    );
  }
}
