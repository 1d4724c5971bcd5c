import { FormBuilder, FormGroup, Validators } from '@angular/forms';

export class ApplicationComponent {
  form: FormGroup;

  constructor(private readonly builder: FormBuilder) {
    this.form = this.builder.group({ email: ['', Validators.required], page: [1] });
  }

  submit(): void {
    console.log(this.form.value.iban, this.form.value.page); // flow: log plain
    const { birthDate } = this.form.getRawValue();
    console.log(birthDate); // flow: log plain
    console.log(this.form.value.page, this.form.valid);
  }
}
