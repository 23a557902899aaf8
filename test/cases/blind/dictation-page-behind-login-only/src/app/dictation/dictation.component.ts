// case: an Angular page records and uploads speech as soon as it is shown, its route only asks for a session
// rules: no-collection-before-consent
import { HttpClient } from '@angular/common/http';
import { Component, OnDestroy, OnInit, inject, signal } from '@angular/core';
import { ActivatedRoute } from '@angular/router';

@Component({
  selector: 'app-dictation',
  standalone: true,
  template: `
    <h2>Dictation</h2>
    <p>{{ state() }}</p>
    <button (click)="finish()">Finish</button>
  `,
})
export class DictationComponent implements OnInit, OnDestroy {
  private readonly http = inject(HttpClient);
  private readonly route = inject(ActivatedRoute);
  private recorder?: MediaRecorder;
  private stream?: MediaStream;

  readonly state = signal('Starting');

  async ngOnInit(): Promise<void> {
    this.stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true } }); // expect: no-collection-before-consent
    this.recorder = new MediaRecorder(this.stream, { mimeType: 'audio/webm' });
    this.recorder.ondataavailable = ({ data }) => this.upload(data);
    this.recorder.start(5000);
    this.state.set('Recording');
  }

  finish(): void {
    this.recorder?.stop();
    this.state.set('Sent');
  }

  ngOnDestroy(): void {
    this.stream?.getTracks().forEach((track) => track.stop());
  }

  private upload(chunk: Blob): void {
    const report = this.route.snapshot.paramMap.get('id');
    this.http.post(`/api/reports/${report}/audio`, chunk).subscribe();
  }
}
