import { Component, inject, type OnInit } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ReplayService } from './replay.service';

@Component({ selector: 'app-root', imports: [RouterOutlet], template: '<router-outlet />' })
export class AppComponent implements OnInit {
  private readonly replay = inject(ReplayService);

  ngOnInit(): void {
    this.replay.listen();
  }
}
