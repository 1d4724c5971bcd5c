// The value of a reactive form of Angular has the form's controls.
import { Component, inject } from '@angular/core';
import { FormBuilder, Validators } from '@angular/forms';

@Component({ selector: 'app-signup', template: '' })
export class SignupComponent {
  private readonly builder = inject(FormBuilder);

  readonly form = this.builder.nonNullable.group({
    email: ['', [Validators.required, Validators.email]],
    plan: ['free'],
  });

  submit(): void {
    console.log('plan', this.form.value.plan);
    console.log('submitted', this.form.getRawValue().email); // expect: no-personal-data-in-logs
    console.log('submitted', this.form.value); // expect: no-personal-data-in-logs
  }
}
