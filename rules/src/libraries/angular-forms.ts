import type { LibraryModel } from './model.js';

export const ANGULAR_FORMS: LibraryModel = {
  package: '@angular/forms',
  docs: 'https://angular.dev/api/forms/FormGroup',
  types: { UntypedFormGroup: 'FormGroup', UntypedFormControl: 'FormControl', NgForm: 'FormGroup' },
  members: {
    '{FormGroup,FormControl,FormArray}': { drops: true },
    'FormBuilder#{group,nonNullable.group}': { drops: true, returns: 'FormGroup' },
    'FormBuilder#{control,array}': { drops: true, returns: 'FormControl' },
    'FormGroup#value': { input: true },
    'FormGroup#getRawValue': { drops: true, unknown: true },
    'FormGroup#get': { drops: true, returns: 'FormControl' },
    'FormGroup#{valid,invalid,dirty,touched,patchValue,setValue,reset,markAllAsTouched,addControl}': {
      drops: true,
    },
    'FormControl#value': { input: true },
    'FormControl#{valid,errors,setValue,reset,setValidators,disable,enable}': { drops: true },
    'Validators.*': { drops: true },
  },
};
