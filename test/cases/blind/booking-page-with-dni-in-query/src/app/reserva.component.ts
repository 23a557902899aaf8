// case: an Angular page goes on to the payment with the identity number and the phone in its address
// rules: no-personal-data-in-url
import { Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';

@Component({
  selector: 'app-reserva',
  standalone: true,
  imports: [ReactiveFormsModule],
  template: `
    <form [formGroup]="form" (ngSubmit)="seguir()">
      <label>Documento de identidad <input formControlName="nationalId" /></label>
      <label>Teléfono móvil <input type="tel" formControlName="phone" /></label>
      <label>Noches <input type="number" formControlName="noches" /></label>
      <button>Seguir</button>
    </form>
  `,
})
export class ReservaComponent {
  private readonly router = inject(Router);

  readonly form = new FormGroup({
    nationalId: new FormControl('', { nonNullable: true }),
    phone: new FormControl('', { nonNullable: true }),
    noches: new FormControl(1, { nonNullable: true }),
  });

  async seguir(): Promise<void> {
    const { nationalId, phone, noches } = this.form.getRawValue();
    await this.router.navigate(['/pago'], { queryParams: { nationalId, phone, noches } }); // expect: no-personal-data-in-url
  }
}
