// case: the stream lets only a choice with session replay switched on through
// rules: no-collection-before-consent, no-ineffective-consent-check
import { Component, OnInit, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ChoiceService } from './choice.service';
import { ReplayService } from './replay.service';

@Component({
  selector: 'app-root',
  standalone: true,
  imports: [RouterOutlet],
  template: '<router-outlet />',
})
export class AppComponent implements OnInit {
  private readonly choice = inject(ChoiceService);
  private readonly replay = inject(ReplayService);

  ngOnInit(): void {
    this.choice.load();
    this.replay.startWhenAllowed();
  }
}
