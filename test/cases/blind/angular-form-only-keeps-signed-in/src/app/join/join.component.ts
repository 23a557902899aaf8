// case: in an Angular form only staying signed in begins as true, privacy and newsletter begin as false
// rules: no-preticked-consent
import { Component, inject, signal } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { JoinService } from './join.service';

@Component({
  selector: 'app-join',
  standalone: true,
  imports: [ReactiveFormsModule],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()">
      <input formControlName="email" type="email" placeholder="E-mail" />
      <input formControlName="password" type="password" placeholder="Password" />
      <label><input type="checkbox" formControlName="keepSignedIn" /> Keep me signed in</label>
      <label><input type="checkbox" formControlName="privacyRead" /> I have read the privacy notice</label>
      <label><input type="checkbox" formControlName="newsletter" /> I would like to get the newsletter (you can stop it at any time)</label>
      <button [disabled]="form.invalid || busy()">Join</button>
    </form>
  `,
})
export class JoinComponent {
  private readonly fb = inject(FormBuilder);
  private readonly joinService = inject(JoinService);
  private readonly router = inject(Router);

  readonly busy = signal(false);
  readonly form = this.fb.nonNullable.group({
    email: ['', [Validators.required, Validators.email]],
    password: ['', [Validators.required, Validators.minLength(12)]],
    keepSignedIn: [true],
    privacyRead: [false, Validators.requiredTrue],
    newsletter: [false],
  });

  submit(): void {
    this.busy.set(true);
    this.joinService.join(this.form.getRawValue()).subscribe({
      next: () => this.router.navigateByUrl('/start'),
      error: () => this.busy.set(false),
    });
  }
}
