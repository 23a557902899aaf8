// case: the switch for personalised advertising starts switched on
import { Component } from '@angular/core';

@Component({
  selector: 'app-privacy-settings',
  template: `
    <label><input type="checkbox" [(ngModel)]="personalizedAds" /> Show me personalised advertising</label>
    <label><input type="checkbox" [(ngModel)]="darkMode" /> Dark mode</label>
    <button (click)="save()">Save</button>
  `,
})
export class PrivacySettingsComponent {
  personalizedAds = true; // expect: no-preticked-consent
  darkMode = true;

  save() {
    void fetch('/api/settings', { method: 'PUT', body: JSON.stringify({ personalizedAds: this.personalizedAds, darkMode: this.darkMode }) });
  }
}
