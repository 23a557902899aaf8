// case: a registration form in German starts with the box for advertising mails ticked
// rules: no-preticked-consent
import { Component, inject } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { AccountApi } from './account-api.service';

@Component({
  selector: 'app-register',
  standalone: true,
  imports: [ReactiveFormsModule],
  template: `
    <form [formGroup]="form" (ngSubmit)="register()">
      <label>E-Mail <input type="email" formControlName="email" /></label>
      <label>Passwort <input type="password" formControlName="password" /></label>
      <label><input type="checkbox" formControlName="stayLoggedIn" /> Angemeldet bleiben</label>
      <label><input type="checkbox" formControlName="marketingConsent" /> Ich willige ein, Werbung per E-Mail zu erhalten</label>
      <button>Konto anlegen</button>
    </form>
  `,
})
export class RegisterComponent {
  private readonly builder = inject(NonNullableFormBuilder);
  private readonly accounts = inject(AccountApi);

  readonly form = this.builder.group({
    email: ['', Validators.required],
    password: ['', Validators.minLength(12)],
    stayLoggedIn: [true],
    marketingConsent: [true], // expect: no-preticked-consent
  });

  register(): void {
    if (this.form.valid) this.accounts.create(this.form.getRawValue()).subscribe();
  }
}
