// A control of a form tells by its name what its value is, whoever wrote the control.
import { Component } from '@angular/core';
import { UntypedFormControl, Validators } from '@angular/forms';
import { PriceControl } from './price-control';

@Component({ selector: 'app-login', template: '' })
export class LoginComponent {
  emailControl = new UntypedFormControl('', [Validators.required]);
  rememberMe = new UntypedFormControl(false);
  priceControl = new PriceControl('');
  user: any;

  login(phoneField: HTMLInputElement): void {
    this.user = {};
    this.user.email = this.emailControl.value;
    if (this.rememberMe.value) localStorage.setItem('email', this.user.email); // expect: no-unencrypted-storage
    console.log('calling', phoneField.value); // expect: no-personal-data-in-logs
    console.log('paying', this.priceControl.value, this.rememberMe.value);
  }
}
