import { FormBuilder, FormControl, FormGroup, UntypedFormControl, Validators } from '@angular/forms';

export class ApplicationComponent {
  form: FormGroup;

  constructor(private readonly builder: FormBuilder) {
    this.form = this.builder.group({ email: ['', Validators.required], page: [1] });
  }

  emailControl = new UntypedFormControl('', [Validators.required]);
  pageControl = new FormControl(1);

  remember(): void {
    const applicant: { email?: string; page?: number } = {};
    applicant.email = this.emailControl.value;
    applicant.page = this.pageControl.value;
    console.log(applicant.page);
    console.log(applicant.email); // flow: log plain
    const { birthDate } = this.emailControl.valueChanges;
    console.log(birthDate); // flow: log plain
  }

  submit(): void {
    console.log(this.form.value.iban, this.form.value.page); // flow: log plain
    const { birthDate } = this.form.getRawValue();
    console.log(birthDate); // flow: log plain
    console.log(this.form.value.page, this.form.valid);
  }
}

export function read(form: FormGroup): void {
  const { lastName } = form.value;
  console.log(lastName); // flow: log plain
}
